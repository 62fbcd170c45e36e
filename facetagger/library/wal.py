"""SQLite's write-ahead log: readers do not wait for the writer."""

from __future__ import annotations

import sqlite3
import time

_PATIENCE = 10.0  # seconds
_PAUSE = 0.02


def switch_on(db: sqlite3.Connection) -> None:
    """Makes a file use the log. It stays so; the first time no other program may be looking.

    SQLite's own patience (`timeout`) does not cover this: two programs that make a file at the
    same moment would meet "database is locked" at once.
    """
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
        time.sleep(_PAUSE)
