"""What stands around the views: numbers in the side bar, people, labels of undo."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from facetagger.entities import Changes
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.tiles.models import PersonRow, read_people


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


class Overseer:
    """Reads the overview of a library: of people those that were touched since it last did.

    Among 5,000 people that is a tenth of the work. Called in a worker, one at a time.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[int, PersonRow] = {}
        self._touched = Changes(everything=True)
        self._lock = threading.Lock()

    def note(self, changes: Changes) -> None:
        """What was read before does not hold any more. Called in the window's thread."""
        with self._lock:
            self._touched = Changes.union((self._touched, changes))

    def __call__(self) -> Overview:
        library = self._library
        counts = queries.counts(library)
        everybody = self._everybody()
        people = [row for row in everybody if not row.summary.person.hidden]
        hidden = [row for row in everybody if row.summary.person.hidden]
        numbers = {
            "inbox": counts.groups + counts.alone,
            "people": len(people),
            "ignored": counts.ignored,
        }
        # Without 'same person?': to know how many of these questions there are all groups are
        # compared, which Review does when it is looked at and when nothing has changed for a while.
        unasked = sum(row.summary.suggestions for row in hidden)
        waiting = {"review": counts.suggestions - unasked}
        undo, redo = library.undo_label, library.redo_label
        return Overview(counts, people, hidden, numbers, waiting, undo, redo)

    def _everybody(self) -> list[PersonRow]:
        with self._lock:
            touched, self._touched = self._touched, Changes()
        try:
            rows = read_people(self._library, None if touched.everything else touched.people)
        except BaseException:
            self.note(touched)  # these are still to be read
            raise
        known = self._known
        # Those that are as before by the very objects of before: so the window's thread compares
        # 5,000 people in a millisecond.
        rows = [old if (old := known.get(row.summary.person.id)) == row else row for row in rows]
        if not touched.everything:
            kept = (row for who, row in known.items() if who not in touched.people)
            rows = sorted((*kept, *rows), key=lambda row: row.summary.by_name())
        self._known = {row.summary.person.id: row for row in rows}
        return rows
