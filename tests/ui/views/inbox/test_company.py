"""Somebody who is on the same photos as a group is not whom a few letters mean."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from fakes import g
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people

from facetagger import actions
from facetagger.entities import GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.widgets.name_field import NameField

TOGETHER, ALONE = 3, 3


@pytest.fixture
def matt(library: Library) -> GroupRef:
    """A group on half of whose photos stands Matthew, who has a name."""
    groups: list[list[int]] = [[], []]
    for take in range(TOGETHER + 2 * ALONE):
        who = (21, 22) if take < TOGETHER else ((21,) if take % 2 else (22,))
        faces = [fakes.new_face(one, take, x=0.3 * n) for n, one in enumerate(who)]
        for one, face_id in zip(who, fakes.put(library, f"/p/{take}.jpg", *faces), strict=True):
            groups[one - 21].append(face_id)
    matthew, matt = (fakes.put_into_cluster(library, ids) for ids in groups)
    actions.name(library, [g(matthew)], "Matthew")
    return g(matt)


@pytest.fixture
def field(
    qtbot: QtBot, matt: GroupRef, open_window: Callable[[], MainWindow]
) -> tuple[MainWindow, NameField]:
    """The window, its keys at the group, its company read."""
    window = open_window()
    window.inbox.grid.go_to(window.inbox.model.index_of(matt))
    qtbot.waitUntil(lambda: bool(window.inbox.company._beside))
    qtbot.waitUntil(lambda: bool(window.inbox.field.candidates()))
    return window, window.inbox.field


def test_a_few_letters_of_who_is_beside_the_group_are_a_new_name(
    qtbot: QtBot, field: tuple[MainWindow, NameField], library: Library
) -> None:
    """56 faces of Matt were named Matthew, who is on 25 of the photos."""
    _window, name = field
    qtbot.keyClicks(name, "Matt")
    assert name.completion.item(0).text() == "Matthew  ·  6 faces  ·  together on 3 photos"
    assert name.completion.chosen() is None
    qtbot.keyClick(name, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Matthew": 6, "Matt": 6})


def test_the_whole_name_is_meant_and_said_is_what_came_of_it(
    qtbot: QtBot, field: tuple[MainWindow, NameField], library: Library
) -> None:
    window, name = field
    qtbot.keyClicks(name, "matthew")
    qtbot.keyClick(name, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Matthew": 12})
    said = "6 faces named “Matthew”, twice on 3 photos"
    qtbot.waitUntil(lambda: window.message.text() == said)


def test_it_is_about_the_faces_that_are_picked(
    qtbot: QtBot, field: tuple[MainWindow, NameField], library: Library, matt: GroupRef
) -> None:
    """One who does not belong to the group may well be who stands beside it."""
    window, name = field
    panel, company = window.inbox.panel, window.inbox.company
    qtbot.waitUntil(lambda: panel.model.rowCount() == TOGETHER + ALONE)
    alone = [
        face.id
        for face in queries.faces(library, queries.face_ids(library, matt))
        if len(queries.photo_faces(library, face.photo_id)) == 1
    ]
    panel.grid.pick(alone[:1])
    qtbot.waitUntil(lambda: not company._read_soon.isActive())
    qtbot.waitUntil(lambda: not window.runner._calls.activeThreadCount())
    assert not company._beside
    qtbot.keyClicks(name, "Matt")
    chosen = name.completion.chosen()
    assert chosen is not None
    assert chosen.name == "Matthew"


def test_what_is_known_while_letters_stand_there_changes_what_enter_takes(
    qtbot: QtBot, field: tuple[MainWindow, NameField], library: Library
) -> None:
    window, name = field
    company = window.inbox.company
    beside, company._beside = company._beside, {}
    qtbot.keyClicks(name, "Matt")
    assert name.completion.chosen() is not None
    company._beside = beside
    company.changed()
    assert name.completion.isVisible()
    assert name.completion.chosen() is None
    # What an arrow has chosen stays.
    qtbot.keyClick(name, KEY.Key_Up)
    company.changed()
    assert name.completion.chosen() is not None
    qtbot.keyClick(name, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Matthew": 12})
