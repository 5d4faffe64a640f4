"""What to say when the program or the machine fails: one sentence with a code, and a way out.

What is wrong with the data never comes here; it is told at its place by `guide check`.
"""

from __future__ import annotations

import os

DEBUG = "GUIDE_DEBUG"


def wants_details() -> bool:
    """Whether somebody asked to see where a failure comes from."""
    return bool(os.environ.get(DEBUG))


def failure(error: BaseException) -> str:
    """An error that nobody expected, as one line."""
    if isinstance(error, OSError):
        what = f"{str(error.filename)!r}" if error.filename else "a file or folder"
        why = error.strerror or type(error).__name__
        message = f"GV902 The machine refused the use of {what}: {why}."
        fix = "make room or give the rights that are needed, then try again"
    else:
        text = " ".join(str(error).split())[:200]
        message = f"GV901 The program failed ({type(error).__name__}{text and ': '}{text})."
        fix = "report this line"
    return f"{message} Fix: {fix}; {DEBUG}=1 before the command shows where it happened."
