"""What the library knows of two faces that are compared: who they are, what was said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facetagger.entities import Face, GroupKind, GroupRef, State
from facetagger.library import queries, vectors
from facetagger.library.database import Library


@dataclass(frozen=True, slots=True)
class Known:
    """A face of the library.

    Attributes:
        face_id: the face.
        ref: the group that a word about it is for: its person, its group, or the face itself.
        name: of its person; empty: it has none.
        faces: how many faces that group has.
        state: unnamed, named, or set aside.
        not_them: people of whom the user has said that it is somebody else.
    """

    face_id: int
    ref: GroupRef
    name: str
    faces: int
    state: State
    not_them: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """Of the faces that are compared, None for one that is not in the library.

    Attributes:
        told_apart: the user has said that they are two people.
    """

    known: tuple[Known | None, ...] = ()
    told_apart: bool = False

    @property
    def pair(self) -> tuple[Known, Known] | None:
        """Both, if both are in the library."""
        both = [one for one in self.known if one is not None]
        return (both[0], both[1]) if len(both) == 2 else None

    def of(self, face_id: int | None) -> Known | None:
        """What is known of one of them."""
        return next((k for k in self.known if k is not None and k.face_id == face_id), None)


def read(library: Library, face_ids: Sequence[int | None]) -> Facts:
    """What is known of one or two faces; None stands for one that is not in the library."""
    here = {face.id: face for face in queries.faces(library, [i for i in face_ids if i])}
    known = tuple(_known(library, here[i]) if i in here else None for i in face_ids)
    pair = Facts(known).pair
    return Facts(known, pair is not None and _told_apart(library, *pair))


def cover(library: Library, ref: GroupRef) -> int | None:
    """The face that stands for a group."""
    if ref.kind is GroupKind.FACE:
        return ref.id
    if ref.kind is GroupKind.PERSON:
        return queries.cover(library, ref.id)
    return next(iter(queries.face_ids(library, ref)), None)


def _known(library: Library, face: Face) -> Known:
    ref, name = GroupRef(GroupKind.FACE, face.id), ""
    if face.person_id is not None:
        ref = GroupRef(GroupKind.PERSON, face.person_id)
        person = queries.person(library, face.person_id)
        name = person.name if person is not None else ""
    elif face.cluster_id is not None and face.state in (State.UNKNOWN, State.SUGGESTED):
        ref = GroupRef(GroupKind.CLUSTER, face.cluster_id)
    faces = 1 if ref.kind is GroupKind.FACE else len(queries.face_ids(library, ref))
    refused = queries.rejected_of(library, [face.id]).get(face.id, ())
    return Known(face.id, ref, name, faces, face.state, frozenset(refused))


def _told_apart(library: Library, one: Known, other: Known) -> bool:
    for this, that in ((one, other), (other, one)):
        if that.ref.kind is GroupKind.PERSON and that.ref.id in this.not_them:
            return True
    ours, theirs = (set(queries.face_ids(library, known.ref)) for known in (one, other))
    said = vectors.apart(library)
    return any((a in ours and b in theirs) or (a in theirs and b in ours) for a, b in said)
