"""Answers to 'are these two groups the same person?'."""

from __future__ import annotations

from facetagger.actions import chosen
from facetagger.actions.answering import accept
from facetagger.actions.grouping import merge
from facetagger.entities import Changes, GroupKind, GroupRef, InputError
from facetagger.library import decisions, middle
from facetagger.library.database import Library

# A no is remembered between so many faces of each group, those nearest to its middle: it holds as
# long as one of them is where it was, whatever else is moved, divided off or removed later.
_STANDING_FOR_ALL = 3


def same(library: Library, first: GroupRef, second: GroupRef) -> Changes:
    """Says yes: the second group goes into the first, or into the one of them that has a name.

    Faces of a group without a name of which the user has said that they are not the person stay
    where they are: the question was the machine's.

    Raises:
        InputError: a group is no more, both are the same, or none of the faces can be the person.
    """
    stays, goes = chosen.person_of(library, first), chosen.person_of(library, second)
    if goes.kind is GroupKind.PERSON and stays.kind is not GroupKind.PERSON:
        stays, goes = goes, stays
    if stays.kind is GroupKind.PERSON and goes.kind is not GroupKind.PERSON:
        ids = chosen.members(library, [goes])
        if not chosen.not_refused(library, ids, stays.id):
            name = chosen.person_name(library, stays.id)
            raise InputError(f"All of these faces were said not to be “{name}”.")
        return accept(library, [([goes], stays.id)])
    return merge(library, [goes], stays)


def different(library: Library, first: GroupRef, second: GroupRef) -> Changes:
    """Says no: the two groups are not the same person, for ever.

    Faces of a group without a name are never suggested as a person whom it was compared with, and
    the machine leaves the group alone from now on. Groups may still be merged by hand.

    Raises:
        InputError: a group is no more, or both are the same.
    """
    pair = [chosen.person_of(library, first), chosen.person_of(library, second)]
    members = [chosen.members(library, [ref]) for ref in pair]
    if pair[0] == pair[1] or set(members[0]) & set(members[1]):
        raise InputError("These are not two groups; divide the group instead.")
    stand_for = [middle.faces(library, ids, _STANDING_FOR_ALL) for ids in members]
    told = " and ".join(_described(library, *one) for one in zip(pair, members, strict=True))
    with library.transact(f"Tell apart {told}") as tx:
        decisions.keep_apart(tx, *stand_for)
        for ref, ids, other in zip(pair, members, reversed(pair), strict=True):
            if ref.kind is GroupKind.PERSON:
                continue
            decisions.choose(tx, ids)
            decisions.touch(tx)
            if other.kind is GroupKind.PERSON:
                decisions.refuse(tx, other.id)
    return tx.changes


def _described(library: Library, ref: GroupRef, ids: list[int]) -> str:
    if ref.kind is GroupKind.PERSON:
        return f"“{chosen.person_name(library, ref.id)}”"
    return chosen.count(ids)
