"""The line above the groups: how many there are, what is looked for, in which order they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import finding
from facetagger.library.database import Library
from facetagger.library.finding import GroupOrder
from facetagger.ui import keys, matching
from facetagger.ui.context import Context
from facetagger.ui.text import words
from facetagger.ui.views.header import Header
from facetagger.ui.widgets.search_field import OrderBox, SearchField

translate = words.translate


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants to see. people: those whose name fits the text."""

    text: str = ""
    people: tuple[int, ...] = ()
    order: GroupOrder = GroupOrder.SIZE


class InboxHead(Header):
    """The line above the groups.

    Attributes:
        changed: called when something else is wanted.
        accepts: called when all names on the page were taken by the button.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(self.tr("Inbox"), parent)
        self._context = context
        self.changed: Callable[[], None] = lambda: None
        self.search = SearchField(self.tr("Name, folder or date"), self)
        self.search.changed = lambda: self.changed()
        self.order = OrderBox(
            (
                (self.tr("Largest first"), GroupOrder.SIZE),
                (self.tr("Newest first"), GroupOrder.NEWEST),
                (self.tr("By folder"), GroupOrder.FOLDER),
            ),
            context.choices.order("inbox"),
            lambda order: context.choices.keep_order("inbox", order),
            self,
        )
        self.order.changed = lambda: self.changed()
        self.accepts: Callable[[], None] = lambda: None
        self.accept = QPushButton(self)
        self.accept.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # a click leaves the keys with the field
        tip = translate("Menus", "Accept the best suggestion of every group on this page")
        self.accept.setToolTip(keys.tip(tip, "accept_page"))
        self.accept.clicked.connect(lambda _checked=False: self.accepts())
        self.accept.hide()
        self.row.addWidget(self.accept)
        self.row.addWidget(self.search)
        self.row.addWidget(self.order)

    def offer(self, number: int) -> None:
        """Offers to accept the names on the page, so many; one alone is clicked on its card."""
        self.accept.setText(self.tr("Accept all {n} names").format(n=words.number(number)))
        self.accept.setVisible(number > 1)
        self._fit()

    def wish(self) -> Wish:
        """What is wanted now. For the window's thread."""
        text = self.search.wanted()
        plain = matching.plain(text)
        people = self._context.candidates() if text else ()
        fitting = (one.person_id for one in people if matching.rank(plain, one.name) >= _FITS)
        return Wish(text, tuple(fitting), GroupOrder(self.order.currentData()))

    def nothing(self) -> tuple[str, str, str] | None:
        """What to show where no group is what the user looks for; None: he looks for nothing."""
        if not (text := self.search.wanted()):
            return None
        title = translate("InboxView", "No group fits {text}").format(text=words.quoted(text))
        hint = translate(
            "InboxView",
            "You can search for suggested names, folders, files and days, such as 2019-05-17.",
        )
        return "inbox", title, hint

    def count(self, refs: Sequence[GroupRef]) -> None:
        """Says how much there is."""
        groups = sum(ref.kind is GroupKind.CLUSTER for ref in refs)
        parts = [words.groups(groups)] if groups else []
        if alone := len(refs) - groups:
            parts.append(self.tr("{faces} alone").format(faces=words.faces(alone)))
        self.set_detail(words.listed(parts), parts[0] if len(parts) > 1 else "")


#: Letters that are merely somewhere in a name find too much.
_FITS = matching.INSIDE


def fitting(
    library: Library, wish: Wish, refs: Sequence[GroupRef], poor: int
) -> tuple[list[GroupRef], int]:
    """The list with what fits only, each part of it in the order that is wanted.

    Args:
        library: what is looked for is looked for in it.
        wish: what is wanted.
        refs: groups, then single faces.
        poor: the place of the first single face that shows too little; returned for the new list.
    """
    first = next((i for i, ref in enumerate(refs) if ref.kind is GroupKind.FACE), len(refs))
    parts = [refs[:first], refs[first:poor], refs[poor:]]
    if wish.text:
        found = finding.groups_like(library, wish.text, wish.people)
        parts = [[ref for ref in part if ref in found] for part in parts]
    if wish.order is not GroupOrder.SIZE:
        ranked = finding.sort_groups(library, [ref for part in parts for ref in part], wish.order)
        place = {ref: i for i, ref in enumerate(ranked)}
        parts = [sorted(part, key=place.__getitem__) for part in parts]
    return [ref for part in parts for ref in part], len(parts[0]) + len(parts[1])
