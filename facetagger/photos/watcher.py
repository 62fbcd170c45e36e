"""Hearing from the system in which folders something has changed.

Hints only: what has changed there is found by looking (`jobs.notice`). So it does no harm that a
system tells some changes twice and others (of another computer, on a network drive) never.

watchdog is used, and not Qt's own watcher: that one is not recursive, so that it takes a call and,
on macOS, a stream of its own for each of 10,000 folders, and on Windows a thread for every 63.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger.photos import walk

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import BaseObserver, ObservedWatch

log = logging.getLogger(__name__)

#: A burst (a camera's import) is over once nothing was heard for this long; one that does not end
#: is looked at all the same after the second time.
QUIET, PATIENCE = 2.0, 30.0
#: How often it is looked whether the roots are there: drives come and go without a word.
_EVERY = 3.0
#: More folders than this at once are looked at together.
_MANY = 200
#: A network drive that does not answer keeps nobody from closing the window.
_CLOSE_WITHIN = 3.0

Identity = tuple[int, int]


class Watcher:
    """Watches folders in threads of its own, until it is closed. Any thread may call it.

    Args:
        quiet: seconds without news after which a burst is over.
        every: seconds between two looks whether the roots are there.
    """

    def __init__(self, *, quiet: float = QUIET, every: float = _EVERY) -> None:
        self._quiet = quiet
        self._every = every
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._closed = False
        self._roots: tuple[str, ...] = ()
        self._hints: set[str] = set()
        self._first = self._last = 0.0
        self._limited = False
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)
        self._thread.start()

    def follow(self, roots: Iterable[str]) -> None:
        """Watches these roots and no others; each counts as changed when it is (back) there."""
        wanted = _outermost(roots)
        with self._lock:
            if wanted == self._roots:
                return
            self._roots = wanted
        self._wake.set()

    def mark(self, folders: Iterable[str]) -> None:
        """Has folders looked at as if something had just changed in them."""
        now = time.monotonic()
        with self._lock:
            for folder in folders:
                if not self._hints:
                    self._first = now
                self._hints.add(folder)
                self._last = now

    def is_ready(self) -> bool:
        """Whether something has changed, and it is quiet again."""
        now = time.monotonic()
        with self._lock:
            settled = now - self._last >= self._quiet or now - self._first >= PATIENCE
            return bool(self._hints) and settled

    def take(self) -> tuple[str, ...]:
        """The folders to look at, none inside another; forgets them."""
        with self._lock:
            hints, self._hints = self._hints, set()
            roots = self._roots
        folders = _outermost(hints)
        if len(folders) <= _MANY:
            return folders
        return _outermost({_root_of(folder, roots) or folder for folder in folders})

    def is_limited(self) -> bool:
        """Whether the system lets no more folders be watched; tells so once."""
        with self._lock:
            limited, self._limited = self._limited, False
            return limited

    def close(self) -> None:
        """Ends the threads."""
        self._closed = True
        self._wake.set()
        self._thread.join(_CLOSE_WITHIN)
        if self._thread.is_alive():
            log.info("A folder that does not answer is still waited for")

    # In the watcher's thread

    def _run(self) -> None:
        observer = self._observer()
        try:
            watched = _Watched(observer, self)
            while not self._closed:
                with self._lock:
                    roots = self._roots
                watched.bring_up_to_date(roots)
                self._wake.wait(self._every)
                self._wake.clear()
        finally:
            if observer is not None:
                observer.stop()
                observer.join()

    def _observer(self) -> BaseObserver | None:
        """What hears of changes; None if the system allows no more of its kind."""
        # Imported here: it takes a while, and whoever has switched watching off needs none of it.
        from watchdog.observers import Observer

        try:
            observer = Observer()
        except OSError as error:
            log.info("Folders cannot be watched: %s", error)
            self.limit_reached()
            return None
        observer.start()
        return observer

    def limit_reached(self) -> None:
        """The system refused to watch one more folder."""
        with self._lock:
            self._limited = True

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed


class _Watched:
    """The roots that are watched now. Used by one thread only."""

    def __init__(self, observer: BaseObserver | None, watcher: Watcher) -> None:
        self._observer = observer
        self._watcher = watcher
        self._now: dict[str, tuple[Identity, ObservedWatch | None]] = {}
        self._was_limited = False

    def bring_up_to_date(self, roots: Iterable[str]) -> None:
        """Watches the roots that are there, and no others."""
        there = {root: found for root in roots if (found := _identity(root)) is not None}
        observer = self._observer
        alive = {e.watch for e in observer.emitters if e.is_alive()} if observer else set()
        for root, (identity, watch) in list(self._now.items()):
            if there.get(root) != identity or (watch is not None and watch not in alive):
                if observer is not None and watch is not None:
                    observer.unschedule(watch)
                del self._now[root]
        for root in there.keys() - self._now.keys():
            if self._watcher.is_closed:
                return
            self._now[root] = (there[root], self._watch(root, observer) if observer else None)
            self._watcher.mark([root])

    def _watch(self, root: str, observer: BaseObserver) -> ObservedWatch | None:
        handler, kinds = _handler(root, self._watcher.mark)
        try:
            watch = observer.schedule(handler, root, recursive=True, event_filter=kinds)
        except OSError as error:
            log.info("%s cannot be watched: %s", root, error)
            self._tell_limit()
            return None
        if sys.platform.startswith("linux") and not self._was_limited:
            self._probe(handler, observer)
        return watch

    def _probe(self, handler: FileSystemEventHandler, observer: BaseObserver) -> None:
        """Linux: notices the limit, which watchdog passes over for all folders but a root."""
        with tempfile.TemporaryDirectory(prefix="facetagger-") as folder:
            try:
                observer.unschedule(observer.schedule(handler, folder))
            except OSError as error:
                log.info("Not every folder can be watched: %s", error)
                self._tell_limit()

    def _tell_limit(self) -> None:
        if not self._was_limited:
            self._was_limited = True
            self._watcher.limit_reached()


def _handler(
    root: str, mark: Callable[[Iterable[str]], None]
) -> tuple[FileSystemEventHandler, list[type[FileSystemEvent]]]:
    """What turns events below a root into hints, and the kinds of events that it wants."""
    from watchdog import events

    kinds: list[type[FileSystemEvent]] = [
        *(events.FileCreatedEvent, events.FileClosedEvent, events.FileMovedEvent),
        *(events.FileDeletedEvent, events.DirCreatedEvent, events.DirMovedEvent),
        events.DirDeletedEvent,
    ]
    if not sys.platform.startswith("linux"):
        # Linux tells when a file that was written is closed; the others only that it was written.
        kinds.append(events.FileModifiedEvent)

    class Handler(events.FileSystemEventHandler):
        def dispatch(self, event: FileSystemEvent) -> None:
            mark(hints(root, event))

    return Handler(), kinds


def hints(root: str, event: FileSystemEvent) -> set[str]:
    """The folders below a root that have to be looked at after an event."""
    found = set()
    for path in [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]:
        if _root_of(path, [root]) is None or os.sep + "." in path[len(root) :]:
            continue  # hidden: scans pass over it
        # Windows does not say what it was that is gone, a file or a folder.
        gone = event.event_type in ("deleted", "moved")
        if event.is_directory and not gone:
            found.add(path)
        elif gone or event.is_directory or path.lower().endswith(walk.SUFFIXES):
            found.add(os.path.dirname(path))  # noqa: PTH120 - for each of many events
            if event.is_directory and path == os.fsdecode(event.dest_path):
                found.add(path)
    return {folder for folder in found if len(folder) >= len(root.rstrip(os.sep))}


def _outermost(folders: Iterable[str]) -> tuple[str, ...]:
    """The folders without those that lie in another one of them, in the order of their names."""
    found: list[str] = []
    # A folder comes right before what lies in it only if they are compared part by part.
    for folder in sorted(set(folders), key=lambda path: Path(path).parts):
        if not found or _root_of(folder, found[-1:]) is None:
            found.append(folder)
    return tuple(found)


def _root_of(folder: str, roots: Iterable[str]) -> str | None:
    for root in roots:
        if folder == root or folder.startswith(root.rstrip(os.sep) + os.sep):
            return root
    return None


def _identity(root: str) -> Identity | None:
    """Tells a folder from another one in its place; None if it is not there."""
    try:
        status = os.stat(root)  # noqa: PTH116
        with os.scandir(root):
            return status.st_dev, status.st_ino
    except OSError:
        return None
