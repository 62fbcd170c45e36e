"""The Inbox: cards of unnamed groups, each with its name field, worked through by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef, GroupSuggestion
from facetagger.library import queries
from facetagger.ui.context import Context, Refresher
from facetagger.ui.doing import Ends
from facetagger.ui.look import style
from facetagger.ui.matching import Candidate
from facetagger.ui.tiles.delegates import GroupDelegate
from facetagger.ui.tiles.models import GroupModel, GroupRow
from facetagger.ui.tiles.rows_model import PAGE
from facetagger.ui.views.inbox.arranging import Arranging
from facetagger.ui.views.inbox.before_search import BeforeSearch
from facetagger.ui.views.inbox.card_grid import CardGrid
from facetagger.ui.views.inbox.coming_back import ComingBack
from facetagger.ui.views.inbox.company import InboxCompany
from facetagger.ui.views.inbox.drops import InboxDrops
from facetagger.ui.views.inbox.group_panel import GroupPanel
from facetagger.ui.views.inbox.halves import InboxHalves
from facetagger.ui.views.inbox.head import InboxHead, Wish, fitting
from facetagger.ui.views.inbox.keys import InboxKeys
from facetagger.ui.views.inbox.meant import Meant
from facetagger.ui.views.inbox.menu import InboxMenu
from facetagger.ui.views.inbox.naming import InboxNaming
from facetagger.ui.views.inbox.order import (
    Arrivals,
    Listing,
    Sorting,
    brought_about,
    first_poor,
    heir_of,
    touched,
    touches,
)


class InboxView(QWidget):
    """Groups without a name, largest first, then single faces, at last those that show little.

    Attributes:
        merge_with: asks whom the selection is to be merged with.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        # Cards that were named leave at once; the library's list follows when the action is done.
        self._leaving: set[GroupRef] = set()
        self._settled: frozenset[GroupRef] = frozenset()
        self._reveal: Changes | None = None
        self.merge_with: Callable[[], None] = lambda: None
        # One object per group, read after read: lists of 50,000 then compare in a millisecond.
        self._known: dict[GroupRef, GroupRef] = {}
        self._current: GroupRow | None = None
        self._at: GroupRef | None = None  # the key of the current card, also where its row is gone
        # Another wish, or another past, is shown from its first card on, whatever was there.
        self._turn = self._turn_shown = 0
        self._arrivals = Arrivals()
        self._back = ComingBack(self)
        self.model = GroupModel(context.library, self)
        self._meant = Meant(context.library, self.model)
        self.grid = CardGrid(self.model, GroupDelegate(context.thumbnails), self)
        self.grid.setAccessibleName(self.tr("Groups without a name"))
        self.grid.heading = self.tr("Blurred, small or turned away")
        self.panel: GroupPanel = GroupPanel(context, self)
        self.field = self.grid.field
        self.head = InboxHead(context, self)
        self.company = InboxCompany(context, self)
        self._nothing = self.grid.nothing
        self.arranging = Arranging(self, context.runner)
        self._before_search = BeforeSearch(self.grid)
        self.drops = InboxDrops(context, self.grid, self.reveal)
        self.menu = InboxMenu(self)
        self._wish = self.head.wish()
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(InboxHalves(self.grid, self.panel, self), 1)
        self.setFocusProxy(self.grid)
        self.refresh = Refresher(context.runner, self._read, self._show)
        self.arranging.again = self.refresh
        context.bridge.changed.connect(self._changed)

    def _connect(self) -> None:
        self.naming = InboxNaming(self, self._context)
        self.field.candidates = self._candidates
        self.grid.moved = self._moved
        self.grid.picked = self.naming.tell
        self.grid.opened = lambda ref: self.show_photo()
        self.panel.picked = self.naming.tell
        buttons = self.panel.buttons
        buttons.divides, buttons.ignores = self.divide, self.ignore
        buttons.sets_aside = self.not_a_face
        self.head.changed = self._wish_changed
        self.head.accepts = self.accept_page
        self.grid.scrolled = self._page_changed
        self.head.search.left = self.grid.setFocus
        self.company.changed = self._company_changed
        self.keys = InboxKeys(self, self.arranging.hands, self._meant)

    # What is shown

    def set_nothing(self, icon: str, title: str, sentence: str) -> None:
        """What to show when there are no groups."""
        self._nothing = (icon, title, sentence)
        self._say_nothing()

    def _say_nothing(self) -> None:
        self.grid.nothing = self.head.nothing() or self._nothing
        self.grid.viewport().update()

    def search(self) -> None:
        """Puts the cursor where one types what to look for."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def _wish_changed(self) -> None:
        before, self._wish = self._wish, self.head.wish()
        self._before_search.note(before.text, self._wish.text)
        self._turn += 1
        self.refresh()

    def put_in_order(self) -> None:
        """Much has changed at once: shows the cards in their order, from the first one on."""
        self.arranging.sort(Sorting.BELOW)
        if not self.field.text():  # or the name would be for another card
            self._turn += 1
        self.refresh()

    def reveal(self, changes: Changes) -> None:
        """Makes the group that an action brought about the current one, once it is there."""
        # Who undoes something elsewhere finds the Inbox as it was left. With a folder of photos
        # hundreds of cards come and go: none of them is what he wants to see.
        if self.isVisible() and not changes.taken_out:
            self._reveal = changes
        self.refresh()

    def show_done(self, changes: Changes) -> None:
        """Shows what an action has brought about, or has brought about again.

        Who takes faces out of a group goes on with that one, where some are left.
        """
        row = self._current
        if row is not None and touches(changes, row.ref) and not row.members <= changes.faces:
            self.refresh()
        else:
            self.reveal(changes)

    def _read(self) -> Listing:
        # Only what was settled before the reading began is shown as the reading found it.
        settled, reveal, wish, turn = self._settled, self._reveal, self._wish, self._turn
        sorts, known, library = self.arranging.sorts, self._known, self._context.library
        refs = [known.setdefault(ref, ref) for ref in queries.inbox(library)]
        found = touched(refs, reveal, partial(queries.face_ids, library)) if reveal else []
        current, at = self._current, self._at
        heir = heir_of(library, current, set(refs)) if current is not None else None
        poor = first_poor(library, refs)
        if wish != Wish():
            refs, poor = fitting(library, wish, refs, poor)
        self.model.read_ahead(refs[:PAGE])
        self._meant.look()
        searches = bool(wish.text)
        return Listing(refs, poor, settled, reveal, found, at, heir, turn, searches, sorts)

    def _show(self, listing: Listing) -> None:
        before = self.grid.current_key()
        if before is not None and before != listing.current and before not in listing.refs:
            self.refresh()  # he went on while it was read: where are these faces now?
            return
        self._leaving -= listing.settled
        self._settled -= listing.settled
        clear, poor = listing.sections(self._leaving)
        anew, self._turn_shown = listing.turn != self._turn_shown, listing.turn
        if anew:
            self.grid.clearSelection()
        lost = listing.sorts is Sorting.ALL and listing.heir is None and before not in listing.refs
        at_rest = anew or lost or self.arranging.is_at_rest(self._current)
        rect = self.grid.visualRect(self.grid.currentIndex())
        seen = rect.intersects(self.grid.viewport().rect())
        new = self.model.not_here((*clear, *poor))
        heir = listing.heir if before == listing.current else None
        self.arranging.wanted = clear, poor
        back = self._back.due({*clear, *poor}, listing.settled)
        if listing.reveal is None and not back:
            clear, poor = self.arranging.arranged(heir, at_rest=at_rest, sorts=listing.sorts)
        self.model.set_keys([*clear, *poor], len(clear))
        self.head.count(self.model.all_keys())
        self._say_nothing()
        self._page_changed()
        self._arrivals.note(new)
        self._go_to(heir)
        if listing.searches or not (anew and self._before_search.back()):
            self._scroll(at_rest, rect.top() if seen else None)
        if listing.reveal is not None:
            self._reveal = None if self._reveal is listing.reveal else self._reveal
            here = self.grid.current_key()
            self._go_to(brought_about(self._arrivals, listing.touched, here))
        self._moved()
        if listing.reveal is not None:
            self.panel.reveal(listing.reveal)
        if back:
            self._back.show()
        self.naming.let_go(self._meant, self.arranging.hands, self.arranging.once_at_rest)

    def _scroll(self, at_rest: bool, top: int | None) -> None:
        """Has the current card where it was on the screen. top: there; None: it was elsewhere."""
        if at_rest or not self.grid.currentIndex().isValid():
            self.grid.go_to(self.model.index(0))
            self.grid.updateGeometries()
            self.grid.scrollToTop()  # it may have been the current one before, further down
        elif top is not None and self.isVisible():
            self.grid.hold(top)
        elif top is not None:  # nobody has seen it there: the cards above it are to be seen too
            self.grid.scrollTo(self.grid.currentIndex())

    def _go_to(self, ref: GroupRef | None) -> None:
        if ref is not None:
            self.grid.updateGeometries()
            self.grid.go_to(self.model.index_of(ref))

    def showEvent(self, event: QShowEvent) -> None:
        self.arranging.begin()
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.arranging.begin()  # what comes back meanwhile comes to its place

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        self.arranging.heed(changes)
        self.refresh()

    def _moved(self) -> None:
        self.grid.place_field()
        self.grid.keep_selected()
        row, key = self._current_row(), self.grid.current_key()
        # Of a card that is gone, and stays until the list is read, it is known what it showed: by
        # that it is asked where its faces are now.
        if row is not None or self._current is None or self._current.ref != key:
            self._current = row
        self._at = key
        if self.panel.show_group(row) and self.panel.grid.hasFocus():
            self.grid.setFocus()  # the faces among which the keys were are not there any more
        self.company.look_at(row)
        group = self.model.text(row) if row is not None else ""
        section = self.model.section
        if section is not None and self.grid.currentIndex().row() >= section:
            group = f"{group}. {self.grid.heading}"
        self.field.setAccessibleName(self.tr("Name. {group}").format(group=group))
        self.naming.tell()

    def _page_changed(self) -> None:
        self.head.offer(len(self.naming.on_page()))

    def _current_row(self) -> GroupRow | None:
        return self.model.row(self.grid.current_key()) if self.model.rowCount() else None

    def suggestions(self) -> Sequence[GroupSuggestion]:
        """Who the current group may be, best first."""
        row = self._current_row()
        return row.suggestions if row is not None else ()

    def _company_changed(self) -> None:
        self.panel.show_near(self.company.near([s.person_id for s in self.suggestions()]))
        self.field.people_changed()

    def _candidates(self) -> list[Candidate]:
        return self.company.candidates(self.suggestions())

    # What the user does

    def targets(self) -> list[GroupRef]:
        """What a command acts on: faces meant in the panel, else the current card or cards."""
        if meant := self.panel.meant():
            return [GroupRef(GroupKind.FACE, face) for face in meant]
        return self.cards()

    def cards(self) -> list[GroupRef]:
        """The current card or, if it is one of them, the selected ones."""
        current = self.grid.current_key()
        if current is None:
            return []
        selected = self.grid.selected_keys()
        return selected if current in selected else [current]

    def accept_page(self) -> None:
        """Takes the best suggestion of every group on the screen."""
        self.naming.accept_page()

    def ignore(self) -> None:
        """Sets the selected groups or faces aside."""
        self._set_aside(self._context.commands.ignore)

    def not_a_face(self) -> None:
        """Marks the selected groups or faces as no faces."""
        self._set_aside(self._context.commands.not_a_face)

    def _set_aside(self, act: Callable[..., None]) -> None:
        refs, ends = self.take() if self.in_sight() else ([], Ends())
        if refs:
            act(refs, **ends)

    def divide(self) -> None:
        """Divides the faces off that are selected in the panel; without any, the group in two."""
        current = self.grid.current_key()
        if meant := self.panel.meant():
            self.panel.divide(meant)
        elif current is None or current.kind is not GroupKind.CLUSTER:
            self._context.hint(self.tr("A single face cannot be divided."))
        elif self.in_sight():
            self._context.commands.divide(current.id, show=self._context.show_group)

    def compare(self) -> None:
        """Compares the two faces that are selected, or the covers of two groups."""
        covers = [row.covers[0] for row in map(self.model.row, self.targets()) if row is not None]
        self._context.compare(self.panel.selected() or covers)

    def show_photo(self) -> None:
        """Shows the whole photos of the current group."""
        self.panel.show_photo()

    def chosen(self) -> tuple[list[GroupRef], GroupRow | None]:
        """What a command acts on, and the card at which the user is, as it was shown."""
        return self.targets(), self._current

    def take(self, typed: str = "") -> tuple[list[GroupRef], Ends]:
        """What an action is about: what the user saw. Whole groups leave at once, for the next.

        typed: the name that they get; what is in the field goes with them in any case.
        """
        cards, picked = self.targets(), bool(self.panel.meant())
        typed = typed or self.field.text()
        if picked:
            self._meant.forget()
        refs = self._meant.take(cards, self._current)
        self.field.reset()
        if not refs:
            self.naming.tell_gone(self._meant.taken_by(), typed)
        elif picked:
            self.panel.take_out()
        else:
            self.hide_cards(cards)
        return refs, self.settles(cards, typed)

    def hide_cards(self, refs: Sequence[GroupRef]) -> None:
        """Takes cards away that an action is about, before it is done."""
        self._leaving |= set(refs)
        goes_on = self.grid.current_key() in refs
        self.model.take_out(refs)
        if goes_on:
            self.lead_to_larger(self.grid.currentIndex().row())
        self.grid.updateGeometries()
        self.grid.scrollTo(self.grid.currentIndex())
        self.grid.setFocus()
        self._moved()

    def go_on(self) -> None:
        """Goes to the next card."""
        row = self.grid.currentIndex().row() + 1
        self.lead_to_larger(row)
        self.grid.go_to(self.model.index(row))

    def lead_to_larger(self, row: int) -> None:
        """Goes to the largest group that waits further down, if there is hardly one at this row."""
        if (parts := self.arranging.from_row(row)) is not None:
            self.model.set_keys([*parts[0], *parts[1]], len(parts[0]))
            self.grid.go_to(self.model.index(row))

    def settles(self, refs: Sequence[GroupRef], typed: str = "") -> Ends:
        """For actions: what they took is no longer on its way out, it is gone or back."""
        self.arranging.hands.begun = True

        def settled() -> None:
            self._settled |= set(refs)
            self.refresh()

        return Ends(settled=settled, failed=lambda: self._back.fail(refs, typed))

    def in_sight(self) -> bool:
        """Whether the user sees what a key is about to act on; if not it is scrolled to first."""
        if self.panel.meant() or self.grid.bring_current():
            return True
        self._context.hint(self.tr("This is the current group; press the key again."))
        return False
