"""The side bar: the views, and everybody with a name, to be opened and dropped on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.ui import view_list
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.side_list import Entry, Key, SideDelegate, SideList, SideModel, entry_of
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.people.view import person_hint

#: Pixels above and below the rule between the views and the people.
_APART = 8


class SideBar(QWidget):
    """The views, which stay where they are, and below them the people, who scroll.

    Attributes:
        chosen(key): a row was clicked.
        dropped(cargo, key): something fell on a row.
        menu(menu, row): fills the context menu of a person.
        views, list: the two lists.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "side")
        self.chosen: Callable[[Key], None] = lambda key: None
        self.dropped: Callable[[drag.Cargo, Key], None] = lambda cargo, key: None
        self.menu: Callable[[QMenu, PersonRow], None] = lambda menu, row: None
        self.views = self._list(thumbnails, self.tr("Views"))
        self.list = self._list(thumbnails, words.translate("ViewList", "People"))
        self.views.after, self.list.before = self.list, self.views
        self.views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._rule = QFrame(self)
        self._rule.setObjectName("sideRule")
        self._rule.setFixedHeight(1)
        self._rule.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 4)
        layout.setSpacing(_APART)
        layout.addWidget(self.views)
        layout.addWidget(self._rule)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(11 * text_line())
        self._current: Key | None = None
        self._pairs = 0

    def _list(self, thumbnails: Thumbnails, name: str) -> SideList:
        made = SideList(SideModel(self), SideDelegate(thumbnails), self)
        made.setAccessibleName(name)
        made.hint = self._hint
        made.dropped = lambda cargo, key: self.dropped(cargo, key)
        made.menu = self._fill_menu
        made.clicked.connect(lambda index: self.chosen(made.rows.key(index)))
        made.activated.connect(lambda index: self.chosen(made.rows.key(index)))
        return made

    def entry(self, key: Key) -> Entry | None:
        """What a row says; None: there is no such row."""
        return self.list_of(key).rows.row(key)

    def list_of(self, key: Key) -> SideList:
        """The list in which a row stands."""
        return self.list if key[0] == "person" else self.views

    @property
    def people(self) -> int:
        """How many people are listed."""
        return self.list.rows.rowCount()

    def show_entries(
        self,
        numbers: Mapping[str, int],
        waiting: Mapping[str, int],
        people: Sequence[PersonRow],
    ) -> None:
        """Shows people, and by the names of views how much is in them and waits in them."""
        views = [view for view in view_list.listed() if view.icon]
        self.views.rows.set_entries(
            {
                (view.name, 0): Entry(
                    view.title,
                    view.icon,
                    numbers.get(view.name, 0),
                    waiting.get(view.name, 0),
                    pairs=self._pairs if view.name == "review" else 0,
                )
                for view in views
            }
        )
        entries: dict[Key, Entry] = {}
        for row in people:
            key = ("person", row.summary.person.id)
            known = self.list.rows.known(key)
            entries[key] = known if known is not None and known.person is row else entry_of(row)
        self.list.rows.set_entries(entries)
        self._rule.setVisible(bool(people))
        self._fit()
        # A turn of its own, after keys and timers: to mark a row, thousands of them are laid out.
        QTimer.singleShot(1, self, lambda: self.mark(self._current))

    def show_pairs(self, count: int) -> None:
        """Shows at Review how many questions 'same person?' wait."""
        self._pairs = count
        known = {key: self.views.rows.known(key) for key in self.views.rows.all_keys()}
        self.views.rows.set_entries(
            {
                key: entry._replace(pairs=count) if key == ("review", 0) else entry
                for key, entry in known.items()
                if entry is not None
            }
        )

    def mark(self, key: Key | None) -> None:
        """Shows which row is the view on the screen."""
        self._current = key
        for rows in (self.views, self.list):
            rows.mark(key)

    def _fit(self) -> None:
        """The views are as high as they have to be; in a very low window they scroll as well."""
        count, room = self.views.rows.rowCount(), self.height() * 6 // 10
        low = self.views.height_of(count, low=False) > room
        for rows in (self.views, self.list):
            rows.set_low(low)
        needed, row = (self.views.height_of(n, low=low) for n in (count, 1))
        self.views.setMaximumHeight(needed)
        self.views.setMinimumHeight(min(needed, room // row * row))  # no row is cut in two

    def _fill_menu(self, menu: QMenu, key: Key) -> None:
        menu.addAction(self.tr("Open"), lambda: self.chosen(key))
        entry = self.entry(key)
        if entry is not None and entry.person is not None:
            self.menu(menu, entry.person)

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        entry = self.entry(key) if isinstance(key, tuple) else None
        if entry is None:
            return None
        if entry.person is not None:
            return person_hint(cargo, entry.person)
        named = any(ref.kind is GroupKind.PERSON for ref in cargo.refs)
        if key == ("ignored", 0) and not named:
            return self.tr("Ignore {faces}").format(faces=words.faces(cargo.faces))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(11 * text_line())
            self._fit()


def person_ref(key: Key) -> GroupRef | None:
    """The person of a row."""
    return GroupRef(GroupKind.PERSON, key[1]) if key[0] == "person" else None


class Halves(QSplitter):
    """Side bar and views. The side bar is as wide as the user wants, where there is room for it."""

    def __init__(self, side: SideBar, pages: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._side = side
        self._moved_to = 0
        self.addWidget(side)
        self.addWidget(pages)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self.splitterMoved.connect(self._moved)

    def _moved(self) -> None:
        self._moved_to = self._side.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wish = self._moved_to or 18 * text_line()
        side = max(self._side.minimumWidth(), min(wish, self.width() * 6 // 25))
        self.setSizes([side, self.width() - side - self.handleWidth()])
