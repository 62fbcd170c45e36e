"""The map in the real window: laid out, looked at, selected on with a real mouse, named."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import numpy as np
import pytest
from fakes import f
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui.map_help import LEFT, NONE, around, drag, selected, spots, wait_for_map
from ui.window_help import CTRL, KEY, SHIFT, people

from facetagger import actions
from facetagger.entities import State, Suggestion
from facetagger.library import edits, places
from facetagger.library.database import Library
from facetagger.ui.dragging import drag as drags
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.map import chart
from facetagger.ui.views.map.view import MapView


@pytest.fixture
def view(map_view: MapView) -> MapView:
    return map_view


def test_drawing_around_faces_and_typing_names_them(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    drag(view, around(spots(view, groups[0])), SHIFT)
    assert selected(view) == set(groups[0])
    assert view.picking.card.isVisible()
    qtbot.keyClicks(view.canvas, "Anna")
    field = view.picking.card.field
    assert field.hasFocus()
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    qtbot.waitUntil(lambda: [one.name for one in view.canvas.chart.people] == ["Anna"])
    assert not selected(view)
    assert not view.picking.card.isVisible()
    assert view.canvas.hasFocus()


def test_a_name_in_the_lasso_stays(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    actions.name(library, [f(groups[0][0])], "Ben")
    qtbot.waitUntil(lambda: bool(view.canvas.chart.people))
    drag(view, around(spots(view, groups[0])), SHIFT)
    assert len(selected(view)) == 5
    qtbot.keyClicks(view.canvas, "Anna")
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 4, "Ben": 1})


def test_the_tool_draws_without_a_key_and_a_drag_else_moves(
    qtbot: QtBot, view: MapView, groups: list[list[int]]
) -> None:
    before = QPointF(view.canvas.place.middle)
    drag(view, [QPointF(50, 50), QPointF(80, 60), QPointF(120, 90)])
    assert view.canvas.place.middle != before
    assert not selected(view)
    view.canvas.fit()
    qtbot.mouseClick(view.lasso, LEFT)
    drag(view, around(spots(view, groups[1])))
    assert selected(view) == set(groups[1])
    drag(view, around(spots(view, groups[2])), CTRL)
    assert selected(view) == {*groups[1], *groups[2]}


def test_a_click_selects_the_group_and_beside_it_nothing(
    qtbot: QtBot, view: MapView, groups: list[list[int]]
) -> None:
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[1])[0].toPoint())
    assert selected(view) == set(groups[1])
    single = spots(view, groups[3])[0].toPoint()
    qtbot.mouseClick(view.canvas, LEFT, CTRL, single)
    assert selected(view) == {*groups[1], *groups[3]}
    view.picking.card.hide()
    qtbot.mouseClick(view.canvas, LEFT, NONE, QPoint(3, 3))
    assert not selected(view)


def test_the_wheel_zooms_about_the_pointer(view: MapView) -> None:
    canvas = view.canvas
    at = QPointF(200, 150)
    fixed, before = canvas.place.to_map(at), canvas.place.scale
    turn = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, turn)
    assert canvas.place.scale > 1.5 * before
    off = canvas.place.to_map(at) - fixed
    assert abs(off.x()) + abs(off.y()) < 1e-6


def test_keys_move_zoom_fit_and_go_through_the_groups(
    qtbot: QtBot, view: MapView, groups: list[list[int]]
) -> None:
    canvas = view.canvas
    fitted = canvas.place.scale
    qtbot.keyClick(canvas, KEY.Key_Plus)
    assert canvas.place.scale > fitted
    middle = QPointF(canvas.place.middle)
    qtbot.keyClick(canvas, KEY.Key_Right)
    assert canvas.place.middle.x() > middle.x()
    qtbot.keyClick(canvas, KEY.Key_Home)
    assert canvas.place.is_fitted
    for group in groups[:3]:
        qtbot.keyClick(canvas, KEY.Key_Tab)
        assert selected(view) == set(group)
    qtbot.keyClick(canvas, KEY.Key_Backtab)
    assert selected(view) == set(groups[1])
    qtbot.keyClick(canvas, KEY.Key_Escape)
    assert not selected(view)
    qtbot.keyClick(view.window(), KEY.Key_F6)
    assert view.people.field.hasFocus()
    qtbot.keyClick(view.window(), KEY.Key_F6)
    assert canvas.hasFocus()


def test_escape_gives_a_line_up(qtbot: QtBot, view: MapView) -> None:
    qtbot.mousePress(view.canvas, LEFT, SHIFT, QPoint(10, 10))
    qtbot.keyClick(view.canvas, KEY.Key_Escape)
    assert not view.canvas.lasso
    qtbot.mouseRelease(view.canvas, LEFT, SHIFT, QPoint(400, 300))
    assert not selected(view)


def test_crops_show_where_there_is_room_and_can_be_clicked(
    qtbot: QtBot, view: MapView, groups: list[list[int]]
) -> None:
    canvas = view.canvas
    qtbot.keyClick(canvas, KEY.Key_Tab)
    while canvas.crop_side < 100:
        canvas.zoom(1.2)
    rows, where = canvas.crops()
    ids = canvas.chart.ids[rows].tolist()
    assert ids
    assert len(set(ids)) == len(ids)
    qtbot.waitUntil(lambda: canvas.thumbnails.get(ids[-1], 104) is not None)
    canvas.repaint()
    canvas.choose(np.empty(0, np.int64))
    x, y = where[-1].tolist()
    qtbot.mouseClick(canvas, LEFT, NONE, QPoint(round(x) + 12, round(y) + 12))
    assert ids[-1] in selected(view)


def test_pointing_at_a_face_tells_who_it_is(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    from facetagger.ui.views.map.labels import described

    actions.name(library, [f(i) for i in groups[0]], "Anna")
    qtbot.waitUntil(lambda: bool(view.canvas.chart.people))
    point = spots(view, groups[0])[2]
    drag_free = QMouseEvent(
        QMouseEvent.Type.MouseMove, point, QPointF(view.canvas.mapToGlobal(point.toPoint())),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view.canvas, drag_free)
    row = view.canvas.hovered
    assert view.canvas.chart.ids[row] in groups[0]
    assert described(view.canvas.chart, row) == ("Anna", "5 faces")
    view.canvas.repaint()
    lonely = int(view.canvas.chart.rows(np.array(groups[3]))[0])
    assert described(view.canvas.chart, lonely) == ("No name yet", "Single face")


def test_ignoring_and_undo_change_the_map_without_laying_it_out(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    before = places.load(library, fakes.INFO.vector_id)
    assert before is not None
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[2])[0].toPoint())
    qtbot.keyClick(view.window(), KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: len(view.canvas.chart.ids) == 10)
    assert fakes.face(library, groups[2][0]).state is State.IGNORED
    qtbot.keyClick(view.window(), KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(view.canvas.chart.ids) == 13)
    after = places.load(library, fakes.INFO.vector_id)
    assert after is not None
    assert np.array_equal(before.points, after.points)


def test_an_undo_selects_again_what_it_was_about(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    drag(view, around(spots(view, groups[1])), SHIFT)
    assert selected(view) == set(groups[1])
    qtbot.keyClicks(view.canvas, "Bea")
    qtbot.keyClick(view.picking.card.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Bea": 4})
    assert not selected(view)
    window.undo()
    qtbot.waitUntil(lambda: people(library) == {})
    qtbot.waitUntil(lambda: selected(view) == set(groups[1]))
    assert view.picking.card.isVisible()
    # What left the map comes back selected, too.
    view.picking.not_a_face()
    wait_for_map(qtbot, view, 9)
    window.undo()
    qtbot.waitUntil(lambda: selected(view) == set(groups[1]))


def test_divide_off_and_the_menu(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    view.canvas.choose(view.canvas.chart.rows(np.array(groups[0][:2])))
    menu = QMenu()
    view.canvas.menu(menu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Name…", "Show photo", "Show in Inbox", "Divide off", "Ignore", "Not a face",
    ]  # fmt: skip
    next(a for a in menu.actions() if a.text().startswith("Divide")).trigger()
    one, two = groups[0][:2]
    other = groups[0][2]
    qtbot.waitUntil(
        lambda: (
            fakes.face(library, one).cluster_id == fakes.face(library, two).cluster_id
            and fakes.face(library, one).cluster_id != fakes.face(library, other).cluster_id
        )
    )


def test_a_group_can_be_shown_in_the_inbox_and_a_person_on_its_page(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    qtbot.waitUntil(lambda: bool(view.canvas.chart.people))
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[1])[0].toPoint())
    assert view.picking.card.way == "Show in Inbox"
    qtbot.keyClick(view.canvas, KEY.Key_Return)
    assert window.current == "inbox"
    qtbot.keyClick(window, KEY.Key_6, CTRL)
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[0])[0].toPoint())
    assert view.picking.card.way == "Show person"
    qtbot.keyClick(view.canvas, KEY.Key_Return)
    assert window.current == "person"


def test_a_suggestion_is_hollow_and_one_click_takes_it(
    qtbot: QtBot, groups: list[list[int]], library: Library, open_map: Callable[[], MapView]
) -> None:
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    [anna] = places.names(library)
    with library.transact(None) as tx:
        guesses = [Suggestion(i, anna, 0.6, 0.3, 0.9) for i in groups[1]]
        edits.replace_suggestions(tx, guesses)
    view = open_map()
    wait_for_map(qtbot, view, 13)
    rows = view.canvas.chart.rows(np.array(groups[1]))
    assert set(view.canvas.chart.kinds[rows].tolist()) == {chart.SUGGESTED}
    qtbot.mouseClick(view.canvas, LEFT, NONE, spots(view, groups[1])[0].toPoint())
    assert view.picking.card.guess.text() == "Anna?"
    qtbot.mouseClick(view.picking.card.guess, LEFT)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})


def test_the_selection_is_dragged_from_its_crops(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dragged: list[drags.Cargo] = []
    monkeypatch.setattr(drags, "start", lambda _view, cargo, *_: dragged.append(cargo))
    actions.name(library, [f(i) for i in groups[0][:2]], "Anna")
    qtbot.waitUntil(lambda: len(view.canvas.chart.people) == 1)
    view.canvas.choose(view.canvas.chart.rows(np.array(groups[0])))
    crops = view.picking.card.crops
    # Anna is among them: whether the others are Anna too is one click.
    assert view.picking.card.guess.text() == "Anna?"
    qtbot.mousePress(crops, LEFT, NONE, QPoint(10, 10))
    qtbot.mouseMove(crops, QPoint(11, 10))
    assert not dragged
    qtbot.mouseMove(crops, QPoint(60, 40))
    qtbot.mouseRelease(crops, LEFT, NONE, QPoint(60, 40))
    assert sorted(dragged[0].face_ids()) == groups[0][2:]
    assert dragged[0].faces == 3
    qtbot.mouseClick(view.picking.card.guess, LEFT)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})


def test_new_faces_come_to_the_map(qtbot: QtBot, view: MapView, library: Library) -> None:
    before = dict(zip(view.canvas.chart.ids.tolist(), view.canvas.chart.points.tolist(),
                      strict=True))  # fmt: skip
    fakes.put(library, "/photos/later.jpg", fakes.new_face(1, 50))
    wait_for_map(qtbot, view, 14)
    after = dict(zip(view.canvas.chart.ids.tolist(), view.canvas.chart.points.tolist(),
                     strict=True))  # fmt: skip
    assert {face: after[face] for face in before} == before


def test_a_change_shows_at_once_and_those_after_it_together(
    qtbot: QtBot, view: MapView, groups: list[list[int]], library: Library
) -> None:
    def names() -> list[str]:
        return [one.name for one in view.canvas.chart.people]

    qtbot.waitUntil(lambda: not view._follow.isActive())
    view._follow.setInterval(600_000)
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    qtbot.waitUntil(lambda: names() == ["Anna"])
    actions.name(library, [f(i) for i in groups[1]], "Ben")
    with qtbot.waitSignal(view._context.bridge.changed):
        actions.name(library, [f(i) for i in groups[2]], "Cleo")
    assert names() == ["Anna"]
    view._follow.setInterval(0)  # it is over sooner
    qtbot.waitUntil(lambda: names() == ["Anna", "Ben", "Cleo"])
