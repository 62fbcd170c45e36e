"""Asking when a person was born."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QWidget

from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.text import words
from facetagger.ui.views.photos.days import LEAVING, OLDEST, DayField, written
from facetagger.ui.widgets.plain import Label

#: Where the calendar begins before anything was said, without any photo with a date.
_USUAL_AGE = 30
#: A day that shows which number is the month.
_EXAMPLE = date(1969, 2, 28)


class BirthDateDialog(Dialog):
    """A date, which can be taken away again.

    Args:
        parent: the window.
        name: of the person.
        born: the date as it is known now.
        first: the day of the person's first photo: a better place to begin than today.

    Attributes:
        chosen: the new date; None: it is not known.
        field: takes the date.
        understood: says which day that is: 11/02 is a day of February here, of November there.
        ok: the button that keeps it, while there is a day.
    """

    def __init__(self, parent: QWidget, name: str, born: date | None, first: date | None) -> None:
        title = words.translate("Person", "When was {name} born?").format(name=name)
        super().__init__(parent, title, width=460, height=180)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen = born
        self.field = BirthField(self)
        self.field.start = lambda: first or date(date.today().year - _USUAL_AGE, 1, 1)
        self.understood = Label(self)
        self.understood.setProperty("faint", True)
        self.understood.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field)
        line.addWidget(self.understood, 1)
        self.column.addLayout(line)
        self.add_text(
            words.translate("Person", "The photos then say how old this person was."), faint=True
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.ok = buttons.button(kinds.Ok)
        self.ok.setDefault(True)
        if born is not None:
            away = buttons.addButton(
                words.translate("Person", "Not known"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            away.setAutoDefault(False)
            away.clicked.connect(self._take_away)
        self.column.addWidget(buttons)
        self.field.textChanged.connect(lambda _text: self._say())
        if born is not None:
            self.field.setText(written(born))
            self.field.selectAll()
        self._say()
        self.field.setFocus()

    def _say(self) -> None:
        day = self.field.day()
        self.ok.setEnabled(day is not None)
        if day is None:
            text = words.translate("Person", "A day, for example {day}")
            text = text.format(day=written(_EXAMPLE))
        else:
            long = QLocale.FormatType.LongFormat
            text = QLocale().toString(QDate(day.year, day.month, day.day), long)
        self.understood.setText(text)
        self.field.setAccessibleDescription(text)

    def _keep(self) -> None:
        day = self.field.day()
        if day is not None:
            self.chosen = day
            self.accept()

    def _take_away(self) -> None:
        self.chosen = None
        self.accept()


class BirthField(DayField):
    """Takes the day when somebody was born: a whole one, which has come already."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", words.translate("Person", "Birth date"), parent)
        self._expected = ""  # the dialog says it, beside the field
        self.setToolTip(self._expected)
        self.years = (OLDEST.year, date.today().year)
        self.period = None

    def day(self) -> date | None:
        """What was written, if somebody can be born on it."""
        found = self.days()
        if found is None or found[0] != found[1] or not OLDEST <= found[0] <= date.today():
            return None
        return found[0]

    def mark(self, wrong: bool = False) -> None:
        """Marks what is no such day."""
        super().mark(wrong or (bool(self.text().strip()) and self.day() is None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEAVING and event.key() != Qt.Key.Key_Down:
            event.ignore()  # for the dialog
        else:
            super().keyPressEvent(event)
