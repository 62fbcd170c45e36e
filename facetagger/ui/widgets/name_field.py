"""The field that takes a name: completion below it, commands passed on to the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QToolTip, QWidget

from facetagger.entities import MAX_NAME_LENGTH
from facetagger.ui import matching
from facetagger.ui.text import words
from facetagger.ui.widgets import heard

_NEW = object()


@dataclass(frozen=True, slots=True)
class Choice:
    """What was entered: a person that exists, or a name. new: a new person whatever the name."""

    name: str
    person_id: int | None = None
    new: bool = False


def limit(field: QLineEdit) -> None:
    """Lets a field take no more letters than a name can have, and says so when it takes no more."""
    field.setMaxLength(MAX_NAME_LENGTH)

    def tell() -> None:
        text = words.translate("NameField", "A name can have up to {n} characters.")
        sentence = text.format(n=words.number(MAX_NAME_LENGTH))
        # Above it: below stands the list of those who may be meant.
        corner = field.mapToGlobal(QPoint(0, -3 * field.height()))
        QToolTip.showText(corner, sentence, field)
        heard.announce(field, sentence)

    field.inputRejected.connect(tell)


class Completion(QListWidget):
    """The list below a name field. Never has the focus: the field's keys move in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("completion")
        self.setAccessibleName(self.tr("People with a similar name"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.hide()

    def fill(self, typed: str, hits: Iterable[matching.Hit], scope: str = "") -> None:
        """Shows who may be meant; the best hit is preselected if it is what a typist means."""
        self.clear()
        hits = list(hits)
        for hit in hits:
            text = self.tr("{name}  ·  {faces}").format(
                name=words.isolated(hit.candidate.name), faces=words.faces(hit.candidate.faces)
            )
            if hit.candidate.beside:
                photos = words.photos(hit.candidate.beside)
                text = self.tr("{hit}  ·  together on {photos}").format(hit=text, photos=photos)
            self._add(text, hit.candidate)
        new = self.tr("New person {name}").format(name=words.quoted(typed))
        if scope:
            new = self.tr("{new} for {groups}").format(new=new, groups=scope)
        if hits:
            new = self.tr("{new}  ·  Ctrl+Enter").format(new=new)
        self._add(new, _NEW)
        self.setCurrentRow(0 if hits and hits[0].is_meant else self.count() - 1)

    def _add(self, text: str, what: object) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setSizeHint(QSize(10, self.fontMetrics().height() + 12))
        self.addItem(item)

    def chosen(self) -> matching.Candidate | None:
        """The person that is selected; None: a new one."""
        item = self.currentItem()
        what = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return what if isinstance(what, matching.Candidate) else None

    def move_by(self, step: int) -> None:
        """Selects the next or previous line, around the ends."""
        self.setCurrentRow((self.currentRow() + step) % self.count())

    def place_below(self, field: QWidget) -> None:
        """Stands below the field, or above it where there is no room."""
        window = self.parentWidget()
        widest = max(self.sizeHintForColumn(0), self._widest()) + 30
        # A long name is shortened: a list as wide as the screen would hide what is being named.
        width = min(
            max(field.width(), min(widest, 34 * self.fontMetrics().height())), window.width() - 16
        )
        height = self.count() * self.sizeHintForRow(0) + 2 * self.frameWidth() + 6
        corner = field.mapTo(window, QPoint(0, field.height() + 3))
        x = min(corner.x(), window.width() - width - 8)
        y = corner.y()
        if y + height > window.height() - 8:
            y = corner.y() - field.height() - height - 6
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()

    def _widest(self) -> int:
        texts = (self.item(i).text() for i in range(self.count()))
        return max((self.fontMetrics().horizontalAdvance(t) for t in texts), default=0)


class NameField(QLineEdit):
    """Takes a name for the current group.

    Attributes:
        candidates: the people that completion knows.
        applied: called with the choice when Enter was pressed; False: it cannot be, the text stays.
        before_typing: called before a key is taken for the text: shows the field if it is not.
        scope: what a name is for, if that is more than the card that the field is in.
        command: gets every key that is not for the text first; True: it was one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.candidates: Callable[[], Iterable[matching.Candidate]] = tuple
        self.applied: Callable[[Choice], bool] = lambda choice: True
        self.before_typing: Callable[[], object] = lambda: None
        self.scope = ""
        self._composing = False
        self.command: Callable[[QKeyEvent], bool] = lambda event: False
        self._completion: Completion | None = None
        self._known: list[matching.Candidate] = []  # as they were at the first letter
        # Whether the list is about the text. What it has chosen counts although it is out of sight:
        # the same letters must not name somebody else because cards have moved meanwhile.
        self._offered = False
        self._by_hand = False  # an arrow has chosen in it
        self.setAcceptDrops(False)  # a folder dropped here is for the window, not a name
        limit(self)
        self.textEdited.connect(self._complete)

    @property
    def completion(self) -> Completion:
        """The list below the field; made when it is first needed."""
        if self._completion is None:
            self._completion = Completion(self.window())
            self._completion.itemClicked.connect(lambda _item: self._apply())
        return self._completion

    def reset(self) -> None:
        """Empties the field."""
        self._known = []
        self.clear()
        self.wave_off()

    def people_changed(self) -> None:
        """Somebody else is likely now: what is typed next is completed from them.

        What the list has chosen for these letters stays, unless it can hardly be meant.
        """
        self._known = []
        chosen = self.completion.chosen() if self._offered and not self._by_hand else None
        if chosen is None:
            return
        known = list(self.candidates())
        now = next((one for one in known if one.person_id == chosen.person_id), chosen)
        if now.beside != chosen.beside:
            self._known = known
            self._fill()
            self.follow()

    def hide_completion(self) -> None:
        """Takes the list out of sight; Enter still takes what it has chosen."""
        if self._completion is not None:
            self._completion.hide()

    def wave_off(self) -> None:
        """Takes the list away: the name is as it was typed."""
        self._offered = False
        self.hide_completion()

    def follow(self) -> None:
        """The field was moved: its list goes with it."""
        if self._offered and self.hasFocus() and not self.visibleRegion().isEmpty():
            self.completion.place_below(self)
        else:
            self.hide_completion()

    def event(self, event: QEvent) -> bool:
        # Qt's field would take Ctrl+Z and the like for the text. While it is empty they are ours.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and not self.text():
                event.ignore()
                return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # Letters that are put together (山田, or a dead key and a vowel) come this way.
        if event.preeditString() or event.commitString():
            self.before_typing()
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._composing:  # Enter is for what the input method offers
            super().keyPressEvent(event)
            return
        listed = self._completion is not None and self._completion.isVisible()
        if listed and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._by_hand = True
            self.completion.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            new = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._apply(new=new)
        elif key == Qt.Key.Key_Escape and self.text():
            self.reset()
        elif (self.text() and not self._is_paging(event)) or not self.command(event):
            if event.text():
                self.before_typing()
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self.hide_completion()

    def _is_paging(self, event: QKeyEvent) -> bool:
        return event.key() in (
            Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down,
        )  # fmt: skip

    def _complete(self, text: str) -> None:
        if not meant(text):
            self._known = []
            self.wave_off()
            return
        self._fill()
        self.completion.place_below(self)

    def _fill(self) -> None:
        typed = meant(self.text())
        if not self._known:
            self._known = list(self.candidates())
        self.completion.fill(typed, matching.best(typed, self._known), self.scope)
        self._offered, self._by_hand = True, False

    def _apply(self, *, new: bool = False) -> None:
        name = meant(self.text())
        offered = self._offered
        known = self.completion.chosen() if offered else None
        if new:
            choice = Choice(name, new=True)
        elif known is not None:
            choice = Choice(known.name, known.person_id)
        else:
            choice = Choice(name)
        # Emptied before it is told: what the user does next is for the next card.
        text = self.text()
        self.reset()
        if not self.applied(choice):
            self.setText(text)
            self._offered = offered


def meant(text: str) -> str:
    """The name in what was typed.

    A digit may be a command; behind an apostrophe or a quotation mark it begins a name, as in a
    table: '3rd cousin. No name begins with a mark and a digit, so the mark is none of it.
    """
    name = " ".join(text.split())
    if name[:1] in ("'", '"') and name[1:2].isdigit():
        return name[1:].removesuffix(name[0])
    return name
