"""The names of files that systems, editors and other programs leave in a folder of ours.

Such a file says nothing about the guide and nobody put it there on purpose, so it is neither read
nor published. Everything else that the guide does not know stays refused: a file left out in
silence would be a rule left out in silence. Each name is a pattern as `.gitignore` writes it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import translate
from functools import lru_cache
from types import MappingProxyType

# Who leaves them → their names. `.gitignore` has the same names.
LEFT_BEHIND: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "macOS": (
            *(".DS_Store", "._*", "Icon[!!-~]", ".AppleDouble", ".AppleDB", ".AppleDesktop"),
            *(".LSOverride", ".Spotlight-V100", ".Trashes", ".fseventsd", ".TemporaryItems"),
            *(".DocumentRevisions-V100", ".VolumeIcon.icns", ".apdisk", "__MACOSX", ".localized"),
            *(".com.apple.timemachine.*", "Network Trash Folder", "Temporary Items"),
        ),
        "Windows": (
            *("[Tt]humbs.db", "[Tt]humbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db"),
            *("[Dd]esktop.ini", "[$]RECYCLE.BIN", "System Volume Information"),
            # A disk that knows no small letters, and where a file that was fetched came from.
            *("THUMBS.DB", "DESKTOP.INI", "*:Zone.Identifier"),
        ),
        "Linux and network folders": (
            *(".directory", ".fuse_hidden*", ".nfs[0-9a-f]*", ".Trash-*", ".smbdelete*"),
            *("@eaDir", "lost+found"),
        ),
        "editors": (
            *("*~", "[#]*[#]", ".[#]*", "[._]*.sw[a-p]", "[._]sw[a-p]", "4913", ".*.kate-swp"),
            *(".goutputstream-*", "*___jb_tmp___", "*___jb_old___", "*.sublime-workspace"),
            *(".idea", ".vscode", ".vs", ".history", ".fleet", ".zed", ".nova", ".obsidian"),
            *("*.code-workspace", ".netrwhist", "*.save", "*.save.[0-9]", ".ropeproject"),
        ),
        "office programs": ("~[$]*", ".~lock.*[#]"),
        "copies kept by tools": (
            *("*.bak", "*.old", "*.orig", "*.rej", "*.tmp", ".*.yml.??????"),
            *("*.crswap", "*.crdownload", "*.part", "*.partial"),
        ),
        "programs that copy folders": (
            *(".dropbox", ".dropbox.attr", ".dropbox.cache", ".sync_*.db*", "._sync_*.db*"),
            *(".owncloudsync.log*", ".nextcloudsync.log*", ".stfolder", ".stversions", ".stignore"),
        ),
        "Python": (
            *("__pycache__", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache"),
            ".ruff_cache",
        ),
    }
)
# What belongs to version control and to the settings of editors. People keep these on purpose, so
# `.gitignore` must not have them.
KEPT_ON_PURPOSE = (
    *(".git", ".gitignore", ".gitattributes", ".gitkeep", ".gitmodules", ".keep"),
    *(".hg", ".hgignore", ".svn", ".bzr", "CVS", ".editorconfig"),
    *(".yamllint", ".yamllint.yml", ".yamllint.yaml", ".prettierrc", ".prettierignore"),
)

_PATTERNS = (*(name for names in LEFT_BEHIND.values() for name in names), *KEPT_ON_PURPOSE)
_ANY = re.compile("|".join(f"(?:{translate(pattern)})" for pattern in _PATTERNS))


@lru_cache(maxsize=4096)
def is_passed_over(name: str) -> bool:
    """Whether a file or folder called `name`, without its path, is one of another program's."""
    return _ANY.match(name) is not None
