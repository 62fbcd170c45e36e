"""The real window: what a key acts on is the card that the user sees and is at."""

from __future__ import annotations

import fakes
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, SHIFT, people, sizes, type_name, wait_for_inbox

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.inbox.order import Arrivals


def test_the_next_card_is_current_after_enter_digit_and_del(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    field, grid = window.inbox.field, window.inbox.grid
    qtbot.keyClick(field, KEY.Key_Right)
    third = window.inbox.model.all_keys()[2]
    type_name(qtbot, window, "Anna")
    assert grid.current_key() == third
    assert grid.selected_keys() == [third]
    qtbot.waitUntil(lambda: people(library) == {"Anna": 4})
    qtbot.waitUntil(lambda: sizes(window.inbox) == [5, 3, 1])
    assert grid.current_key() == third
    last = window.inbox.model.all_keys()[2]
    qtbot.keyClick(field, KEY.Key_Delete)
    assert grid.current_key() == last


def test_a_name_is_for_the_card_that_it_is_typed_in(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    field, grid = window.inbox.field, window.inbox.grid
    qtbot.keyClick(field, KEY.Key_Right)
    qtbot.keyClick(field, KEY.Key_Left, CTRL)
    assert grid.currentIndex().row() == 0
    assert field.placeholderText() == "Who is this?"
    type_name(qtbot, window, "Zed")
    qtbot.waitUntil(lambda: people(library) == {"Zed": 5})


def test_what_a_name_is_for_is_said_while_it_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    field = window.inbox.field
    qtbot.keyClick(field, KEY.Key_Right, SHIFT)
    qtbot.keyClicks(field, "Zed")
    assert "2 groups" in field.completion.item(0).text()


def test_with_another_size_of_text_the_current_card_stays_in_sight(
    qtbot: QtBot, usual_text: None, many: MainWindow
) -> None:
    """It was gone from the screen with the name field, where one had been typing."""
    many.resize(1280, 800)
    field, grid = many.inbox.field, many.inbox.grid
    grid.go_to(grid.model().index(14, 0))
    port = grid.viewport()
    for size in (150, 100, 150):
        before = grid.visualRect(grid.currentIndex()).size()
        assert port.rect().contains(field.geometry())
        many.doer.set_text(size)
        qtbot.waitUntil(lambda was=before: grid.visualRect(grid.currentIndex()).size() != was)
        qtbot.waitUntil(lambda: not grid._stays and not grid._rest.isActive())
        assert port.rect().contains(field.geometry())
    # Who has scrolled away from it is not brought back.
    bar = grid.verticalScrollBar()
    bar.setValue(0 if bar.value() > bar.maximum() // 2 else bar.maximum())
    qtbot.waitUntil(lambda: not grid._rest.isActive())
    assert not port.rect().intersects(field.geometry())
    many.doer.set_text(100)
    qtbot.waitUntil(lambda: grid._rest.isActive())
    qtbot.waitUntil(lambda: not grid._rest.isActive())
    assert not port.rect().contains(field.geometry())


def test_keys_show_the_current_card_first(qtbot: QtBot, many: MainWindow, library: Library) -> None:
    field, grid = many.inbox.field, many.inbox.grid
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not grid.viewport().rect().intersects(field.geometry())
    qtbot.keyClick(field, KEY.Key_Delete)
    assert grid.viewport().rect().contains(field.geometry())
    assert many.inbox.model.rowCount() == 30
    bar.setValue(bar.maximum())
    qtbot.keyClicks(field, "Z")
    assert grid.viewport().rect().contains(field.geometry())
    type_name(qtbot, many, "oe")
    qtbot.waitUntil(lambda: people(library) == {"Zoe": 2})


def test_a_refused_name_stays_where_it_was_typed(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    field, grid = window.inbox.field, window.inbox.grid
    first = grid.current_key()
    field.insert("\u200d \u200d")  # no letter that could be seen, as it can be pasted
    qtbot.keyClick(field, KEY.Key_Return)
    assert "at least one letter" in window.message.text()
    assert field.text() == "\u200d \u200d"
    assert grid.current_key() == first
    assert people(library) == {}
    assert window.inbox.model.rowCount() == 4


def test_the_list_of_a_long_name_is_not_as_wide_as_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClicks(window.inbox.field, "Anna " * 40)
    assert window.inbox.field.completion.width() <= window.width() * 2 // 3


# Undo


def test_undo_elsewhere_and_redo_leave_the_inbox_where_it_was(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    more = fakes.put_people(library, [1], 8)[0][5:]  # three single faces of the first person
    wait_for_inbox(qtbot, inbox, 7)
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == len(more))
    inbox._arrivals = Arrivals()  # as if they had come long ago
    inbox.grid.go_to(inbox.model.index(1))
    here = inbox.grid.current_key()
    anna = queries.people_named(library, "Anna")[0].id
    window.show_person(anna)
    qtbot.waitUntil(lambda: window.person.waiting.rowCount() == 3)
    qtbot.keyClick(window.person.suggestions, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    window.undo()
    qtbot.waitUntil(lambda: "Undone" in window.message.text())
    window.show_view("inbox")
    wait_for_inbox(qtbot, inbox, 6)
    assert inbox.grid.current_key() == here
    inbox._arrivals = Arrivals()
    window.redo()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    wait_for_inbox(qtbot, inbox, 5)
    assert inbox.grid.current_key() == here


def test_accepting_a_page_is_one_step(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    window.resize(1280, 900)  # room for all of them
    for person, name in ((1, "Anna"), (2, "Bea")):
        actions.name(library, [queries.inbox(library)[0]], name)
        fakes.put_people(library, [person], 7)
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 5)
    qtbot.waitUntil(
        lambda: sum(bool(r and r.best) for r in map(window.inbox.model.row,
        window.inbox.model.all_keys())) == 5
    )  # fmt: skip
    window.inbox.accept_page()
    qtbot.waitUntil(lambda: "accepted" in window.message.text())
    assert people(library)["Anna"] > 5
    assert people(library)["Bea"] > 4
    window.undo()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Bea": 4})


# Dividing


def test_with_nothing_selected_a_group_is_divided_in_two(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    mixed = [*fakes.put_people(library, [7], 4)[0], *fakes.put_people(library, [8], 2)[0]]
    fakes.put_into_cluster(library, mixed)
    wait_for_inbox(qtbot, inbox, 5)
    ref = next(r for r in inbox.model.all_keys() if inbox.model.row(r).faces == 6)
    inbox.grid.go_to(inbox.model.index_of(ref))
    qtbot.keyClick(inbox.field, KEY.Key_D, CTRL)
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [1, 2, 3, 4, 4, 5])
    assert inbox.grid.current_key() == ref
    assert inbox.model.row(ref).faces == 4
    qtbot.waitUntil(lambda: "divided off" in window.message.text())
    window.message._offer.click()
    qtbot.waitUntil(lambda: inbox.model.row(inbox.grid.current_key()).faces == 2)
    window.undo()
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [1, 3, 4, 5, 6])


# Order
