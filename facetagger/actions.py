"""Everything that a user can do to people and faces: each one transaction, one undo step.

Every function returns the ids that it touched. Labels are what "Undo …" says.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from facetagger.entities import Changes, GroupKind, GroupRef, InputError, State, clean_name
from facetagger.library import decisions, queries, roots
from facetagger.library.database import Library
from facetagger.library.vectors import cluster_vectors

if TYPE_CHECKING:
    from facetagger.engine.api import EngineInfo


def name(library: Library, refs: Sequence[GroupRef], name: str, *, new: bool = False) -> Changes:
    """Says who the faces of groups are: the person of that name, or a new one.

    Args:
        new: make a new person even if one of that name exists.

    Raises:
        InputError: the name cannot be used, or a group is no more.
    """
    wanted = clean_name(name)
    namesakes = [] if new else [who.id for who in queries.people_named(library, wanted)]
    people = [ref.id for ref in refs if ref.kind is GroupKind.PERSON]
    # Somebody who bears the name already is not merged with a namesake by saying it again.
    if len(people) == len(refs) == 1 and (not namesakes or people[0] in namesakes):
        return rename(library, people[0], wanted)
    if namesakes:
        return name_as(library, refs, namesakes[0])
    ids = _members(library, refs)
    with library.transact(f"Name {_count(ids)} “{wanted}”") as tx:
        decisions.choose(tx, ids)
        person_id = decisions.new_person(tx, wanted)
        decisions.confirm(tx, person_id)
        for absorbed in people:
            decisions.absorb_person(tx, absorbed, person_id)
    return tx.changes


def name_as(library: Library, refs: Sequence[GroupRef], person_id: int) -> Changes:
    """Says that the faces of groups are a person that exists.

    Raises:
        InputError: the person or a group is no more.
    """
    return _into_person(library, refs, person_id, "Name {faces} “{name}”")


def merge(library: Library, refs: Sequence[GroupRef], target: GroupRef) -> Changes:
    """Makes groups one with the target: into a person they get its name, else they stay unnamed.

    Raises:
        InputError: a group is no more, there is nothing to merge, or a person would lose its
            name to a group without one.
    """
    target = _person_of(library, target)
    others = [ref for ref in dict.fromkeys(refs) if ref != target]
    if not others:
        raise InputError("Merging needs two different groups.")
    if target.kind is GroupKind.PERSON:
        return _into_person(library, others, target.id, "Merge {faces} into “{name}”")
    if any(ref.kind is GroupKind.PERSON for ref in others):
        raise InputError("Merge the group into the person, not the person into the group.")
    ids = _members(library, [target, *others])
    cluster_id = _cluster_of(library, target)
    with library.transact(f"Merge {_count(ids)} into one group") as tx:
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
    ids = _existing(library, face_ids)
    with library.transact(f"Divide {_count(ids)} off") as tx:
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
    from facetagger.recognition import guard

    ids, vectors = cluster_vectors(library, cluster_id, engine.vector_id, engine.dimension)
    if not ids:
        raise InputError("The group is not there any more.")
    parts: tuple[list[int], list[int]] = ([], [])
    for face_id, side in zip(ids, guard.halve(vectors), strict=True):
        parts[bool(side)].append(face_id)
    smaller, larger = sorted(parts, key=len)
    if not smaller:
        raise InputError("This group cannot be divided: its faces are all alike.")
    with library.transact(f"Divide a group into {len(larger)} and {_count(smaller)}") as tx:
        decisions.choose(tx, smaller)
        decisions.put_into_cluster(tx, decisions.new_cluster(tx))
    return tx.changes


def accept(library: Library, choices: Sequence[tuple[Sequence[GroupRef], int]]) -> Changes:
    """Says of many groups at once who they are: (groups, person id) each, as one step.

    Raises:
        InputError: there are none, or a person or a group is no more.
    """
    named = [(_members(library, refs), person_id) for refs, person_id in choices]
    if not named:
        raise InputError("There is no suggestion to accept.")
    return _confirm_each(library, named, "Name")


def confirm(library: Library, face_ids: Sequence[int]) -> Changes:
    """Says yes to the suggestions of faces.

    Raises:
        InputError: a face has no suggestion.
    """
    ids = _existing(library, face_ids)
    waiting = queries.suggestions_of(library, ids)
    if idle := set(ids) - waiting.keys():
        raise InputError(f"Nothing is suggested for {_which(idle)}, so nothing was confirmed.")
    by_person: dict[int, list[int]] = {}
    for suggestion in waiting.values():
        by_person.setdefault(suggestion.person_id, []).append(suggestion.face_id)
    return _confirm_each(library, [(ids, who) for who, ids in by_person.items()], "Confirm")


def confirm_person(library: Library, person_id: int, above: float = 0.0) -> Changes:
    """Says yes to a person's suggestions of at least a probability (0..1).

    Raises:
        InputError: the person is no more, or no suggestion is that certain.
    """
    name = _person_name(library, person_id)
    waiting = queries.suggestions(library, person_id)
    ids = [s.face_id for s in waiting if s.probability >= above]
    if not ids:
        raise InputError(f"No suggestion for “{name}” of that probability is waiting.")
    return confirm(library, ids)


def reject(library: Library, face_ids: Sequence[int]) -> Changes:
    """Says that faces are not who they are suggested (or named) as; never offered again.

    Raises:
        InputError: a face has neither a suggestion nor a name.
    """
    ids = _existing(library, face_ids)
    answerable = (State.SUGGESTED, State.CONFIRMED)
    if idle := {f.id for f in queries.faces(library, ids) if f.state not in answerable}:
        raise InputError(f"There is no name to reject for {_which(idle)}; nothing was changed.")
    with library.transact(f"Reject {_count(ids)}") as tx:
        decisions.choose(tx, ids)
        decisions.reject(tx)
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
    ids = _existing(library, face_ids)
    with library.transact(f"Bring back {_count(ids)}") as tx:
        decisions.choose(tx, ids)
        decisions.bring_back(tx)
    return tx.changes


def rename(library: Library, person_id: int, name: str) -> Changes:
    """Gives a person another name.

    Raises:
        InputError: the name cannot be used, or the person is no more.
    """
    wanted, old = clean_name(name), _person_name(library, person_id)
    if wanted == old:
        return Changes()
    with library.transact(f"Rename “{old}” to “{wanted}”") as tx:
        decisions.rename_person(tx, person_id, wanted)
    return tx.changes


def forget(library: Library, person_id: int) -> Changes:
    """Takes a person away; the faces stay together as a group without a name.

    Raises:
        InputError: the person is no more.
    """
    name = _person_name(library, person_id)
    ids = queries.face_ids(library, GroupRef(GroupKind.PERSON, person_id))
    with library.transact(f"Forget “{name}”") as tx:
        if ids:
            decisions.choose(tx, ids)
            decisions.make_unknown(tx)
            decisions.put_into_cluster(tx, decisions.new_cluster(tx))
        decisions.delete_person(tx, person_id)
    return tx.changes


def set_cover(library: Library, person_id: int, face_id: int) -> Changes:
    """Chooses the face that stands for a person.

    Raises:
        InputError: the face is not the person's.
    """
    name = _person_name(library, person_id)
    if [f.person_id for f in queries.faces(library, [face_id])] != [person_id]:
        raise InputError(f"This face is not “{name}”.")
    with library.transact(f"Choose the cover of “{name}”") as tx:
        decisions.set_cover(tx, person_id, face_id)
    return tx.changes


def forget_missing(library: Library, folder: str | None = None) -> Changes:
    """Forgets photos whose files are gone, their faces, and what was said of them.

    Args:
        folder: only photos below it, even if it is not there; None: of all folders that are there.

    Raises:
        InputError: there are none.
    """
    photo_ids = roots.gone(library, folder)
    if not photo_ids:
        raise InputError(
            "There is nothing to forget: no photo is gone from a folder that is there."
        )
    many = f"{len(photo_ids)} photos that are gone"
    with library.transact(f"Forget {many if photo_ids[1:] else '1 photo that is gone'}") as tx:
        roots.forget(tx, photo_ids)
    return tx.changes


def undo(library: Library) -> tuple[str, Changes]:
    """Takes the last action back; returns its label.

    Raises:
        InputError: there is none.
    """
    done = library.undo()
    if done is None:
        raise InputError("There is nothing to undo.")
    return done


def redo(library: Library) -> tuple[str, Changes]:
    """Does the last action that was undone again; returns its label.

    Raises:
        InputError: there is none.
    """
    done = library.redo()
    if done is None:
        raise InputError("There is nothing to redo.")
    return done


def _into_person(library: Library, refs: Sequence[GroupRef], person_id: int, label: str) -> Changes:
    name = _person_name(library, person_id)
    others = [ref for ref in refs if ref != GroupRef(GroupKind.PERSON, person_id)]
    ids = _members(library, others)
    with library.transact(label.format(faces=_count(ids), name=name)) as tx:
        decisions.choose(tx, ids)
        decisions.confirm(tx, person_id)
        for ref in others:
            if ref.kind is GroupKind.PERSON:
                decisions.absorb_person(tx, ref.id, person_id)
    return tx.changes


def _confirm_each(
    library: Library, named: Sequence[tuple[Sequence[int], int]], verb: str
) -> Changes:
    names = {_person_name(library, person_id) for _, person_id in named}
    who = f"“{names.pop()}”" if len(names) == 1 else f"{len(names)} people"
    ids = [face_id for members, _ in named for face_id in members]
    with library.transact(f"{verb} {_count(ids)} as {who}") as tx:
        for members, person_id in named:
            decisions.choose(tx, members)
            decisions.confirm(tx, person_id)
    return tx.changes


def _set_aside(library: Library, refs: Sequence[GroupRef], state: State, label: str) -> Changes:
    ids = _members(library, refs)
    with library.transact(label.format(faces=_count(ids))) as tx:
        decisions.choose(tx, ids)
        decisions.set_aside(tx, state)
    return tx.changes


def _members(library: Library, refs: Sequence[GroupRef]) -> list[int]:
    if not refs:
        raise InputError("Choose at least one face or group.")
    ids: dict[int, None] = {}
    for ref in refs:
        found = queries.face_ids(library, ref)
        if not found and not (ref.kind is GroupKind.PERSON and queries.person(library, ref.id)):
            raise InputError(f"The group {ref} is not there any more.")
        ids.update(dict.fromkeys(found))
    return list(ids)


def _existing(library: Library, face_ids: Sequence[int]) -> list[int]:
    ids = list(dict.fromkeys(face_ids))
    if not ids:
        raise InputError("Choose at least one face.")
    if missing := set(ids) - {face.id for face in queries.faces(library, ids)}:
        raise InputError(f"There is no such face: {_which(missing)}.")
    return ids


def _person_name(library: Library, person_id: int) -> str:
    person = queries.person(library, person_id)
    if person is None:
        raise InputError("This person is not there any more.")
    return person.name


def _person_of(library: Library, ref: GroupRef) -> GroupRef:
    """The group that a single face stands for: its person's if it has a name."""
    if ref.kind is GroupKind.FACE:
        for face in queries.faces(library, [ref.id]):
            if face.person_id is not None:
                return GroupRef(GroupKind.PERSON, face.person_id)
    return ref


def _cluster_of(library: Library, ref: GroupRef) -> int | None:
    if ref.kind is GroupKind.CLUSTER:
        return ref.id
    return queries.faces(library, [ref.id])[0].cluster_id


def _count(ids: Sequence[int]) -> str:
    return "1 face" if len(ids) == 1 else f"{len(ids)} faces"


def _which(ids: AbstractSet[int]) -> str:
    shown = ", ".join(str(GroupRef(GroupKind.FACE, i)) for i in sorted(ids)[:3])
    return shown if len(ids) <= 3 else f"{shown} and {len(ids) - 3} more"
