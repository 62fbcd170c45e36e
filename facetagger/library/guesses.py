"""What the machine remembers of faces and groups, for itself: never part of an undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from facetagger.library.database import Library, Transaction


def set_lone(tx: Transaction, engine_id: str, face_ids: Iterable[int]) -> None:
    """Remembers faces that grouping has looked at and left on their own.

    A face that is no more, or in a cluster by now, is passed over.
    """
    tx.executemany(
        "INSERT INTO lone (face_id, engine_id) SELECT id, ?2 FROM face WHERE id = ?1 "
        "AND state = 'unknown' AND cluster_id IS NULL ON CONFLICT DO NOTHING",
        ((face_id, engine_id) for face_id in face_ids),
    )


def forget_lone(tx: Transaction, engine_id: str, face_ids: Iterable[int]) -> None:
    """Faces have a new vector, or a group: if they are ever alone again, they are new."""
    tx.executemany(
        "DELETE FROM lone WHERE face_id = ? AND engine_id = ?",
        ((face_id, engine_id) for face_id in face_ids),
    )


def set_covers(tx: Transaction, covers: Mapping[int, int]) -> None:
    """Chooses the faces that stand for clusters: face id by cluster id."""
    tx.executemany(
        "UPDATE cluster SET cover_face_id = ?2 WHERE id = ?1 AND cover_face_id IS NOT ?2",
        covers.items(),
    )


def set_refused_groups(
    tx: Transaction, old: AbstractSet[tuple[int, int]], new: AbstractSet[tuple[int, int]]
) -> None:
    """Remembers which clusters are not which person as a whole.

    Args:
        old: (cluster id, person id) as they were read.
        new: as they are to be; who is no more is passed over.
    """
    tx.executemany(
        "DELETE FROM refused_group WHERE cluster_id = ? AND person_id = ?", sorted(old - new)
    )
    tx.executemany(
        "INSERT INTO refused_group (cluster_id, person_id) SELECT c.id, p.id FROM cluster c, "
        "person p WHERE c.id = ? AND p.id = ? ON CONFLICT DO NOTHING",
        sorted(new - old),
    )


def drop_vectors(tx: Transaction, engine_id: str, face_ids: Iterable[int]) -> None:
    """Removes vectors that cannot be compared, so that they are made anew."""
    tx.executemany(
        "DELETE FROM embedding WHERE face_id = ? AND engine_id = ?",
        ((face_id, engine_id) for face_id in face_ids),
    )


def is_touched(library: Library, cluster_id: int) -> bool:
    """Whether a cluster is the user's work, and no guess."""
    return bool(library.read("SELECT 1 FROM cluster WHERE id = ? AND touched", (cluster_id,)))
