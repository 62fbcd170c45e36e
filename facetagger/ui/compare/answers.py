"""What the user says about two faces that were compared: one person, or two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.ui.compare.facts import Facts, Known
from facetagger.ui.context import Context
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.widgets.flow import FlowLayout
from facetagger.ui.widgets.plain import Label, literal

translate = words.translate
_Offer = tuple[str, str, Callable[[], None], str]  # its words, its tip, what it does, its key


def who(known: Known | None) -> str:
    """Who a face is, and how large its group."""
    if known is None:
        return translate("Compare", "Not in the library")
    if known.name:
        return f"{known.name}  ·  {words.faces(known.faces)}"
    if aside := words.set_aside(known.state):
        return aside
    if known.faces > 1:
        group = translate("MapView", "Group of {faces}").format(faces=words.faces(known.faces))
        return f"{translate('MapView', 'No name yet')}  ·  {group}"
    return translate("MapView", "No name yet")


class Answers(QWidget):
    """A sentence about what is known, and the buttons that fit.

    Args:
        context: its commands do what is said; each is one step that can be undone.

    Attributes:
        answered: called when something was said.
    """

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = context.commands.noting(self._note)
        # Steps of undo: what was said here; and what of it was taken back.
        self._said: list[int] = []
        self._taken_back: list[int] = []
        self.answered: Callable[[], None] = lambda: None
        self.told = Label(self)
        self.told.setFont(style.font(bold=True))
        self.buttons: list[QPushButton] = []
        self._by_letter: dict[str, QPushButton] = {}
        self._row = FlowLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.told)
        self.hide()

    def _note(self, changes: Changes) -> None:
        if changes.step:
            self._said.append(changes.step)
            self._taken_back.clear()

    def undo(self) -> None:
        """Takes the last answer back that was given here, and nothing that was done elsewhere."""
        if self._said:
            self._taken_back.append(self._said.pop())
            step, context = self._taken_back[-1], self._context
            context.commands.undo(context.undone, step, redone=self._given_again)

    def redo(self) -> None:
        """Gives the last answer again that was taken back here."""
        if self._taken_back:
            self._said.append(self._taken_back.pop())
            self._context.commands.redo(self._context.undone, self._said[-1])

    def _given_again(self, changes: Changes) -> None:
        """The sentence about an undo offers a redo, as after an undo in the window."""
        if self._taken_back and self._taken_back[-1] == changes.step:
            self._said.append(self._taken_back.pop())
        self._context.undone(changes)

    def key(self, event: QKeyEvent) -> bool:
        """Y and N, as in Review, where that is asked; True: it was one of them."""
        button = self._by_letter.get(event.text().casefold())
        if button is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():  # held down, it would answer what nobody saw
            button.click()
        return True

    def show_facts(self, facts: Facts) -> None:
        """Offers what can be said; nothing unless both faces are in the library."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self._by_letter = [], {}
        pair = facts.pair
        told, offers = ("", []) if pair is None else self._offers(*pair, apart=facts.told_apart)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        for text, tip, act, letter in offers:
            button = self._add(text, tip, act)
            if letter:
                tip = translate("Keys", "{text} ({key})").format(text=tip, key=letter.upper())
                button.setToolTip(literal(tip) if button.toolTip() else letter.upper())
                self._by_letter[letter.casefold()] = button
        self.setVisible(bool(told or offers))

    def _add(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(literal(tip))
        button.setAutoDefault(False)

        def said() -> None:
            for other in self.buttons:
                other.setEnabled(False)  # until it is known what came of it
            self.answered()
            act()
            self.window().activateWindow()  # which name stays is asked above the main window

        button.clicked.connect(lambda _checked=False: said())
        self._row.addWidget(button)
        self.buttons.append(button)
        button.show()
        return button

    def _offers(self, one: Known, other: Known, *, apart: bool) -> tuple[str, list[_Offer]]:
        if one.face_id == other.face_id:
            return "", []
        if one.ref == other.ref:
            return self._offers_of_one_group(one, other)
        yes = translate("PairCard", "y", "the key for yes")
        no = translate("PairCard", "n", "the key for no")
        same = (translate("Compare", "&Same person"), _merged(one, other), lambda: self._same(
            one, other), yes)  # fmt: skip
        if apart:
            return translate("Compare", "You have said that these are two people."), [same]
        tip = translate("Compare", "Remembered: they are not suggested as one person again")
        different = (
            translate("Compare", "&Different people"),
            tip,
            lambda: self._commands.different(one.ref, other.ref, given_up=self._given_up),
            no,
        )
        return "", [same, different]

    def _offers_of_one_group(self, one: Known, other: Known) -> tuple[str, list[_Offer]]:
        first = translate("Compare", "Take the &first one out")
        second = translate("Compare", "Take the s&econd one out")
        offers: list[_Offer] = [
            (text, self._way_out(known), lambda k=known: self._take_out(k), "")
            for text, known in ((first, one), (second, other))
        ]
        if one.name:
            told = translate("Compare", "Both are named {name}.")
            return told.format(name=words.quoted(one.name)), offers
        return translate("Compare", "Both are in one group."), offers

    def _way_out(self, known: Known) -> str:
        if known.name:
            return translate("Compare", "This face is not {name}; remembered").format(
                name=words.quoted(known.name)
            )
        return translate("SelectionCard", "They become a group of their own")

    def _take_out(self, known: Known) -> None:
        if known.name:
            self._commands.take_name_off([known.face_id], known.name)
        else:
            self._commands.split([known.face_id])

    def _same(self, one: Known, other: Known) -> None:
        commands = self._commands
        for this, that in ((one, other), (other, one)):
            if that.ref.kind is GroupKind.PERSON and that.ref.id in this.not_them:
                # The user was of another mind: this face alone, the rest of its group was not seen.
                face = GroupRef(GroupKind.FACE, this.face_id)
                if this.ref.kind is not GroupKind.PERSON:
                    commands.name_as([face], that.ref.id)
                    return
        commands.same(one.ref, other.ref, given_up=self._given_up)

    def _given_up(self) -> None:
        for button in self.buttons:
            button.setEnabled(True)


def _merged(one: Known, other: Known) -> str:
    """What saying yes would do, where that is known before it is asked."""
    named = [known for known in (one, other) if known.name]
    if len(named) != 1:
        return ""
    goes = other if named[0] is one else one
    return words.translate("drag", "Merge {faces} into {name}").format(
        faces=words.faces(goes.faces), name=words.quoted(named[0].name)
    )
