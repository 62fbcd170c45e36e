"""What can be done with a person, and with a person's faces: the menus of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from facetagger.ui import keys
from facetagger.ui.look import icons
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import caption

if TYPE_CHECKING:
    from facetagger.ui.views.person.view import PersonView

translate = words.translate


class PersonMenu:
    """Fills the menus of a person's page."""

    def __init__(self, view: PersonView) -> None:
        self._view = view
        view.header.menu.aboutToShow.connect(self.fill_more)
        view.header.menu.setToolTipsVisible(True)
        view.grid.menu = self.fill_for_faces
        view.suggestions.menu = self.fill_for_suggestions
        self.fill_more()

    def fill_more(self) -> None:
        """For the person."""
        view, menu = self._view, self._view.header.menu
        hidden = bool(view.row and view.row.summary.person.hidden)
        menu.clear()
        menu.addAction(keys.beside(translate("Person", "Rename"), "rename"), view.rename_current)
        merge = keys.beside(translate("Menus", "Merge with…"), "merge")
        menu.addAction(merge, lambda: view.merge_with())
        menu.addAction(translate("Person", "Birth date…"), view.edit_birth_date)
        menu.addAction(translate("Person", "Use the selected face as cover"), view.use_as_cover)
        menu.addSeparator()
        text = translate("Person", "Hide this person")
        if hidden:
            text = translate("Person", "Show among the people again")
        menu.addAction(text, view.hide_person)
        forget = menu.addAction(translate("Person", "Forget"), view.forget_person)
        forget.setToolTip(
            translate(
                "Person", "Takes the name away; the faces go back to the Inbox. Can be undone."
            )
        )

    def fill_for_faces(self, menu: QMenu) -> None:
        """For the selected confirmed faces."""
        view = self._view
        ids = view.grid.selected_keys()
        if not ids or view.person_id is None:
            return
        menu.addAction(
            keys.beside(translate("Person", "Show photo"), "show_photo"), view.show_photo
        )
        if len(ids) == 1:
            menu.addAction(translate("Person", "Use as cover"), view.use_as_cover)
        menu.addAction(translate("Person", "This is…"), lambda: view.name_faces(ids))
        menu.addAction(keys.beside(translate("Person", "Divide off"), "divide"), view.divide)
        menu.addAction(
            keys.beside(translate("Person", "Compare…"), "compare"), lambda: view.compare(ids)
        )
        menu.addAction(
            icons.icon("cross"),
            keys.beside(translate("Person", "Not this person"), "not_a_face"),
            view.not_this_person,
        )

    def fill_for_suggestions(self, menu: QMenu) -> None:
        """For the selected suggestions."""
        view = self._view
        ids = view.suggestions.selected_keys()
        if not ids or view.row is None:
            return
        name = caption(words.quoted(view.row.summary.person.name))
        yes = translate("PhotoView", "Yes, this is {name}").format(name=name)
        no = translate("PhotoView", "No, this is not {name}").format(name=name)
        menu.addAction(icons.icon("check"), yes, lambda: view.answer(ids, True))
        menu.addAction(icons.icon("cross"), no, lambda: view.answer(ids, False))
        menu.addSeparator()
        menu.addAction(
            keys.beside(translate("Person", "Show photo"), "show_photo"), view.show_photo
        )
        menu.addAction(translate("Person", "This is…"), lambda: view.name_faces(ids))
        menu.addAction(
            keys.beside(translate("Person", "Compare…"), "compare"), lambda: view.compare(ids)
        )
