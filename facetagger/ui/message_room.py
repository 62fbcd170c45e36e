"""Where a sentence may stand: over no button, and not over what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from facetagger.ui.tile_delegate import text_line

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow

#: A view that is narrower, in lines of text, has no room for a sentence.
_NARROW = 28


def message_room(window: MainWindow) -> QRect:
    """The part of the window's middle in which sentences are shown."""
    middle, narrow = window.centralWidget(), _NARROW * text_line()
    grid: QWidget = window.pages
    view = {"inbox": window.inbox.head, "review": window.review}.get(window.current)
    if view is not None and not window.photo.isVisible():
        corner = view.quiet_corner()
        if corner is not None:
            corner.translate(view.mapTo(middle, QPoint(0, 0)))
            return corner.adjusted(0, 0, 0, 9)  # in the middle of the header
    if window.photo.isVisible():
        grid = window.photo.picture  # below it stands what the keys do
    elif window.current == "inbox":
        own = window.inbox.grid
        grid = own if own.width() >= narrow else window.inbox.panel.grid
    room = QRect(grid.mapTo(middle, QPoint(0, 0)), grid.size())
    if not window.photo.isVisible() and room.width() < narrow:
        room.setLeft(window.pages.mapTo(middle, QPoint(0, 0)).x())
        room.setWidth(window.pages.width())
    return room
