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
    """Reads the overview of a library. Called in a worker."""

    def read() -> Overview:
        counts = queries.counts(library)
        people = read_people(library)
        numbers = {
            "inbox": len(queries.inbox(library)),
            "people": len(people),
            "ignored": counts.ignored,
        }
        waiting = {"review": counts.suggestions}
        return Overview(counts, people, numbers, waiting, library.undo_label, library.redo_label)

    return read
