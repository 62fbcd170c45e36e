"""The models of the grids: lists of ids whose rows are read in pages and dropped when stale."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

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
from facetagger.ui import matching, words
from facetagger.ui.key_lists import ranges, same_ends

KeyRole = int(Qt.ItemDataRole.UserRole)
RowRole = KeyRole + 1
Index = QModelIndex | QPersistentModelIndex
#: So many rows are read at once.
PAGE = 48
_NO_PARENT = QModelIndex()


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


class RowsModel(QAbstractListModel):
    """A list of keys. Subclasses say how rows are read and which of them a change touches."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._keys: list[Any] = []
        self._places: dict[Any, int] | None = {}
        self._rows: dict[Any, Any] = {}
        #: The place of the first key below the heading; None: there is none.
        self.section: int | None = None
        # What a worker has read for the window's thread, and how many changes there were before.
        self._ahead: tuple[int, dict[Any, Any]] = (0, {})
        self._changes = 0

    # For subclasses

    def read(self, keys: Sequence[Any]) -> Mapping[Any, Any]:
        """Rows of these keys; what is gone is left out."""
        raise NotImplementedError

    def is_touched(self, key: Any, row: Any, changes: Changes) -> bool:
        """Whether a row that was read no longer holds."""
        raise NotImplementedError

    def text(self, row: Any) -> str:
        """The row in words, for screen readers and type-ahead."""
        raise NotImplementedError

    # Keys

    def all_keys(self) -> list[Any]:
        """The keys, in the order shown."""
        return list(self._keys)

    def key(self, index: Index) -> Any:
        """The key of an index, None if it is not valid."""
        return self._keys[index.row()] if index.isValid() else None

    def row(self, key: Any) -> Any:
        """The row of a key, read if it has to be; None if it is gone."""
        if key not in self._rows and (place := self.place(key)) is not None:
            self._read_page(place)
        return self._rows.get(key)

    def read_ahead(self, keys: Sequence[Any]) -> None:
        """Reads the rows that will be shown first. Called in a worker, in one at a time."""
        changes = self._changes
        rows = self._rows
        self._ahead = (changes, dict(self.read([key for key in keys if key not in rows])))

    def _row_at(self, place: int) -> Any:
        key = self._keys[place]
        if key not in self._rows:
            self._read_page(place)
        return self._rows.get(key)

    def place(self, key: Hashable) -> int | None:
        """Where a key stands."""
        if self._places is None:
            self._places = {k: i for i, k in enumerate(self._keys)}
        return self._places.get(key)

    def index_of(self, key: Hashable) -> QModelIndex:
        """The index of a key; invalid if it is not here."""
        place = self.place(key)
        return QModelIndex() if place is None else self.index(place)

    def set_keys(self, keys: Iterable[Any], section: int | None = None) -> None:
        """Takes over a new list with the narrowest signals, so that selection and place stay."""
        self._take_over(list(keys))
        if section != self.section:
            self.layoutAboutToBeChanged.emit()
            self.section = section
            self.layoutChanged.emit()

    def _take_over(self, new: list[Any]) -> None:
        first, last = same_ends(self._keys, new)
        old_part = self._keys[first : len(self._keys) - last]
        new_part = new[first : len(new) - last]
        if not old_part and not new_part:
            return
        wanted = set(new_part)
        self._remove([first + i for i, key in enumerate(old_part) if key not in wanted])
        here = wanted.intersection(old_part)
        common = [key for key in new_part if key in here]
        end = len(self._keys) - last
        if common != self._keys[first:end]:
            self._reorder([*self._keys[:first], *common, *self._keys[end:]])
        self._insert(new, [first + i for i, key in enumerate(new_part) if key not in here])

    def take_out(self, keys: Iterable[Any]) -> None:
        """Removes a few keys."""
        places = [place for key in keys if (place := self.place(key)) is not None]
        self._remove(sorted(places))

    def apply(self, changes: Changes) -> None:
        """Drops the rows that a change touched and tells the view which they are."""
        self._changes += 1
        stale = [
            key
            for key, row in self._rows.items()
            if changes.everything or self.is_touched(key, row, changes)
        ]
        self.drop(stale)

    def drop(self, keys: Iterable[Any]) -> None:
        """Has these rows read again when they are next shown."""
        places = []
        for key in keys:
            self._rows.pop(key, None)
            if (place := self.place(key)) is not None:
                places.append(place)
        for first, last in ranges(sorted(places)):
            self.dataChanged.emit(self.index(first), self.index(last))

    # Qt

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def roleNames(self) -> dict[int, QByteArray]:
        return {**super().roleNames(), KeyRole: QByteArray(b"key"), RowRole: QByteArray(b"row")}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        if role == KeyRole:
            return self._keys[index.row()]
        if role == RowRole:
            return self._row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row_at(index.row())
            return self.text(row) if row is not None else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsDragEnabled
            | flag.ItemIsDropEnabled
            | flag.ItemNeverHasChildren
        )

    # Inside

    def _read_page(self, place: int) -> None:
        start = place - place % PAGE
        page = [key for key in self._keys[start : start + PAGE] if key not in self._rows]
        changes, ahead = self._ahead
        found = (
            {key: ahead[key] for key in page if key in ahead} if changes == self._changes else {}
        )
        if len(found) < len(page):
            found |= self.read([key for key in page if key not in found])
        for key in page:
            self._rows[key] = found.get(key)

    def _remove(self, places: list[int]) -> None:
        for first, last in reversed(list(ranges(places))):
            self.beginRemoveRows(QModelIndex(), first, last)
            if self.section is not None:
                self.section -= max(0, min(last + 1, self.section) - first)
            for key in self._keys[first : last + 1]:
                self._rows.pop(key, None)
            del self._keys[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _reorder(self, keys: list[Any]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._keys[index.row()] for index in before]
        self._keys = keys
        self._places = None
        self.changePersistentIndexList(before, [self.index_of(key) for key in held])
        self.layoutChanged.emit()

    def _insert(self, new: list[Any], places: Sequence[int]) -> None:
        for first, last in ranges(places):
            self.beginInsertRows(QModelIndex(), first, last)
            self._keys[first:first] = new[first : last + 1]
            self._places = None
            self.endInsertRows()


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
        return ", ".join([face, *filter(None, notes)])


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


def read_people(library: Library, *, hidden: bool = False) -> list[PersonRow]:
    """Everybody with a name who is not hidden (or who is), with a cover. Called in a worker."""
    covers = person_facts.all_covers(library)
    rows = [
        PersonRow(summary, covers.get(summary.person.id))
        for summary in queries.people(library)
        if summary.person.hidden == hidden
    ]
    for row in rows:
        matching.plain(row.summary.person.name)  # remembered: the first letter finds all ready
    return rows
