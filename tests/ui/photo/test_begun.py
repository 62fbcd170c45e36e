"""A box that was begun: undo gives it up, and whatever else one turns to keeps it."""

from __future__ import annotations

import fakes
import pytest
from fakes import f
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.photo_help import LEFT, canvas_of, drag, move_event, spot
from ui.window_help import CTRL, KEY, SHIFT, people

from facetagger import actions
from facetagger.entities import Box, State
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.photo.view import PhotoView


@pytest.fixture
def window(qtbot: QtBot, view: PhotoView, library: Library, album: list[int]) -> MainWindow:
    """Somebody on the second photo has a name: that could be undone."""
    found = view.window()
    assert isinstance(found, MainWindow)
    actions.name(library, [f(queries.photo_faces(library, album[1])[0].id)], "Nina")
    qtbot.waitUntil(lambda: "Nina" in found.menus.undo.text())
    qtbot.waitUntil(found.isActiveWindow)
    return found


def labels(library: Library) -> list[str]:
    return [step.label for step in queries.history(library)]


def press(canvas: object, qtbot: QtBot, start: QPointF, end: QPointF) -> None:
    """A drag that is not over."""
    qtbot.mousePress(canvas, LEFT, pos=start.toPoint())
    QApplication.sendEvent(canvas, move_event(canvas, end.toPoint()))


def taken_turns(qtbot: QtBot, window: MainWindow) -> None:
    """Whatever was begun before is done."""
    done: list[object] = []
    window.runner.act(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


@pytest.mark.parametrize("begin", ["move", "draw"])
def test_undo_gives_up_what_keys_have_begun(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library, begin: str
) -> None:
    canvas, menus = canvas_of(view), window.menus
    if begin == "move":
        qtbot.keyClick(view, KEY.Key_Tab)
        qtbot.keyClick(view, KEY.Key_Right, CTRL)
    else:
        qtbot.keyClick(view, KEY.Key_Insert)
        qtbot.keyClick(view, KEY.Key_Right)
    assert canvas.draft is not None
    # The menu says nothing of what would not be undone, and offers no other way to go.
    assert (menus.undo.text(), menus.undo.isEnabled()) == ("Undo", True)
    assert not menus.redo.isEnabled()
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert canvas.draft is None
    assert "Enter: keep" not in view._hint.text()
    assert "Nina" in menus.undo.text()
    taken_turns(qtbot, window)
    assert people(library) == {"Nina": 1}
    # And the next one is about what was done.
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: people(library) == {})
    view.leave()


@pytest.mark.parametrize("kind", ["move", "draw"])
@pytest.mark.parametrize("key", ["undo", "escape"])
def test_undo_and_escape_give_up_what_the_mouse_has_begun(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library, kind: str, key: str
) -> None:
    canvas = canvas_of(view)
    before = fakes.dump(library, ("face",))
    start = canvas.rect_of(canvas.boxes[0].face.id).center()
    if kind == "draw":
        start = spot(canvas, 0.3, 0.2)
    press(canvas, qtbot, start, start + QPointF(70, 50))
    assert canvas.draft is not None
    qtbot.keyClick(view, KEY.Key_Delete)  # of which face would that be?
    qtbot.keyClick(view, KEY.Key_Space)
    if key == "undo":
        qtbot.keyClick(view, KEY.Key_Z, CTRL)
    else:
        qtbot.keyClick(view, KEY.Key_Escape)
    assert view.isVisible()
    assert canvas.draft is None
    QApplication.sendEvent(canvas, move_event(canvas, (start + QPointF(90, 50)).toPoint()))
    qtbot.mouseRelease(canvas, LEFT, pos=(start + QPointF(90, 50)).toPoint())
    assert canvas.draft is None
    assert fakes.dump(library, ("face",)) == before
    assert "Nina" in window.menus.undo.text()
    view.leave()


def test_nothing_is_redone_meanwhile(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas, redo = canvas_of(view), window.menus.redo
    window.undo()
    qtbot.waitUntil(lambda: "Nina" in redo.text())
    qtbot.keyClick(view, KEY.Key_Insert)
    window.menus.allow()  # as after every action
    qtbot.keyClick(view, KEY.Key_Z, CTRL | SHIFT)
    assert canvas.draft is not None
    taken_turns(qtbot, window)
    assert people(library) == {}
    qtbot.keyClick(view, KEY.Key_Escape)
    assert redo.isEnabled()
    qtbot.keyClick(view, KEY.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: people(library) == {"Nina": 1})
    view.leave()


def begin_to_move(qtbot: QtBot, view: PhotoView) -> tuple[int, Box]:
    """Pushes the first box to the right; returns its face, and where it is now."""
    canvas = canvas_of(view)
    qtbot.keyClick(view, KEY.Key_Tab)
    qtbot.keyClick(view, KEY.Key_Right, CTRL)
    assert canvas.draft is not None
    return canvas.marked, canvas.draft


@pytest.mark.parametrize("how", ["tab", "click", "menu", "next", "close", "another view"])
def test_who_turns_to_something_else_keeps_the_box_where_it_is(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library, how: str
) -> None:
    canvas = canvas_of(view)
    face_id, draft = begin_to_move(qtbot, view)
    other = canvas.boxes[1].face.id
    at = canvas.rect_of(other).center().toPoint()
    if how == "tab":
        qtbot.keyClick(view, KEY.Key_Tab)
    elif how == "click":
        qtbot.mouseClick(canvas, LEFT, pos=at)
        assert view.field.isVisible()
    elif how == "menu":
        view.editing.pick(other, False)  # as the right button does
    elif how == "next":
        view.step(1)
    elif how == "close":
        view.leave()
    else:
        window.show_view("people")
    if how in ("tab", "click", "menu"):
        assert canvas.marked == other
    assert not view.editing.hand.is_busy
    qtbot.waitUntil(lambda: fakes.face(library, face_id).box == draft)
    assert labels(library)[0] == "Move a box"
    if view.isVisible() and how != "next":
        qtbot.waitUntil(lambda: canvas.shown(face_id).face.box == draft and canvas.draft is None)
        assert canvas.marked == other
        window.undo()
        qtbot.waitUntil(lambda: fakes.face(library, face_id).box != draft)
    view.leave()


def test_a_box_that_is_where_it_was_is_no_action(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    begun = labels(library)
    qtbot.keyClick(view, KEY.Key_Insert)
    qtbot.keyClick(view, KEY.Key_Tab)
    assert canvas.draft is None
    assert canvas.marked == canvas.boxes[0].face.id
    view.editing.adjust()
    assert canvas.draft is not None
    qtbot.keyClick(view, KEY.Key_Tab)
    assert canvas.draft is None
    assert labels(library) == begun
    view.leave()


def test_a_new_box_that_was_pushed_is_kept_and_asks_for_nothing(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    first = canvas.boxes[0].face.id
    qtbot.keyClick(view, KEY.Key_Insert)
    qtbot.keyClick(view, KEY.Key_Up)
    qtbot.keyClick(view, KEY.Key_Tab)
    assert canvas.marked == first
    qtbot.waitUntil(lambda: len(canvas.boxes) == 3 and canvas.draft is None)
    assert canvas.marked == first
    assert not view.field.isVisible()
    view.leave()


def test_keys_for_a_closer_look_and_for_no_face_do_what_they_do(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    face_id, draft = begin_to_move(qtbot, view)
    qtbot.keyClick(view, KEY.Key_Plus)
    assert not canvas.zoom.is_fitted
    qtbot.keyClick(view, KEY.Key_0)
    assert canvas.zoom.is_fitted
    assert canvas.draft == draft
    qtbot.keyClick(view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: fakes.face(library, face_id).state is State.NOT_A_FACE)
    assert "Move a box" not in labels(library)
    qtbot.keyClick(view, KEY.Key_Insert)
    steps = labels(library)
    qtbot.keyClick(view, KEY.Key_Delete)
    assert canvas.draft is None
    assert labels(library) == steps
    view.leave()


def test_the_mouse_takes_over_what_keys_have_begun(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    face_id, draft = begin_to_move(qtbot, view)
    middle = canvas.zoom.rect(draft).center()
    qtbot.mouseClick(canvas, LEFT, pos=middle.toPoint())
    assert view.editing.hand.is_busy
    assert canvas.draft == draft
    drag(qtbot, canvas, middle, middle + QPointF(60, 0))
    qtbot.waitUntil(lambda: fakes.face(library, face_id).box.x > draft.x + 0.01)
    assert labels(library).count("Move a box") == 1
    qtbot.waitUntil(lambda: canvas.draft is None)
    view.leave()


def test_a_box_whose_face_is_gone_is_given_up(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    face_id, _ = begin_to_move(qtbot, view)
    actions.not_a_face(library, [f(face_id)])
    qtbot.waitUntil(lambda: canvas.shown(face_id) is None)
    assert canvas.draft is None
    assert not view.editing.hand.is_busy
    view.leave()


def test_one_del_too_many_is_about_nobody(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    first, second = (shown.face.id for shown in canvas.boxes)
    actions.name(library, [f(second)], "Ben")
    qtbot.waitUntil(lambda: canvas.shown(second).name == "Ben")
    qtbot.keyClick(view, KEY.Key_Tab)
    assert canvas.marked == first
    qtbot.keyClick(view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: canvas.shown(first) is None)
    assert canvas.marked == 0
    qtbot.keyClick(view, KEY.Key_Delete)
    # Held down it is about nobody either.
    qtbot.keyClick(view, KEY.Key_Tab)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Delete, none, "\x7f", True)
    QApplication.sendEvent(view, held)
    assert labels(library)[0] == "Mark 1 face as not a face"
    assert people(library) == {"Nina": 1, "Ben": 1}
    view.leave()


def test_what_the_line_below_says_where_there_is_no_face(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    assert "Tab: next face" in view._hint.text()
    actions.not_a_face(library, [f(shown.face.id) for shown in canvas.boxes])
    qtbot.waitUntil(lambda: not canvas.boxes)
    assert view._hint.text() == (
        "Draw a box around a face that was missed (or Ins)   Wheel, + −: zoom"
    )
    view.leave()
