"""What Review reads: the suggestions that wait, on pages, and what has become of the one shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facetagger.entities import Alike, Changes, GroupKind, GroupRef, State, Suggestion
from facetagger.library import finding, person_facts, queries
from facetagger.library.database import Library
from facetagger.ui.views.review.order import Page, paged

_KNOWN = 4  # faces with a name, to compare with
_OPEN = (State.UNKNOWN, State.SUGGESTED)
#: So many pages are made ahead; after each of them it is read anew.
_PAGES = 16
Pair = tuple[int, int]  # face, person


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user looks for: a part of a file's or a folder's name, a day, or people by name.

    Attributes:
        text: empty: everything.
        people: those whose name fits the text.
    """

    text: str = ""
    people: frozenset[int] = frozenset()

    def suggestions(
        self, library: Library, suggestions: Sequence[Suggestion]
    ) -> Sequence[Suggestion]:
        """Those that fit."""
        if not self.text:
            return suggestions
        found = set(finding.faces_like(library, self.text, [s.face_id for s in suggestions]))
        return [s for s in suggestions if s.person_id in self.people or s.face_id in found]

    def pairs(self, library: Library, pairs: Sequence[Alike]) -> frozenset[Alike]:
        """Those of which one side fits: a person by name, a group by its photos."""
        if not self.text:
            return frozenset(pairs)
        found = finding.groups_like(library, self.text, ())
        found |= {GroupRef(GroupKind.PERSON, i) for i in self.people}
        return frozenset(pair for pair in pairs if pair.first in found or pair.second in found)


@dataclass(frozen=True, slots=True)
class Known:
    """What had happened in the view when the reading began.

    Attributes:
        page: what is on the screen.
        answered: faces that were answered, and by whose answer they are gone: `settled`.
        put_off: what the user was not sure of.
        anew: what is on the screen may be replaced.
        back: the undo whose outcome is to be shown.
        wish: what is looked for.
    """

    page: Page
    answered: frozenset[int]
    settled: frozenset[int]
    put_off: frozenset[Pair]
    anew: bool
    back: Changes | None
    wish: Wish


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was read.

    Attributes:
        known: what had happened when the reading began.
        pages: the next ones, of what is not answered nor, unless that is replaced, on the screen.
        total: suggestions that wait and are looked for, with those on the screen.
        later: how many of them the user was not sure of.
        gone: faces on the screen of which there is nothing to ask any more.
        again: what an undo brought back.
    """

    known: Known
    pages: list[Page]
    total: int
    later: int
    gone: frozenset[int]
    again: Page | None


def read(library: Library, known: Known) -> Waiting:
    """Reads what waits. Called in a worker."""
    shown = {s.face_id: s.person_id for s in known.page.suggestions}
    hidden = known.answered - known.settled
    # Who is hidden is recognised as before, and guessed in the Inbox; whoever hid somebody does
    # not want to be asked about him. The person's own page does ask.
    unasked = person_facts.hidden_people(library)
    waiting = [
        s
        for s in queries.suggestions(library)
        if s.face_id not in hidden and s.person_id not in unasked
    ]
    later = {s.face_id for s in waiting if (s.face_id, s.person_id) in known.put_off}
    touched = known.back.faces if known.back is not None else frozenset()
    again = [s for s in waiting if s.face_id in touched]
    waiting = list(known.wish.suggestions(library, waiting))
    later &= {s.face_id for s in waiting}
    passed = later if known.anew else later | shown.keys()
    gone = _gone(library, shown)
    # What stays on the screen is asked about even if the machine would not suggest it any more.
    stays = set() if known.anew else shown.keys() - gone - hidden
    asked = stays | {s.face_id for s in waiting}
    return Waiting(
        known,
        paged([s for s in waiting if s.face_id not in passed], _PAGES),
        len(asked),
        len(later),
        gone,
        next(iter(paged(again, 1)), None),
    )


def _gone(library: Library, shown: Mapping[int, int]) -> frozenset[int]:
    """The faces that got a name, or no to the person shown, in another place."""
    faces = queries.faces(library, list(shown))
    refused = queries.rejected_of(library, list(shown))
    asked = {
        face.id
        for face in faces
        if face.state in _OPEN and shown[face.id] not in refused.get(face.id, ())
    }
    people = {who for who in set(shown.values()) if queries.person(library, who) is not None}
    return frozenset(i for i, who in shown.items() if i not in asked or who not in people)


def known_faces(library: Library, person_id: int) -> list[int]:
    """A few faces that have a person's name, the cover first."""
    cover = queries.cover(library, person_id)
    named = queries.face_ids(library, GroupRef(GroupKind.PERSON, person_id))
    return list(dict.fromkeys([i for i in (cover, *named) if i is not None]))[:_KNOWN]
