"""The hand on a photo: drawing, moving and resizing boxes, by mouse and by keys; panning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from facetagger.entities import Box
from facetagger.ui.photo import boxes
from facetagger.ui.photo import zoom as photo_zoom
from facetagger.ui.photo.boxes import Grip
from facetagger.ui.photo.canvas import Canvas

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
#: One press of an arrow moves a box by so much of the part of the photo that shows.
_NUDGE = 0.01
#: A box that is drawn by keys begins with this part of what shows.
_NEW = 0.22
#: Keys that are not for a box that keys move: a closer look at it, and no face at all.
_FREE = (
    Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_1,
    Qt.Key.Key_Delete,
)  # fmt: skip


@dataclass(slots=True)
class _Grasp:
    """What the mouse holds.

    Attributes:
        at: where it was pressed.
        kind: "draw", "move", "resize" or "pan".
        rect: of the box as it was.
        grip: which sides of it are held.
        last: where the pointer was last.
        begun: it has moved far enough to be no click.
    """

    at: QPointF
    kind: str
    face_id: int
    rect: QRectF
    grip: Grip
    last: QPointF
    begun: bool = False


class Hand(QObject):
    """Turns what mouse and keys do on a canvas into boxes drawn and moved.

    Attributes:
        drawing: a drag draws a box, also where it would move the photo.
        drawn: called with a new box; and whether to ask for its name.
        placed: called with a face and its new box.
        picked: called with a face that was clicked, or 0; and whether to name it.
        adjusting: called when a box begins or ends to be drawn or moved.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._grasp: _Grasp | None = None
        self._held: int | None = None  # the face whose box the keys move; 0: a new one
        self._held_at: Box | None = None  # where it was before they did
        self.drawing = False
        self.drawn: Callable[[Box, bool], None] = lambda box, name: None
        self.placed: Callable[[int, Box], None] = lambda face_id, box: None
        self.picked: Callable[[int, bool], None] = lambda face_id, name: None
        self.adjusting: Callable[[], None] = lambda: None
        canvas.installEventFilter(self)

    @property
    def is_busy(self) -> bool:
        """A box is being drawn or moved."""
        return self._held is not None or self._is_dragging

    @property
    def _is_dragging(self) -> bool:
        return self._grasp is not None and self._grasp.begun and self._grasp.kind != "pan"

    @property
    def held(self) -> int | None:
        """The face whose box the keys move, 0: a new one; None: they move none."""
        return self._held

    def set_drawing(self, drawing: bool) -> None:
        """Says what a drag does."""
        self.drawing = drawing
        self._canvas.setCursor(
            Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor
        )

    def let_go(self) -> None:
        """Gives up what is being drawn or moved."""
        begun = self.is_busy
        self._grasp = self._held = None
        self._canvas.show_draft(None)
        if begun:
            self.adjusting()

    def finish(self) -> None:
        """The user turns to something else: what keys have moved stays where it is now."""
        if self._held is not None and self._canvas.draft != self._held_at:
            self._take(name=False)
        elif self._held is not None:
            self.let_go()

    def _take(self, *, name: bool) -> None:
        """What keys have moved is done. name: a new box is asked for its name."""
        face_id, box = self._held, self._canvas.draft
        self._held = None
        self.adjusting()
        if face_id is not None and box is not None:
            self._keep(face_id, box, name=name)

    # Keys

    def begin(self, face_id: int) -> None:
        """Lets the arrow keys move a face's box, or a new one (0)."""
        canvas = self._canvas
        if canvas.image is None:
            return
        self.finish()
        found = canvas.shown(face_id)
        if found is not None:
            box = found.face.box
        else:
            face_id = canvas.marked = 0
            shown = QRectF(canvas.rect()).intersected(canvas.zoom.area())
            side = _NEW * min(shown.width(), shown.height())
            rect = QRectF(0, 0, side, 1.25 * side)
            rect.moveCenter(shown.center())
            box = canvas.zoom.box(rect)
        self._held, self._held_at = face_id, box
        canvas.show_draft(box, face_id)
        self.adjusting()

    def key(self, event: QKeyEvent) -> bool:
        """Takes a key while a box is being drawn or moved; True: it was one for it."""
        if not self.is_busy:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.let_go()
        elif self._held is None:
            return True  # the mouse has it: another key could only be about something else
        elif event.key() in _FREE:
            return False
        elif event.key() in _ARROWS:
            self._nudge(*_ARROWS[Qt.Key(event.key())], size=bool(event.modifiers() & _SHIFT))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(name=True)
        return True

    def _nudge(self, x: int, y: int, *, size: bool) -> None:
        canvas = self._canvas
        if canvas.draft is None:
            return
        area = canvas.zoom.area()
        shown = QRectF(canvas.rect()).intersected(area)
        step = _NUDGE * min(shown.width(), shown.height())
        canvas.draft = boxes.nudged(
            canvas.draft, x * step / area.width(), y * step / area.height(), size=size
        )
        canvas.zoom.reveal(canvas.draft)
        canvas.moved()

    # Mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._canvas.image is None:
            return False
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if event.type() == QEvent.Type.Leave:
            self._hover(0)
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() == QEvent.Type.MouseMove:
            return self._move(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return False

    def _wheel(self, event: QWheelEvent) -> bool:
        turns = event.angleDelta().y() / 120
        if turns:
            zoom = self._canvas.zoom
            zoom.zoom_to(zoom.scale * photo_zoom.STEP**turns, event.position())
            self._canvas.moved()
        return True

    def _press(self, event: QMouseEvent) -> bool:
        point, canvas = event.position(), self._canvas
        if event.button() == Qt.MouseButton.MiddleButton:
            self._grasp = _Grasp(point, "pan", 0, QRectF(), (0, 0), point)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._held is not None and self._grasp_draft(point, self._held):
            return True
        self.finish()
        grip = self._grip_at(point)
        face_id = canvas.marked if grip else canvas.face_at(point)
        free = not (self.drawing or event.modifiers() & _SHIFT)
        if grip and free:
            kind = "resize"
        elif face_id and free:
            kind = "move"
        else:
            kind = "pan" if free and not canvas.zoom.is_fitted else "draw"
        rect = canvas.rect_of(face_id) if kind in ("resize", "move") else QRectF()
        self._grasp = _Grasp(point, kind, face_id, rect, grip or (0, 0), point)
        return True

    def _grasp_draft(self, point: QPointF, face_id: int) -> bool:
        """Whether the mouse has taken hold of the box that keys move."""
        rect = self._canvas.zoom.rect(self._canvas.draft or Box(0, 0, 0, 0))
        grip = boxes.grip_at(rect, point)
        if grip is None and not rect.contains(point):
            return False
        kind = "resize" if grip else "move"
        self._grasp = _Grasp(point, kind, face_id, rect, grip or (0, 0), point)
        return True

    def _grip_at(self, point: QPointF) -> Grip | None:
        rect = self._canvas.rect_of(self._canvas.marked)
        return None if rect.isEmpty() else boxes.grip_at(rect, point)

    def _move(self, event: QMouseEvent) -> bool:
        point, canvas, grasp = event.position(), self._canvas, self._grasp
        if grasp is None:
            self._hover(canvas.face_at(point))
            self._show_cursor(point)
            return True
        by = point - grasp.at
        if not grasp.begun:
            if by.manhattanLength() < QApplication.startDragDistance():
                return True
            grasp.begun = True
            if grasp.kind in ("move", "resize"):
                self._held = None  # from the keys into the mouse's hand
                self.picked(grasp.face_id, False)
            if grasp.kind != "pan":
                self.adjusting()
        if grasp.kind == "pan":
            canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            canvas.zoom.pan(point - grasp.last)
            grasp.last = point
            canvas.moved()
            return True
        if grasp.kind == "draw":
            canvas.marked = 0
            rect = QRectF(grasp.at, point).normalized()
        elif grasp.kind == "move":
            rect = boxes.moved(grasp.rect, by, canvas.zoom.area())
        else:
            rect = boxes.resized(grasp.rect, grasp.grip, by)
        canvas.show_draft(canvas.zoom.box(rect), grasp.face_id if grasp.kind != "draw" else 0)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        grasp, self._grasp = self._grasp, None
        if grasp is None:
            return False
        self._show_cursor(event.position())
        if grasp.kind == "pan" and (grasp.begun or event.button() != Qt.MouseButton.LeftButton):
            return True
        if not grasp.begun:
            if self._held is None:
                self.picked(grasp.face_id, bool(grasp.face_id))
            return True
        self.adjusting()
        rect = self._canvas.zoom.rect(self._canvas.draft or Box(0, 0, 0, 0))
        if min(rect.width(), rect.height()) < boxes.LEAST or self._canvas.draft is None:
            self.let_go()
        else:
            face_id = grasp.face_id if grasp.kind != "draw" else 0
            self._keep(face_id, self._canvas.draft, name=True)
        return True

    def _keep(self, face_id: int, box: Box, *, name: bool) -> None:
        if face_id:
            self.placed(face_id, box)
        else:
            self.drawn(box, name)

    def _hover(self, face_id: int) -> None:
        if face_id != self._canvas.hovered:
            self._canvas.hovered = face_id
            self._canvas.update()

    def _show_cursor(self, point: QPointF) -> None:
        canvas, shape = self._canvas, Qt.CursorShape
        if self.drawing:
            cursor = shape.CrossCursor
        elif (grip := self._grip_at(point)) is not None:
            cursor = boxes.cursor_of(grip)
        elif canvas.face_at(point):
            cursor = shape.PointingHandCursor
        elif canvas.zoom.is_fitted:
            cursor = shape.CrossCursor if canvas.zoom.area().contains(point) else shape.ArrowCursor
        else:
            cursor = shape.OpenHandCursor
        canvas.setCursor(cursor)
