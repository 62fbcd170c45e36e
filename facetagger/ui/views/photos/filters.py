"""The line above the photos: which of them are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy, QWidget

from facetagger.library.search import Wanted
from facetagger.ui.look import style
from facetagger.ui.matching import Candidate
from facetagger.ui.text import words
from facetagger.ui.views.photos.days import LEAVING, DayField, FilterField
from facetagger.ui.views.photos.people import PeopleChoice
from facetagger.ui.widgets.flow import FlowLayout
from facetagger.ui.widgets.plain import literal

#: Whoever types is read when he pauses.
_PAUSE_MS = 200
#: More folders than this are not listed: nobody would find one among them.
_FOLDERS = 3000
#: How wide the choice of a folder is, in lines of text.
_FOLDER_WIDE = 11


class PhotoFilters(QWidget):
    """What photos have to show, and where and when they come from.

    Attributes:
        changed: called when something else is wanted.
        left: called when the keys go back to the photos.
        people: the field and chips of people.
        text: a field for names of files and folders.
        show_all: a button that takes all filters away, shown while there are any.
    """

    def __init__(self, candidates: Callable[[], Sequence[Candidate]], parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "filters")
        self.changed: Callable[[], None] = lambda: None
        self.left: Callable[[], None] = lambda: None
        self._taken: tuple[date, date] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(20, 10, 20, 10)
        self.people = PeopleChoice(candidates, self._add_chip, self)
        self.people.changed = self._people_changed
        self.people.no_name = self._look_for
        self.people.field.command = self._leave_people
        self._row.addWidget(self.people.field)
        self._build()
        self._people_changed()

    def _build(self) -> None:
        self.faces = self._combo(
            self.tr("How many faces"),
            [
                (self.tr("Any number of faces"), {}),
                (self.tr("No face"), {"most": 0}),
                (self.tr("1 face"), {"fewest": 1, "most": 1}),
                (self.tr("2 faces"), {"fewest": 2, "most": 2}),
                (self.tr("3 to 5 faces"), {"fewest": 3, "most": 5}),
                (self.tr("6 and more faces"), {"fewest": 6}),
                (self.tr("Somebody twice"), {"twice": True}),
            ],
        )
        self.unnamed = self._check(self.tr("Unnamed faces"))
        self.unnamed.setToolTip(self.tr("Only photos with a face that has no name yet"))
        self.first = DayField(self.tr("From"), self.tr("Taken from"), self)
        self.last = DayField(self.tr("To"), self.tr("Taken to"), self)
        self.first.period = self.last.period = self._show_period
        self.last.side = 1
        self.first.start = lambda: self._start(self.last, 0)
        self.last.start = lambda: self._start(self.first, 1)
        self.folder = self._combo(self.tr("Folder"), [(self.tr("All folders"), None)])
        style.measured(self.folder, self._measure_folder)
        # The page puts it elsewhere: beside the order, where all views have what they look for.
        hint = self.tr("File or folder name")
        self.text = text = FilterField(hint, hint, self)
        style.measured(text, self._measure_text)
        for field in (self.first, self.last, self.text):
            field.textChanged.connect(lambda _text: self._timer.start())
            field.left = lambda: self.left()
        self._row.addWidget(self.first)
        self._row.addWidget(self.last)
        # What comes and goes with people stands behind what is always there, which stays in place.
        self._always = self._row.count()
        self.together = self._combo(
            self.tr("Which of these people"),
            [(self.tr("all of them"), True), (self.tr("any of them"), False)],
        )
        self.only = self._check(self.tr("nobody else"))
        # The page puts it elsewhere: in this line it would come and go, and move the photos.
        self.show_all = QPushButton(self.tr("Show all"), self)
        self.show_all.setProperty("link", True)
        self.show_all.clicked.connect(self._show_all)
        self.show_all.hide()

    def _combo(self, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.view().setAccessibleName(name)
        for text, value in choices:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(lambda _index: self._tell())
        self._row.addWidget(combo)
        return combo

    def _measure_folder(self) -> None:
        # As wide for one folder as for the next: what stands behind it stays in place.
        self.folder.setFixedWidth(_FOLDER_WIDE * self.folder.fontMetrics().height())

    def _measure_text(self) -> None:
        # Narrower rather than that the number of photos beside it goes, but its hint is not cut.
        text, metrics = self.text, self.text.fontMetrics()
        usual, hint = text.sizeHint().width(), metrics.horizontalAdvance(text.placeholderText())
        least = min(usual, max(5 * metrics.height(), hint + 2 * metrics.height()))
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        text.setMinimumWidth(least)
        text.setMaximumWidth(usual)

    def _check(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.toggled.connect(lambda _on: self._tell())
        self._row.addWidget(box)
        return box

    def _add_chip(self, chip: QWidget) -> None:
        self._row.insert(self._always + len(self.people.chips) - 1, chip)

    def _look_for(self, text: str) -> None:
        """Looks for files of a name; the keys are where it stands."""
        self.text.setText(text)
        self.text.setFocus()
        self._tell()

    def _leave_people(self, event: QKeyEvent) -> bool:
        leaving = event.key() in LEAVING and not self.people.field.text()
        if leaving:
            self.left()
        return leaving

    def _people_changed(self) -> None:
        several = len(self.people.wanted()) > 1
        self.together.setVisible(several)
        self.only.setVisible(bool(self.people.wanted()))
        self._row.invalidate()
        self._tell()

    def _tell(self) -> None:
        if hasattr(self, "show_all"):  # while it is being built nobody listens
            self.show_all.setVisible(self.is_active)
            self._timer.stop()
            first, last = self.first.days(), self.last.days()
            self.last.mark(first is not None and last is not None and first[0] > last[1])
            self.changed()

    @property
    def is_active(self) -> bool:
        """Whether not all photos are wanted."""
        return self.wanted() != Wanted()

    def wanted(self) -> Wanted:
        """What is wanted now."""
        people = self.people.wanted()
        together = bool(self.together.currentData()) or len(people) == 1
        first, last = self.first.days(), self.last.days()
        return Wanted(
            all_of=tuple((i,) for i in people) if together else (),
            any_of=() if together else tuple(people),
            none_of=tuple(self.people.unwanted()),
            only=self.only.isChecked() and bool(people),
            first=first[0] if first else None,
            last=last[1] if last else None,
            unnamed=self.unnamed.isChecked(),
            folder=self.folder.currentData(),
            text=self.text.text().strip(),
            **self.faces.currentData(),
        )

    def _show_all(self) -> None:
        self.left()  # first: the button goes away, and Qt would give the keys to its neighbour
        self.clear()

    def clear(self) -> None:
        """All photos are wanted."""
        self.blockSignals(True)
        self.people.clear()
        for combo in (self.together, self.faces, self.folder):
            combo.setCurrentIndex(0)
        for box in (self.only, self.unnamed):
            box.setChecked(False)
        for field in (self.first, self.last, self.text):
            field.clear()
        self.blockSignals(False)
        self._people_changed()

    def set_days(self, taken: tuple[date, date] | None) -> None:
        """Has the calendars offer the years from the first photo to the last; None: no photo."""
        self._taken = taken
        today = date.today().year
        years = (taken[0].year, max(taken[1].year, today)) if taken else (today, today)
        for field in (self.first, self.last):
            field.years = years

    def _show_period(self, text: str) -> None:
        """Asks for a month or year from its first day to its last."""
        self.first.setText(text)
        self.last.setText(text)

    def _start(self, other: DayField, end: int) -> date:
        """The day a calendar begins with: where the other one stands, or the album's end."""
        written = other.days()
        if written is not None:
            return written[end]
        return self._taken[end] if self._taken else date.today()

    def set_folders(self, folders: Sequence[Folder]) -> None:
        """Offers folders; the chosen one stays chosen."""
        chosen = self.folder.currentData()
        known = [self.folder.itemData(row) for row in range(1, self.folder.count())]
        texts = [self.folder.itemText(row) for row in range(1, self.folder.count())]
        if known == [f.path for f in folders] and texts == [f.text for f in folders]:
            return
        self.folder.blockSignals(True)
        while self.folder.count() > 1:
            self.folder.removeItem(self.folder.count() - 1)
        for folder in folders:
            self.folder.addItem(folder.text, folder.path)
            row = self.folder.count() - 1
            self.folder.setItemData(row, literal(folder.path), int(Qt.ItemDataRole.ToolTipRole))
        self.folder.setCurrentIndex(max(0, self.folder.findData(chosen)))
        self.folder.blockSignals(False)
        if chosen is not None and self.folder.currentData() != chosen:
            self._tell()


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that can be chosen: its path, and how the list shows it."""

    path: str
    text: str


def listed(folders: Sequence[tuple[str, int]]) -> list[Folder]:
    """Folders (path, photos) as a list shows them: each below the one that it is in.

    Takes a while for thousands of them; nothing of the window is touched.
    """
    depths: dict[str, int] = {}
    found = []
    for path, photos in folders[:_FOLDERS]:
        place = PurePath(path)
        above = next((str(p) for p in place.parents if str(p) in depths), "")
        depths[path] = depth = depths.get(above, -1) + 1
        shown = f"{'    ' * depth}{place.name if depth else path}  ({words.number(photos)})"
        found.append(Folder(path, shown))
    return found
