"""The frame around the views: its place, its side bar, who has the keys, what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, centre, people

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background.runner import Failure
from facetagger.ui.main_window import MainWindow
from facetagger.ui.text import words


def named(window: MainWindow, library: Library, qtbot: QtBot, names: list[str]) -> list[int]:
    for ref, name in zip(queries.inbox(library), names, strict=False):
        actions.name(library, [ref], name)
    qtbot.waitUntil(lambda: window.people_model.rowCount() == len(names))
    qtbot.waitUntil(lambda: window.side.people == len(names))
    return [queries.people_named(library, name)[0].id for name in names]


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The context menus that would have come up; offscreen there is no screen to grab."""
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: shown.append(menu))
    return shown


def right_click(
    window: MainWindow, menus: list[QMenu], key: tuple[str, int]
) -> dict[str, Callable[[], None]]:
    """Presses the right button on a row of the side bar; the actions of the menu that comes."""
    side = window.side.list_of(key)
    spot = centre(side, key)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, spot, side.viewport().mapToGlobal(spot))
    QApplication.sendEvent(side.viewport(), event)
    return {a.text(): a.trigger for a in menus[-1].actions() if a.text()}


# Its place


def test_the_first_window_fits_on_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    assert window.frameGeometry().width() <= room.width()
    assert window.frameGeometry().height() <= room.height()
    assert window.minimumSizeHint().width() <= 720


def test_the_next_start_has_the_same_size(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library
) -> None:
    window = open_window()
    room = window.screen().availableGeometry()
    window.resize(room.width() - 60, room.height() - 120)
    size = window.size()
    window.close()
    assert Settings.load(library.directory).window
    assert open_window().size() == size


@pytest.mark.parametrize("kept", ["AAAA", "no base64", "ä"])
def test_a_place_that_cannot_be_read_is_no_place(
    open_window: Callable[[], MainWindow], library: Library, kept: str
) -> None:
    replace(Settings.load(library.directory), window=kept).save(library.directory)
    assert open_window().width() >= 640


def test_the_theme_is_there_again(open_window: Callable[[], MainWindow], library: Library) -> None:
    open_window().set_theme("dark")
    again = open_window()
    assert again.menus.themes["dark"].isChecked()


# Its side bar


def test_a_right_click_on_a_person_opens_a_menu_and_no_view(
    qtbot: QtBot, window: MainWindow, library: Library, menus: list[QMenu]
) -> None:
    anna, bea = named(window, library, qtbot, ["Anna", "Bea"])
    side = window.side.list
    right = Qt.MouseButton.RightButton
    qtbot.mouseClick(side.viewport(), right, pos=centre(side, ("person", bea)))
    shown = window.side.views.selectionModel().selectedIndexes()
    assert [i.row() for i in shown] == [0]
    assert not side.selectionModel().hasSelection()
    field = window.focusWidget()
    menu = right_click(window, menus, ("person", bea))
    assert list(menu) == ["Open", "Rename…", "Merge with…", "Hide", "Forget"]
    assert window.focusWidget() is field is window.inbox.field
    menu["Open"]()
    qtbot.waitUntil(lambda: window.person.row is not None)
    assert (window.current, window.person.person_id) == ("person", bea)
    right_click(window, menus, ("person", anna))["Rename…"]()
    editor = window.person.header._name
    qtbot.waitUntil(lambda: window.focusWidget() is editor and editor.text() == "Anna")
    qtbot.keyClicks(editor, "Anne")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anne": 5, "Bea": 4})
    assert window.person.isAncestorOf(window.focusWidget())
    right_click(window, menus, ("person", bea))["Forget"]()
    qtbot.waitUntil(lambda: people(library) == {"Anne": 5})
    assert list(right_click(window, menus, ("inbox", 0))) == ["Open"]


def test_the_side_bar_grows_again(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 700)
    wide = window.side.width()
    assert wide > window.side.minimumWidth()
    window.resize(660, 500)
    assert window.side.width() < wide
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.side.width() == wide)


# What it says, and who has the keys


def test_forgetting_says_so_with_undo(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    (anna,) = named(window, library, qtbot, ["Anna"])
    window.show_person(anna)
    qtbot.waitUntil(lambda: window.person.row is not None)
    window.person.forget(window.person.row)
    qtbot.waitUntil(lambda: window.current == "people")
    said = "“Anna” forgotten; 5 faces are back in the Inbox"
    qtbot.waitUntil(lambda: window.message.text() == said)
    bar = window.message
    seen = window.centralWidget().childAt(bar.mapTo(window.centralWidget(), QPoint(3, 3)))
    assert seen is bar or bar.isAncestorOf(seen)
    qtbot.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})


def test_buttons_of_the_bars_leave_the_keys_with_the_view(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    window.status.show_starting()
    field = window.inbox.field
    status = window.status
    assert window.focusWidget() is field
    for button in (status._pause, status._stop):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.focusWidget() is field
    status.show_result("Found 3 faces in 1 photo.", 1)
    qtbot.mouseClick(status._close, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field
    assert not status.isVisible()


def test_after_confirm_all_the_confirmed_faces_have_the_keys(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    fakes.put_people(library, [1], 9)
    (anna,) = named(window, library, qtbot, ["Anna"])
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 4)
    window.status.show_result("Found 3 faces in 1 photo.", 1)
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 4)
    view._section.all.setFocus()
    view._section.all.click()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    assert window.focusWidget() is view.grid


def test_a_suggestion_is_seen_with_both_of_its_buttons_in_a_small_window(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    fakes.put_people(library, [1], 30)
    (anna,) = named(window, library, qtbot, ["Anna"])
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 25)
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 25)
    for size in ((640, 420), (900, 600), (1280, 700)):
        window.resize(*size)
        qtbot.waitUntil(lambda: view.suggestions.height() > 100)
        rect = view.suggestions.visualRect(view.waiting.index(0))
        yes, no = view.suggestions._choices.buttons(rect)
        for button in (yes, no):
            assert view.suggestions.viewport().rect().contains(button)
        keys, question = view._section.keys, view._section.question
        assert not keys.isVisible() or keys.width() >= keys.sizeHint().width()
        assert view.suggestions.verticalScrollBar().maximum() > 0
        assert question.width() >= min(200, question.sizeHint().width())


def test_sentences_cover_no_button(
    qtbot: QtBot, window: MainWindow, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    for width in (640, 900, 1280):
        window.resize(width, 600)
        window.complain(Failure("The disk is full. " * 6, "details", expected=True))
        bar = window.message
        spot = bar.rect().translated(bar.mapTo(window, QPoint(0, 0)))
        for button in (panel.buttons.divide, panel.buttons.photo):
            place = button.rect().translated(button.mapTo(window, QPoint(0, 0)))
            assert not spot.intersects(place)
        below = bar.geometry()
        window.inbox.show_photo()
        whole = window.centralWidget()
        assert bar.isAncestorOf(whole.childAt(bar.geometry().center()))
        window.photo.leave()
        assert bar.geometry() == below
        window.show_view("people")
        assert bar.geometry() != below
        window.show_view("inbox")


def test_a_confirmed_face_is_somebody_else(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    (anna,) = named(window, library, qtbot, ["Anna"])
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 5)
    view.grid.go_to(view.confirmed.index(0))
    qtbot.keyClick(view.grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: window.message.text() == "1 face is not “Anna” any more")


def test_the_key_of_person_opens_the_first_one(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    window.show_view("person")
    assert window.current == "inbox"
    assert "Nobody" in window.message.text()
    anna, _ = named(window, library, qtbot, ["Anna", "Bea"])
    window.show_view("person")
    assert (window.current, window.person.person_id) == ("person", anna)


def test_the_folder_chosen_last_is_offered_again(
    window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[str] = []
    answers = [str(tmp_path), ""]

    def ask(parent: object, title: str, begin: str) -> str:
        begun.append(begin)
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    monkeypatch.setattr(window, "scan", lambda folders: None)
    window.doer.choose_folder()
    window.doer.choose_folder()
    assert Path(begun[0]).is_dir()
    assert begun[1] == str(tmp_path)
    assert Settings.load(library.directory).folder == str(tmp_path)


def test_percentages_are_never_a_hundred() -> None:
    shown = [words.percent(p) for p in (0.5, 0.994, 0.996, 1.0)]
    assert shown == ["50 %", "99 %", "> 99 %", "> 99 %"]


def test_few_suggestions_have_nothing_to_scroll(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    fakes.put_people(library, [1], 8)
    (anna,) = named(window, library, qtbot, ["Anna"])
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 3)
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 3)
    bar = view.suggestions.verticalScrollBar()
    for width in (700, 1280):
        window.resize(width, 700)
        qtbot.waitUntil(lambda: not bar.isEnabled() and bar.maximum() == 0)
