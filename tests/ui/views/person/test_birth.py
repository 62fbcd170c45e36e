"""Typing a birth date, and choosing it in a calendar."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QPushButton,
    QToolTip,
)
from pytestqt.qtbot import QtBot
from ui.window_help import KEY

from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.person.birth import BirthDateDialog
from facetagger.ui.views.photos.days import Calendar

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@pytest.mark.parametrize(
    ("language", "text", "day", "said"),
    [
        ("en_GB", "11/02/1969", date(1969, 2, 11), "11 February 1969"),
        ("en_US", "11/02/1969", date(1969, 11, 2), "November 2, 1969"),
        ("de_DE", "11.2.69", date(1969, 2, 11), "11. Februar 1969"),
        ("en_GB", "11/02/1796", date(1796, 2, 11), "11 February 1796"),
        ("en_GB", "x", None, "28/02/1969"),
        ("en_GB", "1969", None, "28/02/1969"),  # nobody would know that it is the year alone
        ("en_GB", "11/02/9000", None, "28/02/1969"),
        ("en_GB", "11/02/1779", None, "28/02/1969"),
        ("en_US", "31/02/1969", None, "2/28/1969"),
    ],
)
def test_a_birth_date_is_typed_as_the_country_writes_it(
    window: MainWindow, qtbot: QtBot, language: str, text: str, day: date | None, said: str
) -> None:
    QLocale.setDefault(QLocale(language))
    dialog = BirthDateDialog(window, "“Anna”", None, date(1996, 1, 11))
    try:
        dialog.show()
        assert not dialog.ok.isEnabled()  # the day of a photo is not kept by accident
        qtbot.keyClicks(dialog.field, text)
        assert dialog.field.text() == text
        assert said in dialog.understood.text()
        assert dialog.field.accessibleDescription() == dialog.understood.text()
        assert not QToolTip.isVisible()  # that of Photos would speak of years and months
        assert dialog.field.property("bad") == (day is None)
        assert dialog.ok.isEnabled() == (day is not None)
        qtbot.keyClick(dialog.field, KEY.Key_Return)
        assert dialog.chosen == day
        assert dialog.isVisible() == (day is None)
        qtbot.keyClick(dialog.field, KEY.Key_Escape)
        assert not dialog.isVisible()
    finally:
        dialog.deleteLater()


@pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # Qt's own, without a screen
def test_the_calendar_of_birth_dates_has_days_only(window: MainWindow, qtbot: QtBot) -> None:
    dialog = BirthDateDialog(window, "“Anna”", date(1994, 5, 2), date(2001, 5, 1))
    dialog.show()
    assert dialog.field.selectedText() == dialog.field.text()  # what is typed takes its place
    qtbot.keyClick(dialog.field, KEY.Key_Down)
    (calendar,) = dialog.field.findChildren(Calendar)
    assert (calendar.days.yearShown(), calendar.days.monthShown()) == (1994, 5)
    assert calendar.findChildren(QPushButton, options=DIRECT)
    assert all(b.isHidden() for b in calendar.findChildren(QPushButton, options=DIRECT))
    calendar.days.clicked.emit(QDate(1930, 4, 1))
    assert dialog.field.day() == date(1930, 4, 1)
    dialog._take_away()
    assert dialog.chosen is None
    dialog.deleteLater()
