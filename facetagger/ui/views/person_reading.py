"""Reading a person's page. Called in workers."""

from __future__ import annotations

from dataclasses import dataclass

from facetagger.entities import PersonSummary, Suggestion
from facetagger.library import person_facts, queries
from facetagger.library.database import Library
from facetagger.library.person_facts import Facts
from facetagger.ui.models import PersonRow
from facetagger.ui.views.person_strips import ALL, NO_DATE, BesideRow


@dataclass(frozen=True, slots=True)
class Page:
    """What a person's page shows.

    Attributes:
        row: the person with numbers and cover.
        year: whose faces these are (ALL, NO_DATE: see `person_strips`).
        faces: the confirmed ones of that year, the oldest first.
        waiting: suggestions, the most certain first.
        facts: years, first and last photo.
        beside: who is seen with the person.
    """

    row: PersonRow
    year: int
    faces: list[int]
    waiting: list[Suggestion]
    facts: Facts
    beside: tuple[BesideRow, ...]


def read(library: Library, person_id: int | None, year: int) -> Page | None:
    """Reads a page; None if there is no such person."""
    person = queries.person(library, person_id) if person_id is not None else None
    if person is None:
        return None
    facts = person_facts.facts(library, person.id)
    if year == ALL:
        ids = person_facts.faces_by_day(library, person.id)
    else:
        ids = person_facts.faces_of_year(library, person.id, None if year == NO_DATE else year)
    waiting = queries.suggestions(library, person.id)
    faces = sum(of.faces for of in facts.years)
    row = PersonRow(
        PersonSummary(person, faces, facts.photos, len(waiting)), queries.cover(library, person.id)
    )
    beside = tuple(BesideRow(who, queries.cover(library, who.person_id)) for who in facts.beside)
    return Page(row, year, ids, waiting, facts, beside)
