"""Photos by who is on them and when they were taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from facetagger.library.database import Library


@dataclass(frozen=True, slots=True)
class Wanted:
    """What photos are looked for; everything that is given has to hold.

    Attributes:
        all_of: one group of person ids a name (namesakes): of each group somebody is on the photo.
        any_of: of these people somebody is on the photo; empty: anybody or nobody.
        none_of: of these people nobody is.
        only: nobody but the people of `all_of` and `any_of` is on it. Faces that were set aside do
            not count: the user has said that they are nobody to name.
        first, last: days between which it was taken, both included. Photos without a date are left
            out if one is given.
    """

    all_of: Sequence[Collection[int]] = ()
    any_of: Collection[int] = ()
    none_of: Collection[int] = ()
    only: bool = False
    first: date | None = None
    last: date | None = None


def photo_ids(library: Library, wanted: Wanted) -> list[int]:
    """The photos that fit, the oldest first; those without a date at the end."""
    with library.reading() as db:
        groups = [*wanted.all_of, *([wanted.any_of] if wanted.any_of else [])]
        # From the rarest on: the others are only looked up on the photos that are left.
        groups.sort(key=lambda group: _faces(db, group))
        if groups:
            tests = "".join(f" AND {_shows(group, 'a.photo_id')}" for group in groups[1:])
            where = [
                "p.id IN (SELECT a.photo_id FROM face a WHERE "
                f"a.person_id IN ({_list(groups[0])}){tests})"
            ]
        else:
            where = ["p.error IS NULL"]
        if wanted.none_of:
            where.append(f"NOT {_shows(wanted.none_of, 'p.id')}")
        if wanted.only:
            here = _list({i for group in groups for i in group})
            where.append(
                "NOT EXISTS (SELECT 1 FROM face o WHERE o.photo_id = p.id AND "
                "o.state IN ('unknown', 'confirmed') "
                f"AND (o.person_id IS NULL OR o.person_id NOT IN ({here})))"
            )
        values: list[str] = []
        if wanted.first is not None:
            where.append("p.taken_at >= ?")
            values.append(wanted.first.isoformat())
        if wanted.last is not None and wanted.last < date.max:
            where.append("p.taken_at < ?")
            values.append((wanted.last + timedelta(days=1)).isoformat())
        rows = db.execute(
            f"SELECT p.id FROM photo p WHERE {' AND '.join(where)} "
            "ORDER BY p.taken_at IS NULL, p.taken_at, p.id",
            values,
        )
        return [row[0] for row in rows]


def _faces(db: sqlite3.Connection, people: Collection[int]) -> int:
    sql = f"SELECT count(*) FROM face WHERE person_id IN ({_list(people)})"
    return int(db.execute(sql).fetchone()[0])


def _shows(people: Collection[int], photo: str) -> str:
    return (
        f"EXISTS (SELECT 1 FROM face s WHERE s.person_id IN ({_list(people)}) "
        f"AND s.photo_id = {photo})"
    )


def _list(ids: Collection[int]) -> str:
    return ", ".join(str(int(i)) for i in ids)
