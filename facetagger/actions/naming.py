"""Saying who faces are, and what people are called."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.actions import chosen
from facetagger.entities import Changes, GroupKind, GroupRef, InputError, clean_name
from facetagger.library import decisions, queries
from facetagger.library.database import Library


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
    ids = chosen.members(library, refs)
    with library.transact(f"Name {chosen.count(ids)} “{wanted}”") as tx:
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
    return into_person(library, refs, person_id, "Name {faces} “{name}”")


def into_person(library: Library, refs: Sequence[GroupRef], person_id: int, label: str) -> Changes:
    """Gives the faces of groups to a person; people among the groups are no more.

    Args:
        label: of the step, with {faces} and {name}.

    Raises:
        InputError: the person or a group is no more.
    """
    name = chosen.person_name(library, person_id)
    others = [ref for ref in refs if ref != GroupRef(GroupKind.PERSON, person_id)]
    ids = chosen.members(library, others)
    with library.transact(label.format(faces=chosen.count(ids), name=name)) as tx:
        decisions.choose(tx, ids)
        decisions.confirm(tx, person_id)
        for ref in others:
            if ref.kind is GroupKind.PERSON:
                decisions.absorb_person(tx, ref.id, person_id)
    return tx.changes


def rename(library: Library, person_id: int, name: str) -> Changes:
    """Gives a person another name.

    Raises:
        InputError: the name cannot be used, or the person is no more.
    """
    wanted, old = clean_name(name), chosen.person_name(library, person_id)
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
    name = chosen.person_name(library, person_id)
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
    name = chosen.person_name(library, person_id)
    if [f.person_id for f in queries.faces(library, [face_id])] != [person_id]:
        raise InputError(f"This face is not “{name}”.")
    with library.transact(f"Choose the cover of “{name}”") as tx:
        decisions.set_cover(tx, person_id, face_id)
    return tx.changes
