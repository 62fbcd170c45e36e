"""SQLite's errors, as sentences for the user where they are about the user's world."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facetagger.entities import DamagedLibraryError, LibraryError

#: What to do about a damaged library: the end of every sentence that says it is.
RESTORE = (
    "Nothing was changed; the window at its next start, or 'facetagger doctor --restore', takes "
    "the newest backup back, and the file that is there is kept."
)
_DAMAGED = {
    sqlite3.SQLITE_NOTADB: "{path} is not a facetagger library. " + RESTORE,
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged. " + RESTORE,
}
# About the disk: the folder is named, for which of its files it was is nothing to anybody.
_DISK = {
    sqlite3.SQLITE_FULL: "The disk that holds the library {path} is full; nothing of the last "
    "step was kept. Free some space and try again.",
    sqlite3.SQLITE_IOERR: "The disk that holds the library {path} could not be read or written.",
}
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "The library {path} is in use by another program. Wait for it to finish "
    "or close it, then try again.",
    sqlite3.SQLITE_LOCKED: "The library {path} is in use by another program. Wait for it to "
    "finish or close it, then try again.",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written: it or its folder is read-only.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} cannot be opened.",
    sqlite3.SQLITE_PERM: "The library {path} may not be opened by this user.",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raises LibraryError for what the user can mend; other database errors are our bugs.

    Raises:
        DamagedLibraryError: the file is damaged.
        LibraryError: it cannot be used as it is.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        kind = (code or 0) & 0xFF
        if kind in _DAMAGED:
            raise DamagedLibraryError(_DAMAGED[kind].format(path=path)) from error
        if kind in _DISK:
            raise LibraryError(_DISK[kind].format(path=path.parent)) from error
        if kind not in _SENTENCES:
            raise
        raise LibraryError(_SENTENCES[kind].format(path=path)) from error
