"""Where a sentence may stand: over no button, and not over what one works on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from facetagger.ui.messages.spot import BELOW, BESIDE, Kept
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.views.header import Header
from facetagger.ui.views.inbox.view import InboxView
from facetagger.ui.views.map.page import MapPage
from facetagger.ui.views.person.header import PersonHeader
from facetagger.ui.views.person.view import PersonView

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow
    from facetagger.ui.views.map.canvas import Canvas

#: So much a sentence of two lines may hang out of a header.
_HANGS = 9
#: A view that is narrower, in lines of text, has no room for a sentence.
_NARROW = 28


def message_rooms(window: MainWindow) -> list[QRect]:
    """The parts of the window's middle in which sentences are shown, the best one first."""
    rooms = []
    middle, narrow = window.centralWidget(), _NARROW * text_line()
    grid: QWidget = window.pages
    if not window.photo.isVisible():
        rooms += _corners(window)
    if window.photo.isVisible():
        grid = window.photo.picture  # below it stands what the keys do
    elif isinstance(page := window.pages.view(), MapPage) and page.view is not None:
        grid = page.view.canvas
    elif window.current == "inbox":
        grid = window.inbox.grid
    room = QRect(grid.mapTo(middle, QPoint(0, 0)), grid.size())
    if not window.photo.isVisible() and room.width() < narrow:
        room.setLeft(window.pages.mapTo(middle, QPoint(0, 0)).x())
        room.setWidth(window.pages.width())
    return [*rooms, room]


def _corners(window: MainWindow) -> list[QRect]:
    """Those in the header of a view: in the middle of its height."""
    head, middle = _header(window), window.centralWidget()
    if head is None:
        return []
    size_in = window.message.size_in
    if isinstance(head, PersonHeader):
        corners = head.quiet_corners()
    else:
        quiet = head.quiet_corner()
        corners = [quiet] if quiet is not None else []
        for tight in head.tight_corners():  # it begins where what it covers begins
            covered = [one for one in head.said() if tight.contains(one.center())]
            wide = min(tight.width(), size_in(tight).width() + 2 * BESIDE)
            rest = tight.width() - wide
            tight.adjust(*((rest + 8, 0, 8, 0) if head.isRightToLeft() else (-8, 0, -rest - 8, 0)))
            corners.append(Kept(whole=covered).whole_of(tight))
    rooms = []
    for corner in corners:
        height = size_in(corner).height()
        if height <= corner.height() + _HANGS:
            low = corner.center().y() + height // 2 + BELOW
            corner.setBottom(max(low, corner.top() + height))
            rooms.append(corner.translated(head.mapTo(middle, QPoint(0, 0))))
    return rooms


def _header(window: MainWindow) -> Header | PersonHeader | None:
    """That of the view on the screen, if a sentence may stand there."""
    view = window.pages.view()
    if isinstance(view, PersonView):
        return view.header
    return None if isinstance(view, MapPage) else view.findChild(Header)


def message_kept(window: MainWindow) -> Kept:
    """What a sentence is not to cover, in the coordinates of the window's middle."""
    places = _Places(window)
    focus, view = window.focusWidget(), window.pages.view()
    if isinstance(focus, QLineEdit | QAbstractButton) and not window.message.isAncestorOf(focus):
        places.at_hand(focus, focus.rect())
    if window.photo.isVisible():
        canvas = window.photo.editing.canvas
        below = round(1.5 * text_line())  # its name
        marked = canvas.rect_of(canvas.marked).toAlignedRect()
        places.at_hand(canvas, marked.adjusted(-6, -6, 6, below))
    elif isinstance(view, MapPage):
        if view.view is not None:
            places.of_map(view.view.picking.card, view.view.canvas)
    elif view is window.inbox:
        places.of_inbox(window.inbox)
    elif isinstance(focus, Grid):
        places.at_hand(focus.viewport(), focus.visualRect(focus.currentIndex()))
    if not window.photo.isVisible() and isinstance(head := _header(window), Header):
        places.whole(head, head.said())
    return places.kept


class _Places:
    """Gathers what is kept free. Of what is scrolled or cut off only the part that is seen is."""

    def __init__(self, window: MainWindow) -> None:
        self._middle = window.centralWidget()
        self.kept = Kept()

    def at_hand(self, inside: QWidget, place: QRect) -> None:
        self._keep(inside, place, self.kept.at_hand)

    def whole(self, inside: QWidget, read: Iterable[QRect]) -> None:
        for place in read:
            self._keep(inside, place, self.kept.whole)

    def of_map(self, card: QWidget, canvas: Canvas) -> None:
        if card.isVisible():
            self.at_hand(card, card.rect())
        if canvas.isVisible():
            self._keep(canvas, canvas.hint_spot(), self.kept.next)

    def of_inbox(self, inbox: InboxView) -> None:
        grid = inbox.grid
        self.at_hand(grid.viewport(), grid.visualRect(grid.currentIndex()))
        if inbox.head.accept.isVisible():  # it may have come where the sentence lies
            self.at_hand(inbox.head.accept, inbox.head.accept.rect())
        for place in grid.fields():
            self._keep(grid.viewport(), place, self.kept.next)
        for button in inbox.panel.findChildren(QAbstractButton):
            if button.isVisible():
                self._keep(button, button.rect(), self.kept.next)

    def _keep(self, inside: QWidget, place: QRect, into: list[QRect]) -> None:
        seen = place.intersected(inside.rect())
        if seen.isValid() and self._middle.isAncestorOf(inside):
            into.append(seen.translated(inside.mapTo(self._middle, QPoint(0, 0))))
