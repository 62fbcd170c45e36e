"""Colours that can be read, and lengths that grow with the font."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel, QSplitter
from pytestqt.qtbot import QtBot

from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.look import icons, style
from facetagger.ui.look.style import DARK, LIGHT, Colors

GROUNDS = ("window", "side", "base", "card", "hover", "selected", "shade", "accent_soft")
#: What is written on what, and how much it has to stand out.
PAIRS = [
    *((ink, ground, 4.5) for ink in ("text", "faint", "accent") for ground in GROUNDS),
    *((ink, ground, 4.5) for ink in ("good", "bad") for ground in ("window", "base", "shade")),
    *((ink, "bad_soft", 4.5) for ink in ("text", "accent", "bad")),
    *(("on_accent", ground, 4.5) for ground in ("accent", "accent_hover")),
    *(("disabled", ground, 2.8) for ground in ("window", "base")),
]


def brightness(color: str) -> float:
    """The relative luminance of WCAG."""
    parts = [
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in QColor(color).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: str, second: str) -> float:
    dark, light = sorted((brightness(first), brightness(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(colors: Colors) -> None:
    found = {
        (ink, ground): round(contrast(getattr(colors, ink), getattr(colors, ground)), 2)
        for ink, ground, _ in PAIRS
    }
    assert not {pair: found[pair[:2]] for pair in PAIRS if found[pair[:2]] < pair[2]}


@pytest.fixture
def larger(qapp: QApplication) -> object:
    """The font of the system at 150 %."""
    usual = QFont(qapp.font())
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(font)
    style.apply(qapp, "light")
    yield
    qapp.setFont(usual)
    style.apply(qapp, "light")


def test_the_style_sheet_is_filled_in(qapp: QApplication) -> None:
    style.apply(qapp, "dark")
    rules = re.sub(r"/\*.*?\*/", "", qapp.styleSheet(), flags=re.DOTALL)
    assert "@" not in rules
    style.apply(qapp, "light")


def test_ticks_and_icons_grow_with_the_font(qapp: QApplication, larger: object) -> None:
    side = style.scaled(16)
    assert 22 <= side <= 26
    assert f"icon-size: {side}px" in qapp.styleSheet()


def test_icons_are_drawn_for_dense_screens(qapp: QApplication) -> None:
    side = style.scaled(16)
    for ratio in (1.0, 2.0):
        pixmap = icons.icon("inbox").pixmap(QSize(side, side), ratio)
        assert (pixmap.width(), pixmap.devicePixelRatio()) == (side * ratio, ratio)


def shows_all(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def test_no_line_of_a_dialog_is_cut(qtbot: QtBot, larger: object) -> None:
    dialog = Dialog(None, "There is already somebody whose name is as long as this", width=300,
                    height=100)  # fmt: skip
    qtbot.addWidget(dialog)
    dialog.add_text("A sentence that needs a few lines in a window that is as narrow as this one.")
    dialog.add_close()
    dialog.show()
    labels = dialog.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(shows_all(label) for label in labels))
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())  # no hole
    labels[-1].setText("Another sentence. " * 12)  # while the dialog is open
    qtbot.waitUntil(lambda: all(shows_all(label) for label in labels))


def test_a_dialog_with_a_list_is_as_high_as_it_wants_to_be(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Licences", width=400, height=420)
    qtbot.addWidget(dialog)
    dialog.column.addWidget(QSplitter(dialog), 1)
    dialog.add_close()
    dialog.show()
    assert dialog.height() >= 420


def test_a_measured_widget_follows_the_size_of_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    style.apply(qapp, "light")
    label = QLabel("8888 %")
    qtbot.addWidget(label)
    label.show()
    style.measured(label, lambda: label.setMinimumWidth(9 * style.metrics().height()))
    before = label.minimumWidth()
    style.apply(qapp, "light", 150)
    qtbot.waitUntil(lambda: label.minimumWidth() == pytest.approx(1.5 * before, rel=0.1))
    style.apply(qapp, "light", 100)
    qtbot.waitUntil(lambda: label.minimumWidth() == before)
