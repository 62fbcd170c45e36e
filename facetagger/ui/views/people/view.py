"""Everybody with a name: covers that can be opened, renamed and dropped on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.library import queries
from facetagger.ui import keys
from facetagger.ui.context import Context
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import field_height
from facetagger.ui.tiles.delegates import PersonDelegate
from facetagger.ui.tiles.grid import Grid, Load
from facetagger.ui.tiles.models import PeopleModel, PersonRow
from facetagger.ui.views.header import Header
from facetagger.ui.views.people.hidden import HiddenPeople, PeopleTiles
from facetagger.ui.views.people.order import PeopleOrder
from facetagger.ui.widgets import name_field

#: An action on more people than these is about everybody: nobody of them is meant.
_REVEALED = 48


@dataclass(frozen=True, slots=True)
class Back:
    """The people whom an action was about: who is to be listed now, and who is not."""

    there: frozenset[int]
    gone: frozenset[int]


class PeopleView(QWidget):
    """The people, by name.

    Attributes:
        forget: asked to take a person away.
        merge_with: asked to merge those who are selected, or the only one with somebody.
    """

    def __init__(self, context: Context, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self._everybody = model
        self.model = PeopleTiles(self)
        self.forget: Callable[[PersonRow], None] = lambda row: None
        self.merge_with: Callable[[], None] = lambda: None
        self._header = Header(self.tr("People"), self)
        self.grid = Grid(self.model, PersonDelegate(context.thumbnails), self)
        self.grid.setAccessibleName(self.tr("People"))
        self.grid.opened = context.show_person
        self.grid.cargo = self._cargo
        self.grid.hint = self._hint
        self.grid.dropped = self._dropped
        self.grid.command = self._command
        self.grid.menu = self._fill_menu
        self._back: Back | None = None
        self._editor = NameEditor(self.grid.viewport())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.hidden = HiddenPeople(context, self)
        self.hidden.counted = self._count_hidden
        self.refresh = self.hidden.refresh
        self._switch = QPushButton(self)
        self._switch.setCheckable(True)
        self._switch.setProperty("switch", True)
        self._switch.toggled.connect(self.show_hidden)
        self._switch.hide()
        self.head = PeopleOrder(context, self)
        self.head.changed = self._arrange
        self.head.search.left = self.setFocus
        self._header.row.addWidget(self._switch)
        self._header.row.addWidget(self.head.search)
        self._header.row.addWidget(self.head.order)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.hidden)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.grid)
        self._later = QTimer(self)  # one change of the list comes as many signals
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._arrange)
        for signal in (
            model.rowsInserted, model.rowsRemoved, model.dataChanged, model.layoutChanged,
        ):  # fmt: skip
            signal.connect(lambda *_: self._later.start())
        self._arrange()

    def _arrange(self) -> None:
        """Shows those who are looked for, in the order that is wanted."""
        everybody = self._everybody.people()
        shown = self.head.fitting(everybody)
        self.hidden.arrange(self.head.fitting)
        self.model.set_people(shown)
        self._select_back()
        self._say_nothing()
        self._header.set_detail(words.people(len(shown)))

    def reveal(self, changes: Changes) -> None:
        """Selects the people whom an action or its undo was about, once they are listed."""
        if not self.isVisible() or not 0 < len(changes.people) <= _REVEALED:
            return
        library, people = self._context.library, changes.people

        def read() -> Back:
            known = (queries.person(library, i) for i in people)
            listed = frozenset(who.id for who in known if who is not None and not who.hidden)
            return Back(listed, people - listed)

        def told(back: Back) -> None:
            self._back = back
            self._later.start()

        self._context.runner.call(read, told)

    def _select_back(self) -> None:
        back, listed = self._back, set(self._everybody.all_keys())
        if back is not None and back.there <= listed and not back.gone & listed:
            self._back = None
            self.grid.pick(back.there)

    def mark(self, person_id: int) -> None:
        """Goes to somebody whose page was opened, from wherever: there one comes back to."""
        if person_id not in self.grid.selected_keys():
            self.grid.go_to(self.model.index_of(person_id))

    def _say_nothing(self) -> None:
        self.grid.nothing = (
            "people",
            self.tr("Nobody has a name yet"),
            self.tr("Type names below the groups in the Inbox; the people then stand here."),
        )
        if text := self.head.search.wanted():
            title = self.tr("Nobody is called {text}").format(text=words.quoted(text))
            self.grid.nothing = ("people", title, "")
        self.grid.viewport().update()

    def search(self) -> None:
        """Puts the cursor where one types whom to look for."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def _count_hidden(self, count: int) -> None:
        self._switch.setText(self.tr("Hidden ({n})").format(n=words.number(count)))
        self._switch.setToolTip(self.tr("Shows the people whom you have hidden"))
        if not count:
            self._switch.setChecked(False)
        self._switch.setVisible(bool(count))

    def show_hidden(self, shown: bool) -> None:
        """Shows those who are hidden in place of the others."""
        held = self.isAncestorOf(self.window().focusWidget() or self)
        self._stack.setCurrentWidget(self.hidden if shown else self.grid)
        self._switch.setChecked(shown)
        self.setFocusProxy(self.hidden if shown else self.grid)
        if shown:
            self.grid.clearSelection()  # what cannot be seen is not merged
        if held:
            self.setFocus()

    def rename_current(self) -> None:
        """Edits the current person's name in place."""
        index = self.grid.currentIndex()
        row = self.model.row(self.grid.current_key()) if index.isValid() else None
        if row is None:
            return
        person = row.summary.person
        self.grid.scrollTo(index)
        self._editor.edit(
            person.name,
            self._name_rect(index),
            lambda name: self._context.commands.noting(self.reveal).rename(person.id, name),
        )

    def _name_rect(self, index: QModelIndex) -> QRect:
        rect = self.grid.visualRect(index)
        height = field_height()
        return QRect(rect.left() + 4, rect.bottom() - height - 26, rect.width() - 8, height)

    def _command(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F2:
            self.rename_current()
            return True
        return False

    def _cargo(self) -> Load | None:
        rows = [row for k in self.grid.selected_keys() if (row := self.model.row(k)) is not None]
        if not rows:
            return None
        refs = tuple(GroupRef(GroupKind.PERSON, r.summary.person.id) for r in rows)
        covers = [r.cover for r in rows if r.cover is not None]
        return drag.Cargo(refs, sum(r.summary.faces for r in rows)), covers

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        row = self.model.row(key) if key is not None else None
        return person_hint(cargo, row)

    def _dropped(self, cargo: drag.Cargo, key: object) -> None:
        if isinstance(key, int):
            target = GroupRef(GroupKind.PERSON, key)
            self._context.commands.merge(cargo.refs, target, then=self.reveal)

    def _fill_menu(self, menu: QMenu) -> None:
        row = self.model.row(self.grid.current_key()) if self.model.rowCount() else None
        if row is None or not self.grid.currentIndex().isValid():
            return
        merge = keys.beside(words.translate("Menus", "Merge with…"), "merge")
        if len(self.grid.selected_keys()) > 1:  # what is done with one alone must not be meant
            menu.addAction(merge, lambda: self.merge_with())
            return
        menu.addAction(self.tr("Open"), lambda: self._context.show_person(row.summary.person.id))
        menu.addAction(self.tr("Rename\tF2"), self.rename_current)
        menu.addAction(merge, lambda: self.merge_with())
        menu.addSeparator()
        menu.addAction(
            self.tr("Hide"),
            lambda: self._context.commands.hide_person(row.summary.person, hidden=True),
        )
        menu.addAction(self.tr("Forget"), lambda: self.forget(row))


def person_hint(cargo: drag.Cargo, row: PersonRow | None) -> str | None:
    """What dropping a cargo onto a person would do; None if that makes no sense."""
    if row is None:
        return None
    person = row.summary.person
    ref = GroupRef(GroupKind.PERSON, person.id)
    if ref in cargo.refs or cargo.origin == ref:
        return None
    return drag.merge_hint(cargo, person.name)


class NameEditor(QLineEdit):
    """A field that floats over a name to change it: Enter keeps, Escape and leaving do not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("New name"))
        self.setAcceptDrops(False)
        name_field.limit(self)
        self._done: Callable[[str], None] = lambda name: None
        self._old = ""
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.returnPressed.connect(self._keep)
        self.editingFinished.connect(self.hide)
        self.hide()

    def edit(self, name: str, rect: QRect, done: Callable[[str], None]) -> None:
        """Offers a name for change; calls back with the new one."""
        self._old, self._done = name, done
        self.setText(name)
        self.setGeometry(rect)
        self.show()
        self.selectAll()
        self.setFocus()

    def _keep(self) -> None:
        name = self.text().strip()
        if name != self._old:
            self._done(name)
        self.parentWidget().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.parentWidget().setFocus()
        else:
            super().keyPressEvent(event)
            event.accept()  # Qt's field passes Enter on, and the grid below would open the person
