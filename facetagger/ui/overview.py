"""What stands around the views: numbers in the side bar, people, labels of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facetagger.library import person_facts, queries
from facetagger.library.database import Library
from facetagger.ui.models import PersonRow, read_people


@dataclass(frozen=True, slots=True)
class Overview:
    """What was read for it.

    Attributes:
        people, hidden: those who are listed, and those who are not to be.
        numbers: how much there is in a view, by its name.
        waiting: suggestions that wait in a view, by its name.
        undo, redo: labels, None if there is nothing.
    """

    counts: queries.Counts
    people: list[PersonRow]
    hidden: list[PersonRow]
    numbers: Mapping[str, int]
    waiting: Mapping[str, int]
    undo: str | None
    redo: str | None


def reader(library: Library) -> Callable[[], Overview]:
    """Reads the overview of a library. Called in a worker, in one at a time."""
    known: dict[int, PersonRow] = {}

    def read() -> Overview:
        counts = queries.counts(library)
        people = _same_objects(known, read_people(library))
        numbers = {
            "inbox": counts.groups + counts.alone,
            "people": len(people),
            "ignored": counts.ignored,
        }
        hidden: list[PersonRow] = []
        if person_facts.is_anybody_hidden(library):
            hidden = read_people(library, hidden=True)
        # Without 'same person?': to know how many of these questions there are all groups are
        # compared, which is done while Review is on the screen; its own tab says how many.
        unasked = sum(row.summary.suggestions for row in hidden)
        waiting = {"review": counts.suggestions - unasked}
        undo, redo = library.undo_label, library.redo_label
        return Overview(counts, people, hidden, numbers, waiting, undo, redo)

    return read


def _same_objects(known: dict[int, PersonRow], rows: list[PersonRow]) -> list[PersonRow]:
    """The rows, those that are as before by the very objects of before.

    So the window's thread compares 5,000 people in a millisecond.
    """
    same = []
    for row in rows:
        old = known.get(row.summary.person.id)
        same.append(old if old is not None and old == row else row)
    known.clear()
    known.update((row.summary.person.id, row) for row in same)
    return same
