"""The suggestions on a person's page: a question, and a grid with ✓ and ✗ below each crop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegates import FaceDelegate
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import FaceModel, FaceRow
from facetagger.ui.tiles.rows_model import Index, RowRole
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.face_tips import told
from facetagger.ui.widgets.plain import Label

translate = words.translate


class SuggestionModel(FaceModel):
    """The faces that are asked about; under the pointer it is said which photos they are on."""

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(library, parent)
        self._read_from = library

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row: FaceRow | None = super().data(index, RowRole)
            return told(self._read_from, row.face) if row is not None else None
        return super().data(index, role)


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


class SuggestionSection(QWidget):
    """The question, a button that says yes to all, and the faces that it is about.

    Attributes:
        grid: of the faces.
        all_yes: called when the button was hit.
    """

    def __init__(self, model: FaceModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "suggestions")
        self._model = model
        self.all_yes: Callable[[], None] = lambda: None
        self.grid = SuggestionGrid(model, FaceDelegate(thumbnails, 112, choices=True), self)
        self.grid.setAccessibleName(translate("PersonView", "Suggestions"))
        self.grid.setObjectName("panelGrid")
        self.grid.gap = 8
        self.question = Label(self)
        self.question.setFont(style.font(1.05, bold=True))
        self.question.setWordWrap(True)
        self.keys = Label(translate("PersonView", "Enter: yes   Del: no   Space: photo"), self)
        self.keys.setProperty("faint", True)
        self.all = QPushButton(translate("PersonView", "Confirm all"), self)
        self.all.setProperty("primary", True)
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the faces
        self.all.clicked.connect(lambda: self.all_yes())
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(14)
        row.addWidget(self.question, 1)
        row.addWidget(self.keys)
        row.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.grid)

    def ask(self, name: str, width: int) -> None:
        """Asks about somebody, in so many pixels.

        What the keys do is said where there is room for it beside the question.
        """
        count = words.suggestions(self._model.rowCount())
        text = translate("PersonView", "Is this {name}?  {n}").format(name=name, n=count)
        self.question.setText(text)
        asked = self.question.fontMetrics().horizontalAdvance(text)
        wish = asked + self.keys.sizeHint().width() + self.all.sizeHint().width()
        self.keys.setVisible(wish + 80 <= width)

    def smallest(self) -> int:
        """The height of the question and one line of faces."""
        tile = self.grid.visualRect(self._model.index(0)).height()
        return self.all.sizeHint().height() + 12 + tile + 2 * self.grid.margin

    def fit(self, room: int) -> None:
        """Whole rows, so that no ✓ is cut off, as many as fit into so many pixels."""
        grid = self.grid
        grid.updateGeometries()
        tile = grid.visualRect(self._model.index(0)).height() + grid.gap
        rows = max(1, (room - grid.margin) // tile)
        fitted = grid.fitted_height()
        # A row more than fits begins below the edge; with all of them there is nothing to scroll.
        whole = rows * tile >= fitted - 2 * grid.margin
        grid.setFixedHeight(fitted if whole else grid.margin + rows * tile)
