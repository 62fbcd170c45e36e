"""The small dialogs: whose name stays, whom to merge with, about."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from facetagger.entities import GroupKind, GroupRef, Person
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.matching import Candidate, best
from facetagger.ui.text import words
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.widgets import enter
from facetagger.ui.widgets.plain import Label, caption

translate = words.translate
#: Pictures in the list: their side in pixels, and of how many people there are some.
_SIDE, _PICTURES = 32, 80


class MergeNamesDialog(Dialog):
    """Two people with names become one: whose name stays?"""

    def __init__(self, parent: QWidget, people: Sequence[Person]) -> None:
        super().__init__(parent, translate("Merge", "Which name stays?"), width=420, height=180)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen: int | None = None
        text = Label(self.tr("They become one person. You can undo this."), self)
        text.setWordWrap(True)
        self.column.addWidget(text)
        for number, person in enumerate(people):
            button = QPushButton(caption(person.name), self)
            button.setDefault(number == 0)
            button.setProperty("primary", number == 0)
            button.clicked.connect(lambda _checked=False, i=person.id: self._choose(i))
            self.column.addWidget(button)
        cancel = QPushButton(self.tr("Do not merge"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.column.addWidget(cancel)

    def _choose(self, person_id: int) -> None:
        self.chosen = person_id
        self.accept()


class NamesakeDialog(Dialog):
    """Somebody is to get a name that another person has: one person, or two?

    Attributes:
        chosen: True: one person; False: two; None: neither, the old name stays.
    """

    def __init__(self, parent: QWidget, name: str) -> None:
        title = translate("Merge", "There is already a {name}").format(name=words.quoted(name))
        super().__init__(parent, title, width=420, height=180)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen: bool | None = None
        self.add_text(translate("Merge", "Are they one person? You can undo either."))
        for text, one in (
            (translate("Merge", "Merge both"), True),
            (translate("Merge", "Two people of one name"), False),
            (translate("Merge", "Cancel"), None),
        ):
            button = QPushButton(text, self)
            button.setDefault(bool(one))
            button.setAutoDefault(one is not None)
            button.setProperty("primary", bool(one))
            button.clicked.connect(lambda _checked=False, one=one: self._choose(one))
            self.column.addWidget(button)

    def _choose(self, one: bool | None) -> None:
        self.chosen = one
        self.done(QDialog.DialogCode.Rejected if one is None else QDialog.DialogCode.Accepted)


class MergeWithDialog(Dialog):
    """Whom to merge with: type a few letters, Enter; or take one of the groups below.

    Args:
        parent: the window.
        what: what is to be merged, in words.
        people: those with a name.
        groups: those without: which, in words, and the face that stands for it.
        likely: people who may be meant, the likeliest first: they stand on top, and the first one
            is selected; nobody else is, before something is typed.
        thumbnails: pictures of faces, which may come a little later.
        namable: whether a name that nobody has can be given to it.

    Attributes:
        chosen: a person or group, or a new name; None: nothing.
    """

    def __init__(
        self,
        parent: QWidget,
        what: str,
        people: Sequence[PersonRow],
        groups: Sequence[tuple[GroupRef, str, int]] = (),
        *,
        likely: Sequence[int] = (),
        thumbnails: Thumbnails | None = None,
        namable: bool = False,
    ) -> None:
        title = translate("Merge", "Merge {what} with…").format(what=what)
        super().__init__(parent, title, width=420, height=460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._people = [
            Candidate(r.summary.person.id, r.summary.person.name, r.summary.faces) for r in people
        ]
        places = {person_id: place for place, person_id in enumerate(likely)}
        self._people.sort(key=lambda one: places.get(one.person_id, len(places)))
        self._likely = any(one.person_id in places for one in self._people)
        self._covers = {r.summary.person.id: r.cover for r in people}
        self._groups = groups
        self._faces: dict[int, QListWidgetItem] = {}  # those with a picture, or one to come
        self._thumbnails = thumbnails
        if thumbnails is not None:
            thumbnails.arrived.connect(self._crops_arrived)
        self._namable = namable
        self.chosen: GroupRef | str | None = None
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Name"))
        self._field.setAccessibleName(self.tr("Name to look for"))
        self._list = QListWidget(self)
        self._list.setObjectName("choices")
        self._list.setAccessibleName(self.tr("People and groups"))
        self._list.setIconSize(QSize(_SIDE, _SIDE))
        self._field.textChanged.connect(self._fill)
        self._field.returnPressed.connect(self._choose)
        self._list.itemActivated.connect(lambda _item: self._choose())
        self._list.currentRowChanged.connect(lambda _row: self._selected())
        self.column.addWidget(self._field)
        self.column.addWidget(self._list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.reject)
        self._merge = QPushButton(self.tr("Merge"), self)
        self._merge.setProperty("primary", True)  # before it has its style
        buttons.addButton(self._merge, QDialogButtonBox.ButtonRole.AcceptRole)
        self._merge.clicked.connect(self._choose)
        self.column.addWidget(buttons)
        self._fill("")
        self._field.setFocus()

    def _fill(self, text: str) -> None:
        self._list.clear()
        self._faces.clear()
        typed = text.strip()
        hits = [h.candidate for h in best(typed, self._people, 200)] if typed else self._people
        for candidate in hits:
            name = f"{candidate.name}  ·  {words.faces(candidate.faces)}"
            # Of thousands only those at the top: whoever is farther down is typed.
            cover = self._covers[candidate.person_id] if len(self._faces) < _PICTURES else None
            self._add(name, GroupRef(GroupKind.PERSON, candidate.person_id), cover)
        if not typed:
            for ref, name, face_id in self._groups:
                self._add(name, ref, face_id)
        elif not hits:
            nobody = self.tr("No such person: {name}").format(name=words.quoted(typed))
            self._add(nobody, None)
            if self._namable:
                self._add(self.tr("Name it {name}").format(name=words.quoted(typed)), typed)
        if not typed:
            first = 0 if self._likely else -1
        elif hits:
            first = 0
        else:
            first = 1 if self._namable else -1
        self._list.setCurrentRow(first)
        self._selected()

    def _selected(self) -> None:
        self._merge.setEnabled(self._list.currentRow() >= 0)

    def _add(self, text: str, what: GroupRef | str | None, face_id: int | None = None) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, what)
        if face_id is not None:
            self._faces[face_id] = item
            item.setIcon(self._icon(face_id))
        if what is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)

    def _icon(self, face_id: int) -> QIcon:
        found = None
        if self._thumbnails is not None:
            found = self._thumbnails.get(face_id, _SIDE * self.devicePixelRatioF())
        return QIcon() if found is None else QIcon(found)

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        for face_id, item in self._faces.items():
            if face_id in face_ids:
                item.setIcon(self._icon(face_id))

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None and item.data(Qt.ItemDataRole.UserRole) is not None:
            self.chosen = item.data(Qt.ItemDataRole.UserRole)
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._field.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        elif event.key() not in enter.KEYS or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)
