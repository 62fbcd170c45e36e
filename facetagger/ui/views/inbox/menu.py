"""The context menus of the Inbox: of a group's card, and of the faces beside the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from facetagger.ui import keys
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import caption

if TYPE_CHECKING:
    from facetagger.ui.views.inbox.view import InboxView

translate = words.translate


class InboxMenu:
    """Fills the menus for the Inbox."""

    def __init__(self, view: InboxView) -> None:
        self._view = view
        view.grid.menu = self.fill
        view.panel.grid.menu = self.fill_for_faces

    def fill(self, menu: QMenu) -> None:
        """For the current card, and those selected with it."""
        view = self._view
        targets = view.targets()
        if not targets:
            return
        for number, best in enumerate(view.suggestions()[:3]):
            text = translate("InboxMenu", "This is {name}").format(name=words.quoted(best.name))
            menu.addAction(caption(text), lambda n=number: view.naming.take(n))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(translate("InboxMenu", "Name…"), view.field.setFocus)
        menu.addAction(
            keys.beside(translate("InboxMenu", "Merge with…"), "merge"), lambda: view.merge_with()
        )
        if len(targets) == 1:
            menu.addAction(
                keys.beside(translate("InboxMenu", "Divide in two"), "divide"), view.divide
            )
        menu.addSeparator()
        self._common(menu)

    def fill_for_faces(self, menu: QMenu) -> None:
        """For the faces selected in the panel."""
        view = self._view
        if not view.panel.selected():
            return
        menu.addAction(translate("InboxMenu", "Name…"), view.field.setFocus)
        menu.addAction(keys.beside(translate("InboxMenu", "Divide off"), "divide"), view.divide)
        menu.addSeparator()
        self._common(menu)

    def _common(self, menu: QMenu) -> None:
        view = self._view
        menu.addAction(keys.beside(translate("InboxMenu", "Ignore"), "ignore"), view.ignore)
        menu.addAction(
            keys.beside(translate("InboxMenu", "Not a face"), "not_a_face"), view.not_a_face
        )
        menu.addSeparator()
        menu.addAction(
            keys.beside(translate("InboxMenu", "Show photo"), "show_photo"), view.show_photo
        )
        menu.addAction(keys.beside(translate("InboxMenu", "Compare…"), "compare"), view.compare)
