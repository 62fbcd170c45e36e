"""The real window on a real library: naming, setting aside, dividing and undo, by keys."""

from __future__ import annotations

import fakes
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot
from ui.window_help import (
    CTRL,
    KEY,
    SHIFT,
    people,
    sizes,
    type_name,
    wait_for_inbox,
)

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.people.view import NameEditor
from facetagger.ui.views.person.header import TitleEdit
from facetagger.ui.widgets.name_field import NameField

# Naming


def test_names_by_keys_alone(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    assert sizes(window.inbox) == [5, 4, 3, 1]
    type_name(qtbot, window, "Anna")
    type_name(qtbot, window, "Bea")  # at once: the next card is current before Anna is stored
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Bea": 4})
    wait_for_inbox(qtbot, window.inbox, 2)
    assert window.inbox.grid.currentIndex().row() == 0
    assert window.inbox.field.text() == ""
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    assert window.side.people == 2


def test_two_letters_and_enter_take_the_best_hit(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Annabel")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "an")
    assert window.inbox.field.completion.isVisible()
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Annabel": 9})


def test_cards_that_move_while_somebody_types_change_no_name(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """The list went away with every reading of the library, and the letters became a person."""
    type_name(qtbot, window, "Jenny")
    qtbot.waitUntil(lambda: people(library) == {"Jenny": 5})
    field, grid = window.inbox.field, window.inbox.grid
    qtbot.waitUntil(lambda: any(one.name == "Jenny" for one in field.candidates()))
    qtbot.keyClicks(field, "jen")
    assert field.completion.isVisible()
    window.inbox.refresh()
    qtbot.waitUntil(lambda: not window.inbox.refresh._running)
    assert field.completion.isVisible()
    grid.place_field()
    assert field.completion.isVisible()
    field.hide_completion()  # whatever hides it: what was offered is what Enter takes
    before = people(library)["Jenny"]
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library).get("Jenny", 0) > before)
    assert list(people(library)) == ["Jenny"]


def test_ctrl_enter_makes_a_second_person_of_that_name(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "Anna")
    qtbot.keyClick(window.inbox.field, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(queries.people_named(library, "anna")) == 2)


def test_a_down_arrow_in_the_list_chooses_the_new_person(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Annabel")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "Ann")
    qtbot.keyClick(window.inbox.field, KEY.Key_Down)
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Annabel": 5, "Ann": 4})


def test_a_name_that_cannot_be_gets_a_sentence_and_the_group_comes_back(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    window.inbox.field.setText("\u200d\u200d")  # as it can be pasted
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "at least one letter" in window.message.text())
    wait_for_inbox(qtbot, window.inbox, 4)
    assert people(library) == {}
    assert window.inbox.field.text() == "\u200d\u200d"


def test_a_field_takes_no_more_letters_than_a_name_can_have_and_says_so(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _corner, text, _widget: said.append(text))
    field = window.inbox.field
    qtbot.keyClicks(field, "x" * 200)
    assert not said
    qtbot.keyClicks(field, "y")
    assert said == ["A name can have up to 200 characters."]
    field.clear()
    QGuiApplication.clipboard().setText("z" * 300)
    field.paste()
    assert len(said) == 2
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"z" * 200: 5})


def test_no_place_where_a_name_is_typed_takes_more(qtbot: QtBot, window: MainWindow) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    window.show_person(window.people_model.people()[0].summary.person.id)
    fields = [
        *window.findChildren(NameField),
        *window.findChildren(TitleEdit),
        *window.findChildren(NameEditor),
    ]
    assert len(fields) >= 4
    assert {field.maxLength() for field in fields} == {200}


def test_digits_take_suggestions_that_come_by_themselves(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    more = fakes.put_people(library, [1], 8)[0][5:]  # takes 5 to 7 of the first person
    wait_for_inbox(qtbot, window.inbox, 7)
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == len(more))
    ref = fakes.f(more[0])
    window.inbox.grid.go_to(window.inbox.model.index_of(ref))
    qtbot.waitUntil(lambda: bool(window.inbox.model.row(ref).suggestions))
    qtbot.keyClick(window.inbox.field, KEY.Key_1)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    window.inbox.accept_page()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})
    qtbot.keyClick(window.inbox.field, KEY.Key_4)
    assert "4" in window.message.text()


def test_a_digit_that_takes_no_suggestion_begins_a_name(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "3rd cousin")
    qtbot.waitUntil(lambda: people(library) == {"3rd cousin": 5})
    field = window.inbox.field
    qtbot.waitUntil(lambda: any(one.name == "3rd cousin" for one in field.candidates()))
    # Behind a mark, a digit is never a command; the mark is no part of the name.
    qtbot.keyClicks(field, "'3rd")
    assert field.completion.chosen() is not None
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"3rd cousin": 9})
    qtbot.waitUntil(lambda: sizes(window.inbox) == [3, 1])
    type_name(qtbot, window, '"1 Smith"')
    qtbot.waitUntil(lambda: people(library) == {"3rd cousin": 9, "1 Smith": 3})
    type_name(qtbot, window, "'t Hooft")
    qtbot.waitUntil(lambda: people(library).get("'t Hooft") == 1)


def test_several_groups_are_named_together(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_Right, SHIFT)
    assert window.inbox.field.placeholderText() == "Name 2 groups"
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})


def test_faces_picked_in_the_panel_are_named_alone(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    panel.grid.setFocus()
    panel.grid.selectionModel().select(
        panel.model.index(0), panel.grid.selectionModel().SelectionFlag.Select
    )
    qtbot.keyClicks(panel.grid, "Z")  # letters go to the name field from there too
    type_name(qtbot, window, "oe")
    qtbot.waitUntil(lambda: people(library) == {"Zoe": 1})
    qtbot.waitUntil(lambda: sizes(window.inbox) == [4, 4, 3, 1])


# Setting aside, dividing, undo


def test_del_ignore_and_undo(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_Delete)
    wait_for_inbox(qtbot, window.inbox, 3)
    qtbot.keyClick(window.inbox.field, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 9)
    qtbot.waitUntil(lambda: window.menus.undo.text().startswith("Undo Ignore"))
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sizes(window.inbox) == [5, 4, 3, 1])
    # What came back is the current one.
    qtbot.waitUntil(lambda: window.inbox.grid.currentIndex().row() == 0)
    qtbot.waitUntil(lambda: not window.menus.undo.isEnabled())
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL | SHIFT)
    wait_for_inbox(qtbot, window.inbox, 3)


def test_divide_and_undo(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    for row in (0, 1):
        panel.grid.selectionModel().select(
            panel.model.index(row), panel.grid.selectionModel().SelectionFlag.Select
        )
    qtbot.keyClick(window.inbox.field, KEY.Key_D, CTRL)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 2, 3, 3, 4])
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 3, 4, 5])
