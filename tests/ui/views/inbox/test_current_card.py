"""The real window: what a key acts on is the card that the user sees and is at."""

from __future__ import annotations

from collections.abc import Sequence

import fakes
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, SHIFT, people, sizes, type_name, wait_for_inbox

from facetagger import actions
from facetagger.library import edits, queries
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


def regroup(
    library: Library, moves: Sequence[tuple[int, int | None]], together: Sequence[int]
) -> list[int]:
    """As the machine does it: faces go to clusters, and some become a new one."""
    now = {
        face.id: face.cluster_id for face in queries.faces(library, queries.all_face_ids(library))
    }
    with library.transact(None) as tx:
        return edits.assign_clusters(
            tx,
            [(i, now[i], to) for i, to in moves] + [(i, now[i], -1) for i in together],
            int(bool(together)),
        )


def test_below_the_screen_the_largest_come_first_even_while_somebody_works(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    inbox = many.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    before, seen = inbox.model.all_keys(), inbox.grid.visible_rows().stop
    here = inbox.grid.current_key()
    ids = fakes.put_people(library, [5], 9)[0]
    cluster = fakes.put_into_cluster(library, ids)
    wait_for_inbox(qtbot, inbox, 31)
    keys = inbox.model.all_keys()
    assert keys[:seen] == before[:seen]
    assert keys[seen] == fakes.g(cluster)
    inbox.arranging.hands.rest()  # as if the last key had been long ago
    many.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: inbox.model.all_keys()[2] == fakes.g(cluster))
    assert inbox.model.all_keys()[:2] == before[:2]
    assert inbox.grid.current_key() == here


def test_the_first_card_makes_room_for_a_larger_one_until_somebody_begins(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    cluster = fakes.put_into_cluster(library, fakes.put_people(library, [5], 9)[0])
    wait_for_inbox(qtbot, inbox, 5)
    qtbot.waitUntil(lambda: inbox.grid.current_key() == fakes.g(cluster))
    assert inbox.grid.currentIndex().row() == 0
    inbox.arranging.hands.rest()
    qtbot.keyClick(inbox.field, KEY.Key_Home)
    fakes.put_into_cluster(library, fakes.put_people(library, [6], 12)[0])
    wait_for_inbox(qtbot, inbox, 6)
    inbox.arranging.hands.rest()  # he looks at the card, and thinks
    window.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox)[:2] == [9, 12])
    assert inbox.grid.current_key() == inbox.model.all_keys()[0] == fakes.g(cluster)


def test_a_group_from_which_faces_were_dragged_stays_though_others_are_larger_now(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    """Who works among its faces is at it: the list was sorted, and another card took its place."""
    inbox = window.inbox
    here, panel = inbox.grid.current_key(), inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    spot = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    taken = panel.selected()
    panel.grid.clearSelection()
    inbox.arranging.hands.rest()  # the drag took a while
    person = actions.name(library, [fakes.f(groups[3][0])], "Anna").people
    refs = [fakes.f(face) for face in (*taken, *panel.model.all_keys()[1:3])]
    window.context.commands.name_as(refs, next(iter(person)))
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [2, 3, 4])
    window.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox) == [2, 4, 3])
    assert inbox.grid.current_key() == here == inbox.model.all_keys()[0]
    # Once it is named the largest one is the next, and none is left behind.
    qtbot.keyClicks(panel.grid, "B")
    type_name(qtbot, window, "ea")
    qtbot.waitUntil(lambda: sizes(inbox) == [4, 3])
    assert inbox.grid.currentIndex().row() == 0


def test_a_card_whose_face_came_into_a_group_becomes_that_group(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_End)
    (alone,) = groups[3]
    assert inbox.grid.current_key() == fakes.f(alone)
    place = inbox.grid.visualRect(inbox.grid.currentIndex())
    cluster = fakes.put_into_cluster(library, [alone, *fakes.put_people(library, [4], 9)[0][1:]])
    qtbot.waitUntil(lambda: inbox.grid.current_key() == fakes.g(cluster))
    assert inbox.grid.visualRect(inbox.grid.currentIndex()) == place
    inbox.arranging.hands.rest()
    window.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox) == [5, 4, 3, 9])
    assert inbox.grid.current_key() == fakes.g(cluster)


def test_a_scan_between_two_names_does_not_exchange_the_card(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    """Enter is all that was pressed on the next card when larger groups come."""
    inbox = window.inbox
    inbox.grid.go_to(inbox.model.index(0))
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    wait_for_inbox(qtbot, inbox, 3)
    fakes.put_into_cluster(library, fakes.put_people(library, [5], 9)[0])
    wait_for_inbox(qtbot, inbox, 4)
    inbox.arranging.hands.rest()  # he looks at the next card, and thinks
    window.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox) == [4, 9, 3, 1])
    type_name(qtbot, window, "Bea")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Bea": 4})
    assert {face.person_id for face in queries.faces(library, groups[1])} == {2}


def test_the_cursor_follows_the_faces_that_were_regrouped(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    here = inbox.grid.current_key()
    assert inbox.model.row(here).members == set(groups[1])
    regroup(library, [(groups[1][0], None)], [])  # the rest stays: so does the cursor
    qtbot.waitUntil(lambda: sizes(inbox)[1] == 3)
    assert inbox.grid.current_key() == here
    (new,) = regroup(library, [], [*groups[1][1:3], *fakes.put_people(library, [2], 9)[0]])
    qtbot.waitUntil(lambda: inbox.grid.current_key() == fakes.g(new))
    assert inbox.grid.currentIndex().row() == 1
    # The group is dissolved: most of its faces are in another one, at another place.
    third = queries.faces(library, groups[2][:1])[0].cluster_id
    regroup(library, [(i, third) for i in inbox.model.row(fakes.g(new)).members], [])
    qtbot.waitUntil(lambda: inbox.grid.current_key() == fakes.g(third or 0))
    assert inbox.grid.currentIndex().row() == 1
    assert inbox.field.hasFocus()


def test_a_name_goes_to_the_faces_that_were_there_at_its_first_letter(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    qtbot.keyClicks(inbox.field, "Be")
    second = queries.faces(library, groups[1][:1])[0].cluster_id
    others = fakes.put_people(library, [9], 7)[0]
    regroup(library, [(i, second) for i in others], [])
    qtbot.waitUntil(lambda: sizes(inbox)[1] == 11)
    regroup(library, [(groups[1][0], None)], [])
    qtbot.waitUntil(lambda: sizes(inbox)[1] == 10)
    type_name(qtbot, window, "a")
    qtbot.waitUntil(lambda: people(library) == {"Bea": 4})
    assert {face.person_id for face in queries.faces(library, groups[1])} == {1}
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [1, 3, 5, 7])  # the strangers are still there
    qtbot.keyClicks(inbox.field, "C")
    qtbot.keyClick(inbox.field, KEY.Key_Escape)
    current = inbox.model.row(inbox.grid.current_key()).members
    type_name(qtbot, window, "Dora")
    qtbot.waitUntil(lambda: people(library).get("Dora") == len(current))


def test_the_current_card_keeps_its_place_on_the_screen_when_others_are_sorted(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    inbox = many.inbox
    inbox.grid.go_to(inbox.model.index(15))
    qtbot.keyClick(inbox.field, KEY.Key_Left)
    here, top = inbox.grid.current_key(), inbox.grid.visualRect(inbox.grid.currentIndex()).top()
    for person in range(60, 66):
        fakes.put_into_cluster(library, fakes.put_people(library, [person], 5)[0])
    wait_for_inbox(qtbot, inbox, 36)
    inbox.arranging.hands.rest()
    many.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox)[15:22] == [5] * 6 + [2])
    assert inbox.grid.current_key() == here
    assert inbox.grid.visualRect(inbox.grid.currentIndex()).top() == top


def test_suggestions_that_a_name_brings_about_move_no_card_that_is_seen(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    """Groups to which one can just say yes come first among those of one size, but not at once."""
    inbox = many.inbox
    seen = inbox.grid.visible_rows().stop
    assert seen + 3 < 30
    # The first and the last group are of one person; the last one will be a suggestion.
    faces = fakes.put_people(library, [20], 4)[0][2:]
    last = fakes.g(fakes.put_into_cluster(library, faces))
    wait_for_inbox(qtbot, inbox, 31)
    assert inbox.model.all_keys()[-1] == last
    type_name(qtbot, many, "Anna")
    before = inbox.model.all_keys()
    inbox.arranging.hands.rest()  # he looks at the next card, and thinks
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 2)
    qtbot.waitUntil(lambda: inbox.model.all_keys()[-1] != last)
    keys = inbox.model.all_keys()
    assert keys[:seen] == before[:seen]
    assert keys[seen] == last
    assert inbox.grid.current_key() == before[0]
    many.show_view("people")
    many.show_view("inbox")
    qtbot.waitUntil(lambda: inbox.model.all_keys()[0] == last)


def test_a_card_whose_group_is_gone_keeps_nothing_waiting(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """The list was read again and again, and never shown: nobody was at the card that was gone."""
    inbox = window.inbox
    here = inbox.grid.current_key()
    actions.name(library, [here], "Anna")
    window.acted()  # told at once, and the row is read before the list is
    inbox._moved()
    qtbot.waitUntil(lambda: inbox.model.place(here) is None)
    qtbot.waitUntil(lambda: not inbox.refresh._running)
