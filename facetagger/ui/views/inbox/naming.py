"""Who a group of the Inbox is: names that are typed, suggestions that are taken or clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from facetagger.entities import GroupKind, GroupRef
from facetagger.ui.context import Context
from facetagger.ui.text import words
from facetagger.ui.tiles.models import GroupRow
from facetagger.ui.views.inbox.meant import Meant
from facetagger.ui.views.inbox.order import Hands
from facetagger.ui.widgets.name_field import Choice

if TYPE_CHECKING:
    from facetagger.ui.views.inbox.view import InboxView

translate = words.translate


class InboxNaming:
    """Gives names to what the user has chosen in the Inbox."""

    def __init__(self, view: InboxView, context: Context) -> None:
        self._view = view
        self._context = context
        view.field.applied = self.apply
        view.panel.taken = self.take
        view.grid.chip_clicked = self._take_of_card

    def tell(self) -> None:
        """Says in the field what a name would be for."""
        view = self._view
        number, picked = len(view.targets()), view.panel.selected()
        view.company.mean([GroupRef(GroupKind.FACE, i) for i in picked] or view.cards())
        if picked:
            view.field.scope = words.faces(number)
        else:
            view.field.scope = words.groups(number) if number > 1 else ""
        hint = translate("InboxView", "Who is this?")
        if view.field.scope:
            hint = translate("InboxView", "Name {what}").format(what=view.field.scope)
        view.field.setPlaceholderText(hint)
        view.panel.groups = 1 if view.panel.meant() else number
        view.panel.together = view.model.faces_of(view.cards())
        view.panel.tell()

    def apply(self, choice: Choice) -> bool:
        """Gives the name that was typed; False: it cannot be.

        Where its faces are gone it is given to nobody, and not left for those of the next card.
        """
        commands = self._context.commands
        if choice.person_id is None and not commands.can_be_named(choice.name):
            return False
        refs, ends = self._view.take(choice.name)
        if not refs:
            return True
        if choice.person_id is not None:
            commands.name_as(refs, choice.person_id, **ends)
        else:
            commands.name(refs, choice.name, new=choice.new, **ends)
        return True

    def let_go(self, meant: Meant, hands: Hands, later: Callable[[], None]) -> None:
        """A name whose faces are gone is for no others: whoever looks up finds the field empty.

        Who is typing goes on, and is told at Enter: the rest of his letters is no name either.

        Args:
            meant: knows which faces it is for.
            hands: whether he is typing.
            later: has it asked again when he is not.
        """
        gone, field = meant.gone(), self._view.field
        if gone is None or not field.text():
            return
        if hands.busy():
            later()
            return
        typed = field.text()
        field.reset()
        meant.forget()
        self.tell_gone(gone.people, typed)

    def tell_gone(self, people: Sequence[str], typed: str) -> None:
        """Says why nothing was done.

        Args:
            people: whose the faces are by now.
            typed: the name that was for them.
        """
        sentence = translate("InboxView", "These faces are not in the Inbox any more.")
        if people and typed:
            sentence = translate(
                "InboxView", "These faces were named {name} meanwhile. {typed} was not used."
            ).format(name=words.listed(map(words.quoted, people)), typed=words.quoted(typed))
        self._context.hint(sentence)

    def take(self, number: int) -> bool:
        """Takes the current group's suggestion of that number (from 0); False: there is none."""
        view = self._view
        offered = [s.person_id for s in view.suggestions()]
        offered += [one.person_id for one in view.panel.near()]
        if number >= len(offered):
            sentence = translate("InboxView", "There is no suggestion number {n} here.")
            self._context.hint(sentence.format(n=number + 1))
            return False
        refs, ends = view.take()
        if refs:
            self._context.commands.name_as(refs, offered[number], **ends)
        return True

    def _take_of_card(self, ref: GroupRef) -> None:
        """The name on a card was clicked: it is that card's, whatever else is selected."""
        row = self._view.model.row(ref)
        if row is not None and (best := row.best) is not None:
            view = self._view
            view.hide_cards([ref])
            self._context.commands.name_as([ref], best.person_id, **view.settles([ref]))

    def accept_page(self) -> None:
        """Takes the best suggestion of every group on the screen."""
        rows = self.on_page()
        if not rows:
            sentence = translate("InboxView", "No group on this page has a suggestion.")
            self._context.hint(sentence)
            return
        best = [(row.ref, row.best) for row in rows if row.best is not None]
        refs = [ref for ref, _ in best]
        self._view.hide_cards(refs)
        self._context.commands.accept(best, **self._view.settles(refs))

    def on_page(self) -> list[GroupRow]:
        """The groups on whose cards a suggested name is to be seen."""
        view = self._view
        rows = [view.model.row(ref) for ref in view.grid.visible_keys()]
        return [row for row in rows if row is not None and view.grid.shows_chip(row)]
