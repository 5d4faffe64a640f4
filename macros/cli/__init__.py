"""The door for people: the `guide` command. Prints what others found; finds nothing itself.

Exit 0: fine. Exit 1: the data is at fault. Exit 2: wrong use.
"""

from macros.cli.program import main

__all__ = ["main"]
