"""The thumbnails of faces, in a file of their own: they can be made again from the photos."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from facetagger.library import wal
from facetagger.library.errors import translated

log = logging.getLogger(__name__)

FILE_NAME = "crops.db"
#: Side of a thumbnail in pixels: sharp at 96 points on a screen of twice the density.
SIDE = 192
_TABLE = "CREATE TABLE IF NOT EXISTS crop (face_id INTEGER PRIMARY KEY, jpeg BLOB NOT NULL)"
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_BATCH = 500  # parameters a statement, well under SQLite's limit


class CropStore:
    """JPEG thumbnails by face id. Any thread may use it."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / FILE_NAME
        self._lock = threading.Lock()
        self._db = open_store(self._path, _TABLE)

    def get(self, face_ids: Sequence[int]) -> dict[int, bytes]:
        """JPEG files of SIDE x SIDE px by face id; faces without a thumbnail are left out."""
        found: dict[int, bytes] = {}
        with translated(self._path), self._lock:
            for start in range(0, len(face_ids), _BATCH):
                part = list(face_ids[start : start + _BATCH])
                marks = ", ".join("?" * len(part))
                sql = f"SELECT face_id, jpeg FROM crop WHERE face_id IN ({marks})"
                found.update(self._db.execute(sql, part).fetchall())
        return found

    def put(self, crops: Mapping[int, bytes]) -> None:
        """Stores thumbnails; ones already there are replaced."""
        with translated(self._path), self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany("INSERT OR REPLACE INTO crop VALUES (?, ?)", crops.items())
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def drop(self, face_ids: Collection[int]) -> None:
        """Forgets thumbnails that are no longer true."""
        if not face_ids:
            return
        with translated(self._path), self._lock:
            self._db.executemany("DELETE FROM crop WHERE face_id = ?", [(i,) for i in face_ids])

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            self._db.close()


def open_store(path: Path, table: str) -> sqlite3.Connection:
    """Opens a file of pictures that can be made again; a damaged one is put aside.

    Args:
        path: the file, made if it is not there.
        table: SQL that makes its table if it lacks it.

    Raises:
        LibraryError: it cannot be used.
    """
    with translated(path):
        try:
            return _open(path, table)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in _DAMAGED:
                raise
            _set_aside(path)
            return _open(path, table)


def _open(path: Path, table: str) -> sqlite3.Connection:
    if not path.exists():
        path.touch(mode=0o600)
    db = sqlite3.connect(
        os.fspath(path), timeout=10.0, isolation_level=None, check_same_thread=False
    )
    try:
        wal.switch_on(db)
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute(table)
    except BaseException:
        db.close()
        raise
    return db


def _set_aside(path: Path) -> None:
    """Makes room for a new file: a damaged one must not keep the library from opening."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}-damaged-{stamp}.db")
    path.replace(kept)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    log.warning("The thumbnails are damaged and will be made anew; the old file is %s", kept)
