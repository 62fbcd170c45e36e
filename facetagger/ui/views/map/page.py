"""The map's page. The map itself, which needs NumPy, is only loaded when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupRef
from facetagger.ui.context import Context
from facetagger.ui.look import style

if TYPE_CHECKING:
    from facetagger.ui.views.map.view import MapView


class MapPage(QWidget):
    """Stands for the map.

    Attributes:
        view: the map, None before it was first looked at.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self.view: MapView | None = None
        self._loading = self._search = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """The view comes to the screen."""
        if self.view is not None:
            self.view.refresh()
        elif not self._loading:
            self._loading = True
            self._context.runner.call(_load, lambda _: self._build())

    def _build(self) -> None:
        from facetagger.ui.views.map.view import MapView

        held = self.hasFocus()
        self.view = MapView(self._context, self)
        self.layout().addWidget(self.view)
        self.setFocusProxy(self.view)
        if held:
            self.view.setFocus()
        self.view.refresh()
        if self._search and self.isVisible():
            self.view.search()

    def undone(self, changes: Changes) -> None:
        """After an undo: the faces that something was done with here are selected again."""
        if self.view is not None and self.isVisible():
            self.view.picking.undone(changes)

    # Commands of the menus

    def targets(self) -> list[GroupRef]:
        """The selected faces."""
        return self.view.targets() if self.view is not None else []

    def show_photo(self) -> None:
        """Shows the photos of the selected faces."""
        if self.view is not None:
            self.view.show_photo()

    def ignore(self) -> None:
        """Sets the selected faces aside."""
        if self.view is not None:
            self.view.picking.ignore()

    def not_a_face(self) -> None:
        """Marks the selected faces as none."""
        if self.view is not None:
            self.view.picking.not_a_face()

    def divide(self) -> None:
        """Makes the selected faces a group of their own."""
        if self.view is not None:
            self.view.picking.divide()

    def search(self) -> None:
        """Puts the cursor into the field that finds people."""
        self._search = self.view is None  # else once it is loaded
        if self.view is not None:
            self.view.search()

    def other_part(self) -> None:
        """Moves the focus between the map and the list of people."""
        if self.view is not None:
            self.view.other_part()


def _load() -> None:
    """In a worker: importing takes longer than a frame."""
    import facetagger.ui.views.map.view  # noqa: F401
