"""Scans and the suggestions that follow namings: which job runs, what its end means."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from facetagger.engine import packs
from facetagger.entities import Progress
from facetagger.jobs import organise, scan
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui import words
from facetagger.ui.runner import Failure, Job, Runner
from facetagger.ui.status import StatusBar

SCAN, SUGGEST = "scan", "suggest"
#: After a naming, suggestions are made anew once the user has paused for this long.
SUGGEST_AFTER_MS = 500


class Scans(QObject):
    """Runs scans one after another and keeps the suggestions up to date.

    Attributes:
        settings: the user's choices; folders of a scan that was cut short are kept there.
        ended: called when a scan ended, for good or ill.
        complain: shows a failure.
        skipped: (path, reason) of what the last scan could not even look at.
    """

    def __init__(
        self, library: Library, runner: Runner, status: StatusBar, settings: Settings
    ) -> None:
        super().__init__(status)
        self._library = library
        self._runner = runner
        self._status = status
        self.settings = settings
        self.ended: Callable[[], None] = lambda: None
        self.complain: Callable[[Failure], None] = lambda failure: None
        self._scanning: tuple[Path, ...] = ()
        self._queue: list[Path] = []
        self._left: list[Path] = []
        self._closing = False
        self.skipped: tuple[tuple[str, str], ...] = ()
        self._due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SUGGEST_AFTER_MS)
        self._timer.timeout.connect(self._suggest)
        status.pause = self.pause_or_resume
        status.stop = self.stop
        status.go_on = lambda: self.add(self._left)
        runner.progress.connect(self._progress)
        runner.finished.connect(self._finished)
        runner.stopped.connect(self._stopped)
        runner.failed.connect(self._failed)
        runner.paused.connect(self._paused)

    # Scans

    @property
    def is_running(self) -> bool:
        """True while a scan runs or is paused."""
        return self._runner.is_running(SCAN)

    def add(self, folders: Sequence[Path]) -> None:
        """Scans folders, after the scan that runs now if there is one."""
        waiting = [*self._scanning, *self._queue]
        self._queue += [f for f in dict.fromkeys(folders) if f not in waiting]
        self._remember()
        self._next()

    def go_on(self) -> None:
        """Goes on with what the last start of the window did not finish."""
        self.add([Path(folder) for folder in self.settings.unfinished])

    def pause_or_resume(self) -> None:
        """Holds the scan, or lets it go on."""
        if self._runner.is_paused(SCAN):
            self._runner.resume(SCAN)
        else:
            self._runner.pause(SCAN)

    def stop(self) -> None:
        """Ends the scan; whole photos stay. "Go on" scans what it left and what was waiting."""
        self._left = [*self._scanning, *self._queue]
        self._queue.clear()
        self._status.show_stopping()
        self._runner.stop(SCAN)

    def close(self) -> None:
        """The window closes: what is unfinished is gone on with at the next start."""
        self._closing = True
        self._timer.stop()
        self._remember()

    def _next(self) -> None:
        if self._runner.is_running(SCAN) or not self._queue or self._closing:
            return
        self._scanning, self._queue = tuple(self._queue), []
        folders, library, settings = self._scanning, self._library, self.settings
        cores = os.cpu_count() or 1
        workers = max(1, cores // 2) if settings.quiet else None

        def make() -> Job:
            # In the worker: the first time, the engine's models are converted.
            engine = packs.load(settings.engine)
            return scan.scan(library, engine, folders, workers=workers)

        self._status.show_starting()
        self._runner.start(SCAN, make)

    def _remember(self) -> None:
        folders = tuple(os.fspath(f) for f in dict.fromkeys([*self._scanning, *self._queue]))
        if folders != self.settings.unfinished:
            self.settings = replace(self.settings, unfinished=folders)
            self.settings.save(self._library.directory)

    # Suggestions

    def suggest_soon(self) -> None:
        """People have changed: suggestions are made anew when the user pauses."""
        if not self._closing:
            self._timer.start()

    def _suggest(self) -> None:
        engine_id, library = self.settings.engine, self._library

        def make() -> Job:
            return organise.suggest(library, packs.load(engine_id).info)

        self._due = not self._runner.start(SUGGEST, make)

    # What the runner tells

    def _progress(self, kind: str, progress: Progress) -> None:
        if kind == SCAN:
            self._status.show_progress(progress)

    def _paused(self, kind: str, paused: bool) -> None:
        if kind == SCAN:
            self._status.set_paused(paused)

    def _finished(self, kind: str, result: object) -> None:
        if kind == SUGGEST and self._due:
            self._suggest()
        if kind == SCAN and isinstance(result, scan.ScanResult):
            self.skipped = result.skipped
            self._status.show_result(_sentence(result), result.unreadable + len(result.skipped))
            self._end_scan()

    def _stopped(self, kind: str) -> None:
        if kind == SCAN and not self._closing:
            self._status.show_stopped()
            self._end_scan()

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == SCAN:
            self._status.hide()
            self._end_scan()
        if kind == SUGGEST and self._due and failure.expected:
            self._suggest()
        self.complain(failure)

    def _end_scan(self) -> None:
        self._scanning = ()
        self._remember()
        self.ended()
        self._next()


def _sentence(result: scan.ScanResult) -> str:
    looked_at = result.new + result.changed
    if not result.photos:
        return words.translate("Scans", "There are no photos in this folder.")
    if result.unreadable == looked_at == 1:
        return words.translate("Scans", "The file could not be read.")
    if not looked_at:
        return words.translate("Scans", "Nothing new in {photos}.").format(
            photos=words.photos(result.photos)
        )
    if result.unreadable >= looked_at:
        return words.translate("Scans", "None of the {files} could be read.").format(
            files=words.files(looked_at)
        )
    return words.translate("Scans", "Found {faces} in {photos}.").format(
        faces=words.faces(result.faces), photos=words.photos(looked_at)
    )
