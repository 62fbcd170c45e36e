"""The line above the groups: how many there are, what is looked for, in which order they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import finding
from facetagger.library.database import Library
from facetagger.library.finding import GroupOrder
from facetagger.ui import matching, words
from facetagger.ui.context import Context
from facetagger.ui.search_field import OrderBox, SearchField
from facetagger.ui.views.header import Header


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants to see. people: those whose name fits the text."""

    text: str = ""
    people: tuple[int, ...] = ()
    order: GroupOrder = GroupOrder.SIZE


class InboxHead(Header):
    """Attributes: changed: called when something else is wanted."""

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
        self.row.addWidget(self.search)
        self.row.addWidget(self.order)

    def wish(self) -> Wish:
        """What is wanted now. For the window's thread."""
        text = self.search.wanted()
        plain = matching.plain(text)
        people = self._context.candidates() if text else ()
        fitting = (one.person_id for one in people if matching.rank(plain, one.name) >= _FITS)
        return Wish(text, tuple(fitting), GroupOrder(self.order.currentData()))

    def count(self, refs: Sequence[GroupRef]) -> None:
        """Says how much there is."""
        groups = sum(ref.kind is GroupKind.CLUSTER for ref in refs)
        parts = [words.groups(groups)] if groups else []
        if alone := len(refs) - groups:
            parts.append(self.tr("{faces} alone").format(faces=words.faces(alone)))
        self.set_detail(", ".join(parts))


#: Letters that are merely somewhere in a name find too much.
_FITS = matching.INSIDE


def fitting(
    library: Library, wish: Wish, parts: Sequence[Sequence[GroupRef]]
) -> list[list[GroupRef]]:
    """Parts of the list, each with what fits only, in the order that is wanted."""
    found = None
    if wish.text:
        found = finding.groups_like(library, wish.text, wish.people)
    shown = [[ref for ref in part if found is None or ref in found] for part in parts]
    if wish.order is GroupOrder.SIZE:
        return shown
    ranked = finding.sort_groups(library, [ref for part in shown for ref in part], wish.order)
    place = {ref: i for i, ref in enumerate(ranked)}
    return [sorted(part, key=place.__getitem__) for part in shown]
