"""Boxes on a photo, with a real mouse and real keys: drawn, moved, resized, named, taken away."""

from __future__ import annotations

import fakes
import pytest
from fakes import f
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.photo_help import LEFT, canvas_of, drag, spot
from ui.window_help import CTRL, KEY, SHIFT, people

from facetagger import actions
from facetagger.engine import packs
from facetagger.entities import EngineError, State
from facetagger.library import boxes, queries
from facetagger.library.database import Library
from facetagger.ui import desktop
from facetagger.ui.main_window import MainWindow
from facetagger.ui.photo import menu as photo_menu
from facetagger.ui.photo.view import PhotoView


@pytest.fixture
def window(view: PhotoView) -> MainWindow:
    found = view.window()
    assert isinstance(found, MainWindow)
    return found


def settled(qtbot: QtBot, view: PhotoView, library: Library) -> None:
    """All boxes are described, and shown as they are stored."""
    ids = queries.all_face_ids(library)
    qtbot.waitUntil(lambda: not boxes.waiting(library, fakes.INFO.vector_id, ids))

    def same() -> bool:
        stored = {
            face.id: face
            for face in queries.photo_faces(library, view.photo_id)
            if face.state is not State.NOT_A_FACE
        }
        return stored == {s.face.id: s.face for s in canvas_of(view).boxes}

    qtbot.waitUntil(lambda: same() and canvas_of(view).draft is None)


def test_a_face_is_drawn_named_and_undone(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    before = fakes.dump(library, ("face",))
    drag(qtbot, canvas, spot(canvas, 0.3, 0.2), spot(canvas, 0.45, 0.8))
    qtbot.waitUntil(lambda: view.field.isVisible())
    face_id = canvas.marked
    box = fakes.face(library, face_id).box
    assert (box.x, box.y, box.w, box.h) == pytest.approx((0.3, 0.2, 0.15, 0.6), abs=0.01)
    assert window.focusWidget() is view.field
    qtbot.keyClicks(view.field, "Cleo")
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Cleo": 1})
    settled(qtbot, view, library)
    assert library.crops.get([face_id]) is not None
    # Whoever names goes on with the next face.
    assert view.field.isVisible()
    assert canvas.marked != face_id
    qtbot.keyClick(view.field, KEY.Key_Escape)
    assert window.focusWidget() is view
    window.undo()
    qtbot.waitUntil(lambda: people(library) == {})
    window.undo()
    qtbot.waitUntil(lambda: fakes.dump(library, ("face",)) == before)
    qtbot.waitUntil(lambda: canvas.shown(face_id) is None)
    view.leave()


def test_a_click_on_a_box_names_it(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    first, second = (s.face.id for s in canvas.boxes)
    qtbot.mouseClick(canvas, LEFT, pos=canvas.rect_of(second).center().toPoint())
    assert canvas.marked == second
    qtbot.keyClicks(view.field, "Ben")
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Ben": 1})
    assert fakes.face(library, second).person_id is not None
    qtbot.waitUntil(lambda: canvas.marked == first)
    # Named ones come up with their name, to be replaced or left; Tab goes from face to face.
    qtbot.keyClick(view.field, KEY.Key_Tab)
    assert canvas.marked == second
    qtbot.waitUntil(lambda: canvas.shown(second).name == "Ben")
    qtbot.keyClick(view.field, KEY.Key_Tab)
    qtbot.keyClick(view.field, KEY.Key_Tab)
    assert (view.field.text(), view.field.selectedText()) == ("Ben", "Ben")
    steps = len(queries.history(library))
    qtbot.keyClick(view.field, KEY.Key_Return)
    assert len(queries.history(library)) == steps
    qtbot.mouseClick(canvas, LEFT, pos=QPoint(5, 5))
    assert not view.field.isVisible()
    view.leave()


def test_a_letter_changes_no_name_that_was_not_marked(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    for face, name in zip([s.face.id for s in canvas.boxes], ("Ann", "Ben"), strict=True):
        actions.name(library, [f(face)], name)
    qtbot.waitUntil(lambda: [s.name for s in canvas.boxes] == ["Ann", "Ben"])
    qtbot.keyClick(view, "c")
    assert canvas.shown(canvas.marked).name == "Ann"
    assert not view.field.isVisible()
    qtbot.keyClick(view, "c")
    assert view.field.text() == "c"
    qtbot.keyClick(view.field, KEY.Key_Escape)
    # Both are one person, by hand: allowed, and marked.
    actions.name_as(library, [f(canvas.boxes[1].face.id)], canvas.boxes[0].face.person_id)
    qtbot.waitUntil(lambda: [s.label for s in canvas.boxes] == ["Ann  2×", "Ann  2×"])
    view.leave()


def test_a_box_is_moved_and_resized_by_mouse(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    face = canvas.boxes[0].face
    picture = library.crops.get([face.id])[face.id]
    qtbot.waitUntil(lambda: window.thumbnails.get(face.id, 96) is not None)
    middle = canvas.rect_of(face.id).center()
    by = QPointF(canvas.zoom.area().width() * 0.2, 0)
    drag(qtbot, canvas, middle, middle + by)
    settled(qtbot, view, library)
    moved = fakes.face(library, face.id).box
    assert (moved.x, moved.y) == pytest.approx((face.box.x + 0.2, face.box.y), abs=0.01)
    assert (moved.w, moved.h) == pytest.approx((face.box.w, face.box.h), abs=0.001)
    # The thumbnail follows: what was in memory and on the disk is made anew.
    qtbot.waitUntil(lambda: window.thumbnails.get(face.id, 96) is not None)
    assert library.crops.get([face.id])[face.id] != picture
    corner = canvas.rect_of(face.id).bottomRight()
    drag(qtbot, canvas, corner, corner + QPointF(30, 40))
    qtbot.waitUntil(lambda: fakes.face(library, face.id).box.w > moved.w)
    settled(qtbot, view, library)
    larger = fakes.face(library, face.id).box
    assert (larger.x, larger.y) == pytest.approx((moved.x, moved.y), abs=0.001)
    assert larger.h > moved.h
    assert [step.label for step in queries.history(library)] == ["Move a box", "Move a box"]
    window.undo()
    window.undo()
    qtbot.waitUntil(lambda: fakes.face(library, face.id).box == face.box)
    settled(qtbot, view, library)
    assert not view.field.isVisible()
    view.leave()


def test_everything_by_keys(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    first, second = (s.face for s in canvas.boxes)
    qtbot.keyClick(view, KEY.Key_Tab)
    assert canvas.marked == first.id
    assert view.accessibleDescription() == "Face 1 of 2: without a name"
    qtbot.keyClick(view, KEY.Key_Right, CTRL)
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert canvas.draft is not None
    assert fakes.face(library, first.id).box == first.box
    qtbot.keyClick(view, KEY.Key_Escape)
    assert canvas.draft is None
    for key, modifier in ((KEY.Key_Right, CTRL), (KEY.Key_Right, None), (KEY.Key_Down, SHIFT)):
        qtbot.keyClick(view, key, modifier or Qt.KeyboardModifier.NoModifier)
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(lambda: fakes.face(library, first.id).box != first.box)
    settled(qtbot, view, library)
    box = fakes.face(library, first.id).box
    assert box.x > first.box.x
    assert box.h > first.box.h
    qtbot.keyClick(view, KEY.Key_Tab)
    qtbot.keyClick(view, KEY.Key_Delete)
    qtbot.waitUntil(lambda: fakes.face(library, second.id).state is State.NOT_A_FACE)
    qtbot.waitUntil(lambda: canvas.marked == first.id)
    qtbot.keyClick(view, KEY.Key_Insert)
    assert "Enter: keep" in view._hint.text()
    qtbot.keyClick(view, KEY.Key_Left)
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(lambda: view.field.isVisible())
    assert canvas.marked not in (first.id, second.id)
    qtbot.keyClick(view.field, KEY.Key_Escape)
    qtbot.keyClick(view, "d")  # a letter begins a name
    assert (view.field.isVisible(), view.field.text()) == (True, "d")
    qtbot.keyClicks(view.field, "ora")
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"dora": 1})
    settled(qtbot, view, library)
    view.leave()


def test_zoom_and_pan(qtbot: QtBot, view: PhotoView) -> None:
    canvas = canvas_of(view)
    qtbot.keyClick(view, KEY.Key_Plus)
    assert not canvas.zoom.is_fitted
    qtbot.keyClick(view, KEY.Key_1)
    assert canvas.zoom.percent >= 100
    qtbot.keyClick(view, KEY.Key_0)
    assert canvas.zoom.is_fitted
    at = canvas.rect_of(canvas.boxes[0].face.id).center()
    for _ in range(4):
        wheel = QWheelEvent(
            at, QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, 120), LEFT,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(canvas, wheel)
    zoomed = canvas.zoom.area()
    assert zoomed.width() > 1.5 * canvas.width()
    empty = spot(canvas, 0.3, 0.5)
    drag(qtbot, canvas, empty, empty + QPointF(-60, 0))
    assert canvas.zoom.area().left() == pytest.approx(zoomed.left() - 60, abs=1)
    assert canvas.draft is None
    assert view.bar.percent.text().startswith(str(canvas.zoom.percent)[:1])
    # With Shift, or the button, it draws although it is zoomed.
    view.editing.set_drawing(True)
    drag(qtbot, canvas, empty, empty + QPointF(60, 60))
    qtbot.waitUntil(lambda: view.field.isVisible())
    assert not view.editing.hand.drawing
    view.leave()


def test_a_suggestion_is_confirmed_by_enter(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library, album: list[int]
) -> None:
    from facetagger.entities import Suggestion
    from facetagger.library import edits

    canvas = canvas_of(view)
    face = canvas.boxes[0].face
    other = queries.photo_faces(library, album[1])[0]
    [person] = actions.name(library, [f(other.id)], "Anna").people
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(face.id, person, 0.9, 0.5, 0.95)])
    qtbot.waitUntil(lambda: canvas.shown(face.id).label == "Anna?")
    qtbot.mouseClick(canvas, LEFT, pos=canvas.rect_of(face.id).center().toPoint())
    assert view.field.text() == "Anna"
    qtbot.keyClick(view.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 2})
    view.leave()


def test_a_click_that_trembles_draws_nothing(
    qtbot: QtBot, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    at = spot(canvas, 0.3, 0.5)
    drag(qtbot, canvas, at, at + QPointF(4, 3))
    qtbot.mouseClick(canvas, LEFT, pos=at.toPoint())
    assert canvas.draft is None
    assert library.undo_label is None
    view.leave()


def test_next_photos_and_what_was_begun(
    qtbot: QtBot, view: PhotoView, album: list[int], library: Library
) -> None:
    canvas = canvas_of(view)
    qtbot.keyClick(view, KEY.Key_Insert)
    qtbot.keyClick(view, KEY.Key_Right)  # moves the box that is being drawn
    assert view.photo_id == album[0]
    qtbot.keyClick(view, KEY.Key_Escape)
    qtbot.keyClick(view, KEY.Key_Right)
    qtbot.waitUntil(lambda: view.photo_id == album[1])
    assert canvas.draft is None
    assert "2 of 2" in view._place.text()
    qtbot.keyClick(view, KEY.Key_Home)
    qtbot.waitUntil(lambda: view.photo_id == album[0])
    qtbot.keyClick(view, KEY.Key_Space)
    assert not view.isVisible()
    assert library.undo_label is None


def test_the_menu_of_a_face(
    qtbot: QtBot, window: MainWindow, view: PhotoView, library: Library
) -> None:
    canvas = canvas_of(view)
    face_id = canvas.boxes[1].face.id
    view.editing.pick(face_id, False)
    menu = photo_menu.menu(view, view.editing, window.context, canvas.shown(face_id))
    texts = [action.text() for action in menu.actions()]
    assert any(text.startswith("Not a face") for text in texts)
    next(a for a in menu.actions() if a.text().startswith("Ignore")).trigger()
    qtbot.waitUntil(lambda: fakes.face(library, face_id).state is State.IGNORED)
    view.leave()


def test_the_file_is_opened_outside_and_copied(
    qtbot: QtBot, window: MainWindow, view: PhotoView, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(desktop, "open_file", lambda path, say: opened.append(path))
    path = view._title.text()
    qtbot.keyClick(view, KEY.Key_Return, CTRL)
    assert opened == [path]
    assert view.field.shown is None
    qtbot.keyClick(view, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().mimeData().urls() == [QUrl.fromLocalFile(path)]
    qtbot.waitUntil(lambda: window.message.isVisible())
    view.leave()


def test_an_engine_that_cannot_be_loaded_is_told_and_the_box_stays(
    qtbot: QtBot,
    window: MainWindow,
    view: PhotoView,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    works = packs.load

    def broken(engine_id: str, threads: int = 1, provider: str = "") -> object:
        raise EngineError("A model file is missing.")

    monkeypatch.setattr(packs, "load", broken)
    canvas = canvas_of(view)
    drag(qtbot, canvas, spot(canvas, 0.3, 0.2), spot(canvas, 0.45, 0.8))
    qtbot.waitUntil(lambda: "A model file is missing." in window.message.text())
    qtbot.waitUntil(lambda: view.field.isVisible())
    [face] = [w.id for w in boxes.waiting(library, fakes.INFO.vector_id)]
    # What waits is described by an engine that works: here, after the box has come back.
    monkeypatch.setattr(packs, "load", works)
    window.undo()
    window.redo()
    described = "SELECT 1 FROM embedding WHERE face_id = ?"
    qtbot.waitUntil(lambda: bool(library.read(described, (face,))))
    view.leave()
