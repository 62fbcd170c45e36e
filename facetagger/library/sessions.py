"""Who has a library open, and who had and did not close it.

Each opening holds a lock on a file of its own in `sessions/` and removes the file when it closes.
A file without a lock belongs to a program that ended in some other way. No process number is
looked at: numbers are given anew, locks are not.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from facetagger.entities import LibraryError
from facetagger.library.locks import FileLock

FOLDER = "sessions"
_GUARD = "guard"  # held by whoever opens, restores or deletes
_SUFFIX = ".open"
_PATIENCE = 10.0  # seconds
_PAUSE = 0.02


class Session:
    """One opening of a library.

    Attributes:
        left_over: marks of programs that ended without closing the library.
        shared: somebody else had it open when this opening began.
    """

    def __init__(self, lock: FileLock, left_over: list[Path], *, shared: bool) -> None:
        self._lock: FileLock | None = lock
        self.shared = shared
        self.left_over = left_over

    @classmethod
    def begin(cls, directory: Path) -> Session:
        """Marks a library as open.

        Raises:
            LibraryError: its folder cannot be written, or it is being restored or deleted.
        """
        with _guarded(directory) as folder:
            left_over, held = _marks(folder)
            path = folder / f"{os.getpid()}-{uuid4().hex[:8]}{_SUFFIX}"
            lock = FileLock.take(path)
            assert lock is not None, "nobody else knows the name"
            return cls(lock, left_over, shared=bool(held))

    def forget_left_over(self) -> None:
        """The library was looked at and is whole: how it was closed does not matter any more."""
        for path in self.left_over:
            path.unlink(missing_ok=True)
        self.left_over = []

    def end(self, *, suspect: bool = False) -> None:
        """The library is closed.

        Args:
            suspect: damage was met in it; the mark stays, and the next opening looks at the file.
        """
        lock, self._lock = self._lock, None
        if lock is None:
            return  # it was closed before
        if suspect:
            lock.release()
        else:
            lock.remove()


@contextmanager
def alone(directory: Path) -> Iterator[None]:
    """Nobody has the library open, and nobody can open it meanwhile.

    Raises:
        LibraryError: somebody has it open.
    """
    with _guarded(directory) as folder:
        if _marks(folder)[1]:
            raise _in_use(directory)
        yield


def forget_all(directory: Path) -> None:
    """Forgets openings that did not end well; for a library that was replaced (`alone`)."""
    for path in _marks(directory / FOLDER)[0]:
        path.unlink(missing_ok=True)


@contextmanager
def _guarded(directory: Path) -> Iterator[Path]:
    folder = directory / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        guard = _wait_for(folder / _GUARD)
        if guard is None:
            raise _in_use(directory)
        try:
            yield folder
        finally:
            guard.release()
    except OSError as error:
        raise LibraryError(
            f"The library folder {directory} cannot be used: {error.strerror}."
        ) from error


def _wait_for(path: Path) -> FileLock | None:
    end = time.monotonic() + _PATIENCE
    while (lock := FileLock.take(path)) is None and time.monotonic() < end:
        time.sleep(_PAUSE)
    return lock


def _marks(folder: Path) -> tuple[list[Path], list[Path]]:
    """Marks that nobody holds, and marks that somebody holds."""
    left_over, held = [], []
    for path in sorted(folder.glob(f"*{_SUFFIX}")):
        try:
            lock = FileLock.take(path, make=False)
        except FileNotFoundError:
            continue  # closed this moment
        if lock is None:
            held.append(path)
            continue
        if lock.is_current:
            left_over.append(path)
        lock.release()
    return left_over, held


def _in_use(directory: Path) -> LibraryError:
    return LibraryError(
        f"The library in {directory} is in use by another program. Close it, then try again."
    )
