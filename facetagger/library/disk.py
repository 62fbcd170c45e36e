"""The files of a library: their names, what lies beside them, making them whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facetagger.entities import DamagedLibraryError, LibraryError
from facetagger.library.errors import RESTORE

#: The library itself.
LIBRARY = "library.db"
#: What SQLite adds to a file's name for files that belong to it.
BESIDE = ("", "-wal", "-shm", "-journal")
TEMPORARY = ".tmp"


def refuse_lost(path: Path, *, copies: bool) -> None:
    """Refuses a library's file that is gone or empty where a new one would hide its copies.

    Args:
        path: the file.
        copies: whether there are any.

    Raises:
        DamagedLibraryError: it is.
    """
    if copies and not (path.exists() and path.stat().st_size):
        raise DamagedLibraryError(
            f"The library {path} is {'empty' if path.exists() else 'missing'}, but there are "
            f"copies of it. {RESTORE}"
        )


def refuse_cut(db: sqlite3.Connection, path: Path) -> None:
    """Refuses a file that is shorter than it says: SQLite itself misses less than a page of it.

    The connection is asked, the file not opened: closing it would take SQLite's locks away.

    Raises:
        DamagedLibraryError: it is.
    """
    [(pages, size)] = db.execute("SELECT * FROM pragma_page_count, pragma_page_size")
    waiting = path.with_name(f"{path.name}-wal")  # what is in it will be at the end of the file
    if not (waiting.exists() and waiting.stat().st_size) and path.stat().st_size < pages * size:
        raise DamagedLibraryError(f"The library {path} is damaged: it was cut short. {RESTORE}")


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """A name for a file in the making, private from the start; gone unless it was renamed."""
    handle, name = tempfile.mkstemp(dir=folder, prefix="library-", suffix=TEMPORARY)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for suffix in BESIDE:
            Path(name + suffix).unlink(missing_ok=True)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Raises LibraryError where the system does not let files be made, renamed or removed."""
    try:
        yield
    except OSError as error:
        raise LibraryError(
            f"The folder {folder} cannot be used: {error.strerror or error}."
        ) from error


def sync(folder: Path) -> None:
    """Has the disk keep new names; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
