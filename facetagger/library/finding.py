"""What somebody types to find faces: folders, files and days; and orders of groups by them."""

from __future__ import annotations

import enum
import os
from collections.abc import Collection, Sequence
from pathlib import PurePath
from typing import Any

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import paths
from facetagger.library.database import Library

_ALONE_OR_NOT = "state = 'unknown'"


class GroupOrder(enum.StrEnum):
    """How groups without a name are sorted."""

    SIZE = "size"
    NEWEST = "newest"
    FOLDER = "folder"


def photos_like(library: Library, text: str) -> set[int]:
    """Photos whose name or that of a folder below the scanned one holds a text, or whose day does.

    Upper and lower case alike. A day is found as 2019, 2019-05 or 2019-05-17. The scanned folder
    itself counts by its own name, without those above, which are the same for all.
    """
    wanted = text.casefold()
    rows = library.read("SELECT id, root_id, relative_path, substr(taken_at, 1, 10) FROM photo")
    stored = library.read("SELECT id, path FROM root")
    roots = {i for i, path in stored if wanted in _root_name(path).casefold()}
    # In Python: SQLite knows upper and lower case of ASCII only.
    return {
        photo_id
        for photo_id, root_id, path, day in rows
        if root_id in roots or (day and day.startswith(wanted)) or wanted in _text(path).casefold()
    }


def faces_like(library: Library, text: str, face_ids: Sequence[int]) -> list[int]:
    """Those of the faces whose photos fit a text (see `photos_like`), in their order."""
    photos = photos_like(library, text)
    wanted = set(face_ids)
    found = {
        face_id
        for face_id, photo_id in library.read("SELECT id, photo_id FROM face")
        if photo_id in photos and face_id in wanted
    }
    return [i for i in face_ids if i in found]


def groups_like(library: Library, text: str, people: Collection[int]) -> set[GroupRef]:
    """Groups without a name, and single faces, of which a photo fits a text.

    Args:
        text: see `photos_like`.
        people: groups count as well that one of them is suggested for.
    """
    photos = photos_like(library, text)
    found: set[GroupRef] = set()
    rows = library.read(f"SELECT id, photo_id, cluster_id FROM face WHERE {_ALONE_OR_NOT}")
    for face_id, photo_id, cluster_id in rows:
        if photo_id in photos:
            _add(found, face_id, cluster_id)
    if people:
        rows = library.read(
            "SELECT f.id, f.cluster_id FROM suggestion s CROSS JOIN face f ON f.id = s.face_id "
            f"WHERE s.person_id IN ({', '.join(str(int(i)) for i in people)})"
        )
        for face_id, cluster_id in rows:
            _add(found, face_id, cluster_id)
    return found


def sort_groups(library: Library, refs: Sequence[GroupRef], order: GroupOrder) -> list[GroupRef]:
    """Groups without a name in an order; of one rank they stay in the order that they had."""
    if order is GroupOrder.SIZE:
        return list(refs)
    column = {
        GroupOrder.NEWEST: "p.taken_at",
        GroupOrder.FOLDER: "p.relative_path",
    }[order]
    best: dict[GroupRef, Any] = {}
    rows = library.read(
        f"SELECT f.id, f.cluster_id, p.root_id, {column} FROM face f "
        f"JOIN photo p ON p.id = f.photo_id WHERE f.{_ALONE_OR_NOT}"
    )
    newest = order is GroupOrder.NEWEST
    for face_id, cluster_id, root_id, value in rows:
        rank = (value or "") if newest else (root_id, _text(value).rpartition("/")[0].casefold())
        for ref in _refs(face_id, cluster_id):
            if ref not in best or (rank > best[ref] if newest else rank < best[ref]):
                best[ref] = rank
    last: Any = "" if newest else (2**63, "")
    return sorted(refs, key=lambda ref: best.get(ref, last), reverse=newest)


def _refs(face_id: int, cluster_id: int | None) -> tuple[GroupRef, ...]:
    # A group of one is shown as its face.
    alone = GroupRef(GroupKind.FACE, face_id)
    return (alone,) if cluster_id is None else (GroupRef(GroupKind.CLUSTER, cluster_id), alone)


def _add(found: set[GroupRef], face_id: int, cluster_id: int | None) -> None:
    found.update(_refs(face_id, cluster_id))


def _root_name(stored: str | bytes) -> str:
    return PurePath(paths.root_from_db(stored)).name


def _text(stored: str | bytes) -> str:
    return os.fsdecode(stored) if isinstance(stored, bytes) else stored
