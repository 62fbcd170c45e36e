"""New photos in scanned folders are noticed while the window is open, and their scan is offered."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from facetagger.jobs import notice
from facetagger.jobs.notice import News, Noticed
from facetagger.library import files
from facetagger.library.database import Library
from facetagger.photos.showing import readable
from facetagger.photos.watcher import Watcher
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.background.scans import SCAN, Scans
from facetagger.ui.status import StatusBar
from facetagger.ui.text import words

translate = words.translate
LOOK = "look"
_TICK_MS = 500
#: Which folders were scanned is asked again after so many ticks: another program may scan too.
_ROOTS_EVERY = 20
#: Everything is looked at so often (seconds), since no system tells of every change; where looking
#: takes long, at most for a twentieth of the time.
EVERY, _SHARE = 15 * 60.0, 0.05
#: What a scan has found can be read for so long before an offer takes its place.
_READABLE = 8.0
_LONGEST_NAME = 48


class Watching(QObject):
    """Has changed folders looked at, in a job, and offers to scan those with news.

    Attributes:
        say: tells the user a sentence.
        complain: shows a failure.
    """

    def __init__(self, library: Library, runner: Runner, scans: Scans, status: StatusBar) -> None:
        super().__init__(status)
        self._library = library
        self._runner = runner
        self._scans = scans
        self._status = status
        self.say: Callable[[str], None] = lambda sentence: None
        self.complain: Callable[[Failure], None] = lambda failure: None
        self._begun = False
        self._watcher: Watcher | None = None
        self._roots: list[str] = []
        self._news: dict[str, News] = {}
        self._shown: dict[str, News] = {}
        self._looking: tuple[str, ...] = ()
        self._look_began = self._offer_after = self._all_due = 0.0
        self._until_roots = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        runner.started.connect(self._started)
        runner.finished.connect(self._finished)
        runner.stopped.connect(self._stopped)
        runner.failed.connect(self._failed)

    def start(self) -> None:
        """Begins to watch, if the user wants it."""
        self._begun = True
        self.apply()

    def apply(self) -> None:
        """The user has switched watching on or off."""
        wanted = self._begun and self._scans.settings.watch
        if wanted and self._watcher is None:
            self._watcher = Watcher()
            self._all_due = time.monotonic() + EVERY
            self._until_roots = 0
            self._timer.start()
            self._tick()
        elif not wanted and self._watcher is not None:
            self._runner.call(self._watcher.close)
            self._forget()

    def close(self) -> None:
        """The window closes."""
        if self._watcher is not None:
            self._watcher.close()
            self._forget()

    def _forget(self) -> None:
        self._watcher = None
        self._timer.stop()
        self._runner.stop(LOOK)
        self._looking = ()
        self._news = {}
        self._offer()

    def _tick(self) -> None:
        if self._watcher is None or self._scans.is_running:
            return
        self._until_roots -= 1
        if self._until_roots < 0:
            self._until_roots = _ROOTS_EVERY
            self._runner.call(lambda: files.watched(self._library), self._follow)
        if time.monotonic() >= self._all_due:
            self._all_due = time.monotonic() + EVERY
            self._watcher.mark(self._roots)
        if self._watcher.is_limited():
            self.say(
                translate(
                    "Watching",
                    "The system does not let every folder be watched: in some, new photos are "
                    "noticed within 15 minutes only.",
                )
            )
        if self._watcher.is_ready() and not self._runner.is_running(LOOK):
            self._look(self._watcher.take())
        self._offer()

    def _follow(self, roots: list[str]) -> None:
        self._roots = roots
        self._news = {place: item for place, item in self._news.items() if item.root in roots}
        if self._watcher is not None:
            self._watcher.follow(roots)

    def _look(self, folders: tuple[str, ...]) -> None:
        exclude = self._scans.settings.exclude
        self._looking, self._look_began = folders, time.monotonic()
        self._runner.start(LOOK, lambda: notice.look(self._library, folders, exclude))

    # What the runner tells

    def _started(self, kind: str) -> None:
        if kind == SCAN:
            # It may find all there is to find; what it leaves is looked for when it is done.
            self._looking = (*self._looking, *self._news)
            self._runner.stop(LOOK)
            self._news = {}

    def _finished(self, kind: str, result: object) -> None:
        if kind == SCAN:
            self._scan_over()
        elif kind == LOOK and isinstance(result, Noticed) and self._watcher is not None:
            if not self._scans.is_running:
                self._looking = ()
                self._take_in(result)
            self._watcher.mark(result.unsettled)

    def _stopped(self, kind: str) -> None:
        if kind == SCAN:
            self._scan_over()

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == SCAN:
            self._scan_over()
        elif kind == LOOK:
            self._looking = ()
            self.complain(failure)

    def _scan_over(self) -> None:
        self._until_roots = 0
        self._offer_after = time.monotonic() + _READABLE
        if self._watcher is not None:
            self._watcher.mark(self._looking)
        self._looking = ()

    def _take_in(self, found: Noticed) -> None:
        took = time.monotonic() - self._look_began
        self._all_due = max(self._all_due, time.monotonic() + took / _SHARE)
        kept = [
            item
            for item in self._news.values()
            if not any(Path(item.folder).is_relative_to(folder) for folder in found.looked)
        ]
        self._news = {item.folder: item for item in (*kept, *found.news)}
        self._offer()

    # The offer

    def _offer(self) -> None:
        if not self._news:
            self._shown = {}
            if self._status.is_offering:
                self._status.hide()
            return
        waits = self._scans.is_running or time.monotonic() < self._offer_after
        if waits or self._news == self._shown or not self._status.has_room:
            return
        self._shown = self._news
        self._scans.are_there(self._news)
        places = "\n".join(readable(folder) for folder in sorted(self._news)[:20])
        self._status.show_offer(sentence(self._news.values()), places, self.scan)

    def scan(self) -> None:
        """Scans the folders with news."""
        folders = notice.to_scan(self._news.values(), self._scans.settings.exclude)
        self._scans.add([Path(folder) for folder in folders])


def sentence(news: Collection[News]) -> str:
    """Says what is new and where: '12 new photos in Pictures/2024'."""
    new, changed, gone = (
        sum(getattr(item, name) for item in news) for name in ("new", "changed", "gone")
    )
    parts = []
    if new:
        one, many = translate("Watching", "1 new photo"), translate("Watching", "{n} new photos")
        parts.append(one if new == 1 else many.format(n=words.number(new)))
    if changed:
        one = translate("Watching", "1 changed photo")
        many = translate("Watching", "{n} changed photos")
        parts.append(one if changed == 1 else many.format(n=words.number(changed)))
    if gone:
        one = translate("Watching", "1 photo moved or removed")
        many = translate("Watching", "{n} photos moved or removed")
        parts.append(one if gone == 1 else many.format(n=words.number(gone)))
    return translate("Watching", "{what} in {folder}").format(
        what=words.listed(parts), folder=_place(news)
    )


def _place(news: Collection[News]) -> str:
    """Where all the news are, as short as people say it."""
    roots = {item.root for item in news}
    if len(roots) > 1:
        return translate("Watching", "{n} folders").format(n=words.number(len(roots)))
    root = Path(roots.pop())
    inside = Path(os.path.commonpath([item.folder for item in news])).relative_to(root)
    name = readable(os.fspath(Path(root.name or root, inside)))
    parts = Path(name).parts
    if len(name) > _LONGEST_NAME and len(parts) > 2:
        return os.fspath(Path(parts[0], "…", parts[-1]))
    return name
