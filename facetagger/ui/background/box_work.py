"""Boxes that were drawn or moved are described in the background, and their pictures made anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from facetagger.engine import packs
from facetagger.entities import Changes
from facetagger.jobs import drawn
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background.bridge import Bridge
from facetagger.ui.background.runner import Failure, Job, Runner
from facetagger.ui.tiles.thumbnails import Thumbnails

BOXES = "boxes"


class BoxWork(QObject):
    """Listens to the library, and starts the job whenever boxes wait: after undo as well.

    Attributes:
        settings: gives the user's choices: the engine that describes.
        done: called when boxes have been described: suggestions may be other ones now.
        complain: shows a failure.
    """

    def __init__(
        self,
        library: Library,
        runner: Runner,
        bridge: Bridge,
        thumbnails: Thumbnails,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(runner)
        self._library = library
        self._runner = runner
        self._thumbnails = thumbnails
        self._settings = settings
        self.done: Callable[[], None] = lambda: None
        self.complain: Callable[[Failure], None] = lambda failure: None
        self._waiting: set[int] = set()
        bridge.changed.connect(self._changed)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)

    def _changed(self, changes: Changes) -> None:
        if changes.boxes:
            self._thumbnails.forget(changes.boxes)
            self._waiting |= changes.boxes
            self._next()

    def _next(self) -> None:
        if not self._waiting or self._runner.is_running(BOXES):
            return
        ids, self._waiting = frozenset(self._waiting), set()
        settings = self._settings()

        def make() -> Job:
            engine = packs.load(settings.engine, provider=settings.provider)
            return drawn.describe(self._library, engine, ids)

        if not self._runner.start(BOXES, make):
            self._waiting |= ids  # the window is closing; the next start sees to them

    def _finished(self, kind: str, result: object) -> None:
        if kind == BOXES:
            self.done()
            self._next()

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == BOXES:
            # What failed is tried again at the next start; what came since may be in order.
            self.complain(failure)
            self._next()
