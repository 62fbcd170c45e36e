"""The photos of the Photos view: ids, of which those on the screen are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Qt

from facetagger.entities import Changes, Photo
from facetagger.library import queries, search
from facetagger.library.database import Library
from facetagger.photos.showing import readable
from facetagger.ui.text import words
from facetagger.ui.tiles.rows_model import Index, RowsModel
from facetagger.ui.views.photos import days
from facetagger.ui.widgets.plain import literal

_NONE = search.Numbers(0, 0)


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """What a photo's tile shows."""

    photo: Photo
    numbers: search.Numbers

    @property
    def name(self) -> str:
        """The name of its file."""
        return readable(PurePath(self.photo.path).name)

    @property
    def day(self) -> str:
        """When it was taken, as the user's country writes it; "" if nobody knows."""
        taken = self.photo.taken_at
        return days.written(taken.date()) if taken else ""


class PhotosModel(RowsModel):
    """Photos by id."""

    def __init__(self, library: Library, parent: Any = None) -> None:
        super().__init__(parent)
        self._library = library

    def read(self, keys: Sequence[int]) -> Mapping[int, PhotoRow]:
        photos = queries.photos(self._library, keys)
        found = search.numbers(self._library, keys)
        return {i: PhotoRow(photo, found.get(i, _NONE)) for i, photo in photos.items()}

    def is_touched(self, key: int, row: PhotoRow | None, changes: Changes) -> bool:
        return key in changes.photos

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            # The tile says the day; which file it is stands nowhere else.
            row = self.row(self.key(index))
            if row is None:
                return None
            twice = words.translate("PhotoFilters", "Somebody twice")
            path = readable(row.photo.path)
            return literal(f"{path}\n{twice}" if row.numbers.twice else path)
        return super().data(index, role)

    def text(self, row: PhotoRow) -> str:
        parts = [row.name, row.day, words.faces(row.numbers.faces)]
        if row.numbers.unnamed:
            parts.append(
                words.translate("models", "{n} without a name").format(
                    n=words.number(row.numbers.unnamed)
                )
            )
        if row.numbers.twice:
            parts.append(words.translate("PhotoFilters", "Somebody twice"))
        if row.photo.missing:
            parts.append(words.translate("models", "it is not there any more"))
        return words.listed(filter(None, parts))
