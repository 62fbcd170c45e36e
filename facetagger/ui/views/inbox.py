"""The Inbox: cards of unnamed groups, each with its name field, worked through by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupRef
from facetagger.library import queries
from facetagger.ui import drag, style, words
from facetagger.ui.context import Context, Refresher
from facetagger.ui.delegates import GroupDelegate, text_line
from facetagger.ui.matching import Candidate
from facetagger.ui.models import GroupModel, GroupRow
from facetagger.ui.name_field import Choice
from facetagger.ui.views.card_grid import CardGrid
from facetagger.ui.views.grid import Grid, Load
from facetagger.ui.views.group_panel import GroupPanel
from facetagger.ui.views.inbox_order import brought_about, merged, touched

_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Listing:
    """What the Inbox holds, and what had happened here when the reading began.

    Attributes:
        settled: groups whose action was done.
        reveal: the change whose outcome is to be shown, and the groups that it touched.
    """

    refs: list[GroupRef]
    settled: frozenset[GroupRef]
    reveal: Changes | None
    touched: list[GroupRef]


class InboxView(QWidget):
    """Groups without a name, largest first, then single faces."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        # Cards that were named leave at once; the library's list follows when the action is done.
        self._leaving: set[GroupRef] = set()
        self._settled: frozenset[GroupRef] = frozenset()
        self._reveal: Changes | None = None
        # One object per group, read after read: lists of 50,000 then compare in a millisecond.
        self._known: dict[GroupRef, GroupRef] = {}
        # Until the first key or click the current card is the first one, whatever a scan finds;
        # after that nothing moves the user's place.
        self._working = False
        self.model = GroupModel(context.library, self)
        self.grid = CardGrid(self.model, GroupDelegate(context.thumbnails), self)
        self.grid.setAccessibleName(self.tr("Groups without a name"))
        self.panel = GroupPanel(context, self)
        self.field = self.grid.field
        self._connect()
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.grid)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setCollapsible(0, False)
        splitter.setSizes([900, 24 * text_line()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.grid)
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)

    def _connect(self) -> None:
        self.field.candidates = self._candidates
        self.field.applied = self._apply
        self.field.command = self._command
        self.grid.moved = self._moved
        self.grid.picked = self._picked
        self.grid.cargo = self._cargo
        self.grid.hint = self._hint
        self.grid.dropped = self._dropped
        self.grid.opened = lambda ref: self.show_photo()
        self.grid.menu = self._fill_menu
        self.panel.picked = self._picked
        self.panel.taken = self.take_suggestion
        self.panel.forward_keys_to(self._command_in_panel)
        self.grid.viewport().installEventFilter(self)
        self.field.installEventFilter(self)

    # What is shown

    def set_nothing(self, icon: str, title: str, sentence: str) -> None:
        """What to show when there are no groups."""
        self.grid.nothing = (icon, title, sentence)
        self.grid.viewport().update()

    def reveal(self, changes: Changes) -> None:
        """Makes the group that an action brought about the current one, once it is there."""
        self._reveal = changes
        self.refresh()

    def _read(self) -> Listing:
        # Only what was settled before the reading began is shown as the reading found it.
        settled, reveal = self._settled, self._reveal
        known = self._known
        refs = [known.setdefault(ref, ref) for ref in queries.inbox(self._context.library)]
        return Listing(refs, settled, reveal, touched(refs, reveal) if reveal else [])

    def _show(self, listing: Listing) -> None:
        self._leaving -= listing.settled
        self._settled -= listing.settled
        refs = listing.refs
        if self._leaving:
            refs = [ref for ref in refs if ref not in self._leaving]
        shown = self.model.all_keys()
        revealing = listing.reveal is not None
        current = self.grid.currentIndex().row() if self._working and not revealing else 0
        self.model.set_keys(merged(shown, refs, current))
        if revealing:
            self._reveal = None if self._reveal is listing.reveal else self._reveal
            before = set(shown) if listing.touched else ()
            self._go_to(brought_about(before, listing.touched))
        if self.model.rowCount() and not (self._working and self.grid.currentIndex().isValid()):
            self.grid.go_to(self.model.index(0))
        self.grid.updateGeometries()
        self._moved()

    def _go_to(self, ref: GroupRef | None) -> None:
        if ref is not None:
            self.grid.updateGeometries()
            self.grid.go_to(self.model.index_of(ref))

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        self.refresh()

    def _moved(self) -> None:
        self.grid.place_field()
        self.grid.keep_selected()
        row = self._current_row()
        self.panel.show_group(row)
        group = self.model.text(row) if row is not None else ""
        self.field.setAccessibleName(self.tr("Name. {group}").format(group=group))
        self._picked()

    def _picked(self) -> None:
        faces, groups = len(self.panel.selected()), len(self.grid.selected_keys())
        if faces:
            hint = self.tr("Name {faces}").format(faces=words.faces(faces))
        elif groups > 1:
            hint = self.tr("Name {groups}").format(groups=words.groups(groups))
        else:
            hint = self.tr("Who is this?")
        self.field.setPlaceholderText(hint)

    def _current_row(self) -> GroupRow | None:
        return self.model.row(self.grid.current_key()) if self.model.rowCount() else None

    def _candidates(self) -> list[Candidate]:
        row = self._current_row()
        votes = {s.person_id: s.probability for s in row.suggestions} if row else {}
        return [
            Candidate(c.person_id, c.name, c.faces, votes.get(c.person_id, 0.0))
            for c in self._context.candidates()
        ]

    # What the user does

    def targets(self) -> list[GroupRef]:
        """What a command acts on: faces picked in the panel, else the selected groups."""
        if picked := self.panel.selected_refs():
            return picked
        if selected := self.grid.selected_keys():
            return selected
        current = self.grid.current_key()
        return [current] if current is not None else []

    def _apply(self, choice: Choice) -> None:
        refs = self._take()
        if not refs:
            return
        settled = self._settles(refs)
        if choice.person_id is not None:
            self._context.commands.name_as(refs, choice.person_id, settled=settled)
        else:
            self._context.commands.name(refs, choice.name, new=choice.new, settled=settled)

    def take_suggestion(self, number: int) -> None:
        """Takes the current group's suggestion of that number (from 0)."""
        row = self._current_row()
        if row is None or number >= len(row.suggestions):
            self._context.hint(
                self.tr("There is no suggestion number {n} here.").format(n=number + 1)
            )
            return
        refs = self._take()
        best = row.suggestions[number]
        self._context.commands.name_as(refs, best.person_id, settled=self._settles(refs))

    def accept_page(self) -> None:
        """Takes the best suggestion of every group on the screen."""
        rows = [self.model.row(ref) for ref in self.grid.visible_keys()]
        best = [(row.ref, row.best) for row in rows if row is not None and row.best is not None]
        if not best:
            self._context.hint(self.tr("No group on this page has a suggestion."))
            return
        refs = [ref for ref, _ in best]
        self._hide(refs)
        self._context.commands.accept(best, settled=self._settles(refs))

    def ignore(self) -> None:
        """Sets the selected groups or faces aside."""
        if refs := self._take():
            self._context.commands.ignore(refs, settled=self._settles(refs))

    def not_a_face(self) -> None:
        """Marks the selected groups or faces as no faces."""
        if refs := self._take():
            self._context.commands.not_a_face(refs, settled=self._settles(refs))

    def divide(self) -> None:
        """Divides the faces off that are selected in the panel."""
        self.panel.divide(self.panel.selected())

    def merge_selected(self) -> list[GroupRef]:
        """The groups that 'Merge with…' starts from."""
        return self.grid.selected_keys() or self.targets()

    def show_photo(self) -> None:
        """Shows the whole photos of the current group."""
        self.panel.show_photo()

    def _take(self) -> list[GroupRef]:
        """The targets; whole groups leave the grid at once, so that the next name can be typed."""
        refs = self.targets()
        if self.panel.selected():
            self.panel.grid.clearSelection()
        else:
            self._hide(refs)
        return refs

    def _hide(self, refs: Sequence[GroupRef]) -> None:
        self._leaving |= set(refs)
        self.model.take_out(refs)
        self.grid.updateGeometries()
        self.grid.scrollTo(self.grid.currentIndex())
        self.grid.setFocus()
        self._moved()

    def _settles(self, refs: Sequence[GroupRef]) -> Callable[[], None]:
        """For actions: what they took is no longer on its way out, it is gone or back."""

        def settled() -> None:
            self._settled |= set(refs)
            self.refresh()

        return settled

    # Keys

    def _command(self, event: QKeyEvent) -> bool:
        """Keys that the empty name field passes on."""
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if key in _MOVES:
            self._move(event)
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.take_suggestion(key - Qt.Key.Key_1)
        elif plain and key == Qt.Key.Key_Space:
            self.show_photo()
        elif plain and key == Qt.Key.Key_Delete:
            self.not_a_face()
        elif plain and key in _ENTER:
            self._next()
        elif key == Qt.Key.Key_Escape:
            self.panel.grid.clearSelection()
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> None:
        self.panel.grid.clearSelection()
        self.field.hide_completion()
        Grid.keyPressEvent(self.grid, event)

    def _command_in_panel(self, event: QKeyEvent) -> bool:
        """In the panel arrows move among faces; letters and digits mean what they mean outside."""
        if event.key() == Qt.Key.Key_Delete:
            self.not_a_face()
        elif event.key() == Qt.Key.Key_Space:
            self.show_photo()
        elif event.key() == Qt.Key.Key_Escape:
            self.panel.grid.clearSelection()
            self.field.setFocus()
        elif event.text().isprintable() and event.text():
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        else:
            return False
        return True

    def _next(self) -> None:
        self.grid.go_to(self.model.index(self.grid.currentIndex().row() + 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self._working = True
        # A click on a card brings the keys back to its name field.
        if event.type() == QEvent.Type.MouseButtonPress and watched is not self.field:
            self.panel.grid.clearSelection()
            self.field.setFocus()
        return False

    # Drag and drop

    def _cargo(self) -> Load | None:
        refs = self.grid.selected_keys()
        rows = [row for ref in refs if (row := self.model.row(ref)) is not None]
        if not rows:
            return None
        covers = [row.covers[0] for row in rows] if len(rows) > 1 else list(rows[0].covers)
        return drag.Cargo(tuple(refs), sum(row.faces for row in rows)), covers

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        if key is None:
            if cargo.origin is None:
                return None
            faces = words.faces(cargo.faces)
            return self.tr("Divide {faces} off as a new group").format(faces=faces)
        if key in cargo.refs or key == cargo.origin:
            return None
        row = self.model.row(key)
        if row is None:
            return None
        return self.tr("Merge {faces} with this group of {other}").format(
            faces=words.faces(cargo.faces), other=words.number(row.faces)
        )

    def _dropped(self, cargo: drag.Cargo, key: object) -> None:
        if isinstance(key, GroupRef):
            self._context.commands.merge(cargo.refs, key, then=self.reveal)
        elif cargo.origin is not None:
            self._context.commands.split(cargo.face_ids())

    def _fill_menu(self, menu: QMenu) -> None:
        if not self.targets():
            return
        row = self._current_row()
        for number, best in enumerate(row.suggestions[:3] if row else ()):
            text = self.tr("This is {name}").format(name=words.quoted(best.name))
            menu.addAction(text, lambda n=number: self.take_suggestion(n))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Show photo"), self.show_photo)
        menu.addAction(self.tr("Ignore"), self.ignore)
        menu.addAction(self.tr("Not a face"), self.not_a_face)
