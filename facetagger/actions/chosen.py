"""What the user has chosen: its faces, its names, and how to speak of it."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from facetagger.entities import GroupKind, GroupRef, InputError
from facetagger.library import queries
from facetagger.library.database import Library


def members(library: Library, refs: Sequence[GroupRef]) -> list[int]:
    """The faces of groups.

    Raises:
        InputError: there are no groups, or one is no more.
    """
    if not refs:
        raise InputError("Choose at least one face or group.")
    ids: dict[int, None] = {}
    for ref in refs:
        found = queries.face_ids(library, ref)
        if not found and not (ref.kind is GroupKind.PERSON and queries.person(library, ref.id)):
            raise InputError(f"The group {ref} is not there any more.")
        ids.update(dict.fromkeys(found))
    return list(ids)


def existing(library: Library, face_ids: Sequence[int]) -> list[int]:
    """Faces, each once.

    Raises:
        InputError: there are none, or one is no more.
    """
    ids = list(dict.fromkeys(face_ids))
    if not ids:
        raise InputError("Choose at least one face.")
    if missing := set(ids) - {face.id for face in queries.faces(library, ids)}:
        raise InputError(f"There is no such face: {which(missing)}.")
    return ids


def not_refused(library: Library, face_ids: Sequence[int], person_id: int) -> list[int]:
    """Those of some faces of which nobody has said that they are not this person."""
    refused = queries.rejected_of(library, face_ids)
    return [i for i in face_ids if person_id not in refused.get(i, ())]


def person_name(library: Library, person_id: int) -> str:
    """What a person is called.

    Raises:
        InputError: the person is no more.
    """
    person = queries.person(library, person_id)
    if person is None:
        raise InputError("This person is not there any more.")
    return person.name


def person_of(library: Library, ref: GroupRef) -> GroupRef:
    """The group that a single face stands for: its person's if it has a name."""
    if ref.kind is GroupKind.FACE:
        for face in queries.faces(library, [ref.id]):
            if face.person_id is not None:
                return GroupRef(GroupKind.PERSON, face.person_id)
    return ref


def cluster_of(library: Library, ref: GroupRef) -> int | None:
    """The cluster that a group is, or that a single face is in."""
    if ref.kind is GroupKind.CLUSTER:
        return ref.id
    return queries.faces(library, [ref.id])[0].cluster_id


def count(ids: Sequence[int]) -> str:
    """How many faces, in words."""
    return "1 face" if len(ids) == 1 else f"{len(ids)} faces"


def which(ids: AbstractSet[int]) -> str:
    """Some faces, as the command line prints them.

    Without a word: the window says the sentence around them in its own language.
    """
    shown = ", ".join(str(GroupRef(GroupKind.FACE, i)) for i in sorted(ids)[:3])
    return shown if len(ids) <= 3 else f"{shown}, … (+{len(ids) - 3})"
