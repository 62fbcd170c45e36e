"""Scans, faces described anew, suggestions after namings: which job runs, what its end means."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from facetagger.engine import packs
from facetagger.entities import Progress
from facetagger.jobs import organise, scan
from facetagger.jobs.reembed import ReembedResult
from facetagger.library.database import Library
from facetagger.photos.showing import readable
from facetagger.settings import Settings
from facetagger.ui.background import describing
from facetagger.ui.background.runner import Failure, Job, Runner
from facetagger.ui.background.waiting import Waiting
from facetagger.ui.choices import Choices
from facetagger.ui.status import StatusBar
from facetagger.ui.text import words

SCAN, SUGGEST = "scan", "suggest"
#: After a naming, suggestions are made anew once the user has paused for this long.
SUGGEST_AFTER_MS = 500


@dataclass(frozen=True, slots=True)
class Found:
    """What a scan has found, where, and whether it went on from one that was cut short."""

    result: scan.ScanResult
    folders: tuple[Path, ...]
    resumed: bool

    def sentence(self) -> str:
        """In the language of the window."""
        if not self.result.photos:
            return _nothing_in(self.folders)
        return _resumed(self.result) if self.resumed else _sentence(self.result)


class Scans(QObject):
    """Runs one long job at a time, and keeps the suggestions up to date.

    A long job is a scan, or the describing of faces anew by an engine that has not seen them.

    Attributes:
        choices: the user's; folders of a scan that was cut short are kept there, by whatever.
        ended: called when a scan ended, for good or ill.
        complain: shows a failure.
        found: what the last scan has found; None: nothing yet, or there was other work since.
        take_back: takes a sentence away that is not true any more.
        skipped: (path, reason) of what the last scan could not even look at.
    """

    def __init__(
        self, library: Library, runner: Runner, status: StatusBar, choices: Choices
    ) -> None:
        super().__init__(status)
        self._library = library
        self._runner = runner
        self._status = status
        self.choices = choices
        self.ended: Callable[[], None] = lambda: None
        self.complain: Callable[[Failure], None] = lambda failure: None
        self.take_back: Callable[[str], None] = lambda sentence: None
        #: What was said of the last scan that failed, and its folders.
        self._complaint: tuple[str, tuple[Path, ...]] = ("", ())
        self._scanning: tuple[Path, ...] = ()
        self._queue: list[Path] = []
        self._left: list[Path] = []
        self._waiting = Waiting(library, runner, self)
        self._waiting.missed, self._waiting.back = self._missed, self._back
        #: Faces are to be described; they are being described; that was stopped and can go on.
        self._to_describe = self._describing = self._describing_left = False
        self._making_room = self._by_itself = self._aside = self._resumed = False
        self._closing = False
        self.found: Found | None = None
        self.skipped: tuple[tuple[str, str], ...] = ()
        self._due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SUGGEST_AFTER_MS)
        self._timer.timeout.connect(self._suggest)
        status.pause = self.pause_or_resume
        status.stop = self.stop
        status.go_on = self._go_on_from_stop
        runner.progress.connect(self._progress)
        runner.finished.connect(self._finished)
        runner.stopped.connect(self._stopped)
        runner.failed.connect(self._failed)
        runner.paused.connect(self._paused)

    # Scans, and describing

    @property
    def settings(self) -> Settings:
        """The user's choices as they are now."""
        return self.choices.now

    @property
    def is_running(self) -> bool:
        """True while a long job runs or is paused."""
        return self._runner.is_running(SCAN)

    def add(self, folders: Sequence[Path]) -> None:
        """Scans folders, after the job that runs now if there is one."""
        waiting = [*self._scanning, *self._queue]
        self._queue += [f for f in dict.fromkeys(folders) if f not in waiting]
        self._waiting.drop(folders)
        begun = {os.fspath(folder) for folder in folders}
        self.choices.keep(stopped=tuple(f for f in self.settings.stopped if f not in begun))
        self._remember()
        self._next()

    def go_on(self) -> None:
        """Goes on with what the last start of the window did not finish."""
        self._resumed = bool(self.settings.unfinished)
        self.add([Path(folder) for folder in self.settings.unfinished])
        self.describe_if_needed(aside=True)
        if self.settings.stopped and not self.is_running:
            self._left = [Path(folder) for folder in self.settings.stopped]
            text = words.translate("Scans", "The last scan was stopped before it was done.")
            self._status.show_stopped(text)
            self.choices.keep(stopped=())  # offered once: whoever wants it no more need not say so

    def describe_if_needed(self, *, aside: bool = False) -> None:
        """Describes faces that the engine has not seen. aside: what a scan found is said again."""
        engine_id = self.settings.engine

        def found(needed: bool) -> None:
            # A scan that runs sees to them at its end.
            if needed and not self.is_running and engine_id == self.settings.engine:
                self._to_describe, self._by_itself, self._aside = True, True, aside
                self._next()

        self._runner.call(lambda: describing.is_needed(self._library, engine_id), found)

    def use_engine(self, engine_id: str) -> None:
        """Changes the face engine; what runs now makes room and goes on afterwards."""
        if self.choices.keep(engine=engine_id):
            self._to_describe = True
            if self.is_running:
                self._making_room = True
                self._runner.stop(SCAN)
            self._next()

    def pause_or_resume(self) -> None:
        """Holds the job, or lets it go on."""
        if self._runner.is_paused(SCAN):
            self._runner.resume(SCAN)
        else:
            self._runner.pause(SCAN)

    def stop(self) -> None:
        """Ends the job; what is done stays. "Go on" does what it left and what was waiting.

        Where none runs it is for folders that are waited for: they are not any more.
        """
        if not self.is_running:
            self._waiting.drop(self._waiting.folders)
            self._remember()
            self._status.hide()
            return
        self._left = [*self._scanning, *self._queue]
        self._describing_left = self._describing or self._to_describe
        self.choices.keep(stopped=tuple(os.fspath(folder) for folder in self._left))
        self._queue.clear()
        self._to_describe = self._making_room = False
        self._status.show_stopping()
        self._runner.stop(SCAN)

    def _go_on_from_stop(self) -> None:
        self._to_describe, self._describing_left = self._describing_left, False
        self._resumed = True
        self.add(self._left)

    def close(self) -> None:
        """The window closes: what is unfinished is gone on with at the next start."""
        self._closing = True
        self._timer.stop()
        self._waiting.close()
        self._remember()

    def _next(self) -> None:
        if self._runner.is_running(SCAN) or self._closing:
            return
        if self._to_describe:
            self._to_describe, self._describing = False, True
            self._start(self._describe)
        elif self._queue:
            self._scanning, self._queue = tuple(self._queue), []
            self._start(self._scan)

    def are_there(self, folders: Iterable[str]) -> None:
        """There is something to read in these folders: none of them is gone, or not any more."""
        sentence, scanned = self._complaint
        if any(Path(folder).is_relative_to(one) for folder in folders for one in scanned):
            self.take_back(sentence)

    def take_out(self, folder: str) -> None:
        """A folder is not in the library any more: what a scan has found there is not either."""
        if self.found is None:
            return
        gone, scanned = Path(folder), self.found.folders
        if any(one.is_relative_to(gone) or gone.is_relative_to(one) for one in scanned):
            self.found = None
            if not self._status.is_offering and not self.is_running:
                self._status.hide()

    def _start(self, make: Callable[[], Job]) -> None:
        if not self._aside:
            self.found = None
        self.take_back(self._complaint[0])
        self._complaint = ("", ())
        self._status.show_starting()
        self._runner.start(SCAN, make)

    # In the worker: the first time, the engine's models are converted.

    def _describe(self) -> Job:
        settings = self.settings
        engine = packs.load(settings.engine, provider=settings.provider)
        return describing.describe(self._library, engine, quiet=settings.quiet)

    def _scan(self) -> Job:
        settings = self.settings
        engine = packs.load(settings.engine, provider=settings.provider)
        return scan.scan(
            self._library,
            engine,
            self._scanning,
            quiet=settings.quiet,
            exclude=settings.exclude,
            max_pixels=settings.max_megapixels * 1_000_000,
        )

    def _remember(self) -> None:
        folders = [*self._scanning, *self._queue, *self._waiting.folders]
        self.choices.keep(unfinished=tuple(os.fspath(f) for f in dict.fromkeys(folders)))

    # Suggestions

    def suggest_soon(self) -> None:
        """People have changed: suggestions are made anew when the user pauses."""
        if not self._closing:
            self._timer.start()

    def _suggest(self) -> None:
        settings, library = self.settings, self._library

        def make() -> Job:
            # After every naming: reading and checking the models each time would take a while.
            return organise.suggest(library, describing.facts(settings.engine, settings.provider))

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
        if kind != SCAN:
            return
        if isinstance(result, scan.ScanResult):
            self.tell(Found(result, self._scanning, resumed=self._resumed))
            if result.unplugged:
                self._waiting.add([Path(folder) for folder in result.unplugged])
        elif isinstance(result, ReembedResult) and self._aside and self.found is not None:
            self.tell(self.found)
        elif isinstance(result, ReembedResult) and self._by_itself and not result.faces:
            self._status.hide()  # those that wait were told of when the engine was changed
        elif isinstance(result, ReembedResult):
            self._status.show_result(describing.sentence(result), 0)
        self._end_job()

    def tell(self, found: Found) -> None:
        """Says what a scan has found."""
        self.found, self.skipped = found, found.result.skipped
        self._status.show_result(
            found.sentence(), found.result.unreadable + len(found.result.skipped)
        )

    def _stopped(self, kind: str) -> None:
        if kind != SCAN or self._closing:
            return
        self.found = None
        if self._making_room:
            self._queue = [*self._scanning, *self._queue]
        elif self._describing:
            self._status.show_stopped(
                words.translate("Scans", "Stopped. The faces described so far are kept.")
            )
        else:
            self._status.show_stopped(
                words.translate("Scans", "Stopped. The photos read so far are kept.")
            )
        self._end_job()

    def _failed(self, kind: str, failure: Failure) -> None:
        # Of a folder that was waited for since the last start it is said that it still is.
        known = kind == SCAN and failure.folder and self._resumed
        if kind == SCAN:
            self._status.hide()
            self.found = None
            self._complaint = (failure.sentence, self._scanning)
            self._break_off(failure)
            self._end_job()
        if kind == SUGGEST and self._due and failure.expected:
            self._suggest()
        if kind in (SCAN, SUGGEST) and not known:
            self.complain(failure)

    def _break_off(self, failure: Failure) -> None:
        """What the scan left is gone on with: once its folder is back, or when the user says so."""
        if not self._scanning:
            return
        if failure.folder:
            self._waiting.add(self._scanning)
        else:
            self._left = [*self._scanning]
            self.choices.keep(stopped=tuple(os.fspath(folder) for folder in self._left))
            self._status.show_stopped(
                words.translate("Scans", "Stopped. The photos read so far are kept.")
            )

    def _missed(self, folders: Sequence[Path]) -> None:
        """Folders went in the middle of their scan, and were not only mistyped."""
        if self._closing:
            return
        self._remember()
        if folders and not self.is_running and self._status.has_room:
            text = words.translate("Scans", "The scan goes on once {folder} is there again.")
            self._status.show_waiting(text.format(folder=_named(folders)))

    def _back(self, folders: Sequence[Path]) -> None:
        if self._closing:
            return
        self._resumed |= bool(folders) and not self.is_running
        self.add(folders)

    def _end_job(self) -> None:
        self._scanning = ()
        self._describing = self._making_room = self._by_itself = False
        self._aside = self._resumed = False
        self._remember()
        self.ended()
        self._next()


def _resumed(result: scan.ScanResult) -> str:
    """What was found, and that there was more before the scan was interrupted."""
    before = result.photos - result.new - result.changed
    if before <= 0 or not result.new + result.changed:
        return _sentence(result)
    return words.translate("Scans", "{found} Read before that: {photos}.").format(
        found=_sentence(result), photos=words.photos(before)
    )


def _nothing_in(folders: Sequence[Path]) -> str:
    """That there are no photos, and where."""
    text = words.translate("Scans", "There are no photos in {folder}.")
    return text.format(folder=_named(folders))


def _named(folders: Sequence[Path]) -> str:
    return words.listed([words.quoted(readable(folder.name or str(folder))) for folder in folders])


def _sentence(result: scan.ScanResult) -> str:
    looked_at = result.new + result.changed
    read = looked_at - result.unreadable
    if result.unreadable == looked_at == 1:
        return words.translate("Scans", "The file could not be read.")
    if not looked_at:
        return words.translate("Scans", "Nothing new in {photos}.").format(
            photos=words.photos(result.photos)
        )
    if read <= 0:
        return words.translate("Scans", "None of the {files} could be read.").format(
            files=words.files(looked_at)
        )
    return words.translate("Scans", "Found {faces} in {photos}.").format(
        faces=words.faces(result.faces), photos=words.photos(read)
    )
