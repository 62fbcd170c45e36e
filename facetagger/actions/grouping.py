"""Making groups one, dividing them, setting faces aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from facetagger.actions import chosen
from facetagger.actions.naming import into_person
from facetagger.entities import Changes, GroupKind, GroupRef, InputError, State
from facetagger.library import decisions
from facetagger.library.database import Library
from facetagger.library.vectors import cluster_vectors

if TYPE_CHECKING:
    from facetagger.engine.api import EngineInfo


def merge(library: Library, refs: Sequence[GroupRef], target: GroupRef) -> Changes:
    """Makes groups one with the target: into a person they get its name, else they stay unnamed.

    Raises:
        InputError: a group is no more, there is nothing to merge, or a person would lose its
            name to a group without one.
    """
    target = chosen.person_of(library, target)
    others = [ref for ref in dict.fromkeys(refs) if ref != target]
    if not others:
        raise InputError("Merging needs two different groups.")
    if target.kind is GroupKind.PERSON:
        return into_person(library, others, target.id, "Merge {faces} into “{name}”")
    if any(ref.kind is GroupKind.PERSON for ref in others):
        raise InputError("Merge the group into the person, not the person into the group.")
    ids = chosen.members(library, [target, *others])
    cluster_id = chosen.cluster_of(library, target)
    label = f"Merge {chosen.count(ids)} into one group"
    if target.kind is GroupKind.CLUSTER and all(ref.kind is GroupKind.FACE for ref in others):
        # Said is what was added: two faces dropped on a group of 39 are two and not 41.
        size = len(chosen.members(library, [target]))
        label = f"Merge {chosen.count([ref.id for ref in others])} with a group of {size}"
    with library.transact(label) as tx:
        decisions.choose(tx, ids)
        decisions.reject_names(tx)
        decisions.put_into_cluster(tx, cluster_id or decisions.new_cluster(tx))
    return tx.changes


def merge_named(library: Library, refs: Sequence[GroupRef]) -> Changes:
    """Merges groups into the first named one among them, else into the first.

    Raises:
        InputError: as for `merge`.
    """
    if not refs:
        raise InputError("Merging needs two different groups.")
    named = [ref for ref in refs if ref.kind is GroupKind.PERSON]
    return merge(library, refs, (named or list(refs))[0])


def split(library: Library, face_ids: Sequence[int]) -> Changes:
    """Divides faces off as an unnamed group of their own.

    A name that a face loses by this is remembered as rejected.

    Raises:
        InputError: there are no such faces.
    """
    ids = chosen.existing(library, face_ids)
    with library.transact(f"Divide {chosen.count(ids)} off") as tx:
        decisions.choose(tx, ids)
        decisions.reject_names(tx)
        decisions.put_into_cluster(tx, decisions.new_cluster(tx))
    return tx.changes


def divide(library: Library, cluster_id: int, engine: EngineInfo) -> Changes:
    """Splits a cluster in two where its faces are least alike; the smaller part is divided off.

    Args:
        engine: whose vectors say what is alike.

    Raises:
        InputError: the cluster is no more, or has no two different faces.
    """
    from facetagger.recognition import halves

    ids, vectors = cluster_vectors(library, cluster_id, engine.vector_id, engine.dimension)
    if not ids:
        raise InputError("The group is not there any more.")
    parts: tuple[list[int], list[int]] = ([], [])
    for face_id, side in zip(ids, halves.halve(vectors), strict=True):
        parts[bool(side)].append(face_id)
    smaller, larger = sorted(parts, key=len)
    if not smaller:
        raise InputError("This group cannot be divided: its faces are all alike.")
    with library.transact(f"Divide a group into {len(larger)} and {chosen.count(smaller)}") as tx:
        decisions.choose(tx, smaller)
        decisions.put_into_cluster(tx, decisions.new_cluster(tx))
    return tx.changes


def ignore(library: Library, refs: Sequence[GroupRef]) -> Changes:
    """Sets the faces of groups aside: nobody the user wants to name.

    Raises:
        InputError: a group is no more.
    """
    return _set_aside(library, refs, State.IGNORED, "Ignore {faces}")


def not_a_face(library: Library, refs: Sequence[GroupRef]) -> Changes:
    """Sets boxes aside that hold no face.

    Raises:
        InputError: a group is no more.
    """
    return _set_aside(library, refs, State.NOT_A_FACE, "Mark {faces} as not a face")


def restore(library: Library, face_ids: Sequence[int]) -> Changes:
    """Brings faces back that were set aside.

    Raises:
        InputError: there are no such faces.
    """
    ids = chosen.existing(library, face_ids)
    with library.transact(f"Bring back {chosen.count(ids)}") as tx:
        decisions.choose(tx, ids)
        decisions.bring_back(tx)
    return tx.changes


def _set_aside(library: Library, refs: Sequence[GroupRef], state: State, label: str) -> Changes:
    ids = chosen.members(library, refs)
    with library.transact(label.format(faces=chosen.count(ids))) as tx:
        decisions.choose(tx, ids)
        decisions.set_aside(tx, state)
    return tx.changes
