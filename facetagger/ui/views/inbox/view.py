"""The Inbox: cards of unnamed groups, each with its name field, worked through by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef, GroupSuggestion
from facetagger.library import queries
from facetagger.ui.background.scans import SCAN
from facetagger.ui.context import Context, Refresher
from facetagger.ui.look import style
from facetagger.ui.matching import Candidate
from facetagger.ui.tiles.delegates import GroupDelegate
from facetagger.ui.tiles.models import GroupModel, GroupRow
from facetagger.ui.tiles.rows_model import PAGE
from facetagger.ui.views.inbox.card_grid import CardGrid
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
    REST_MS,
    WORTH_A_LOOK,
    Arrivals,
    Hands,
    Listing,
    Shown,
    arranged,
    brought_about,
    first_poor,
    heir_of,
    touched,
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
        # A first card that nobody has touched makes room for larger ones; under hands none moves.
        # Who names one card after another reads the next one already while a scan regroups, or
        # suggestions come that his last name brought about: only what is below it is sorted.
        self._hands = Hands()
        self._sort_anew = True
        self._scanned = False  # while the view is shown
        self._current: GroupRow | None = None
        self._at: GroupRef | None = None  # the key of the current card, also where its row is gone
        # What is looked for; another wish is shown from its first card on, whatever was there.
        self._anew = False
        self._arrivals = Arrivals()
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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST_MS)
        self._later.timeout.connect(self.refresh)
        context.bridge.changed.connect(self._changed)
        for ended in (context.runner.finished, context.runner.stopped, context.runner.failed):
            ended.connect(self._job_ended)

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
        self.keys = InboxKeys(self, self._hands, self._meant)

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
        self._wish, self._anew = self.head.wish(), True
        self.refresh()

    def reveal(self, changes: Changes) -> None:
        """Makes the group that an action brought about the current one, once it is there."""
        # Who undoes something elsewhere finds the Inbox as it was left.
        if self.isVisible():
            self._reveal = changes
        self.refresh()

    def _read(self) -> Listing:
        # Only what was settled before the reading began is shown as the reading found it.
        settled, reveal, wish, anew = self._settled, self._reveal, self._wish, self._anew
        sorts, known, library = self._sort_anew, self._known, self._context.library
        refs = [known.setdefault(ref, ref) for ref in queries.inbox(library)]
        found = touched(refs, reveal, partial(queries.face_ids, library)) if reveal else []
        current, at = self._current, self._at
        heir = heir_of(library, current, set(refs)) if current is not None else None
        poor = first_poor(library, refs)
        if wish != Wish():
            refs, poor = fitting(library, wish, refs, poor)
        self.model.read_ahead(refs[:PAGE])
        self._meant.look()
        return Listing(refs, poor, settled, reveal, found, at, heir, anew, sorts)

    def _show(self, listing: Listing) -> None:
        before = self.grid.current_key()
        if before is not None and before != listing.current and before not in listing.refs:
            self.refresh()  # he went on while it was read: where are these faces now?
            return
        self._leaving -= listing.settled
        self._settled -= listing.settled
        clear, poor = listing.sections(self._leaving)
        if listing.anew:
            self._anew = False
            self.grid.verticalScrollBar().setValue(0)
            self.grid.clearSelection()
        self._scanned |= self._context.runner.is_running(SCAN)
        at_rest = listing.anew or self._at_rest()
        rect = self.grid.visualRect(self.grid.currentIndex())
        seen = rect.intersects(self.grid.viewport().rect())
        new = self.model.not_here((*clear, *poor))
        heir = listing.heir if before == listing.current else None
        if listing.reveal is None:
            clear, poor = self._arranged(clear, poor, heir, at_rest, listing.sorts)
        self.model.set_keys([*clear, *poor], len(clear))
        self.head.count(self.model.all_keys())
        self._say_nothing()
        self._page_changed()
        self._arrivals.note(new)
        self._go_to(heir)
        if at_rest or not self.grid.currentIndex().isValid():
            self.grid.go_to(self.model.index(0))
        elif seen:
            self.grid.hold(rect.top())
        if listing.reveal is not None:
            self._reveal = None if self._reveal is listing.reveal else self._reveal
            here = self.grid.current_key()
            self._go_to(brought_about(self._arrivals, listing.touched, here))
        self._moved()
        self.naming.let_go(self._meant, self._hands, self._later.start)

    def _arranged(
        self,
        clear: list[GroupRef],
        poor: list[GroupRef],
        heir: GroupRef | None,
        at_rest: bool,
        sorts: bool,
    ) -> tuple[list[GroupRef], list[GroupRef]]:
        """The two sections as they are to be shown: what is under the user's hands stays."""
        busy = self._hands.busy() or bool(self.field.text())
        anew = sorts and not busy
        if sorts:  # not if what is to be sorted came while this was read
            self._sort_anew = busy and not at_rest
        held = self._scanned and not self._hands.begun
        if at_rest or (anew and not self._hands.begun and not held):
            return clear, poor
        if self._sort_anew:
            self._later.start()
        row = self.grid.currentIndex().row()
        shown = Shown(self.model.all_keys(), self.model.section or 0, row)
        kept = (
            row + 1 if anew or (held and not busy) else max(row + 1, self.grid.visible_rows().stop)
        )
        return arranged(shown, (clear, poor), kept, heir)

    def _at_rest(self) -> bool:
        """The first card is the current one by itself, and nobody is doing anything with it.

        While a scan finds groups somebody is who looks at one that is worth a name: what he then
        types is for it, and not for a larger one that has taken its place.
        """
        return (
            not self._hands.begun
            and not (self._scanned and self._is_worth_a_look())
            and self.grid.currentIndex().row() <= 0
            and self.grid.verticalScrollBar().value() == 0
            and len(self.grid.selected_keys()) <= 1
            and not self.field.text()
            and not self.panel.selected()
            and not self._hands.busy()
        )

    def _is_worth_a_look(self) -> bool:
        return self._current is not None and self._current.faces >= WORTH_A_LOOK

    def _go_to(self, ref: GroupRef | None) -> None:
        if ref is not None:
            self.grid.updateGeometries()
            self.grid.go_to(self.model.index_of(ref))

    def _job_ended(self, kind: str) -> None:
        if kind == SCAN:
            self._sort_anew = True
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self._sort_anew, self._hands.begun, self._scanned = True, False, False
        super().showEvent(event)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        # Nobody can say which cards another program has brought back: all find their places.
        self._sort_anew |= changes.everything
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
        refs, settled = self.take() if self.in_sight() else ([], None)
        if refs:
            act(refs, settled=settled)

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

    def take(self, typed: str = "") -> tuple[list[GroupRef], Callable[[], None]]:
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
        return refs, self.settles(cards)

    def hide_cards(self, refs: Sequence[GroupRef]) -> None:
        """Takes cards away that an action is about, before it is done."""
        self._leaving |= set(refs)
        self.model.take_out(refs)
        self.grid.updateGeometries()
        self.grid.scrollTo(self.grid.currentIndex())
        self.grid.setFocus()
        self._moved()

    def settles(self, refs: Sequence[GroupRef]) -> Callable[[], None]:
        """For actions: what they took is no longer on its way out, it is gone or back."""
        self._hands.begun = True

        def settled() -> None:
            self._settled |= set(refs)
            self.refresh()

        return settled

    def in_sight(self) -> bool:
        """Whether the user sees what a key is about to act on; if not it is scrolled to first."""
        if self.panel.meant() or self.grid.bring_current():
            return True
        self._context.hint(self.tr("This is the current group; press the key again."))
        return False
