"""Days as they are typed in the filters of Photos."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from facetagger.ui.views.photos import days as photos_days
from facetagger.ui.views.photos.days import days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2019", (date(2019, 1, 1), date(2019, 12, 31))),
        ("2020-02", (date(2020, 2, 1), date(2020, 2, 29))),
        ("2019-12-24", (date(2019, 12, 24), date(2019, 12, 24))),
        ("2019-13", None),
        ("2019-02-30", None),
        ("", None),
        ("19", None),
        ("yesterday", None),
        ("2019-1-2-x", None),
        ("2019/05", (date(2019, 5, 1), date(2019, 5, 31))),
        ("5.2019", (date(2019, 5, 1), date(2019, 5, 31))),
        ("0000", None),
    ],
)
def test_days(text: str, found: tuple[date, date] | None) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de_DE", "17.05.1955", date(1955, 5, 17)),
        ("de_DE", "17.05.55", date(1955, 5, 17)),
        ("en_US", "5/17/55", date(1955, 5, 17)),
        ("en_US", "5/17/2019", date(2019, 5, 17)),
        ("fr_FR", "17/05/2019", date(2019, 5, 17)),
        ("en_GB", "17.5.2019", date(2019, 5, 17)),
        ("de_DE", "17-5-2019", date(2019, 5, 17)),
        ("ja_JP", "2019/05/17", date(2019, 5, 17)),
    ],
)
def test_days_as_countries_write_them(language: str, text: str, found: date) -> None:
    QLocale.setDefault(QLocale(language))
    assert days(text) == (found, found)
    assert days(photos_days.written(found)) == (found, found)
    assert str(found.year) in photos_days.written(found)


class Tip:
    """Notes what is done with the tip."""

    def __init__(self, told: list[str]) -> None:
        self._told = told
        self.text = QToolTip.text

    def hideText(self) -> None:
        self._told.append("hide")

    def showText(self, *_: object) -> None:
        self._told.append("show")


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising, offscreen
def test_what_is_no_day_is_told_what_is_expected(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = photos_days.DayField("From", "Taken from", None)  # type: ignore[arg-type]
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "20")  # may become a year
    assert not QToolTip.isVisible()
    qtbot.keyClicks(field, "x")
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == field.toolTip() == field.accessibleDescription()
    assert "2019-05" in QToolTip.text()
    other = photos_days.DayField("To", "Taken to", None)  # type: ignore[arg-type]
    qtbot.addWidget(other)
    with monkeypatch.context() as patched:
        told: list[str] = []
        patched.setattr(photos_days, "QToolTip", Tip(told))
        other.mark()  # as is done whenever the filters are read
        assert not told
    field.setText("2019")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert field.accessibleDescription() == ""
