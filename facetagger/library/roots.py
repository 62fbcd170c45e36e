"""The folders that were scanned: what is known of each, a new place for one, what is gone."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from facetagger.library import decisions, paths, taken_out
from facetagger.library.database import Library, Transaction


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that was scanned.

    Attributes:
        path: absolute; other roots may lie below it.
        photos: known in it, missing ones too.
        missing: photos whose files are gone.
        unreadable: photos that could not be read.
    """

    id: int
    path: str
    photos: int
    faces: int
    missing: int
    unreadable: int

    @property
    def is_there(self) -> bool:
        """Whether its photos can be looked for now: the folder is there, and is not empty."""
        return not paths.is_away(self.path)


def roots(library: Library) -> list[Root]:
    """All folders that were scanned and hold (or held) photos, by path."""
    rows = library.read(
        "SELECT r.id, r.path, (SELECT count(*) FROM photo p WHERE p.root_id = r.id "
        f"AND p.{taken_out.IN}) AS photos, (SELECT count(*) FROM photo p "
        "JOIN face f ON f.photo_id = p.id WHERE p.root_id = r.id), "
        f"(SELECT count(*) FROM photo p WHERE p.root_id = r.id AND p.missing > 0 "
        f"AND p.missing = {taken_out.GONE}), (SELECT count(*) FROM photo p WHERE p.root_id = r.id "
        f"AND p.error IS NOT NULL AND p.{taken_out.IN}) FROM root r "
        "WHERE photos > 0"
    )
    found = [Root(row[0], paths.root_from_db(row[1]), *row[2:]) for row in rows]
    return sorted(found, key=lambda root: root.path)


@dataclass(frozen=True, slots=True)
class Sample:
    """A photo to look for in another place: path relative to the root, as the system writes it."""

    relative: str
    content_id: str


def sample(library: Library, root_id: int, count: int) -> list[Sample]:
    """Photos of a root that could be read and are not missing, spread over all of it."""
    rows = library.read(
        "SELECT relative_path, content_id FROM photo WHERE root_id = ? AND missing = 0 "
        "AND content_id <> '' ORDER BY relative_path",
        (root_id,),
    ) or library.read(
        "SELECT relative_path, content_id FROM photo WHERE root_id = ? AND missing = 1 "
        "AND content_id <> '' ORDER BY relative_path",
        (root_id,),
    )
    step = max(1, len(rows) // count)
    return [Sample(paths.relative_from_db(row[0]), row[1]) for row in rows[::step][:count]]


def move(tx: Transaction, moves: Iterable[tuple[int, str]]) -> None:
    """Gives roots new places; their photos are there, so none of them is missing any more."""
    for root_id, path in moves:
        tx.execute("UPDATE root SET path = ? WHERE id = ?", (paths.root_to_db(path), root_id))
        tx.execute(
            f"UPDATE photo SET missing = 0 WHERE root_id = ? AND {taken_out.IN}",
            (root_id,),
        )


def gone(library: Library, folder: str | None) -> list[int]:
    """Photos whose files are not there.

    Args:
        folder: in this folder and below it, whether it is there or not; None: those marked as
            missing in all folders that are there: of a drive that is unplugged nothing is known.
    """
    found: list[int] = []
    for root in roots(library):
        if folder is None and not root.is_there:
            continue
        if folder is not None and not (
            paths.contains(folder, root.path) or paths.contains(root.path, folder)
        ):
            continue
        marked = "p.missing = 1" if folder is None else "p.missing < 2"
        rows = library.read(
            f"SELECT p.id, p.relative_path FROM photo p WHERE p.root_id = ? AND {marked}",
            (root.id,),
        )
        for photo_id, relative in rows:
            path = paths.from_db(root.path, relative)
            inside = folder is None or paths.contains(folder, path)
            if inside and not os.path.lexists(path):
                found.append(photo_id)
    return found


def inside(library: Library, folder: str) -> list[int]:
    """The photos of the library in a folder and all below it, whether they are there or not."""
    found = []
    for root in roots(library):
        if paths.contains(folder, root.path) or paths.contains(root.path, folder):
            rows = library.read(
                f"SELECT id, relative_path FROM photo WHERE root_id = ? AND {taken_out.IN}",
                (root.id,),
            )
            found += [i for i, at in rows if paths.contains(folder, paths.from_db(root.path, at))]
    return found


@dataclass(frozen=True, slots=True)
class Held:
    """What the library holds of a folder: photos, their faces, those with a name, their people."""

    photos: int
    faces: int
    named: int
    people: int


def held(library: Library, folder: str) -> Held:
    """How much would go if a folder were taken out of the library."""
    ids = inside(library, folder)
    numbers = library.read(
        "SELECT count(*), count(person_id), count(DISTINCT person_id) FROM face "
        "WHERE photo_id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )[0]
    return Held(len(ids), *numbers)


def forget(tx: Transaction, photo_ids: Sequence[int], state: int = taken_out.FORGOTTEN) -> None:
    """Takes photos out of the library, with their faces.

    Args:
        state: FORGOTTEN: they are gone; REMOVED: they may be there.
    """
    tx.executemany("UPDATE photo SET missing = ? WHERE id = ?", ((state, i) for i in photo_ids))
    faces = (tx.execute("SELECT id FROM face WHERE photo_id = ?", (i,)) for i in photo_ids)
    decisions.choose(tx, [row[0] for rows in faces for row in rows])
    decisions.remove(tx)
    _drop_empty(tx, photo_ids)


def _drop_empty(tx: Transaction, photo_ids: Sequence[int]) -> None:
    """Removes those photos that no face needs, not even one that undo may bring back."""
    needed = {row[0] for row in tx.execute("SELECT DISTINCT photo_id FROM face")}
    for kept in ("photo_id FROM undo_face", "row_id FROM undo_photo"):
        needed |= {row[0] for row in tx.execute(f"SELECT DISTINCT {kept}")}
    old = tx.execute(f"SELECT id FROM photo WHERE NOT {taken_out.IN}")
    empty = {*photo_ids, *(row[0] for row in old)} - needed
    tx.executemany("DELETE FROM photo WHERE id = ?", ((i,) for i in empty))
