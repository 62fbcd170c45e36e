"""A person's confirmed faces: on which day each was taken, and how old the person was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from facetagger.library import person_facts
from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.delegates import FaceDelegate
from facetagger.ui.tiles.models import FaceModel, FaceRow
from facetagger.ui.tiles.rows_model import Index, RowRole
from facetagger.ui.views.face_tips import told


@dataclass(frozen=True, slots=True)
class DatedRow(FaceRow):
    """A face with its day. age: in words, empty if nobody knows."""

    day: date | None = None
    age: str = ""


class DatedModel(FaceModel):
    """Faces of one person with the days of their photos.

    Attributes:
        born: when the person was born.
    """

    def __init__(self, library: Library, parent: Any = None) -> None:
        super().__init__(library, parent)
        self._read_from = library
        self.born: date | None = None

    def set_born(self, born: date | None) -> None:
        """Says when the person was born: all ages are other ones."""
        if born != self.born:
            self.born = born
            self.drop(self.all_keys())

    def read(self, keys: Sequence[int]) -> Mapping[int, FaceRow]:
        days = person_facts.days(self._read_from, keys)
        found: dict[int, FaceRow] = {}
        for key, row in super().read(keys).items():
            day = days.get(key)
            age = age_on(self.born, day)
            found[key] = DatedRow(row.face, row.suggestion, row.missing, day, age)
        return found

    def text(self, row: FaceRow) -> str:
        when = _when(row) if isinstance(row, DatedRow) and row.day else ()
        return words.listed(filter(None, (super().text(row), *when)))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = super().data(index, RowRole)
            return told(self._read_from, row.face, *_when(row)) if row is not None else None
        return super().data(index, role)


def _when(row: FaceRow | None) -> tuple[str, ...]:
    if not isinstance(row, DatedRow):
        return ()
    return day_text(row.day) if row.day else words.translate("Person", "no date"), row.age


class DatedDelegate(FaceDelegate):
    """A face with a line below it that says how old the person was.

    Attributes:
        ages: whether there is such a line.
    """

    ages = False

    def height_for(self, width: int) -> int:
        return width + (text_line(0.9) + 4 if self.ages else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = index.data(RowRole)
        if not self.ages or not isinstance(row, DatedRow):
            return
        rect = option.rect
        line = QRect(rect.left() + 3, rect.top() + rect.width() - 4, rect.width() - 6, 0)
        line.setHeight(text_line(0.9) + 2)
        middle = int(Qt.AlignmentFlag.AlignHCenter.value)
        self.text(painter, line, row.age, style.font(0.9), "faint", middle)


def age_on(born: date | None, day: date | None) -> str:
    """How old somebody was on a day, as people say it; empty if that is not known."""
    if born is None or day is None or day < born:
        return ""
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    if months >= 24:
        years = months // 12
        return words.translate("Person", "age {n}", None, years).format(n=words.number(years))
    if months == 1:
        return words.translate("Person", "1 month")
    return words.translate("Person", "{n} months", None, months).format(n=words.number(months))


def day_text(day: date) -> str:
    """A day as the user's country writes it, with all four figures of the year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def day_format() -> str:
    """How the user's country writes days, with the month in letters and a whole year."""
    short = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    for weekday in ("dddd, ", "dddd، ", "dddd ", ", dddd", " dddd", "dddd"):
        short = short.replace(weekday, "")
    return short.replace("MMMM", "MMM").strip()
