"""What a person's page tells: years, first and last photo, and who else is on the photos."""

from __future__ import annotations

import enum
import os
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from facetagger.library import database
from facetagger.library.database import Library

_BATCH = 500


class FaceOrder(enum.StrEnum):
    """How a person's faces are sorted. DOUBTFUL: see `jobs.doubts`; here as OLDEST."""

    OLDEST = "oldest"
    NEWEST = "newest"
    DOUBTFUL = "doubtful"
    FOLDER = "folder"


#: A face's photo, and the year in which it was taken: NULL if nobody knows. A drawn-up list of
#: years needs the faces' quality too, so every face of the person is read once.
_YEARS = (
    "SELECT f.id, f.photo_id, f.quality, CAST(substr(p.taken_at, 1, 4) AS INTEGER) AS year "
    "FROM face f JOIN photo p ON p.id = f.photo_id WHERE f.person_id = ?"
)


@dataclass(frozen=True, slots=True)
class Year:
    """A person's faces of one year.

    Attributes:
        year: None: of photos without a date.
        faces: how many there are.
        best: a few of them, the best first.
    """

    year: int | None
    faces: int
    best: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who is seen with a person. photos: on so many both are."""

    person_id: int
    name: str
    photos: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A face and the day on which its photo was taken."""

    face_id: int
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What a person's page tells beside the faces.

    Attributes:
        photos: on how many the person is.
        years: in their order; at last the photos without a date.
        first, last: the first and the last photo with a date; None: none has one.
        beside: who is seen with the person most often, the most frequent first.
    """

    photos: int
    years: tuple[Year, ...]
    first: Moment | None
    last: Moment | None
    beside: tuple[Beside, ...]


def covers(library: Library, only: Collection[int] | None = None) -> dict[int, int]:
    """The faces that stand for everybody who has one, by person: as `queries.cover` says.

    Args:
        only: for these people.
    """
    where, values = database.among("p.id", only)
    rows = library.read(
        "SELECT p.id, coalesce((SELECT f.id FROM face f WHERE f.id = p.cover_face_id "
        "AND f.person_id = p.id), (SELECT f.id FROM face f WHERE f.person_id = p.id "
        f"ORDER BY quality DESC, id LIMIT 1)) FROM person p {where}",
        values,
    )
    return {person_id: face_id for person_id, face_id in rows if face_id is not None}


def facts(library: Library, person_id: int, *, best: int = 3, beside: int = 24) -> Facts:
    """Reads what a person's page tells.

    Args:
        best: so many faces stand for a year.
        beside: so many people at most.
    """
    with library.reading() as db:
        row = db.execute(
            "SELECT count(DISTINCT photo_id) FROM face WHERE person_id = ?", (person_id,)
        ).fetchone()
        return Facts(
            row[0],
            _years(db, person_id, best),
            _end(db, person_id, "ASC"),
            _end(db, person_id, "DESC"),
            _beside(db, person_id, beside),
        )


def _years(db: sqlite3.Connection, person_id: int, best: int) -> tuple[Year, ...]:
    rows = db.execute(
        f"WITH seen AS ({_YEARS}), ranked AS (SELECT year, id, quality, "
        "row_number() OVER (PARTITION BY year ORDER BY quality DESC, id) AS place, "
        "count(*) OVER (PARTITION BY year) AS faces FROM seen) "
        "SELECT year, faces, id FROM ranked WHERE place <= ? ORDER BY year IS NULL, year, place",
        (person_id, best),
    )
    found: dict[int | None, tuple[int, list[int]]] = {}
    for year, faces, face_id in rows:
        found.setdefault(year, (faces, []))[1].append(face_id)
    return tuple(Year(year, faces, tuple(ids)) for year, (faces, ids) in found.items())


def _end(db: sqlite3.Connection, person_id: int, way: str) -> Moment | None:
    row = db.execute(
        "SELECT f.id, p.taken_at FROM face f JOIN photo p ON p.id = f.photo_id "
        f"WHERE f.person_id = ? AND p.taken_at IS NOT NULL ORDER BY p.taken_at {way}, f.id LIMIT 1",
        (person_id,),
    ).fetchone()
    return Moment(row[0], datetime.fromisoformat(row[1]).date()) if row else None


def _beside(db: sqlite3.Connection, person_id: int, limit: int) -> tuple[Beside, ...]:
    # People whom the user does not want to see stand on nobody else's page either.
    rows = db.execute(
        "WITH mine AS (SELECT DISTINCT photo_id FROM face WHERE person_id = ?1) "
        "SELECT o.person_id, p.name, count(DISTINCT o.photo_id) AS n FROM mine "
        "CROSS JOIN face o ON o.photo_id = mine.photo_id JOIN person p ON p.id = o.person_id "
        "WHERE o.person_id <> ?1 AND p.hidden = 0 GROUP BY o.person_id "
        "ORDER BY n DESC, p.name, p.id LIMIT ?2",
        (person_id, limit),
    )
    return tuple(Beside(*row) for row in rows)


def faces_of_year(library: Library, person_id: int, year: int | None) -> list[int]:
    """A person's faces of a year (None: of photos without a date), the oldest photo first."""
    rows = library.read(
        "SELECT f.id FROM face f JOIN photo p ON p.id = f.photo_id WHERE f.person_id = ? "
        "AND CAST(substr(p.taken_at, 1, 4) AS INTEGER) IS ? "
        "ORDER BY p.taken_at, p.id, f.id",
        (person_id, year),
    )
    return [row[0] for row in rows]


def faces_by_day(
    library: Library, person_id: int, order: FaceOrder = FaceOrder.OLDEST
) -> list[int]:
    """A person's faces, the oldest photo first, or in another order.

    Those of photos without a date come last; of one folder, the oldest first.
    """
    way = "DESC" if order is FaceOrder.NEWEST else "ASC"
    rows = library.read(
        "SELECT f.id, p.root_id, p.relative_path FROM face f JOIN photo p ON p.id = f.photo_id "
        f"WHERE f.person_id = ? ORDER BY p.taken_at IS NULL, p.taken_at {way}, p.id {way}, f.id",
        (person_id,),
    )
    if order is FaceOrder.FOLDER:  # in Python: SQLite knows upper and lower case of ASCII only
        rows = sorted(rows, key=lambda row: (row[1], _folder(row[2])))
    return [row[0] for row in rows]


def _folder(stored: str | bytes) -> str:
    path = os.fsdecode(stored) if isinstance(stored, bytes) else stored
    return path.rpartition("/")[0].casefold()


def days(library: Library, face_ids: Sequence[int]) -> dict[int, date]:
    """On which days the photos of some faces were taken; those without a date are left out."""
    found: dict[int, date] = {}
    for start in range(0, len(face_ids), _BATCH):
        part: Sequence[Any] = face_ids[start : start + _BATCH]
        marks = ", ".join("?" * len(part))
        rows = library.read(
            "SELECT f.id, p.taken_at FROM face f JOIN photo p ON p.id = f.photo_id "
            f"WHERE p.taken_at IS NOT NULL AND f.id IN ({marks})",
            part,
        )
        found.update((i, datetime.fromisoformat(at).date()) for i, at in rows)
    return found


def hidden_people(library: Library) -> frozenset[int]:
    """People who are not to be seen among the others."""
    rows = library.read("SELECT id FROM person WHERE hidden <> 0")
    return frozenset(row[0] for row in rows)


def is_anybody_hidden(library: Library) -> bool:
    """Whether there are people who are not to be seen among the others."""
    return bool(library.read("SELECT 1 FROM person WHERE hidden <> 0 LIMIT 1"))


def photos_both_are_on(library: Library, person_id: int, other_id: int) -> list[int]:
    """A person's faces on the photos that show another one as well, the oldest photo first."""
    rows = library.read(
        "SELECT min(f.id) FROM face f JOIN photo p ON p.id = f.photo_id WHERE f.person_id = ?1 "
        "AND f.photo_id IN (SELECT photo_id FROM face WHERE person_id = ?2) "
        "GROUP BY f.photo_id ORDER BY p.taken_at IS NULL, p.taken_at, p.id",
        (person_id, other_id),
    )
    return [row[0] for row in rows]
