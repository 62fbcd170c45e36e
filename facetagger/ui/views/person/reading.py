"""Reading a person's page. Called in workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facetagger.entities import PersonSummary, Suggestion
from facetagger.library import finding, person_facts, queries
from facetagger.library.database import Library
from facetagger.library.person_facts import FaceOrder, Facts
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.views.person.strips import ALL, NO_DATE, BesideRow


@dataclass(frozen=True, slots=True)
class Wish:
    """Which of a person's faces are wanted, and how sorted.

    Attributes:
        person_id: whose.
        year: ALL, NO_DATE: see `strips`.
        text: a part of a file's, a folder's name or a day; empty: any.
    """

    person_id: int | None = None
    year: int = ALL
    text: str = ""
    order: FaceOrder = FaceOrder.OLDEST


@dataclass(frozen=True, slots=True)
class Page:
    """What a person's page shows.

    Attributes:
        wish: of what was asked for.
        row: the person with numbers and cover.
        faces: the confirmed ones that are wanted, in their order.
        waiting: suggestions that are wanted, the most certain first.
        facts: years, first and last photo.
        beside: who is seen with the person.
        doubts: all faces, the least certain first, if they were asked for in that order.
    """

    wish: Wish
    row: PersonRow
    faces: list[int]
    waiting: list[Suggestion]
    facts: Facts
    beside: tuple[BesideRow, ...]
    doubts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of reading a page.

    Attributes:
        wish: what was asked for.
        page: None: there is no such person, or there is a problem.
        heir: with whom the person was made one, if that is why.
        problem: why the order that is wanted cannot be had.
    """

    wish: Wish
    page: Page | None = None
    heir: int | None = None
    problem: str = ""


def heir_of(library: Library, before: PersonRow) -> int | None:
    """Who has the face now that stood for somebody who is no more."""
    faces = queries.faces(library, [before.cover]) if before.cover is not None else []
    return faces[0].person_id if faces else None


def read(
    library: Library,
    wish: Wish,
    doubts: Sequence[int],
    least_certain: Callable[[int], Sequence[int]],
) -> Page | None:
    """Reads a page; None if there is no such person.

    Args:
        doubts: what was found to be the least certain when the page came up: faces keep their
            places while somebody goes through them. Empty: that has to be found.
        least_certain: finds it.
    """
    person = queries.person(library, wish.person_id) if wish.person_id is not None else None
    if person is None:
        return None
    if wish.order is FaceOrder.DOUBTFUL and not doubts:
        doubts = least_certain(person.id)
    facts = person_facts.facts(library, person.id)
    ids = _sorted(library, wish, person.id, doubts)
    waiting = queries.suggestions(library, person.id)
    summary = PersonSummary(person, len(ids), facts.photos, len(waiting))
    if wish.year != ALL:
        year = None if wish.year == NO_DATE else wish.year
        of_year = set(person_facts.faces_of_year(library, person.id, year))
        ids = [i for i in ids if i in of_year]
    if wish.text:
        asked = [*ids, *(s.face_id for s in waiting)]
        fitting = set(finding.faces_like(library, wish.text, asked))
        ids = [i for i in ids if i in fitting]
        waiting = [s for s in waiting if s.face_id in fitting]
    beside = tuple(BesideRow(who, queries.cover(library, who.person_id)) for who in facts.beside)
    row = PersonRow(summary, queries.cover(library, person.id))
    if queries.person(library, person.id) is None:
        return None  # gone while it was read: half of this is of before, and half of after that
    return Page(wish, row, ids, waiting, facts, beside, tuple(doubts))


def _sorted(library: Library, wish: Wish, person_id: int, doubts: Sequence[int]) -> list[int]:
    ids = person_facts.faces_by_day(library, person_id, wish.order)
    if wish.order is FaceOrder.DOUBTFUL:
        place = {face_id: i for i, face_id in enumerate(doubts)}
        ids.sort(key=lambda face_id: place.get(face_id, len(place)))
    return ids
