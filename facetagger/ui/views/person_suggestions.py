"""The grid of suggestions on a person's page, with ✓ and ✗ below each crop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from facetagger.ui.delegates import FaceDelegate
from facetagger.ui.models import FaceModel
from facetagger.ui.views.grid import Grid


class SuggestionGrid(Grid):
    """Crops with ✓ and ✗ below each.

    Attributes:
        answered: called with (face ids, yes or no).
    """

    def __init__(self, model: FaceModel, delegate: FaceDelegate, parent: QWidget) -> None:
        super().__init__(model, delegate, parent)
        self._choices = delegate
        self.answered: Callable[[Sequence[int], bool], None] = lambda ids, yes: None

    def _answer_at(self, point: QPoint) -> tuple[int, bool] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        yes, no = self._choices.buttons(self.visualRect(index))
        if yes.contains(point):
            return self.rows.key(index), True
        return (self.rows.key(index), False) if no.contains(point) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press on a button selects nothing and begins no drag.
        if self._answer_at(event.position().toPoint()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        answer = self._answer_at(event.position().toPoint())
        if answer is not None and event.button() == Qt.MouseButton.LeftButton:
            self.answered([answer[0]], answer[1])
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._answer_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
