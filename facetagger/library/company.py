"""Who is likely on a face before a letter of a name is typed: the company that it is in.

That is who is on the same photos, and who is on photos of the same days. Nobody is on a photo
twice, so people on the very photos are less likely than those who were there that week: they are
told apart.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.library.database import Library

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Days before and after a photo that count as the same event.
DAYS = 7
#: So many faces speak for a large group: read are their photos, and the weeks around them.
_FACES = 200
#: Photos around them that are looked at, those of the fullest weeks first.
_PHOTOS = 1500
_ROWS = 2000
_BATCH = 500  # parameters a statement, well under SQLite's limit


@dataclass(frozen=True, slots=True)
class Seen:
    """How near somebody was.

    Attributes:
        together: on how many of the photos the person is.
        near: on how many other photos, taken within `DAYS` of one of them.
    """

    together: int = 0
    near: int = 0


class Company:
    """Looks up who is near faces. For any thread.

    It keeps the day of every photo: tables have no index of days, and walking through 60,000 photos
    for each group that somebody looks at takes 40 ms.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._days: tuple[NDArray[np.int32], NDArray[np.int64]] | None = None

    def forget(self) -> None:
        """Photos have changed: their days are read anew when they are next needed."""
        with self._lock:
            self._days = None

    def of(self, face_ids: Sequence[int]) -> dict[int, Seen]:
        """The people on the same photos as faces, or on photos of the same week.

        Of a large group the faces that stand first speak for all.

        Returns:
            By person id; whoever was neither is left out.
        """
        ids = list(face_ids)[:_FACES]
        marks = ", ".join("?" * len(ids))
        own = self._library.read(
            "SELECT DISTINCT p.id, CAST(julianday(p.taken_at) + 0.5 AS INTEGER) FROM face f "
            f"JOIN photo p ON p.id = f.photo_id WHERE f.id IN ({marks})",
            ids,
        )
        photos = {photo_id for photo_id, _ in own}
        around = self._around([day for _, day in own if day is not None], photos)
        together, near = self._people(photos), self._people(around)
        return {
            person: Seen(together.get(person, 0), near.get(person, 0))
            for person in together.keys() | near.keys()
        }

    def beside(self, face_ids: Sequence[int]) -> tuple[int, dict[int, int]]:
        """Who stands beside faces that have no name, on the very photos.

        Returns:
            On how many photos the faces are; and, by person id, on how many of them somebody is.
        """
        photos: set[int] = set()
        ids = list(face_ids)
        for start in range(0, len(ids), _BATCH):
            part = ids[start : start + _BATCH]
            marks = ", ".join("?" * len(part))
            rows = self._library.read(
                f"SELECT DISTINCT photo_id FROM face WHERE id IN ({marks})", part
            )
            photos.update(row[0] for row in rows)
        return len(photos), self._people(photos)

    def _people(self, photo_ids: Iterable[int]) -> dict[int, int]:
        """On how many of the photos everybody is."""
        found: dict[int, int] = {}
        ids = list(photo_ids)
        for start in range(0, len(ids), _BATCH):
            part = ids[start : start + _BATCH]
            marks = ", ".join("?" * len(part))
            rows = self._library.read(
                "SELECT person_id, count(DISTINCT photo_id) FROM face "
                f"WHERE photo_id IN ({marks}) AND person_id IS NOT NULL GROUP BY person_id",
                part,
            )
            for person, count in rows:
                found[person] = found.get(person, 0) + count
        return found

    def _around(self, days: Sequence[int], own: set[int]) -> list[int]:
        """Photos of the same weeks, but for the photos themselves."""
        import numpy as np  # here: the window starts without it

        if not days:
            return []
        with self._lock:
            if self._days is None:
                self._days = self._read_days()
            known, ids = self._days
        found: list[int] = []
        for first, last in _spans(days):
            begin, end = np.searchsorted(known, (first, last + 1))
            found += (i for i in ids[begin:end].tolist() if i not in own)
            if len(found) >= _PHOTOS:
                break
        return found[:_PHOTOS]

    def _read_days(self) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        import numpy as np

        rows = self._library.read(
            "SELECT CAST(julianday(taken_at) + 0.5 AS INTEGER) AS day, id FROM photo "
            "WHERE taken_at IS NOT NULL ORDER BY day"
        )
        known = [row for row in rows if row[0] is not None]
        # In parts: tens of thousands of rows turned at once keep Python from the window.
        parts = [np.empty((0, 2), np.int64)]
        parts += [np.array(known[i : i + _ROWS], np.int64) for i in range(0, len(known), _ROWS)]
        pairs = np.concatenate(parts)
        return pairs[:, 0].astype(np.int32), pairs[:, 1]


def twice(library: Library, face_ids: Iterable[int]) -> int:
    """On how many photos the person of one of these faces has another face as well."""
    photos: set[int] = set()
    ids = list(face_ids)
    for start in range(0, len(ids), _BATCH):
        part = ids[start : start + _BATCH]
        marks = ", ".join("?" * len(part))
        rows = library.read(
            "SELECT DISTINCT a.photo_id FROM face a JOIN face b ON b.photo_id = a.photo_id "
            f"AND b.person_id = a.person_id AND b.id <> a.id WHERE a.id IN ({marks})",
            part,
        )
        photos.update(row[0] for row in rows)
    return len(photos)


def _spans(days: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The weeks around days as stretches, those with the most photos first."""
    spans: list[list[int]] = []
    for day in sorted(days):
        if spans and day - DAYS <= spans[-1][1]:
            spans[-1][1], spans[-1][2] = day + DAYS, spans[-1][2] + 1
        else:
            spans.append([day - DAYS, day + DAYS, 1])
    spans.sort(key=lambda span: -span[2])
    yield from ((first, last) for first, last, _ in spans)
