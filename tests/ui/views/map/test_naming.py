"""Naming people on the map who have a name: they are renamed or merged, as anywhere else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from fakes import f
from pytestqt.qtbot import QtBot
from ui.map_help import LEFT, NONE, around, drag, selected, spots
from ui.window_help import CTRL, KEY, SHIFT, people

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, Person
from facetagger.library import places, queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag as drags
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.map.view import MapView


@pytest.fixture
def view(qtbot: QtBot, map_view: MapView, groups: list[list[int]], library: Library) -> MapView:
    """Anna has five faces, Ben four; the others have no name."""
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    actions.name(library, [f(i) for i in groups[1]], "Ben")
    qtbot.waitUntil(lambda: len(map_view.canvas.chart.people) == 2)
    return map_view


def person(library: Library, name: str) -> int:
    return next(i for i, called in places.names(library).items() if called == name)


def name_group(qtbot: QtBot, view: MapView, group: list[int], name: str) -> None:
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, group)[0].toPoint())
    qtbot.keyClicks(view.canvas, name)
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return)


def answer(
    monkeypatch: pytest.MonkeyPatch, view: MapView, library: Library, name: str
) -> list[list[str]]:
    """Says whose name stays, empty: neither; returns who was offered each time."""
    asked: list[list[str]] = []

    def ask(offered: Sequence[Person]) -> int | None:
        asked.append([one.name for one in offered])
        return person(library, name) if name else None

    monkeypatch.setattr(view.window(), "ask_which_name", ask)
    return asked


def test_a_new_name_renames_a_person(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    anna = person(library, "Anna")
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[1])[0].toPoint())
    assert view.picking.card.field.placeholderText() == "Rename…"
    assert not view.picking.card._detail.isVisible()
    name_group(qtbot, view, groups[0], "Zoe")
    qtbot.waitUntil(lambda: people(library) == {"Zoe": 5, "Ben": 4})
    assert person(library, "Zoe") == anna
    assert not selected(view)
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[2])[0].toPoint())
    assert view.picking.card.field.placeholderText() == "Who is this?"


def test_two_people_become_one_only_after_a_question(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked = answer(monkeypatch, view, library, "")
    name_group(qtbot, view, groups[0], "Ben")
    assert asked == [["Ben", "Anna"]]
    # The user would rather not: what was selected and typed is still there.
    assert selected(view) == set(groups[0])
    assert view.picking.card.field.text() == "Ben"
    assert people(library) == {"Anna": 5, "Ben": 4}
    answer(monkeypatch, view, library, "Anna")
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    qtbot.waitUntil(lambda: len(view.canvas.chart.people) == 1)
    qtbot.keyClick(view.window(), KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Ben": 4})


def test_whoever_is_said_to_be_who_he_is_stays(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked = answer(monkeypatch, view, library, "")
    before = library.read("SELECT count(*) FROM undo_step")
    name_group(qtbot, view, groups[0], "Anna")
    assert not selected(view)
    assert not asked
    assert library.read("SELECT count(*) FROM undo_step") == before


def test_a_new_person_of_a_name_that_somebody_has(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[0])[0].toPoint())
    qtbot.keyClicks(view.canvas, "Ben")
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return, CTRL)
    named = [("Ben", 4), ("Ben", 5)]
    qtbot.waitUntil(
        lambda: sorted((s.person.name, s.faces) for s in queries.people(library)) == named
    )


def test_some_faces_of_a_person_get_another_name_and_the_card_says_so(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    view.canvas.choose(view.canvas.chart.rows(groups[0][:2]))
    card = view.picking.card
    assert card._detail.text() == "All of them have a name. A new name takes its place."
    assert card.field.placeholderText() == "Who is this?"
    qtbot.keyClicks(view.canvas, "Ben")
    qtbot.keyClick(card.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 3, "Ben": 6})


def test_of_several_people_a_new_name_makes_one(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    drag(view, around(spots(view, groups[0])), SHIFT)
    drag(view, around(spots(view, groups[1][:3])), SHIFT | CTRL)
    assert {*groups[0], *groups[1]} >= selected(view) > set(groups[0])
    qtbot.keyClicks(view.canvas, "Zoe")
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Anna" not in people(library))
    assert 0 not in people(library).values()  # nobody is left behind without a face
    assert people(library)["Zoe"] >= 5


def test_a_person_is_dragged_as_one(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dragged: list[drags.Cargo] = []
    monkeypatch.setattr(drags, "start", lambda _view, cargo, *_: dragged.append(cargo))
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[0])[0].toPoint())
    view.picking._drag()
    anna, ben = (GroupRef(GroupKind.PERSON, person(library, n)) for n in ("Anna", "Ben"))
    assert (dragged[0].refs, dragged[0].faces) == ((anna,), 5)
    window = view.window()
    assert isinstance(window, MainWindow)
    asked = answer(monkeypatch, view, library, "Ben")
    window.side.dropped(dragged[0], ("person", ben.id))
    qtbot.waitUntil(lambda: people(library) == {"Ben": 9})
    assert asked == [["Ben", "Anna"]]


def test_a_person_is_set_aside_face_by_face(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[0])[0].toPoint())
    qtbot.keyClick(view.window(), KEY.Key_D, CTRL)
    qtbot.waitUntil(lambda: people(library)["Anna"] == 0)
