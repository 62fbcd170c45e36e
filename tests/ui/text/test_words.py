"""Names between words, in either direction of reading."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.text import words


def place(text: str, part: str) -> float:
    """Where a part of a line begins on the screen, pixels from the left."""
    layout = QTextLayout(text, style.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    found = line.cursorToX(text.index(part))
    return float(found[0] if isinstance(found, tuple) else found)


@pytest.mark.parametrize("name", ["Anna", "דוד", "محمد", "山田"])
def test_what_stands_around_a_name_stays_in_its_place(qapp: QApplication, name: str) -> None:
    text = f"1   {words.isolated(name)}   93 %"
    assert place(text, "1") == 0
    assert place(text, "93") > style.metrics().horizontalAdvance(f"1   {name}")
    width = style.metrics().horizontalAdvance
    assert width(words.isolated(name)) == width(name), "the marks are not to be seen"


def test_a_name_as_the_window_is_read_has_no_marks(qapp: QApplication) -> None:
    assert words.quoted("Anna") == "“Anna”"
    assert words.quoted("דוד") == "“\u2068דוד\u2069”"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert words.quoted("Anna") == "“\u2068Anna\u2069”"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_name_that_is_chosen_from_a_list_is_stored_without_marks(
    qtbot: QtBot, groups: list[list[int]], library: Library, open_window: Callable[[], MainWindow]
) -> None:
    actions.name(library, [queries.inbox(library)[0]], "דוד")
    field = open_window().inbox.field
    letters = QInputMethodEvent()
    letters.setCommitString("דו")
    QApplication.sendEvent(field, letters)
    assert field.completion.item(0).text() == "\u2068דוד\u2069  ·  5 faces"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: queries.people(library)[0].faces == 9)
    assert [summary.person.name for summary in queries.people(library)] == ["דוד"]
