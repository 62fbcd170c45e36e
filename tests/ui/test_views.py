"""The real window: people, a person, what is ignored, colours, names for screen readers."""

from __future__ import annotations

import fakes
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.window_help import (
    CTRL,
    KEY,
    people,
    type_name,
    wait_for_inbox,
)

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Look
from facetagger.ui.dialogs import merging
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow

# A person's view


def test_suggestions_are_answered(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    fakes.put_people(library, [1], 9)
    actions.name(library, [queries.inbox(library)[0]], "Anna")
    anna = queries.people_named(library, "Anna")[0].id
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 4)
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 4 and view.confirmed.rowCount() == 5)
    first, second = view.waiting.all_keys()[:2]
    qtbot.keyClick(view.suggestions, KEY.Key_Return)
    qtbot.waitUntil(lambda: fakes.face(library, first).person_id == anna)
    _yes, no = view.suggestions._choices.buttons(
        view.suggestions.visualRect(view.waiting.index_of(second))
    )
    qtbot.mouseClick(view.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=no.center())
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 2)
    assert fakes.face(library, second).person_id is None
    view.accept_page()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 8 and view.waiting.rowCount() == 0)
    view.grid.setFocus()
    view.grid.selectAll()
    qtbot.keyClick(view.grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: people(library) in ({"Anna": 0}, {}))


def test_rename_and_forget(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    window.show_view("people")
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 1)
    window.people.grid.go_to(window.people.model.index(0))
    qtbot.keyClick(window.people.grid, KEY.Key_F2)
    editor = window.people._editor
    assert editor.text() == "Anna"
    qtbot.keyClicks(editor, "Berta")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Berta": 5})
    assert window.current == "people"  # Enter was for the name
    assert window.people.grid.hasFocus()
    window.show_person(queries.people_named(library, "Berta")[0].id)
    qtbot.waitUntil(lambda: window.person.row is not None)
    window.person.forget(window.person.row)
    qtbot.waitUntil(lambda: people(library) == {})
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.people)
    window.undo()
    qtbot.waitUntil(lambda: people(library) == {"Berta": 5})


def test_who_is_forgotten_on_their_page_leaves_the_mark_with_their_neighbour(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    for name in ("Anna", "Bea", "Cleo"):
        actions.name(library, [queries.inbox(library)[0]], name)
    view = window.people
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    anna, bea, cleo = view.model.all_keys()
    window.show_view("people")
    view.grid.go_to(view.model.index_of(anna))
    window.show_person(bea)  # as from the side bar
    qtbot.waitUntil(lambda: window.person.row is not None)
    window.person.forget(window.person.row)
    qtbot.waitUntil(lambda: window.current == "people" and view.model.rowCount() == 2)
    assert view.grid.current_key() == cleo
    window.undo()
    qtbot.waitUntil(lambda: view.grid.selected_keys() == [bea])
    assert view.grid.current_key() == bea


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (None, {"Anna": 5, "Bea": 4}),
        ("Cancel", {"Anna": 5, "Bea": 4}),
        ("Merge both", {"Anna": 9}),
        ("Two people of one name", {"Anna": 5, "ANNA": 4}),
    ],
)
def test_a_name_that_somebody_has_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    answer: str | None,
    left: dict[str, int],
) -> None:
    asked = []

    def answered(dialog: merging.NamesakeDialog) -> None:
        asked.append(dialog.windowTitle())
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons[answer].click() if answer else dialog.reject()

    monkeypatch.setattr(merging.NamesakeDialog, "exec", answered)
    type_name(qtbot, window, "Anna")
    type_name(qtbot, window, "Bea")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    bea = queries.people_named(library, "Bea")[0].id
    settled = []
    window.commands.rename(bea, "Beate", settled=lambda: settled.append(0))
    window.commands.rename(bea, "Bea", settled=lambda: settled.append(1))
    window.commands.rename(bea, "BEA", settled=lambda: settled.append(2))  # only of her own
    window.commands.rename(bea, "Bea", settled=lambda: settled.append(3))
    qtbot.waitUntil(lambda: len(settled) == 4)
    assert asked == []
    window.commands.rename(bea, "ANNA", settled=lambda: settled.append(4))
    assert asked == ["There is already a “Anna”"]
    qtbot.waitUntil(lambda: len(settled) == 5)
    qtbot.waitUntil(lambda: people(library) == left)


def test_ignored_faces_are_brought_back(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_I, CTRL)
    wait_for_inbox(qtbot, window.inbox, 3)
    window.show_view("ignored")
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 5)
    assert window.ignored.model.index(0).data() == "Face, stranger"
    window.ignored.grid.selectAll()
    window.ignored.bring_back()
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 0)
    assert queries.ignored(library) == []


# The window


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.objectName() != "qt_menubar_ext_button"
        and not widget.isHidden()
    ]
    assert nameless == []


def test_dark_and_light(window: MainWindow) -> None:
    window.set_theme("dark")
    assert style.colors() is style.DARK
    assert Look.load() == Look(theme="dark")
    window.set_theme("light")
    assert style.colors() is style.LIGHT


def test_another_program_s_change_is_seen(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    with Library.open(library.directory) as other:
        actions.name(other, [queries.inbox(other)[0]], "Anna")
    window._poll.timeout.emit()
    wait_for_inbox(qtbot, window.inbox, 3)
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
