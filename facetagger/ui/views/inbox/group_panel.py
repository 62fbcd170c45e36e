"""All faces of the current group, beside the Inbox: to look through, to pick from, to divide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QMenuBar, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef, GroupSuggestion
from facetagger.library import queries
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.matching import Candidate
from facetagger.ui.text import words
from facetagger.ui.tiles.delegates import FaceDelegate
from facetagger.ui.tiles.grid import Grid, Load
from facetagger.ui.tiles.models import FaceModel, GroupRow
from facetagger.ui.tiles.view import MOVES
from facetagger.ui.views.inbox.panel_buttons import PanelButtons
from facetagger.ui.views.inbox.panel_memory import PanelMemory
from facetagger.ui.views.inbox.panel_order import kept, to_check
from facetagger.ui.widgets.plain import Label, caption, literal

#: Of which group, its faces, whether it was shown already, and what an undo has touched.
_Faces = tuple[GroupRef | None, list[int], bool, frozenset[int]]
_SUGGESTIONS = 4  # buttons; the keys 1 to 9 reach further ones


class GroupPanel(QWidget):
    """Faces of one group.

    Attributes:
        picked: called when the selection of faces changed.
        groups: so many cards are selected, this group's among them.
        together: how many faces these have at least, and whether no more.
        taken: called with the number (from 0) of a suggestion that was clicked.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "panel")
        self._context = context
        self.picked: Callable[[], None] = lambda: None
        self.taken: Callable[[int], object] = lambda number: None
        self.ref: GroupRef | None = None
        self.groups = 1
        self.together = (0, True)
        self._shown: GroupRef | None = None
        self._keeps = False
        self._order: Sequence[int] = ()  # of its faces, also of those that have left it
        self._memory = PanelMemory()
        self._back: frozenset[int] = frozenset()  # what an undo has touched
        self._row: GroupRow | None = None
        self._near: Sequence[Candidate] = ()
        self.model = FaceModel(context.library, self)
        self.grid = Grid(self.model, FaceDelegate(context.thumbnails), self)
        self.grid.setObjectName("panelGrid")
        self.grid.setAccessibleName(self.tr("Faces in this group"))
        self.grid.margin, self.grid.gap = 10, 4
        self.grid.cargo = self._cargo
        self.grid.hint = self._hint
        self.grid.dropped = lambda cargo, key: self.divide(cargo.face_ids())
        self.grid.opened = self._open
        self.grid.picked = self._selection_changed
        self.grid.keys_came = self.grid.keep_selected
        self._build()
        QApplication.instance().focusChanged.connect(self._keys_moved)
        self._refresh = Refresher(context.runner, self._read, self._show)
        # Holding an arrow key down in the Inbox must not read every group on the way.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(40)
        self._soon.timeout.connect(self._look)
        context.bridge.changed.connect(self._changed)

    def _build(self) -> None:
        self.title = Label(self)
        self.title.setFont(style.font(bold=True))
        self.title.setWordWrap(True)
        self.title.setToolTip(self.tr("Those that are least like the others come first"))
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self._buttons: list[QPushButton] = []
        for number in range(_SUGGESTIONS):
            button = QPushButton(self)
            button.setProperty("chip", True)
            button.clicked.connect(lambda _checked=False, n=number: self.taken(n))
            button.hide()
            self._buttons.append(button)
            self._chips.addWidget(button)
        self.buttons = PanelButtons(self)
        self._by_mouse = False
        self._pressed_key = self._held = False
        self.grid.installEventFilter(self)
        self.grid.viewport().installEventFilter(self)
        self.buttons.clicked = lambda: self._set_hand(by_mouse=True)
        self.buttons.shows = self.show_photo
        self.zone = drag.DropZone(self.tr("Drop here: a new group"), self)
        self.zone.takes = lambda cargo: self._hint(cargo, None) is not None
        self.zone.dropped = lambda cargo: self.divide(cargo.face_ids())
        self.grid.dragging = self._drag_begins
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addLayout(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.zone)
        layout.addWidget(self.buttons)
        # In a small window the cards come first: the panel may be as narrow as one button.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(self.buttons.narrowest())
        self._selection_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "buttons"):
            self.setMinimumWidth(self.buttons.narrowest())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_chips()
        self.buttons.fit()

    # What is shown

    def show_group(self, row: GroupRow | None) -> bool:
        """Shows a group's faces a moment later, its suggestions now; whether it is another one."""
        ref = row.ref if row is not None else None
        if other := ref != self.ref:
            self.ref = ref
            self.grid.clearSelection()
            self._near, self._back = (), frozenset()
        self._row = row
        self._show_chips()
        self.tell()
        self._soon.start()
        return other

    def show_near(self, people: Sequence[Candidate]) -> None:
        """Offers people who were there the same days, after those whom the faces look like."""
        self._near = tuple(people)
        self._show_chips()

    def near(self) -> Sequence[Candidate]:
        """The people who are offered because they were there the same days."""
        room = _SUGGESTIONS - len(self._row.suggestions) if self._row is not None else 0
        return self._near[: max(0, room)]

    def chips(self) -> list[QPushButton]:
        """The buttons of suggestions that are to be seen."""
        return [button for button in self._buttons if not button.isHidden()]

    def _show_chips(self) -> None:
        row = self._row
        guesses = row.suggestions[:_SUGGESTIONS] if row is not None else ()
        near = self.near()
        for number, button in enumerate(self._buttons):
            if row is not None and number < len(guesses):
                self._offer(button, number, guesses[number], row.faces)
            elif number < len(guesses) + len(near):
                self._offer_near(button, number, near[number - len(guesses)])
            button.setVisible(number < len(guesses) + len(near))

    def _offer_near(self, button: QPushButton, number: int, person: Candidate) -> None:
        text = self.tr("{n}   {name}   was there those days").format(n=number + 1, name="{name}")
        tip = self.tr("Key {n}: the whole group is {name}, who is on photos of the same days")
        tip = tip.format(n=number + 1, name=words.quoted(person.name))
        self._label(button, text, person.name, tip)
        self._set_near(button, near=True)

    def _label(self, button: QPushButton, text: str, name: str, tip: str, more: str = "") -> None:
        """Says what a button does: the text with the name, which is shortened where it must be.

        more: said as well where there is room for it.
        """
        room, wide = max(120, self.width() - 70), button.fontMetrics().horizontalAdvance
        said = text.replace("{name}", words.isolated(name))
        if more and wide(f"{said}   {more}") <= room:
            said, text = f"{said}   {more}", f"{text}   {more}"
        left = max(room * 2 // 3, room - wide(text.replace("{name}", "")))
        end = Qt.TextElideMode.ElideRight
        short = words.isolated(button.fontMetrics().elidedText(name, end, left))
        shown = button.fontMetrics().elidedText(text.replace("{name}", short), end, room)
        button.setText(caption(shown))
        button.setAccessibleName(said)
        button.setToolTip(literal(tip))

    def _set_near(self, button: QPushButton, *, near: bool) -> None:
        # Whom a face looks like, and who was only there, must not be mixed up.
        if button.property("near") != near:
            button.setProperty("near", near)
            button.style().unpolish(button)
            button.style().polish(button)

    def _offer(self, button: QPushButton, number: int, guess: GroupSuggestion, faces: int) -> None:
        text = self.tr("{n}   {name}?   {percent}").format(
            n=number + 1, name="{name}", percent=words.percent(guess.probability)
        )
        tip = self.tr("Key {n}: the whole group is {name}")
        tip, more = tip.format(n=number + 1, name=words.quoted(guess.name)), ""
        if guess.faces < faces:
            # The key takes all of them, not only those that look like the person.
            more = words.faces(faces)
            tip += "\n" + self.tr("{part} of {all} faces look like it").format(
                part=words.number(guess.faces), all=words.number(faces)
            )
        self._label(button, text, guess.name, tip, more)
        self._set_near(button, near=False)

    def selected(self) -> list[int]:
        """The faces picked by hand."""
        return self.grid.selected_keys()

    def meant(self) -> list[int]:
        """What a command is about: faces picked by hand, or the one at which the keys are."""
        # Not hasFocus: a click that brings the window back to the front changes nothing.
        holder = self.window().focusWidget()
        holds = self._held if isinstance(holder, QMenuBar) else holder is self.grid
        keys = holds and not self._by_mouse
        current = self.grid.current_key() if keys else None
        return self.selected() or ([current] if current is not None else [])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the hand among the faces is at the mouse or at the keys.

        The key of a command says nothing, nor does Ctrl on the way to it: it is about what stands
        on the buttons. Once faces are gone by it the keys are at the next one.
        """
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_key = False
            self._set_hand(by_mouse=True)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._pressed_key = True
            if event.key() in MOVES:
                self._set_hand(by_mouse=False)
        return super().eventFilter(watched, event)

    def _set_hand(self, *, by_mouse: bool) -> None:
        """Where the hand is.

        The press on a button says nothing: its click is about what stood on it. Once it is done the
        keys are at the next face, and a second click must not be about that one.
        """
        if by_mouse != self._by_mouse:
            self._by_mouse = by_mouse
            self.tell()

    def take_out(self) -> None:
        """An action is about these faces: what is pressed next must not be about them again."""
        gone = self.meant()
        self._take_away(gone)

    def _take_away(self, face_ids: Sequence[int]) -> None:
        self._memory.take(self.ref, self.selected())
        self.grid.clearSelection()
        self.model.take_out(face_ids)
        self._by_mouse &= not self._pressed_key
        self.tell()

    def divide(self, face_ids: Sequence[int]) -> None:
        """Makes faces a group of their own."""
        if not face_ids:
            self._context.hint(self.tr("Select the faces to divide off, then press Ctrl+D."))
        elif len(face_ids) == self.model.rowCount():
            self._context.hint(self.tr("These are all faces of the group: select some of them."))
        else:
            self._take_away(face_ids)
            self._context.commands.split(face_ids, show=self._context.show_group)

    def show_photo(self) -> None:
        """Shows the whole photos of the group, beginning with the selected face."""
        keys = self.model.all_keys()
        selected = self.selected()
        if keys:
            self._context.show_photos(keys, keys.index(selected[0]) if selected else 0)

    def _look(self) -> None:
        """Reads the faces anew; while somebody looks them through each stays where it is."""
        grid = self.grid
        self._keeps = grid.hasFocus() or bool(self.selected()) or grid.underMouse()
        self._refresh()

    def _read(self) -> _Faces:
        ref, library, back = self.ref, self._context.library, self._back
        again = self._keeps and ref == self._shown
        if ref is None:
            return ref, [], again, back
        ids = queries.face_ids(library, ref) if again else to_check(library, ref)
        return ref, ids, again, back

    def _show(self, result: _Faces) -> None:
        ref, ids, again, back = result
        if ref == self.ref:
            if again and ref == self._shown:
                self._order = kept(self._order, ids)
            else:
                self._order = self._memory.order(ref, ids) if ref is not None else ids
            self._shown, here = ref, set(ids)
            ids = [i for i in self._order if i in here]
            self.model.set_keys(ids)
            if ref is not None:
                self._memory.keep(ref, self._order)
            if back and back is self._back:
                self._back = frozenset()
                if self._memory.was_taken(ref, found := back & here):
                    self.grid.pick(found)
            self.title.setText(
                self.tr("Faces in this group ({n})").format(n=words.number(len(ids)))
                if ids
                else self.tr("Faces")
            )
            self._selection_changed()

    def reveal(self, changes: Changes) -> None:
        """Selects the faces that were taken out of this group, if it is they that came back."""
        self._back = changes.faces
        self._soon.start()

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        self._soon.start()

    def _selection_changed(self) -> None:
        self.tell()
        self.picked()

    def tell(self) -> None:
        """Says on the buttons what they are about."""
        # The row is there at once, the faces a moment later.
        faces = self._row.faces if self._row is not None else 0
        self.buttons.say(len(self.meant()), faces, self.groups, self.together)

    # Drag and drop

    def _cargo(self) -> Load | None:
        ids = self.selected()
        if not ids or self.ref is None or self.ref != self._shown:  # still those of another group
            return None
        self._memory.take(self.ref, ids)
        refs = tuple(GroupRef(GroupKind.FACE, i) for i in ids)
        return drag.Cargo(refs, len(ids), self.ref), ids[:3]

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        # Faces of this group dropped onto empty ground. A tile is no ground: it may be a slip.
        if cargo.origin != self.ref or key is not None or cargo.faces >= self.model.rowCount():
            return None
        return drag.divide_hint(cargo)

    def _drag_begins(self, begins: bool) -> None:
        # Not where all faces are dragged: that is no division.
        self.zone.setVisible(begins and len(self.selected()) < self.model.rowCount())

    def _keys_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # Alt+G lends the keys to the menu bar; its commands are about what stands on the buttons.
        if isinstance(old, QMenuBar) or isinstance(new, QMenuBar):
            self._held = old is self.grid
        elif self.grid in (old, new) and None not in (old, new):  # None: another window's
            self._by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        self.tell()

    def _open(self, face_id: int) -> None:
        keys = self.model.all_keys()
        self._context.show_photos(keys, keys.index(face_id))

    def forward_keys_to(self, handler: Callable[[QKeyEvent], bool]) -> None:
        """Lets the Inbox have the keys that mean the same here as there."""
        self.grid.command = handler
