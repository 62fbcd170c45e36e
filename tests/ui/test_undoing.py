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
from facetagger.ui.compare_dialog import CompareDialog
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
    dialog.answers.buttons[1].click()  # and the undo, had there been one, was before this
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
    dialog.answers.buttons[0].click()
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
    qtbot.waitUntil(lambda: sizes(inbox) == [4, 3, 1])
    if away:
        window.show_view("people")
    inbox._hands.rest()
    with Library.open(library.directory) as other:
        actions.undo(other)
    library.poll()
    qtbot.waitUntil(lambda: sorted(sizes(inbox)) == [1, 3, 4, 5])
    if away:
        window.show_view("inbox")
    # Under hands, the card that one is at stays; where nobody is, all are in order.
    qtbot.waitUntil(lambda: sizes(inbox) == ([5, 4, 3, 1] if away else [4, 5, 3, 1]))
