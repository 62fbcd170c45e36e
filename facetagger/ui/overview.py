"""What stands around the views: numbers in the side bar, people, labels of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.models import PersonRow, read_people


@dataclass(frozen=True, slots=True)
class Overview:
    """What was read for it.

    Attributes:
        numbers: how much there is in a view, by its name.
        waiting: suggestions that wait in a view, by its name.
        undo, redo: labels, None if there is nothing.
    """

    counts: queries.Counts
    people: list[PersonRow]
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
        waiting = {"review": counts.suggestions}
        return Overview(counts, people, numbers, waiting, library.undo_label, library.redo_label)

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
