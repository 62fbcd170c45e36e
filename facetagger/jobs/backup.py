"""Backups of the library, as long work that can be followed and stopped."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from threading import Event

from facetagger.entities import Progress
from facetagger.library import backups
from facetagger.library.backups import Backup
from facetagger.library.database import Library

_PHASE = "Backing up the library"
_LISTEN = 0.05  # seconds; the copying is asked as often whether it has ended


class _Stopped(Exception):  # noqa: N818 - it is no error
    """Nobody waits for the backup any more."""


def back_up_if_due(library: Library) -> Generator[Progress, None, Backup | None]:
    """Makes a backup if there is none of the last day, or much was decided since the newest one.

    Returns:
        The backup, None if none was due.
    """
    daily = backups.is_due(library)
    if not daily and not backups.is_much_new(library):
        return None
    made = yield from back_up(library, between=not daily)
    return made


def back_up_on_leaving(library: Library) -> Backup | None:
    """Makes a backup if the user has decided anything that is in none yet; None: there was none.

    Raises:
        LibraryError: it cannot be made; those that were made before are still there.
    """
    daily = backups.is_due(library)
    if not daily and not backups.is_much_new(library, leaving=True):
        return None
    return backups.make(library, between=not daily)


def back_up(library: Library, *, between: bool = False) -> Generator[Progress, None, Backup | None]:
    """Makes a backup now; closing the generator leaves nothing of it.

    Args:
        library: what is copied.
        between: see `backups.make`.

    Returns:
        The backup, None if another program is making one.

    Raises:
        LibraryError: it cannot be made; those that were made before are still there.
    """
    reports: SimpleQueue[tuple[int, int]] = SimpleQueue()
    stop = Event()

    def told(done: int, total: int) -> None:
        if stop.is_set():
            raise _Stopped
        reports.put((done, total))

    # SQLite copies in one call, which tells how far it is but cannot wait for us.
    with ThreadPoolExecutor(1) as pool:
        copying = pool.submit(backups.make, library, told, between=between)
        try:
            while not copying.done():
                try:
                    done, total = reports.get(timeout=_LISTEN)
                except Empty:
                    continue
                while not reports.empty():
                    done, total = reports.get()
                yield Progress(_PHASE, done, total)
        finally:
            stop.set()
    return copying.result()
