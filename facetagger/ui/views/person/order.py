"""Which of a person's faces are shown, and in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facetagger.library.person_facts import FaceOrder
from facetagger.ui.context import Context
from facetagger.ui.text import words
from facetagger.ui.widgets.search_field import OrderBox, SearchField

translate = words.translate


class PersonOrder:
    """The field for a file, a folder or a day, and the choice of an order.

    Attributes:
        changed: called when other faces, or another order, are wanted.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.search = SearchField(translate("IgnoredView", "Folder, file or date"), parent)
        self.search.changed = lambda: self.changed()
        self.box = OrderBox(
            (
                (translate("PhotosView", "Oldest first"), FaceOrder.OLDEST),
                (translate("InboxHead", "Newest first"), FaceOrder.NEWEST),
                (translate("PersonOrder", "Least certain first"), FaceOrder.DOUBTFUL),
                (translate("InboxHead", "By folder"), FaceOrder.FOLDER),
            ),
            context.choices.order("person"),
            lambda order: context.choices.keep_order("person", order),
            parent,
        )
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the faces
        # Narrower than its words, or the window could not be small.
        self.box.setMinimumWidth(self.search.minimumWidth())
        self.box.changed = lambda: self.changed()

    def text(self) -> str:
        """What is looked for; empty: everything."""
        return self.search.wanted()

    def order(self) -> FaceOrder:
        """How the faces are to be sorted."""
        return FaceOrder(self.box.currentData())

    def forget(self) -> None:
        """Looks for nothing any more, without telling anybody: somebody else is shown."""
        self.search.forget()

    def nothing(self, waiting: int) -> tuple[str, str, str]:
        """What to show where no confirmed face fits, or is there, but so many suggestions."""
        if not (text := self.text()):
            title = translate("PersonOrder", "No face has this name")
            how = translate(
                "PersonOrder", "Type it below a group in the Inbox, or take it away: More, Forget."
            )
            return "people", title, "" if waiting else how
        title = translate("IgnoredView", "No face fits {text}")
        if waiting:
            title = translate("PersonOrder", "No confirmed face fits {text}")
        return "people", title.format(text=words.quoted(text)), ""
