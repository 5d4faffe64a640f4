"""GV901 to GV903: what is wrong with the program or with the machine, and not with the data."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

MACHINE = (
    Code(
        "GV901",
        "The program failed",
        "Something happened that the program does not expect. Nothing that was there before was "
        "replaced.",
        "Report the line that was shown. With GUIDE_DEBUG=1 before the command it shows where the "
        "failure happened.",
        "(the program ends before its answer)",
        "(the program answers)",
    ),
    Code(
        "GV902",
        "The machine refused the use of a file or folder",
        "A disk is full, a folder may not be written to, or a file that the program needs is gone.",
        "Make room, or give the rights that are needed. git status shows what is gone.",
        "(a full disk)",
        "(a disk with room)",
    ),
    Code(
        "GV903",
        "The address of the preview is in use",
        "Another program, perhaps another preview, answers at that port already.",
        "End the other program, or choose another port.",
        "make serve (while another preview runs)",
        "PORT=8001 make serve",
    ),
)
