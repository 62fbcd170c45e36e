"""What every view is given: the way to read, to act, to run, and to look at another view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from shiboken6 import isValid

from facetagger.entities import Changes
from facetagger.library.database import Library
from facetagger.ui.background.bridge import Bridge
from facetagger.ui.background.runner import Runner
from facetagger.ui.choices import Choices
from facetagger.ui.commands import Commands
from facetagger.ui.matching import Candidate
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.tiles.thumbnails import Thumbnails


@dataclass(slots=True)
class Context:
    """Given to each view when it is made.

    Attributes:
        choices: the user's settings.
        people: everybody with a name, as last read, but for those who are hidden.
        hidden: those.
        show_person: opens the view of a person.
        show_photos: shows the whole photos of faces, beginning with the one at an index.
        show_whole: shows photos by their ids, beginning with the one at an index.
        show_group: shows the group that a change brought about, in the Inbox.
        compare: compares two faces, or one with what is chosen next.
        recent: tells when a person was last named, as a number that grows; 0: not lately.
        hint: says a sentence that needs no answer ("Select the faces first").
        undone: shows in the views what an undo has brought back.
    """

    library: Library
    runner: Runner
    bridge: Bridge
    thumbnails: Thumbnails
    commands: Commands
    choices: Choices
    people: Callable[[], Sequence[PersonRow]] = field(default=tuple)
    hidden: Callable[[], Sequence[PersonRow]] = field(default=tuple)
    show_person: Callable[[int], None] = field(default=lambda person_id: None)
    show_photos: Callable[[Sequence[int], int], None] = field(default=lambda ids, index: None)
    show_whole: Callable[[Sequence[int], int], None] = field(default=lambda ids, index: None)
    show_group: Callable[[Changes], None] = field(default=lambda changes: None)
    compare: Callable[[Sequence[int]], None] = field(default=lambda face_ids: None)
    recent: Callable[[int], int] = field(default=lambda person_id: 0)
    hint: Callable[[str], None] = field(default=lambda sentence: None)
    undone: Callable[[Changes], None] = field(default=lambda changes: None)

    def candidates(self) -> list[Candidate]:
        """Everybody with a name, for completion: who is hidden is on photos all the same."""
        return [
            Candidate(
                row.summary.person.id,
                row.summary.person.name,
                row.summary.faces,
                recent=self.recent(row.summary.person.id),
            )
            for row in (*self.people(), *self.hidden())
        ]


class Refresher:
    """Reads in the background what a view shows; while one reading runs, one more may wait."""

    def __init__(self, runner: Runner, read: Callable[[], object], show: Callable) -> None:
        self._runner = runner
        self._read = read
        self._show = show
        self._running = False
        self._again = False

    def __call__(self) -> None:
        """Reads and shows anew."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._runner.call(self._read, self._done, self._failed)

    def _done(self, result: object) -> None:
        self._running = False
        owner = getattr(self._show, "__self__", None)
        if isinstance(owner, QObject) and not isValid(owner):
            return  # a dialog that was closed meanwhile
        # What was read before the last change is shown all the same: the next one is on its way.
        self._show(result)
        self._next()

    def _failed(self, failure: object) -> None:
        self._running = False
        self._runner.failed.emit("", failure)
        self._again = False

    def _next(self) -> None:
        if self._again:
            self._again = False
            self()
