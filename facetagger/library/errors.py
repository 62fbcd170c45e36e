"""SQLite's errors, as sentences for the user where they are about the user's world."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facetagger.entities import LibraryError

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk that holds the library {path} is full; nothing of the last "
    "step was kept. Free some space and try again.",
    sqlite3.SQLITE_BUSY: "The library {path} is in use by another program. Wait for it to finish "
    "or close it, then try again.",
    sqlite3.SQLITE_LOCKED: "The library {path} is in use by another program. Wait for it to "
    "finish or close it, then try again.",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written: it or its folder is read-only.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} cannot be opened.",
    sqlite3.SQLITE_NOTADB: "{path} is not a facetagger library. Move it away to start a new one.",
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged. Nothing was changed; keep the file "
    "and restore a copy.",
    sqlite3.SQLITE_IOERR: "The disk that holds the library {path} could not be read or written.",
    sqlite3.SQLITE_PERM: "The library {path} may not be opened by this user.",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raises LibraryError for what the user can mend; other database errors are our bugs."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        sentence = _SENTENCES.get(code & 0xFF) if code is not None else None
        if sentence is None:
            raise
        raise LibraryError(sentence.format(path=path)) from error
