"""What a scan, or another name, regroups moves no card from under the user's hands."""

from __future__ import annotations

from collections.abc import Sequence

import fakes
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people, sizes, type_name, wait_for_inbox

from facetagger import actions
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow


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
