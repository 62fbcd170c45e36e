"""Copying photos out: asks where to, shows how far it is, says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QWidget

from facetagger.entities import Progress
from facetagger.jobs.copy_photos import CopyResult, copy_photos
from facetagger.library.database import Library
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.look import style
from facetagger.ui.text import sentences, words
from facetagger.ui.widgets.plain import Label

COPY = "copy"


class Copying(QWidget):
    """A strip that is there while photos are copied.

    Attributes:
        say: says what came of it.
    """

    def __init__(self, library: Library, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "status")
        self._library = library
        self._runner = runner
        self.say: Callable[[str], None] = lambda sentence: None
        self._folder = ""
        self._text = Label(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Photos copied"))
        stop = QPushButton(self.tr("Stop"), self)
        stop.clicked.connect(lambda: runner.stop(COPY))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        runner.progress.connect(self._progress)
        runner.finished.connect(self._finished)
        runner.stopped.connect(self._stopped)
        runner.failed.connect(self._failed)
        self.hide()

    def ask(self, photo_ids: Sequence[int]) -> None:
        """Asks for a folder and copies photos there."""
        if self._runner.is_running(COPY):
            self.say(self.tr("Other photos are being copied; wait until they are."))
            return
        title = self.tr("Copy {photos} to…").format(photos=words.photos(len(photo_ids)))
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        begin = self._folder or home
        if folder := QFileDialog.getExistingDirectory(self.window(), title, begin):
            self.copy(photo_ids, Path(folder))

    def copy(self, photo_ids: Sequence[int], folder: Path) -> None:
        """Copies photos to a folder."""
        ids = list(photo_ids)
        self._folder = str(folder)
        self._bar.setRange(0, len(ids))
        self._bar.setValue(0)
        self._text.setText(self.tr("Copying {photos}…").format(photos=words.photos(len(ids))))
        self._runner.start(COPY, lambda: copy_photos(self._library, ids, folder))
        self.show()

    def _progress(self, kind: str, progress: Progress) -> None:
        if kind == COPY:
            self._bar.setValue(progress.done)

    def _finished(self, kind: str, result: object) -> None:
        if kind != COPY or not isinstance(result, CopyResult):
            return
        self.hide()
        parts = [
            self.tr("{photos} copied to {folder}.").format(
                photos=words.photos(result.copied), folder=self._folder
            )
        ]
        if result.there:
            parts.append(
                self.tr("{photos} lay there already.").format(photos=words.photos(result.there))
            )
        if result.failed:
            path, reason = result.failed[0][0], sentences.said(result.failed[0][1])
            parts.append(
                self.tr("{photos} could not be copied, for example {path}: {reason}").format(
                    photos=words.photos(len(result.failed)), path=path, reason=reason
                )
            )
        self.say(" ".join(parts))

    def _stopped(self, kind: str) -> None:
        if kind == COPY:
            self.hide()
            self.say(self.tr("Stopped. The photos copied so far stay there."))

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == COPY:
            self.hide()
            self.say(failure.sentence)
