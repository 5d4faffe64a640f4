"""`python -m macros` is the `guide` command."""

from __future__ import annotations

import sys

from macros.cli import main

sys.exit(main())
