"""Locks on files that the system lets go when a program ends, whatever way it ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try(handle: int) -> None:
        # flock and not lockf: it belongs to this opening of the file, not to the whole process.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class FileLock:
    """A file that one opener at a time may hold. Children do not inherit it."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path, *, make: bool = True) -> FileLock | None:
        """Takes a lock; None if somebody holds it.

        Args:
            path: the file.
            make: makes the file if it is not there.

        Raises:
            OSError: it cannot be opened, or cannot be locked here.
        """
        handle = os.open(path, os.O_RDWR | (os.O_CREAT if make else 0), 0o600)
        try:
            _try(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _TAKEN:
                return None
            raise
        return cls(path, handle)

    @property
    def is_current(self) -> bool:
        """Whether the file still has its name: its last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(self._handle), self.path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Lets the lock go; the file stays."""
        os.close(self._handle)

    def remove(self) -> None:
        """Lets the lock go and removes its file."""
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._handle)
            self.path.unlink(missing_ok=True)
        else:  # nobody ever sees the file without its lock
            self.path.unlink(missing_ok=True)
            os.close(self._handle)
