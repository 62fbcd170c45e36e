"""The base of the grids' models: keys whose rows are read in pages, and dropped when stale."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from facetagger.entities import Changes
from facetagger.ui.tiles.key_lists import ranges, same_ends

KeyRole = int(Qt.ItemDataRole.UserRole)
RowRole = KeyRole + 1
Index = QModelIndex | QPersistentModelIndex
#: So many rows are read at once.
PAGE = 48
_NO_PARENT = QModelIndex()


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
        return self._places_of_all().get(key)

    def not_here(self, keys: Iterable[Any]) -> list[Any]:
        """Those of these keys that the list does not have."""
        places = self._places_of_all()
        return [key for key in keys if key not in places]

    def _places_of_all(self) -> dict[Any, int]:
        if self._places is None:
            self._places = dict(zip(self._keys, range(len(self._keys)), strict=True))
        return self._places

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
        if not old_part:
            self._insert_run(new, first, first + len(new_part) - 1)
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
            self._insert_run(new, first, last)

    def _insert_run(self, new: list[Any], first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        self._keys[first:first] = new[first : last + 1]
        self._places = None
        self.endInsertRows()
