"""Pictures of tiles that are kept: made anew when anything in them changes, and only then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import fakes
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.entities import GroupSuggestion
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.delegates import GroupDelegate


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The groups whose cards were painted stroke by stroke."""
    found: list[object] = []
    paint = GroupDelegate.paint

    def noted(self: GroupDelegate, painter: object, option: object, index: object) -> None:
        found.append(index.model().key(index))
        paint(self, painter, option, index)

    monkeypatch.setattr(GroupDelegate, "paint", noted)
    return found


@pytest.fixture
def settled(
    qtbot: QtBot, painted: list[object], groups: list[list[int]], open_window: Callable
) -> MainWindow:
    """A window whose crops have all arrived."""
    window = open_window()
    grid = window.inbox.grid
    delegate = grid.itemDelegate()

    def quiet() -> bool:
        grid.viewport().repaint()
        painted.clear()
        grid.viewport().repaint()
        rows = delegate._kept.values()
        return not painted and all(crop for kept in rows for *_, crop in kept.used)

    qtbot.waitUntil(quiet)
    return window


def repaint(window: MainWindow) -> None:
    window.inbox.grid.viewport().repaint()


def test_nothing_is_painted_twice(settled: MainWindow, painted: list[object]) -> None:
    before = settled.inbox.grid.viewport().grab().toImage()
    painted.clear()
    repaint(settled)
    assert painted == []
    settled.inbox.grid.itemDelegate()._kept.clear()
    assert settled.inbox.grid.viewport().grab().toImage() == before


def test_a_card_is_painted_anew_when_it_is_chosen(
    settled: MainWindow, painted: list[object]
) -> None:
    grid, model = settled.inbox.grid, settled.inbox.model
    grid.go_to(model.index(1))
    repaint(settled)
    assert set(painted) == {model.key(model.index(0)), model.key(model.index(1))}


def test_a_card_is_painted_anew_when_its_group_changes(
    qtbot: QtBot, settled: MainWindow, painted: list[object], library: Library
) -> None:
    model = settled.inbox.model
    second = model.all_keys()[1]
    actions.ignore(library, [fakes.f(queries.face_ids(library, second)[-1])])
    qtbot.waitUntil(lambda: model.row(second).faces == 3)
    repaint(settled)
    assert second in painted
    assert model.all_keys()[0] not in painted


def test_a_crop_that_changes_shows(settled: MainWindow, painted: list[object]) -> None:
    model = settled.inbox.model
    first = model.key(model.index(0))
    settled.thumbnails.forget(model.row(first).covers[:1])
    repaint(settled)
    assert set(painted) == {first}


def test_colours_and_sizes_are_those_of_now(settled: MainWindow, painted: list[object]) -> None:
    style.forget()
    settled.set_theme("dark")
    repaint(settled)
    assert set(painted) == set(settled.inbox.grid.visible_keys())
    settled.set_theme("light")


def test_few_are_kept(settled: MainWindow) -> None:
    delegate = settled.inbox.grid.itemDelegate()
    delegate.show_tiles(1)
    delegate._room = 2
    delegate._kept.clear()
    repaint(settled)
    assert len(delegate._kept) == 2


def test_a_card_says_faces_beside_a_suggested_name_where_there_is_room(
    settled: MainWindow,
) -> None:
    """The bare number stood there, though the name was a short one."""
    delegate = settled.inbox.grid._cards
    row = settled.inbox.model.row(settled.inbox.model.all_keys()[0])
    rect = QRect(0, 0, delegate.wish(), delegate.height_for(delegate.wish()))
    line = delegate._below(rect)
    for name, said in (("Bo", "5 faces"), ("Maximilian Alexander the Great", "5")):
        guessed = replace(row, suggestions=(GroupSuggestion(1, name, 5, 0.92),))
        spot, text = delegate.chip(rect, guessed)
        assert line.contains(spot)
        assert text == f"{name}? 92 %" or "…" in text
        assert delegate._count(guessed, line.width() - spot.width()) == said


def test_a_suggested_name_is_cut_only_beside_the_bare_number(
    settled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lost a letter to the word "faces" by a hair."""
    delegate = settled.inbox.grid._cards
    row = settled.inbox.model.row(settled.inbox.model.all_keys()[0])
    guessed = replace(row, suggestions=(GroupSuggestion(1, "Ariel", 5, 0.92),))
    said: list[str] = []
    monkeypatch.setattr(delegate, "text", lambda *of: said.append(of[2]))
    monkeypatch.setattr(delegate, "pill", lambda *of: said.append(of[2]))
    written_out = set()
    for width in range(90, 260):
        said.clear()
        delegate._line(QPainter(), QRect(0, 0, width, delegate.height_for(width)), guessed, "base")
        count, name = said
        assert "…" not in name or count == "5"
        written_out.add(count)
    assert written_out == {"5", "5 faces"}
