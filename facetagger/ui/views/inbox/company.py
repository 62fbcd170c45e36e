"""Who may be meant on the current card: whom the faces look like, and who was there that week."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from facetagger.entities import Changes, GroupRef, GroupSuggestion
from facetagger.library import queries
from facetagger.library.company import Company, Seen
from facetagger.ui.background.scans import SCAN
from facetagger.ui.context import Context, Refresher
from facetagger.ui.imports import numpy_first
from facetagger.ui.matching import Candidate
from facetagger.ui.tiles.models import GroupRow

#: Keys 1 to 9; of those who were only near, not more than can be seen beside the group.
_KEYS, _NEAR = 9, 3
#: Cards are passed quickly: their company is read where the user stays.
_PAUSE_MS = 60


class InboxCompany(QObject):
    """Knows the company of the current group.

    Attributes:
        changed: called when it was read.
    """

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.changed: Callable[[], None] = lambda: None
        self._company = Company(context.library)
        self._ref: GroupRef | None = None
        self._seen: Mapping[int, Seen] = {}
        self._read_soon = QTimer(self)
        self._read_soon.setSingleShot(True)
        self._read_soon.setInterval(_PAUSE_MS)
        self._read_soon.timeout.connect(Refresher(context.runner, self._read, self._show))
        context.bridge.changed.connect(self._library_changed)
        for ended in (context.runner.finished, context.runner.stopped, context.runner.failed):
            ended.connect(self._job_ended)

    def look_at(self, row: GroupRow | None) -> None:
        """Another group is the current one."""
        ref = row.ref if row is not None else None
        if ref != self._ref:
            self._ref, self._seen = ref, {}
            self._read_soon.start()

    def candidates(self, suggestions: Sequence[GroupSuggestion]) -> list[Candidate]:
        """Everybody with a name, and how likely they are."""
        votes = {s.person_id: s.probability for s in suggestions}
        found = self._context.candidates()
        # Most are neither suggested nor near: making all of 5,000 anew would take 10 ms.
        for place, one in enumerate(found):
            if one.person_id in votes or one.person_id in self._seen:
                found[place] = one._replace(
                    weight=votes.get(one.person_id, 0.0),
                    near=nearness(self._seen.get(one.person_id)),
                )
        return found

    def near(self, but: Collection[int]) -> list[Candidate]:
        """People from photos of the same days who are on none of these photos, likeliest first.

        Args:
            but: people who are suggested already.
        """
        found = [
            one
            for one in self.candidates(())
            if one.person_id not in but
            and (seen := self._seen.get(one.person_id)) is not None
            and seen.near
            and not seen.together
        ]
        found.sort(key=Candidate.likelihood, reverse=True)
        return found[: max(0, min(_NEAR, _KEYS - len(but)))]

    def _read(self) -> tuple[GroupRef | None, Mapping[int, Seen]]:
        ref = self._ref
        if ref is None:
            return None, {}
        numpy_first()
        return ref, self._company.of(queries.face_ids(self._context.library, ref))

    def _show(self, result: tuple[GroupRef | None, Mapping[int, Seen]]) -> None:
        ref, seen = result
        if ref == self._ref and seen != self._seen:
            self._seen = seen
            self.changed()

    def _job_ended(self, kind: str) -> None:
        if kind == SCAN:  # no other job changes photos
            self._company.forget()

    def _library_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._company.forget()
        self._read_soon.start()


def nearness(seen: Seen | None) -> float:
    """How much company somebody shares with faces: 0 to 1.

    Those who were there that week, and are on none of the photos, come before those who are on
    them: nobody is on a photo twice.
    """
    if seen is None:
        return 0.0
    share = seen.near / (seen.near + 10.0)
    return 0.2 + 0.8 * share / (1.0 + seen.together)
