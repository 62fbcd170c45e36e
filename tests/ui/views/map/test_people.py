"""The list of people beside the map: who is found stands out; colours, directions."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from fakes import f
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.map_help import LEFT
from ui.window_help import KEY

from facetagger import actions
from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.map import colours as map_colours
from facetagger.ui.views.map.view import MapView


@pytest.fixture
def view(map_view: MapView) -> MapView:
    return map_view


def test_the_list_finds_people_and_lets_them_stand_out(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    actions.name(library, [f(i) for i in groups[1]], "Ben")
    qtbot.waitUntil(lambda: len(view.canvas.chart.people) == 2)
    QAbstractItemModelTester(view.people.model)
    assert [line.name for line in view.people.model.lines] == ["Without a name", "Anna", "Ben"]
    view.people.field.setFocus()
    qtbot.keyClicks(view.people.field, "be")
    assert [line.name for line in view.people.model.lines] == ["Ben"]
    assert lit(view) == groups[1]
    qtbot.keyClick(view.people.field, KEY.Key_Return)
    assert lit(view) == groups[1]
    view.grab()


def lit(view: MapView) -> list[int]:
    return sorted(view.canvas.chart.ids[view.canvas.lit].tolist())


def test_all_who_are_found_stand_out_at_once_and_escape_leads_back(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    for name, ids in zip(("Anna", "Annabel", "Ben"), groups, strict=False):
        actions.name(library, [f(i) for i in ids], name)
    qtbot.waitUntil(lambda: len(view.canvas.chart.people) == 3)
    view.canvas.zoom(6.0, QPointF(0, 0))
    view.window().doer.find()
    qtbot.keyClicks(view.people.field, "anna")
    assert lit(view) == sorted(groups[0] + groups[1])
    assert QRectF(view.canvas.rect()).contains(view.canvas.bounds(view.canvas.lit))
    qtbot.keyClick(view.people.field, KEY.Key_Down)
    assert lit(view) == groups[0]
    view.people.list.selectAll()
    assert lit(view) == sorted(groups[0] + groups[1])
    qtbot.keyClick(view.people.field, "x")
    assert not lit(view)
    assert view.people.nobody.text() == "No such person: “annax”"
    qtbot.keyClick(view.people.field, KEY.Key_Escape)
    assert view.people.field.text() == ""
    assert not view.people.nobody.isVisible()
    view.people.list.setCurrentIndex(view.people.model.index(1))
    assert lit(view) == groups[0]
    qtbot.keyClick(view.people.list, KEY.Key_Escape)
    assert not lit(view)
    qtbot.keyClick(view.people.list, KEY.Key_Escape)
    assert view.canvas.hasFocus()


def test_whoever_stops_looking_for_somebody_is_where_he_was(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    for name, ids in zip(("Anna", "Ben"), groups, strict=False):
        actions.name(library, [f(i) for i in ids], name)
    qtbot.waitUntil(lambda: len(view.canvas.chart.people) == 2)
    place, field = view.canvas.place, view.people.field
    field.setFocus()
    qtbot.keyClicks(field, "an")
    assert not place.is_fitted
    qtbot.keyClick(field, KEY.Key_Escape)
    assert place.is_fitted
    view.canvas.zoom(1.5, QPointF(30, 30))
    before = place.state
    qtbot.keyClicks(field, "ben")
    qtbot.keyClick(field, KEY.Key_Down)
    assert place.state != before
    qtbot.keyClick(view.people.list, KEY.Key_Escape)  # of those found nobody is chosen
    qtbot.keyClick(view.people.list, KEY.Key_Escape)
    assert not lit(view)
    assert place.state == before
    # Who has moved there stays there.
    qtbot.keyClicks(field, "an")
    qtbot.keyClick(view.canvas, KEY.Key_Plus)
    near = place.state
    qtbot.keyClick(field, KEY.Key_Escape)
    assert place.state == near


def test_nobody_changes_colour_when_faces_are_named(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    def colours() -> dict[str, int]:
        return {one.name: one.colour for one in view.canvas.chart.people}

    actions.name(library, [f(i) for i in groups[0]], "Anna")
    qtbot.waitUntil(lambda: set(colours()) == {"Anna"})
    anna = colours()["Anna"]
    actions.name(library, [f(i) for i in groups[2]], "Zoe")
    qtbot.waitUntil(lambda: len(colours()) == 2)
    zoe = colours()["Zoe"]
    # Now Zoe has most faces, and would choose first.
    actions.name(library, [f(i) for i in groups[1]], "Zoe")
    qtbot.waitUntil(lambda: view.canvas.chart.people[0].name == "Zoe")
    assert colours() == {"Anna": anna, "Zoe": zoe}


def test_colours_of_neighbours_differ_and_follow_the_theme(qapp: QApplication) -> None:
    middles = np.array([[x, 0] for x in range(20)], np.float32)
    chosen = map_colours.choose(middles, np.arange(20)[::-1])
    assert len(set(chosen.tolist())) == len(map_colours.palette())
    assert (np.diff(chosen) != 0).all()
    style.apply(qapp, "dark")
    dark = map_colours.palette()
    style.apply(qapp, "light")
    assert set(dark).isdisjoint(map_colours.palette())


def oklab(colour: str) -> NDArray[np.float64]:
    """A colour as the eye sees it, from 0 to 100: 10 is a difference that nobody overlooks."""
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    cones = np.array([
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]) @ linear  # fmt: skip
    return 100 * np.array([
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]) @ np.cbrt(cones)  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_dozen_people_have_colours_that_are_told_apart(qapp: QApplication, theme: str) -> None:
    style.apply(qapp, theme)
    palette = map_colours.palette()
    assert len(palette) >= 12
    for one, other in combinations(map(oklab, palette), 2):
        assert np.linalg.norm(one - other) > 11
    style.apply(qapp, "light")


def test_the_theme_can_change_while_it_is_open(view: MapView) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    light = view.canvas.grab().toImage().pixelColor(5, 60)
    window.set_theme("dark")
    dark = view.canvas.grab().toImage().pixelColor(5, 60)
    assert light.lightness() > 200
    assert dark.lightness() < 60


def test_in_a_small_window_the_list_comes_when_it_is_asked_for(qtbot: QtBot, view: MapView) -> None:
    window = view.window()
    window.resize(600, 500)
    qtbot.waitUntil(lambda: not view.people.isVisible())
    window.doer.find()
    assert view.people.field.hasFocus()
    qtbot.keyClick(view.people.field, KEY.Key_Escape)
    assert not view.people.isVisible()
    assert view.canvas.hasFocus()
    window.doer.other_part()
    assert view.people.field.hasFocus()
    window.doer.other_part()
    assert view.canvas.hasFocus()
    # And with the mouse.
    qtbot.mouseClick(view._find, LEFT)
    assert view.people.isVisible()
    qtbot.mouseClick(view._find, LEFT)
    assert not view.people.isVisible()
    window.resize(1300, 800)
    qtbot.waitUntil(view.people.isVisible)
    assert not view._find.isVisible()


def test_the_whole_map_leaves_room_for_its_hint(qtbot: QtBot, view: MapView) -> None:
    canvas = view.canvas
    view.window().resize(620, 480)
    qtbot.waitUntil(lambda: not view.people.isVisible())
    lines = canvas.fontMetrics().boundingRect(
        0, 0, canvas.width() - 20, 1000, int(Qt.TextFlag.TextWordWrap), canvas.hint
    )
    spots = canvas.place.all_to_view(canvas.chart.points)
    assert spots[:, 1].max() + canvas.radius < canvas.height() - 0.9 * lines.height() - 8
    assert spots[:, 1].min() > 0
    # Of a part of the map faces may lie there: the hint stands on a ground of its own.
    canvas.zoom(2.0)
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    canvas._paint_hint(painter)
    painter.end()
    assert image.pixelColor(8, canvas.height() - 8).green() > 150
    assert image.pixelColor(canvas.width() - 5, 5).green() == 0


def test_numbers_stand_at_the_end_of_the_line_in_either_direction(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    qtbot.waitUntil(lambda: view.people.model.rowCount() == 2)

    def ends() -> tuple[bool, bool]:
        """Whether a number is painted at the left and at the right end, and not just the dot."""
        row = view.people.list.visualRect(view.people.model.index(0))
        image = view.people.list.viewport().grab(row).toImage()
        ground = image.pixelColor(1, 1)
        text = style.color("faint")

        def is_text(x: int) -> bool:
            inks = (image.pixelColor(x, y) for y in range(image.height()))
            return any(abs(i.red() - text.red()) + abs(i.blue() - text.blue()) < 30 for i in inks)

        assert ground != text
        width = image.width()
        return any(map(is_text, range(10, 22))), any(map(is_text, range(width - 22, width - 10)))

    assert ends() == (False, True)
    view.people.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ends() == (True, False)
