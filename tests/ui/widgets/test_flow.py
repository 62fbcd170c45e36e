"""Widgets in lines, as many as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facetagger.ui.widgets.flow import FlowLayout


@pytest.fixture
def strip(qtbot: QtBot) -> QWidget:
    """Four labels of 100 x 20 with gaps of 10."""
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget, gap=10)
    layout.setContentsMargins(0, 0, 0, 0)
    for number in range(4):
        label = QLabel(str(number))
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    return widget


def places(strip: QWidget, width: int) -> list[tuple[int, int]]:
    strip.setFixedWidth(width)
    layout = strip.layout()
    strip.setFixedHeight(layout.heightForWidth(width))
    strip.show()
    QApplication.processEvents()
    items = [layout.itemAt(i).widget() for i in range(layout.count())]
    return [(w.x(), w.y()) for w in items if w.isVisible()]


def test_lines(strip: QWidget) -> None:
    assert places(strip, 430) == [(0, 0), (110, 0), (220, 0), (330, 0)]
    assert places(strip, 429) == [(0, 0), (110, 0), (220, 0), (0, 30)]
    assert strip.height() == 50
    assert places(strip, 100) == [(0, 0), (0, 30), (0, 60), (0, 90)]


def test_hidden_widgets_take_no_room(strip: QWidget) -> None:
    strip.layout().itemAt(1).widget().hide()
    assert places(strip, 320) == [(0, 0), (110, 0), (220, 0)]


def test_from_right_to_left(strip: QWidget, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert places(strip, 220) == [(120, 0), (10, 0), (120, 30), (10, 30)]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_widget_between_others(strip: QWidget) -> None:
    layout = strip.layout()
    new = QLabel("new")
    new.setFixedSize(50, 20)
    layout.insert(1, new)
    assert [layout.itemAt(i).widget().text() for i in range(5)] == ["0", "new", "1", "2", "3"]
    assert places(strip, 500)[:3] == [(0, 0), (110, 0), (170, 0)]
    assert layout.takeAt(9) is None
