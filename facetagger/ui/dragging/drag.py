"""Dragging groups and faces: ids under a mime type of our own, answered with a copy.

With CopyAction the source view does not remove its rows; what a drop means is decided by whoever
gets the intent, after the drop has returned.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.ui.dragging.out import Files
from facetagger.ui.dragging.scroll import DragScroll
from facetagger.ui.look import style
from facetagger.ui.messages.bar import MessageBar
from facetagger.ui.text import words
from facetagger.ui.tiles.thumbnails import Thumbnails, blank_image, to_pixmap
from facetagger.ui.widgets.plain import Label

MIME = "application/x-facetagger-groups+json"


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is being dragged.

    Attributes:
        refs: groups, or single faces.
        faces: how many faces that is.
        origin: the group that single faces were picked from, None if whole groups are dragged.
    """

    refs: tuple[GroupRef, ...]
    faces: int
    origin: GroupRef | None = None

    def face_ids(self) -> list[int]:
        """The faces that were picked one by one."""
        return [ref.id for ref in self.refs if ref.kind is GroupKind.FACE]


def to_mime(cargo: Cargo) -> QMimeData:
    """Packs a cargo."""
    values = {
        "refs": [str(ref) for ref in cargo.refs],
        "faces": cargo.faces,
        "origin": str(cargo.origin) if cargo.origin else None,
    }
    mime = QMimeData()
    mime.setData(MIME, json.dumps(values).encode())
    return mime


def from_mime(mime: QMimeData) -> Cargo | None:
    """Unpacks a cargo; None if something else is being dragged."""
    if not mime.hasFormat(MIME):
        return None
    values = json.loads(bytes(mime.data(MIME).data()))
    origin = GroupRef.parse(values["origin"]) if values["origin"] else None
    return Cargo(tuple(GroupRef.parse(t) for t in values["refs"]), values["faces"], origin)


def merge_hint(cargo: Cargo, name: str) -> str:
    """What a drop onto somebody with a name will do."""
    return words.translate("drag", "Merge {faces} into {name}").format(
        faces=words.faces(cargo.faces), name=words.quoted(name)
    )


def divide_hint(cargo: Cargo) -> str:
    """What a drop of faces onto empty ground will do."""
    return words.translate("drag", "Divide {faces} off as a new group").format(
        faces=words.faces(cargo.faces)
    )


def start(view: QWidget, cargo: Cargo, covers: Sequence[int], thumbnails: Thumbnails) -> None:
    """Drags a cargo until it is dropped or Escape is pressed.

    Outside of the window it is the photos of the faces. Only copies: no file manager may move the
    user's photos away.
    """
    drag = QDrag(view)
    files = view.window().findChild(Files)
    mime = to_mime(cargo)
    drag.setMimeData(files.add_to(mime, cargo.refs) if isinstance(files, Files) else mime)
    image = _picture(cargo, covers, thumbnails, view.devicePixelRatioF())
    drag.setPixmap(to_pixmap(image))
    drag.setHotSpot(QPoint(-10, -6))
    sentence = view.window().findChild(MessageBar)
    if not isinstance(sentence, MessageBar):
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
        return
    sentence.make_way(True)
    drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
    sentence.make_way(False)


def _picture(cargo: Cargo, covers: Sequence[int], thumbnails: Thumbnails, ratio: float) -> QImage:
    """A small stack of crops with the number of faces."""
    image = blank_image(104, 84, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for i, face_id in reversed(list(enumerate(covers[:3]))):
        rect = QRectF(4 + 12 * i, 4 + 5 * i, 60, 60)
        path = QPainterPath()
        path.addRoundedRect(rect, 8, 8)
        painter.fillPath(path, style.color("shade"))
        pixmap = thumbnails.get(face_id, 64 * ratio)
        if pixmap is not None:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            painter.restore()
        painter.setPen(style.color("base"))
        painter.drawPath(path)
    text = words.number(cargo.faces)
    painter.setFont(style.font(0.95, bold=True))
    width = max(24, painter.fontMetrics().horizontalAdvance(text) + 14)
    badge = QRect(104 - width - 2, 84 - 26, width, 24)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(style.color("accent"))
    painter.drawRoundedRect(badge, 12, 12)
    painter.setPen(style.color("on_accent"))
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return image


class HintLabel(Label):
    """Says beside the pointer what a drop would do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, text: str, place: QPoint) -> None:
        """Shows a sentence below a point of the window, inside the window."""
        self.setText(text)
        self.adjustSize()
        room = self.parentWidget().rect()
        x = max(8, min(place.x() + 14, room.width() - self.width() - 8))
        y = place.y() + 92
        if y + self.height() > room.height() - 8:
            y = place.y() - self.height() - 14
        self.move(x, y)
        self.show()
        self.raise_()


def hint_label(widget: QWidget) -> HintLabel:
    """The one hint label of the window that a widget is in."""
    window = widget.window()
    found = window.findChild(HintLabel)
    return found if isinstance(found, HintLabel) else HintLabel(window)


class DropTarget:
    """To be mixed into an item view, before it: tiles that groups and faces can be dropped on.

    Attributes:
        hint: (cargo, key under the pointer or None for empty space) -> what a drop would do, None
            if it is refused.
        dropped: does it; called after the drop has returned.
    """

    hint: Callable[[Cargo, object], str | None] | None = None
    dropped: Callable[[Cargo, object], None] | None = None

    def light_up(self, key: object) -> None:
        """Shows a tile as the target of a drag (None: none)."""
        raise NotImplementedError

    def key_at(self, point: QPoint) -> object:
        """The key of the tile at a point of the viewport, None on empty space."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.hint is not None and event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        cargo = from_mime(event.mimeData())
        if cargo is None or self.hint is None:
            event.ignore()
            return
        place = event.position().toPoint()
        taken = self._say(cargo, place)
        scroll = self._scroll()
        scroll.scrolled = lambda at: self._say(cargo, at) if taken else False
        scroll.at(place)
        if taken:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _say(self, cargo: Cargo, place: QPoint) -> bool:
        """Shows what a drop at a place would do; whether it would do anything."""
        key = self.key_at(place)
        hint = self.hint(cargo, key) if self.hint is not None else None
        self.light_up(key if hint else None)
        if hint is None:
            hint_label(self).hide()
        else:
            hint_label(self).show_at(hint, self.viewport().mapTo(self.window(), place))
        return hint is not None

    def _scroll(self) -> DragScroll:
        found = self.findChild(DragScroll)
        return found if isinstance(found, DragScroll) else DragScroll(self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drag_over()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        cargo = from_mime(event.mimeData())
        key = self.key_at(event.position().toPoint())
        self._drag_over()
        if cargo is None or self.hint is None or self.hint(cargo, key) is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if (dropped := self.dropped) is not None:
            QTimer.singleShot(0, self, lambda: dropped(cargo, key))

    def _drag_over(self) -> None:
        self._scroll().stop()
        self.light_up(None)
        hint_label(self).hide()


class DropZone(Label):
    """A field that is there while faces are dragged: dropped on it they become a new group.

    Attributes:
        takes: whether a cargo can be dropped here.
        dropped: does it; called after the drop has returned.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName("dropZone")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(3 * self.fontMetrics().height() + 16)
        self.setWordWrap(True)
        self.setAcceptDrops(True)
        self.takes: Callable[[Cargo], bool] = lambda cargo: False
        self.dropped: Callable[[Cargo], None] = lambda cargo: None
        self._lit = False
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(8.5, 4.5, -8.5, -4.5)
        path = QPainterPath()
        path.addRoundedRect(rect, style.RADIUS, style.RADIUS)
        painter.fillPath(path, style.color("accent_soft" if self._lit else "card"))
        pen = QPen(style.color("accent" if self._lit else "strong_border"), 2.0)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.end()
        super().paintEvent(event)

    def _light_up(self, lit: bool) -> None:
        self._lit = lit
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        cargo = from_mime(event.mimeData())
        if cargo is None or not self.takes(cargo):
            event.ignore()
            return
        self._light_up(True)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        cargo = from_mime(event.mimeData())
        if cargo is None or not self.takes(cargo):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self.dropped(cargo))
