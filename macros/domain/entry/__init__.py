"""What people type into a field or after an option: days, sums and whole numbers.

A text is read where it can mean one thing only; otherwise `UnreadableError` says in a sentence what
is wrong. The browser reads the same with `docs/js/entry/`, from the same tables (`book.py`). Data
files are not read here: their one form is strict.
"""

from macros.domain.entry.counts import read_count, read_months
from macros.domain.entry.days import read_day
from macros.domain.entry.sentences import UnreadableError
from macros.domain.entry.sums import read_sum

__all__ = ["UnreadableError", "read_count", "read_day", "read_months", "read_sum"]
