"""Who may be meant on the current card: whom the faces look like, and who was there that week."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

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
#: On so much of the photos somebody stands beside the faces who is not one of them: the photos
#: prove it. Less may be a mirror, a collage, or a name that was given by mistake.
_PROOF = 0.2
#: Of more groups that are chosen together these are asked whom they stand beside.
_GROUPS = 100
#: Cards are passed quickly: their company is read where the user stays.
_PAUSE_MS = 60


class _Found(NamedTuple):
    """What was read, and of what."""

    ref: GroupRef | None
    seen: Mapping[int, Seen]
    meant: tuple[GroupRef, ...]
    beside: Mapping[int, int]


class InboxCompany(QObject):
    """Knows the company of the current group, and who stands beside the faces that a name is for.

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
        self._meant: tuple[GroupRef, ...] = ()
        self._beside: Mapping[int, int] = {}
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

    def mean(self, refs: Sequence[GroupRef]) -> None:
        """A name that is typed now is for these groups or faces."""
        meant = tuple(refs[:_GROUPS])
        if meant != self._meant:
            self._meant, self._beside = meant, {}
            self._read_soon.start()

    def candidates(self, suggestions: Sequence[GroupSuggestion]) -> list[Candidate]:
        """Everybody with a name, and how likely they are."""
        votes = {s.person_id: s.probability for s in suggestions}
        found = self._context.candidates()
        # Most are neither suggested nor near: making all of 5,000 anew would take 10 ms.
        for place, one in enumerate(found):
            who = one.person_id
            if who in votes or who in self._seen or who in self._beside:
                found[place] = one._replace(
                    weight=votes.get(who, 0.0),
                    near=nearness(self._seen.get(who)),
                    beside=self._beside.get(who, 0),
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

    def _read(self) -> _Found:
        ref, meant, library = self._ref, self._meant, self._context.library
        numpy_first()
        faces = {group: queries.face_ids(library, group) for group in (ref, *meant) if group}
        seen = self._company.of(faces[ref]) if ref is not None else {}
        ids = [face_id for group in meant for face_id in faces[group]]
        photos, people = self._company.beside(ids)
        beside = {who: count for who, count in people.items() if count >= _PROOF * photos}
        return _Found(ref, seen, meant, beside)

    def _show(self, found: _Found) -> None:
        seen = found.seen if found.ref == self._ref else self._seen
        beside = found.beside if found.meant == self._meant else self._beside
        if (seen, beside) != (self._seen, self._beside):
            self._seen, self._beside = seen, beside
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
