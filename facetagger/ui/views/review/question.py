"""One question of Review, 'same person?': what it is about, and what a yes would do."""

from __future__ import annotations

from dataclasses import dataclass

from facetagger.entities import Alike, Changes, GroupKind, GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.text import words

translate = words.translate
_CROPS = 6  # of each group


@dataclass(frozen=True, slots=True)
class Side:
    """A group of a pair. name: None if it has none; covers: its best faces."""

    ref: GroupRef
    name: str | None
    members: frozenset[int]
    covers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A pair, ready to be shown. The first one stays if the answer is yes."""

    pair: Alike
    first: Side
    second: Side


def key_of(pair: Alike) -> frozenset[GroupRef]:
    """The two groups, in whatever order."""
    return frozenset((pair.first, pair.second))


def read_question(library: Library, pair: Alike) -> Question | None:
    """None if a group is gone, or if the single face is asked about among the suggestions."""
    sides = []
    for ref in (pair.first, pair.second):
        members = queries.face_ids(library, ref)
        named = queries.person(library, ref.id) if ref.kind is GroupKind.PERSON else None
        if not members or (ref.kind is GroupKind.PERSON and named is None):
            return None
        covers = tuple(members[:_CROPS])
        sides.append(Side(ref, named.name if named else None, frozenset(members), covers))
    if is_suggested(library, pair):
        return None
    return Question(pair, *sides)


def is_suggested(library: Library, pair: Alike) -> bool:
    """Whether all of it is asked about on pages of suggestions: nobody is asked twice."""
    if pair.first.kind is not GroupKind.PERSON or pair.second.kind is GroupKind.PERSON:
        return False
    faces = queries.face_ids(library, pair.second)
    found = queries.suggestions_of(library, faces)
    return all(i in found and found[i].person_id == pair.first.id for i in faces)


def is_about(question: Question, changes: Changes) -> bool:
    """Whether a change touched one of the two groups."""
    members = question.first.members | question.second.members
    clusters = {
        side.ref.id
        for side in (question.first, question.second)
        if side.ref.kind is GroupKind.CLUSTER
    }
    return not (members.isdisjoint(changes.faces) and clusters.isdisjoint(changes.clusters))


def title_of(side: Side) -> str:
    """What stands above the crops of a group."""
    count = len(side.members)
    if side.name is not None:
        return translate("PairCard", "{name}, {faces}").format(
            name=words.isolated(side.name), faces=words.faces(count)
        )
    if count == 1:
        return translate("PairCard", "A face on its own")
    return translate("PairCard", "Group of {n}").format(n=words.number(count))


def how_many(count: int) -> str:
    """'1 pair', '38 pairs'."""
    if count == 1:
        return translate("PairCard", "1 pair")
    return translate("PairCard", "{n} pairs").format(n=words.number(count))


def outcome(question: Question) -> str:
    """What a yes does, in plain words."""
    first, second = question.first, question.second
    faces = words.faces(len(second.members))
    if first.name is None:
        return translate("PairCard", "If yes, they become one group of {faces}.").format(
            faces=words.faces(len(first.members) + len(second.members))
        )
    if second.name is None:
        sentence = (
            translate("PairCard", "If yes, {faces} gets the name {name}.")
            if len(second.members) == 1
            else translate("PairCard", "If yes, {faces} get the name {name}.")
        )
        return sentence.format(faces=faces, name=words.quoted(first.name))
    return translate(
        "PairCard", "If yes, {name} and {other} become one person; you choose the name."
    ).format(name=words.quoted(first.name), other=words.quoted(second.name))
