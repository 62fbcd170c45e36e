"""Cards and panel beside each other: in a small window the cards come first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.inbox.card_grid import CardGrid


class InboxHalves(QSplitter):
    """The panel is as wide as the user wants it, but leaves two thirds of the room to the cards."""

    def __init__(self, cards: CardGrid, panel: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cards, self._panel = cards, panel
        self._wish: int | None = None  # None: the user has not said how wide
        self._line = text_line()
        self.addWidget(cards)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setCollapsible(0, False)
        self.splitterMoved.connect(self._moved)
        self._share()

    def _moved(self) -> None:
        self._wish = self._panel.width()

    def _share(self) -> None:
        """Gives each its part of the room."""
        self._cards.setMinimumWidth(self._cards.width_of(1))
        if self._wish == 0:  # the user has pushed the panel away
            return
        wish = 24 * text_line() if self._wish is None else self._wish
        panel = max(self._panel.minimumWidth(), min(wish, self.width() // 3))
        self.setSizes([self.width() - panel - self.handleWidth(), panel])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Another size of text: what the two need has changed. They tell when they have taken it on.
        if event.type() == QEvent.Type.LayoutRequest and self._line != text_line():
            self._line = text_line()
            self._share()
        return done
