"""Where a sentence may stand: over no button, and not over what one works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from facetagger.ui.message_spot import Kept
from facetagger.ui.tile_delegate import text_line
from facetagger.ui.views.grid import Grid
from facetagger.ui.views.map import MapPage

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow

#: A view that is narrower, in lines of text, has no room for a sentence.
_NARROW = 28


def message_rooms(window: MainWindow) -> list[QRect]:
    """The parts of the window's middle in which sentences are shown, the best one first."""
    rooms = []
    middle, narrow = window.centralWidget(), _NARROW * text_line()
    grid: QWidget = window.pages
    view = {"inbox": window.inbox.head, "review": window.review}.get(window.current)
    if view is not None and not window.photo.isVisible():
        corner = view.quiet_corner()
        if corner is not None:
            corner.translate(view.mapTo(middle, QPoint(0, 0)))
            rooms.append(corner.adjusted(0, 0, 0, 9))  # in the middle of the header
    if window.photo.isVisible():
        grid = window.photo.picture  # below it stands what the keys do
    elif isinstance(page := window.pages.view(), MapPage) and page.view is not None:
        grid = page.view.canvas
    elif window.current == "inbox":
        own = window.inbox.grid
        grid = own if own.width() >= narrow else window.inbox.panel.grid
    room = QRect(grid.mapTo(middle, QPoint(0, 0)), grid.size())
    if not window.photo.isVisible() and room.width() < narrow:
        room.setLeft(window.pages.mapTo(middle, QPoint(0, 0)).x())
        room.setWidth(window.pages.width())
    return [*rooms, room]


def message_kept(window: MainWindow) -> Kept:
    """What a sentence is not to cover, in the coordinates of the window's middle."""
    middle, kept = window.centralWidget(), Kept()

    def keep(inside: QWidget, place: QRect, into: list[QRect]) -> None:
        seen = place.intersected(inside.rect())
        if seen.isValid():
            into.append(seen.translated(inside.mapTo(middle, QPoint(0, 0))))

    focus = window.focusWidget()
    if isinstance(focus, QLineEdit | QAbstractButton) and not window.message.isAncestorOf(focus):
        keep(focus, focus.rect(), kept.at_hand)
    if window.photo.isVisible():
        canvas = window.photo.editing.canvas
        below = round(1.5 * text_line())  # its name
        marked = canvas.rect_of(canvas.marked).toAlignedRect()
        keep(canvas, marked.adjusted(-6, -6, 6, below), kept.at_hand)
        return kept
    view = window.pages.view()
    if isinstance(view, MapPage):
        card = view.view.picking.card if view.view is not None else None
        if card is not None and card.isVisible():
            keep(card, card.rect(), kept.at_hand)
    elif window.current == "inbox":
        grid = window.inbox.grid
        keep(grid.viewport(), grid.visualRect(grid.currentIndex()), kept.at_hand)
        for place in grid.fields():
            keep(grid.viewport(), place, kept.next)
    elif isinstance(focus, Grid) and middle.isAncestorOf(focus):
        keep(focus.viewport(), focus.visualRect(focus.currentIndex()), kept.at_hand)
    return kept
