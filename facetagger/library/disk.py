"""The files of a library: their names, what lies beside them, whether they are whole."""

from __future__ import annotations

import os
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
    """Refuses a library's file that is gone or cut short.

    Args:
        path: the file.
        copies: whether there are copies of it, which a new library would hide.

    Raises:
        DamagedLibraryError: it is.
    """
    size = path.stat().st_size if path.exists() else 0
    if not size and copies:
        raise DamagedLibraryError(
            f"The library {path} is {'empty' if path.exists() else 'missing'}, but there are "
            f"copies of it. {RESTORE}"
        )
    if not is_whole(path):
        raise DamagedLibraryError(f"The library {path} is damaged: it was cut short. {RESTORE}")


def is_whole(path: Path) -> bool:
    """Whether an SQLite file is as long as it says; what waits beside it may yet mend that."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        head = file.read(100)
        size = os.fstat(file.fileno()).st_size
    if not head.startswith(b"SQLite format 3\0") or head[24:28] != head[92:96]:
        return True  # SQLite will say
    beside = [path.with_name(path.name + suffix) for suffix in ("-wal", "-journal")]
    if any(other.exists() and other.stat().st_size for other in beside):
        return True
    page = int.from_bytes(head[16:18], "big")
    return size >= int.from_bytes(head[28:32], "big") * (65536 if page == 1 else page)


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
