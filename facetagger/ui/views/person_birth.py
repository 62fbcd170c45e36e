"""Asking when a person was born."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QDialogButtonBox, QWidget

from facetagger.ui import words
from facetagger.ui.dialog import Dialog

#: Nobody who was photographed was born earlier.
_EARLIEST = QDate(1780, 1, 1)
#: What the field shows before anything was said, without any photo with a date.
_USUAL_AGE = 30


class BirthDateDialog(Dialog):
    """A date, which can be taken away again.

    Args:
        parent: the window.
        name: of the person.
        born: the date as it is known now.
        first: the day of the person's first photo: a better place to begin than today.

    Attributes:
        chosen: the new date; None: it is not known.
    """

    def __init__(self, parent: QWidget, name: str, born: date | None, first: date | None) -> None:
        title = words.translate("Person", "When was {name} born?").format(name=name)
        super().__init__(parent, title, width=400, height=180)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen = born
        today = QDate.currentDate()
        self.field = QDateEdit(self)
        self.field.setAccessibleName(words.translate("Person", "Birth date"))
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat(
            _whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        )
        self.field.setDateRange(_EARLIEST, today)
        start = born or first or date(today.year() - _USUAL_AGE, 1, 1)
        self.field.setDate(QDate(start.year, start.month, start.day))
        self.column.addWidget(self.field)
        self.add_text(
            words.translate("Person", "The photos then say how old this person was."), faint=True
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        if born is not None:
            away = buttons.addButton(
                words.translate("Person", "Not known"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            away.clicked.connect(self._take_away)
        self.column.addWidget(buttons)
        self.field.setFocus()
        self.field.setSelectedSection(QDateEdit.Section.YearSection)

    def _keep(self) -> None:
        day = self.field.date()
        self.chosen = date(day.year(), day.month(), day.day())
        self.accept()

    def _take_away(self) -> None:
        self.chosen = None
        self.accept()


def _whole_year(form: str) -> str:
    return form if "yyyy" in form else form.replace("yy", "yyyy")
