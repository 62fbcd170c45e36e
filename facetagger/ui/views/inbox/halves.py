"""Cards and panel beside each other: in a small window the cards come first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.inbox.card_grid import CardGrid


class InboxHalves(QSplitter):
    """The panel is as wide as the user wants it, but leaves two thirds of the room to the cards."""

    def __init__(self, cards: CardGrid, panel: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panel = panel
        self._wish = 24 * text_line()
        self.addWidget(cards)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setCollapsible(0, False)
        cards.setMinimumWidth(cards.width_of(1))
        self.splitterMoved.connect(self._moved)

    def _moved(self) -> None:
        self._wish = self._panel.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._wish:  # the user has pushed the panel away
            return
        panel = max(self._panel.minimumWidth(), min(self._wish, self.width() // 3))
        self.setSizes([self.width() - panel - self.handleWidth(), panel])
