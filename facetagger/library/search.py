"""Photos by who is on them, how many, when they were taken, and where they lie."""

from __future__ import annotations

import enum
import os
import sqlite3
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePath
from typing import Any

from facetagger.library import files, paths, taken_out
from facetagger.library.database import Library


class Order(enum.StrEnum):
    """How photos are sorted. Those without a date come last either way."""

    OLDEST = "oldest"
    NEWEST = "newest"
    NAME = "name"
    FOUND = "found"


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
        fewest, most: faces on it, strangers included, boxes that are no faces not.
        unnamed: it has a face without a name that was not set aside.
        twice: somebody is on it more than once: a collage, a mirror, or a mistake.
        folder: an absolute folder that it lies in, or in a folder below.
        text: what its name or that of its folder holds, upper and lower case alike.
    """

    all_of: Sequence[Collection[int]] = ()
    any_of: Collection[int] = ()
    none_of: Collection[int] = ()
    only: bool = False
    first: date | None = None
    last: date | None = None
    fewest: int = 0
    most: int | None = None
    unnamed: bool = False
    twice: bool = False
    folder: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a photo has: faces, strangers included, and those of them without a name.

    twice: somebody is on it more than once.
    """

    faces: int
    unnamed: int
    twice: bool = False


_ROOTS = "SELECT id, path FROM root"
#: Boxes that show a face; those that an edit took from the photo do not.
_FACE = "state <> 'not-a-face' AND score > 0"
#: Photos with somebody who is on them more than once, from an index alone.
_TWICE = (
    "SELECT photo_id FROM face WHERE person_id IS NOT NULL "
    "GROUP BY person_id, photo_id HAVING count(*) > 1"
)
_ORDER = {
    Order.OLDEST: "p.taken_at IS NULL, p.taken_at, p.id",
    Order.NEWEST: "p.taken_at IS NULL, p.taken_at DESC, p.id DESC",
    Order.NAME: "p.id",  # sorted afterwards
    Order.FOUND: "p.id DESC",
}


def photo_ids(library: Library, wanted: Wanted, order: Order = Order.OLDEST) -> list[int]:
    """The photos that fit, in an order; none that was forgotten, or could not be read."""
    names = order is Order.NAME or bool(wanted.text)
    with library.reading() as db:
        where, values = _conditions(db, wanted)
        # Paths only where they are needed: 100,000 of them take as long as all the rest.
        rows = db.execute(
            f"SELECT p.id{', p.root_id, p.relative_path' if names else ''} FROM photo p "
            f"WHERE {' AND '.join(where)} ORDER BY {_ORDER[order]}",
            values,
        ).fetchall()
        roots = {row[0]: paths.root_from_db(row[1]) for row in db.execute(_ROOTS)}
    if wanted.text:
        # In Python: SQLite knows upper and lower case of ASCII only.
        text = wanted.text.casefold()
        rows = [row for row in rows if text in _shown(roots[row[1]], row[2]).casefold()]
    if order is Order.NAME:
        rows.sort(key=lambda row: (_name(row[2]).casefold(), _name(row[2]), row[0]))
    return [row[0] for row in rows]


def _conditions(db: sqlite3.Connection, wanted: Wanted) -> tuple[list[str], list[Any]]:
    where = _people(db, wanted)
    values: list[Any] = []
    where.append(f"p.error IS NULL AND p.{taken_out.IN}")
    if wanted.first is not None:
        where.append("p.taken_at >= ?")
        values.append(wanted.first.isoformat())
    if wanted.last is not None and wanted.last < date.max:
        where.append("p.taken_at < ?")
        values.append((wanted.last + timedelta(days=1)).isoformat())
    count = f"(SELECT count(*) FROM face n WHERE n.photo_id = p.id AND {_FACE})"
    if wanted.fewest > 0:
        where.append(f"{count} >= ?")
        values.append(wanted.fewest)
    if wanted.most is not None:
        where.append(f"{count} <= ?")
        values.append(wanted.most)
    if wanted.unnamed:
        where.append(
            "EXISTS (SELECT 1 FROM face u WHERE u.photo_id = p.id AND u.state = 'unknown' "
            "AND u.score > 0)"
        )
    if wanted.twice:
        where.append(f"p.id IN ({_TWICE})")
    if wanted.folder is not None:
        condition, inside = _folder(db, wanted.folder)
        where.append(condition)
        values += inside
    return where, values


def _people(db: sqlite3.Connection, wanted: Wanted) -> list[str]:
    groups = [*wanted.all_of, *([wanted.any_of] if wanted.any_of else [])]
    # From the rarest on: the others are only looked up on the photos that are left.
    groups.sort(key=lambda group: _faces(db, group))
    where = []
    if groups:
        tests = "".join(f" AND {_shows(group, 'a.photo_id')}" for group in groups[1:])
        where.append(
            "p.id IN (SELECT a.photo_id FROM face a WHERE "
            f"a.person_id IN ({_list(groups[0])}){tests})"
        )
    if wanted.none_of:
        where.append(f"NOT {_shows(wanted.none_of, 'p.id')}")
    if wanted.only:
        here = _list({i for group in groups for i in group})
        where.append(
            "NOT EXISTS (SELECT 1 FROM face o WHERE o.photo_id = p.id AND "
            "o.state IN ('unknown', 'confirmed') "
            f"AND (o.person_id IS NULL OR o.person_id NOT IN ({here})))"
        )
    return where


def _folder(db: sqlite3.Connection, folder: str) -> tuple[str, list[Any]]:
    """What holds for photos that lie in a folder."""
    parts: list[str] = []
    values: list[Any] = []
    for root_id, stored in db.execute(_ROOTS):
        root = paths.root_from_db(stored)
        inside = "" if paths.contains(folder, root) else paths.below(root, folder)
        if inside is None:
            continue
        for condition, bounds in files.ranges(paths.to_db(inside)):
            parts.append(f"(p.root_id = ?{condition.replace('relative_path', 'p.relative_path')})")
            values += [root_id, *bounds]
    return (f"({' OR '.join(parts)})" if parts else "0"), values


def count(library: Library) -> int:
    """How many photos there are for `photo_ids` to choose from."""
    rows = library.read(f"SELECT count(*) FROM photo WHERE error IS NULL AND {taken_out.IN}")
    return int(rows[0][0])


def taken(library: Library) -> tuple[date, date] | None:
    """The first and the last day on which a photo was taken; None: no photo knows."""
    rows = library.read(
        "SELECT min(taken_at), max(taken_at) FROM photo WHERE taken_at > '1826' "
        f"AND error IS NULL AND {taken_out.IN}"
    )
    first, last = rows[0]
    return (date.fromisoformat(first[:10]), date.fromisoformat(last[:10])) if first else None


def folders(library: Library) -> list[tuple[str, int]]:
    """Every folder that photos lie in, and the folders above up to what was scanned, by path.

    Returns:
        (absolute folder, how many photos are in it and below).
    """
    found: Counter[str] = Counter()
    roots = {row[0]: paths.root_from_db(row[1]) for row in library.read(_ROOTS)}
    rows = library.read(
        f"SELECT root_id, relative_path FROM photo WHERE error IS NULL AND {taken_out.IN}"
    )
    direct: Counter[tuple[int, str]] = Counter()
    for root_id, stored in rows:
        direct[root_id, _portable(stored).rpartition("/")[0]] += 1
    for (root_id, folder), photos in direct.items():
        root = PurePath(roots[root_id])
        place = root / folder
        for above in (place, *place.parents):
            found[os.fspath(above)] += photos
            if above == root:
                break
    return sorted(found.items())


def numbers(library: Library, ids: Sequence[int]) -> dict[int, Numbers]:
    """How many faces photos have, by photo id; photos without any are left out."""
    rows = library.read(
        "SELECT photo_id, count(*), total(state = 'unknown') FROM face "
        f"WHERE photo_id IN ({_list(ids)}) AND {_FACE} GROUP BY photo_id"
    )
    here = f"AND photo_id IN ({_list(ids)}) GROUP BY"
    twice = {row[0] for row in library.read(_TWICE.replace("GROUP BY", here))}
    return {i: Numbers(faces, int(unnamed), i in twice) for i, faces, unnamed in rows}


def _shown(root: str, stored: str | bytes) -> str:
    """The name of a photo and of the folder that it lies in, as "folder/name"."""
    parts = _portable(stored).rsplit("/", 2)[-2:]
    return "/".join(parts) if len(parts) > 1 else f"{PurePath(root).name}/{parts[0]}"


def _name(stored: str | bytes) -> str:
    return _portable(stored).rpartition("/")[2]


def _portable(stored: str | bytes) -> str:
    return os.fsdecode(stored) if isinstance(stored, bytes) else stored


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
