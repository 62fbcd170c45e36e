"""Names, files and folders are shown letter by letter, whatever Qt would make of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.test_access import shown_dialogs, views
from ui.window_help import type_name

from facetagger import actions
from facetagger.jobs import organise
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui import opening
from facetagger.ui.dialogs.problems import ProblemsDialog
from facetagger.ui.main_window import MainWindow
from facetagger.ui.widgets import plain

NAME = "<b>Bo</b> & co"
FOLDER = "/photos/<b>x</b>"
FILE = f"{FOLDER}/<i>y</i> & co.png"
QUIET = pytest.mark.qt_log_ignore("This plugin does not support")  # raising windows, offscreen


@pytest.fixture
def odd(
    library: Library,
    groups: list[list[int]],
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> MainWindow:
    """A window in whose every view somebody or something has such a name."""
    assert groups
    actions.name(library, [queries.inbox(library)[0]], NAME)
    actions.name(library, [queries.inbox(library)[0]], "<u>Ann</u> & co")
    fakes.put_into_cluster(library, fakes.put_people(library, [1], 8)[0][5:])
    fakes.put(library, FILE, fakes.new_face(7, 0))
    seen = fakes.photo(tmp_path / "&lt;x & co" / "&lt;i & co.png", 1)  # no system forbids these
    fakes.put(library, str(seen), fakes.new_face(8, 0))
    fakes.finish(organise.suggest(library, fakes.INFO))
    return open_window()


def taken_for_html(where: str, root: QWidget) -> list[str]:
    """What of the user's words Qt would read as a text with tags."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if TextQt.mightBeRichText(widget.toolTip()):
            found.append(f"{where}: tooltip {widget.toolTip()}")
        if isinstance(widget, QLabel) and may_be_html(widget):
            found.append(f"{where}: label {widget.text()}")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [f"{where}: tooltip {tip}" for tip in tips_of(widget)]
    return found


def may_be_html(label: QLabel) -> bool:
    way = label.textFormat()
    in_tags = way == Qt.TextFormat.RichText and "Bo" in label.text()
    return way == Qt.TextFormat.AutoText or in_tags


def tips_of(view: QAbstractItemView) -> list[str]:
    model = view.model()
    first = (model.index(row, 0) for row in range(min(50, model.rowCount())))
    indexes = (place for one in first for place in (one, one.siblingAtColumn(1)) if place.isValid())
    tips = (index.data(Qt.ItemDataRole.ToolTipRole) for index in indexes)
    return [tip for tip in tips if tip and TextQt.mightBeRichText(tip)]


def lost_ampersands(where: str, root: QWidget) -> list[str]:
    """Buttons and entries of menus in which an "&" of the user's would mark a letter."""
    texts = [w.text() for w in root.findChildren(QAbstractButton)]
    texts += [action.text() for action in root.findChildren(QAction)]
    return [f"{where}: {text}" for text in texts if re.search("(?<!&)& co", text)]


@QUIET
def test_no_view_takes_a_name_for_html(qtbot: QtBot, odd: MainWindow) -> None:
    found, tips = [], []
    for where, root in views(qtbot, odd):
        found += taken_for_html(where, root) + lost_ampersands(where, root)
        tips += [w.toolTip() for w in root.findChildren(QWidget)]
    assert not found, "\n".join(found)
    assert any("\u2060b>Bo<" in tip for tip in tips)  # there was something to be found


@QUIET
def test_no_dialog_takes_a_name_for_html(qtbot: QtBot, odd: MainWindow) -> None:
    found = [
        line
        for where, root in shown_dialogs(qtbot, odd)
        for line in (*taken_for_html(where, root), *lost_ampersands(where, root))
    ]
    problems = ProblemsDialog(odd, [(FILE, "It is <b>damaged</b>.")])
    found += taken_for_html("problems", problems)
    problems.deleteLater()
    assert not found, "\n".join(found)


def test_a_sentence_shows_a_name_as_it_was_typed(qtbot: QtBot, odd: MainWindow) -> None:
    type_name(qtbot, odd, "<img src='x.png'>")
    qtbot.waitUntil(lambda: "<img src='x.png'>" in odd.message.text())
    assert not taken_for_html("message", odd.message)


def test_menus_show_every_letter_of_a_name(qtbot: QtBot, odd: MainWindow) -> None:
    inbox = odd.inbox
    with_guess = [r for r in inbox.model.all_keys() if (row := inbox.model.row(r)) and row.best]
    inbox.grid.go_to(inbox.model.index_of(with_guess[0]))
    menu = QMenu(odd)
    qtbot.waitUntil(lambda: bool(inbox.suggestions()))
    inbox.grid.menu(menu)
    assert any("Bo</b> && co" in action.text() for action in menu.actions())
    assert not lost_ampersands("menu", menu)


def test_a_box_that_asks_or_tells_shows_a_name_as_it_is(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    opening.complain(f"The folder {FOLDER} is gone.")
    assert not TextQt.mightBeRichText(told[0])


@pytest.mark.parametrize(
    "text", [NAME, "&lt;b>", "<?xml ?>", "  <table>", "one\n<b>two</b>", "<br/>", "a < b > c"]
)
def test_a_literal_text_is_no_html_and_reads_the_same(text: str) -> None:
    assert not TextQt.mightBeRichText(plain.literal(text))
    assert plain.literal(text).replace("\u2060", "") == text
