"""Undo takes back what it is said to take back, and what came back is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, people, sizes, type_name

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.compare.dialog import CompareDialog
from facetagger.ui.main_window import MainWindow


def test_a_sentence_is_withdrawn_when_its_action_is_not_the_last(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.message.text() == "5 faces named “Anna”")
    with Library.open(library.directory) as other:
        actions.name(other, [fakes.f(groups[3][0])], "Ben")
    library.poll()
    qtbot.waitUntil(lambda: not window.message.isVisible())


def test_a_sentence_undoes_nothing_else(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.message.text() == "5 faces named “Anna”")
    with Library.open(library.directory) as other:  # and nobody has looked yet
        actions.name(other, [fakes.f(groups[3][0])], "Ben")
    window.message._undo.click()
    qtbot.waitUntil(lambda: "history has changed" in window.message.text())
    assert people(library) == {"Anna": 5, "Ben": 1}


def test_a_sentence_undoes_what_it_says(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.message.text() == "5 faces named “Anna”")
    window.message._undo.click()
    qtbot.waitUntil(lambda: window.message.text().startswith("Undone"))
    assert people(library) == {}


def test_an_action_that_changed_nothing_offers_no_undo(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    person = queries.people(library)
    assert not person
    changes = actions.name(library, [queries.inbox(library)[0]], "Anna")
    assert library.is_last(changes.step)
    anna = queries.people(library)[0].person.id
    again = actions.rename(library, anna, "Anna")
    assert again.step == 0


@pytest.fixture
def album(
    library: Library, tmp_path: Path, open_window: Callable[[], MainWindow]
) -> tuple[MainWindow, list[list[int]]]:
    """Groups of 5, 4, 3 and 2 faces whose photos are there."""
    paths = {
        who: [
            fakes.photo(tmp_path / "album" / f"{who} {take}.png", (who, take))
            for take in range(6 - who)
        ]
        for who in (1, 2, 3, 4)
    }
    fakes.scanned(library, tmp_path / "album")
    found = [[fakes.faces_at(library, path)[0] for path in paths[who]] for who in paths]
    for ids in found:
        fakes.put_into_cluster(library, ids)
    return open_window(), found


def compared(qtbot: QtBot, window: MainWindow, *face_ids: int) -> CompareDialog:
    window.doer.compare_faces(face_ids)
    dialog = window.findChild(CompareDialog)
    qtbot.waitUntil(lambda: len(dialog.answers.buttons) == 2)
    return dialog


def test_in_compare_only_answers_given_there_are_undone(
    qtbot: QtBot, album: tuple[MainWindow, list[list[int]]], library: Library
) -> None:
    window, groups = album
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    dialog = compared(qtbot, window, groups[1][0], groups[2][0])
    steps = queries.history(library)
    qtbot.keyClick(dialog, KEY.Key_Z, CTRL)
    qtbot.keyClick(dialog, KEY.Key_N)  # and the undo, had there been one, was before this
    qtbot.waitUntil(lambda: len(dialog.answers._said) == 1)
    assert queries.history(library)[1:] == steps
    for _ in range(2):
        qtbot.keyClick(dialog, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: queries.history(library)[0].undone)
    qtbot.keyClick(dialog, KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not queries.history(library)[0].undone)
    assert people(library) == {"Anna": 5}
    dialog.close()


def test_what_an_undo_in_compare_brings_back_is_in_sight(
    qtbot: QtBot, album: tuple[MainWindow, list[list[int]]], library: Library
) -> None:
    window, groups = album
    inbox = window.inbox
    before = sizes(inbox)
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    dialog = compared(qtbot, window, groups[0][0], groups[1][0])
    assert [button.toolTip()[-3:] for button in dialog.answers.buttons] == ["Y", "(N)"]
    qtbot.keyClick(dialog, KEY.Key_Y)  # as Review is answered
    qtbot.waitUntil(lambda: len(dialog.answers._said) == 1)
    qtbot.waitUntil(lambda: len(sizes(inbox)) == len(before) - 1)
    qtbot.keyClick(dialog, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sizes(inbox) == before == [5, 4, 3, 2])
    dialog.close()


@pytest.mark.parametrize("away", [False, True])
def test_groups_that_another_window_brought_back_find_their_places(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]], away: bool
) -> None:
    inbox = window.inbox
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    qtbot.waitUntil(lambda: sizes(inbox) == [4, 3, 1] and not inbox._leaving)
    if away:
        window.show_view("people")
    inbox.arranging.hands.rest()
    with Library.open(library.directory) as other:
        actions.undo(other)
    library.poll()
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [1, 3, 4, 5])
    if away:
        window.show_view("inbox")
    # Under hands, the card that one is at stays; where nobody is, all are in order.
    qtbot.waitUntil(lambda: sizes(inbox) == ([5, 4, 3, 1] if away else [4, 5, 3, 1]))


def test_bringing_back_leaves_the_keys_with_the_faces_and_undo_selects_them(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    actions.ignore(library, [fakes.f(face_id) for face_id in groups[0]])
    ignored, grid = window.ignored, window.ignored.grid
    window.show_view("ignored")
    qtbot.waitUntil(lambda: ignored.model.rowCount() == 5)
    taken = ignored.model.all_keys()[1:3]
    grid.pick(taken)
    ignored._back.setFocus()
    qtbot.keyClick(ignored._back, KEY.Key_Space)
    qtbot.waitUntil(lambda: ignored.model.rowCount() == 3)
    qtbot.waitUntil(lambda: window.message.isVisible())
    assert window.focusWidget() is grid
    window.undo()
    qtbot.waitUntil(lambda: ignored.model.rowCount() == 5)
    qtbot.waitUntil(lambda: sorted(grid.selected_keys()) == sorted(taken))
    assert window.focusWidget() is grid


def test_after_an_undo_on_a_photo_the_next_name_is_for_the_same_face(
    qtbot: QtBot, library: Library, tmp_path: Path, open_window: Callable[[], MainWindow]
) -> None:
    path = fakes.photo(tmp_path / "album" / "1.png", (1, 1), None, (2, 1), width=320)
    fakes.scanned(library, path.parent)
    first, second = sorted(fakes.faces_at(library, path))
    window = open_window()
    view = window.photo
    window._show_photos([first], 0)
    qtbot.waitUntil(lambda: bool(view.editing.canvas.boxes))
    view.editing.pick(first, True)
    qtbot.keyClicks(view.field, "Cleo")
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Cleo": 1})
    qtbot.waitUntil(lambda: view.editing.canvas.shown(first).name == "Cleo")
    assert view.editing.canvas.marked == second
    assert window.focusWidget() is view.field
    window.undo()
    qtbot.waitUntil(lambda: view.editing.canvas.marked == first)
    assert window.focusWidget() is view.field
    qtbot.keyClicks(view.field, "Dora")
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Dora": 1})
    assert fakes.face(library, first).person_id is not None
    qtbot.waitUntil(lambda: view.editing.canvas.shown(first).name == "Dora")
    view.field.close_field()
    view.editing.pick(first, False)
    view.editing.not_a_face()
    qtbot.waitUntil(lambda: view.editing.canvas.shown(first) is None)
    assert view.editing.canvas.marked == second
    window.undo()
    qtbot.waitUntil(lambda: view.editing.canvas.marked == first)
    assert window.focusWidget() is view
    view.leave()


def test_redo_beside_a_sentence_does_that_again_and_nothing_else(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    actions.name(library, [fakes.f(groups[3][0])], "Ben")
    actions.name(library, [fakes.f(groups[2][0])], "Cleo")
    window.undo()
    qtbot.waitUntil(lambda: window.message.text().startswith("Undone"))
    window.message._offer.click()
    qtbot.waitUntil(lambda: people(library) == {"Ben": 1, "Cleo": 1})
    window.undo()
    qtbot.waitUntil(lambda: window.message.text().startswith("Undone"))
    with Library.open(library.directory) as other:
        actions.undo(other)
    window.message._offer.click()
    qtbot.waitUntil(lambda: "history has changed" in window.message.text())
    assert people(library) == {}


def test_what_was_done_again_can_be_undone_beside_its_sentence(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    actions.name(library, [fakes.f(groups[3][0])], "Ben")
    window.undo()
    qtbot.waitUntil(lambda: window.message.text().startswith("Undone"))
    assert not window.message._undo.isVisible()
    window.redo()
    qtbot.waitUntil(lambda: window.message.text().startswith("Done again"))
    assert people(library) == {"Ben": 1}
    assert window.message._undo.isVisible()
    window.message._undo.click()
    qtbot.waitUntil(lambda: people(library) == {})
