"""Boxes on a photo as they are shown and grasped: geometry, and what each says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from facetagger.entities import Box, Face, State
from facetagger.ui.text import words

#: Which sides of a box are held: (-1 left, 1 right, 0 none; -1 top, 1 bottom, 0 none).
Grip = tuple[int, int]
GRIPS: tuple[Grip, ...] = (
    (-1, -1), (1, -1), (-1, 1), (1, 1), (0, -1), (0, 1), (-1, 0), (1, 0),
)  # fmt: skip
#: How far from a grip the pointer may be, in units of the view.
REACH = 9.0
#: No box is drawn smaller than this on the screen: it was a click.
LEAST = 10.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A box and who it shows.

    Attributes:
        face: it.
        name: of the person, or of the one suggested; "" if nobody knows.
        guess: the name is a suggestion.
        times: so often the person is on this photo: in a collage, a mirror, or by mistake.
    """

    face: Face
    name: str = ""
    guess: bool = False
    times: int = 1

    @property
    def label(self) -> str:
        """What stands below the box."""
        name = words.isolated(self.name)
        if self.guess:
            return words.translate("PhotoView", "{name}?").format(name=name)
        return f"{name}  {words.times(self.times)}" if self.times > 1 else self.name

    def described(self, number: int, of: int) -> str:
        """The box in words, for screen readers."""
        if self.guess:
            name = words.isolated(self.name)
            who = words.translate("PhotoView", "maybe {name}").format(name=name)
        elif self.face.state is State.IGNORED:
            who = words.set_aside(State.IGNORED)
        else:
            who = self.name or words.translate("PhotoView", "without a name")
        return words.translate("PhotoView", "Face {n} of {total}: {who}").format(
            n=words.number(number), total=words.number(of), who=who
        )


def by_id(boxes: Sequence[Shown], face_id: int) -> Shown | None:
    """The box of a face."""
    return next((shown for shown in boxes if shown.face.id == face_id), None)


def neighbour(boxes: Sequence[Shown], face_id: int, by: int) -> int:
    """The face after (1) or before (-1) another, from left to right and around; 0: there is none.

    Args:
        face_id: the other one; 0: begins at the end.
    """
    ids = [shown.face.id for shown in boxes]
    if not ids:
        return 0
    if face_id not in ids:
        return ids[0 if by > 0 else -1]
    return ids[(ids.index(face_id) + by) % len(ids)]


def next_unnamed(boxes: Sequence[Shown], after: int) -> int:
    """The next face without a confirmed name, around; 0: all are named or set aside."""
    ids = [shown.face.id for shown in boxes]
    start = ids.index(after) + 1 if after in ids else 0
    around = [*boxes[start:], *boxes[:start]]
    waiting = (State.UNKNOWN, State.SUGGESTED)
    return next((s.face.id for s in around if s.face.state in waiting and s.face.id != after), 0)


def grip_at(rect: QRectF, point: QPointF) -> Grip | None:
    """The grip of a box under the pointer."""
    # The corners first: they hold both sides. A small box keeps a middle to be moved by.
    reach_x, reach_y = min(REACH, rect.width() / 3), min(REACH, rect.height() / 3)
    outer = rect.adjusted(-REACH, -REACH, REACH, REACH)
    if not outer.contains(point):
        return None
    horizontal = _side(point.x(), rect.left(), rect.right(), reach_x)
    vertical = _side(point.y(), rect.top(), rect.bottom(), reach_y)
    return (horizontal, vertical) if horizontal or vertical else None


def _side(value: float, low: float, high: float, reach: float) -> int:
    if value <= low + reach:
        return -1
    return 1 if value >= high - reach else 0


def grip_points(rect: QRectF) -> list[QPointF]:
    """Where the grips are painted."""
    centre = rect.center()
    return [
        QPointF(
            centre.x() + x * rect.width() / 2,
            centre.y() + y * rect.height() / 2,
        )
        for x, y in GRIPS
    ]


def cursor_of(grip: Grip) -> Qt.CursorShape:
    """The pointer's shape over a grip."""
    if 0 in grip:
        return Qt.CursorShape.SizeHorCursor if grip[0] else Qt.CursorShape.SizeVerCursor
    same = grip[0] == grip[1]
    return Qt.CursorShape.SizeFDiagCursor if same else Qt.CursorShape.SizeBDiagCursor


def resized(rect: QRectF, grip: Grip, by: QPointF) -> QRectF:
    """A box with the sides that are held moved; sides that pass each other change places."""
    left = rect.left() + (by.x() if grip[0] < 0 else 0)
    right = rect.right() + (by.x() if grip[0] > 0 else 0)
    top = rect.top() + (by.y() if grip[1] < 0 else 0)
    bottom = rect.bottom() + (by.y() if grip[1] > 0 else 0)
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized()


def moved(rect: QRectF, by: QPointF, room: QRectF) -> QRectF:
    """A box moved as far as it stays on the photo."""
    x = max(room.left() - rect.left(), min(by.x(), room.right() - rect.right()))
    y = max(room.top() - rect.top(), min(by.y(), room.bottom() - rect.bottom()))
    return rect.translated(x, y)


def nudged(box: Box, x: float, y: float, *, size: bool) -> Box:
    """A box moved, or made larger to the right and below, by fractions; it stays on the photo."""
    if size:
        width = min(max(box.w + x, 0.004), 1 - box.x)
        height = min(max(box.h + y, 0.004), 1 - box.y)
        return Box(box.x, box.y, width, height)
    left = min(max(box.x + x, 0.0), 1 - box.w)
    top = min(max(box.y + y, 0.0), 1 - box.h)
    return Box(left, top, box.w, box.h)
