"""The models of the grids: groups, faces, people."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from facetagger.entities import (
    Changes,
    Face,
    GroupKind,
    GroupRef,
    GroupSuggestion,
    PersonSummary,
    Suggestion,
)
from facetagger.library import person_facts, queries
from facetagger.library.database import Library
from facetagger.ui import matching
from facetagger.ui.text import words
from facetagger.ui.tiles.key_lists import ranges
from facetagger.ui.tiles.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class GroupRow:
    """What a group's card shows. covers: the best faces; members: all of them."""

    ref: GroupRef
    faces: int
    covers: tuple[int, ...]
    members: frozenset[int]
    suggestions: tuple[GroupSuggestion, ...]

    @property
    def best(self) -> GroupSuggestion | None:
        """Who the whole group may be: at least half of its faces say so."""
        first = next(iter(self.suggestions), None)
        return first if first is not None and first.faces * 2 >= self.faces else None


@dataclass(frozen=True, slots=True)
class FaceRow:
    """What a face's tile shows. missing: its photo is not there any more."""

    face: Face
    suggestion: Suggestion | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What a person's tile shows."""

    summary: PersonSummary
    cover: int | None


class GroupModel(RowsModel):
    """Unnamed groups and single faces, by GroupRef."""

    def __init__(self, library: Library, parent: Any = None) -> None:
        super().__init__(parent)
        self._library = library

    def read(self, keys: Sequence[GroupRef]) -> Mapping[GroupRef, GroupRow]:
        rows = self._read_singles([ref for ref in keys if ref.kind is GroupKind.FACE])
        for ref in keys:
            if ref.kind is GroupKind.FACE:
                continue
            members = queries.face_ids(self._library, ref)
            if members:
                votes = queries.group_suggestions(self._library, ref)
                rows[ref] = GroupRow(
                    ref, len(members), tuple(members[:3]), frozenset(members), tuple(votes)
                )
        return rows

    def faces_of(self, refs: Sequence[GroupRef]) -> tuple[int, bool]:
        """How many faces the cards have that were read, and whether all of these were.

        The others are not read for it: thousands may be selected.
        """
        groups = [ref for ref in refs if ref.kind is not GroupKind.FACE]
        read = [self._rows[ref] for ref in groups if ref in self._rows]
        faces = len(refs) - len(groups) + sum(row.faces for row in read if row is not None)
        return faces, len(read) == len(groups)

    def _read_singles(self, refs: Sequence[GroupRef]) -> dict[GroupRef, GroupRow]:
        """Single faces, all at once: a page of them is read within a frame of scrolling."""
        if not refs:
            return {}
        there = {face.id for face in queries.faces(self._library, [ref.id for ref in refs])}
        found = queries.suggestions_of(self._library, list(there))
        names = {
            person_id: person.name
            for person_id in {s.person_id for s in found.values()}
            if (person := queries.person(self._library, person_id)) is not None
        }
        rows = {}
        for ref in (ref for ref in refs if ref.id in there):
            guess = found.get(ref.id)
            votes: tuple[GroupSuggestion, ...] = ()
            if guess is not None and guess.person_id in names:
                who = names[guess.person_id]
                votes = (GroupSuggestion(guess.person_id, who, 1, guess.probability),)
            rows[ref] = GroupRow(ref, 1, (ref.id,), frozenset((ref.id,)), votes)
        return rows

    def is_touched(self, key: GroupRef, row: GroupRow | None, changes: Changes) -> bool:
        if row is None or not row.members.isdisjoint(changes.faces):
            return True
        if key.kind is GroupKind.CLUSTER and key.id in changes.clusters:
            return True
        # A person that was renamed shows on the cards of those it is suggested for.
        return any(s.person_id in changes.people for s in row.suggestions)

    def text(self, row: GroupRow) -> str:
        text = words.translate("models", "Group of {faces}").format(faces=words.faces(row.faces))
        if (first := row.best) is not None:
            text += ", " + words.translate("models", "maybe {name}, {percent}").format(
                name=first.name, percent=words.percent(first.probability)
            )
        return text


class FaceModel(RowsModel):
    """Faces by id, with the suggestion that waits for each, if the view shows them."""

    def __init__(self, library: Library, parent: Any = None) -> None:
        super().__init__(parent)
        self._library = library
        self._suggestions: dict[int, Suggestion] = {}

    def set_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Shows the faces of these suggestions, in their order."""
        old, self._suggestions = self._suggestions, {s.face_id: s for s in suggestions}
        self.set_keys(self._suggestions)
        self.drop([k for k in self._suggestions if k in old and old[k] != self._suggestions[k]])

    def read(self, keys: Sequence[int]) -> Mapping[int, FaceRow]:
        faces = queries.faces(self._library, keys)
        photos = queries.photos(self._library, list({face.photo_id for face in faces}))
        gone = {face.photo_id for face in faces} - {i for i, p in photos.items() if not p.missing}
        return {
            face.id: FaceRow(face, self._suggestions.get(face.id), missing=face.photo_id in gone)
            for face in faces
        }

    def is_touched(self, key: int, row: FaceRow | None, changes: Changes) -> bool:
        return key in changes.faces or (row is not None and row.face.photo_id in changes.photos)

    def text(self, row: FaceRow) -> str:
        if row.suggestion is None:
            face = words.translate("models", "Face")
        else:
            face = words.translate("models", "Face, {percent} sure").format(
                percent=words.percent(row.suggestion.probability)
            )
        notes = [words.set_aside(row.face.state)] if row.suggestion is None else []
        if row.missing:
            notes.append(words.translate("models", "its photo is not there any more"))
        return words.listed([face, *filter(None, notes)])


class PeopleModel(RowsModel):
    """People by id, by name. Their rows are few and come all at once."""

    def set_people(self, people: Sequence[PersonRow]) -> None:
        """Shows these people, in this order."""
        rows = {row.summary.person.id: row for row in people}
        before = self._rows
        changed = [
            key
            for key, row in rows.items()
            if (old := before.get(key, row)) is not row and old != row
        ]
        self._rows.update(rows)
        self.set_keys(rows)
        places = [place for key in changed if (place := self.place(key)) is not None]
        for first, last in ranges(sorted(places)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def people(self) -> list[PersonRow]:
        """All rows."""
        return [self._rows[key] for key in self._keys if key in self._rows]

    def read(self, keys: Sequence[int]) -> Mapping[int, PersonRow]:
        return {}

    def is_touched(self, key: int, row: PersonRow | None, changes: Changes) -> bool:
        return False  # people are read anew as a whole: a name moves a row, not only changes it

    def text(self, row: PersonRow) -> str:
        number = row.summary
        text = f"{number.person.name}, {words.faces(number.faces)}"
        if number.suggestions:
            text += f", {words.suggestions(number.suggestions)}"
        return text


def read_people(library: Library, only: Collection[int] | None = None) -> list[PersonRow]:
    """Everybody with a name (of these ids), by name, with a cover. Called in a worker."""
    covers = person_facts.covers(library, only)
    summaries = queries.people(library, only)
    for one in summaries:
        matching.parts(one.person.name)  # remembered: the first letter finds all ready
    return [PersonRow(one, covers.get(one.person.id)) for one in summaries]
