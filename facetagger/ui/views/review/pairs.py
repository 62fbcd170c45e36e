"""'Same person?': two groups beside each other, and yes, no or not sure."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Alike, Changes, GroupKind, GroupRef, Progress
from facetagger.jobs import alike
from facetagger.library import person_facts
from facetagger.ui.background.runner import Failure
from facetagger.ui.context import Context, Refresher
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.crop_stack import CropStack
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.question_strip import QuestionStrip
from facetagger.ui.views.review.order import step
from facetagger.ui.views.review.question import (
    Question,
    how_many,
    is_about,
    is_suggested,
    key_of,
    outcome,
    read_question,
    title_of,
)
from facetagger.ui.views.review.waiting import Wish
from facetagger.ui.widgets.plain import Label

JOB = "alike"
_AHEAD = 2  # pairs that are read before they are needed, so that the next one is there at once
_LIMIT = 200
_SOON_MS = 150
#: So long after the last change pairs are looked for by themselves, so that the side bar can tell
#: of them: not while somebody gives names, as all groups are compared.
_IDLE_MS = 20_000
#: As long after the start, as nobody has begun then.
_START_MS = 3000

#: By which wish; what does not fit it; what is passed by; what is ready.
_Read = tuple[Wish, frozenset[Alike], tuple[Alike, ...], list[Question]]


class PairCard(QWidget):
    """One pair after the other, the most certain first, and of these whose yes settles most.

    Attributes:
        counted: called with how many pairs wait, when that changes.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.counted: Callable[[int], None] = lambda count: None
        # Replaced and never changed: a worker may be looking at it.
        self._queue: tuple[Alike, ...] = ()
        self._put_off: tuple[Alike, ...] = ()
        self._brought_back: tuple[Alike, ...] = ()
        self._ready: dict[Alike, Question] = {}
        self._answered: list[Question] = []
        self._wish = Wish()
        self._unsought: frozenset[Alike] = frozenset()  # what does not fit it
        self.question: Question | None = None
        self._is_stale, self._has_looked, self._is_asked = True, False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Same person?"))
        self._build()
        self._refresh = Refresher(context.runner, self._read, self._show)
        # What comes to the screen is painted first: the job's imports make the window wait.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_when_idle)
        self._idle.start(_START_MS)
        context.bridge.changed.connect(self._changed)
        context.runner.finished.connect(self._found)
        context.runner.failed.connect(self._failed)
        self._show_question(None)

    def _build(self) -> None:
        self._nothing = Label(self)
        self._nothing.setProperty("faint", True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self.later = self._button(self.tr("Not sure"), self.tr("Ask at the end (Tab)"))
        self.no = self._button(self.tr("No"), self.tr("Two people; never asked again (N)"))
        self.yes = self._button(self.tr("Yes"), self.tr("One person: the groups become one (Y)"))
        for button, act in (
            (self.later, self.not_sure), (self.no, self.different), (self.yes, self.same),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, act=act: act())
        self._strip = QuestionStrip(self, (self.later, self.no, self.yes))
        self._title, self._sentence = self._strip.question, self._strip.sentence
        self._strip.hint.setText(self.tr("Y: yes   N: no   Tab: not sure   P: photo"))
        self.again = self._button(self.tr("Ask again"), self.tr("Shows them once more (Enter)"))
        self.again.clicked.connect(self.ask_again)
        self._sides = [self._side(), self._side()]
        self._empty = QWidget(self)
        empty = QVBoxLayout(self._empty)
        empty.setSpacing(12)
        empty.addStretch(1)
        empty.addWidget(self._nothing)
        empty.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(1)
        self._pair = QWidget(self)
        pair = QGridLayout(self._pair)
        pair.setContentsMargins(20, 12, 20, 16)
        pair.setHorizontalSpacing(28)
        pair.setVerticalSpacing(8)
        pair.setRowStretch(1, 1)
        for column, (stack, name) in enumerate(self._sides):
            pair.addWidget(name, 0, column)
            pair.addWidget(stack, 1, column)
            pair.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(self._pair, 1)
        layout.addWidget(self._empty, 1)

    def _side(self) -> tuple[CropStack, Label]:
        stack = CropStack(
            self._context.thumbnails, self, largest=190, smallest=48, lines=2, columns=3, whole=True
        )
        style.measured(stack, lambda: stack.set_side(3 * text_line()))
        stack.opened = self._open
        name = Label(self)
        name.setFont(style.font(1.1, bold=True))
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name.setWordWrap(True)
        return stack, name

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card itself has a key for each
        return button

    # What is shown

    @property
    def waiting(self) -> int:
        """How many pairs wait, also those that are not looked for."""
        return len(self._queue) + len(self._put_off)

    @property
    def count(self) -> int:
        """How many of the pairs that are looked for wait, with those the user was not sure of."""
        return sum(pair not in self._unsought for pair in (*self._queue, *self._put_off))

    @property
    def is_empty(self) -> bool:
        """Whether there is no pair to be shown now."""
        return self._first() is None

    def _first(self) -> Alike | None:
        return next((pair for pair in self._queue if pair not in self._unsought), None)

    def look_for(self, wish: Wish) -> None:
        """Asks only about pairs that fit."""
        if wish != self._wish:
            self._wish = wish
            self._refresh()

    def look(self) -> None:
        """Looks for pairs in the background, if something has changed since the last time."""
        self._is_asked = True
        if not self._soon.isActive():
            self._soon.start()

    def _look_when_idle(self) -> None:
        if self._context.runner.is_busy:
            self._idle.start(_START_MS)
        else:
            self._look()

    def _look(self) -> None:
        if self._is_stale and self._context.runner.start(JOB, self._job):
            self._is_stale = False

    def _job(self) -> Generator[Progress, None, list[Alike]]:
        library = self._context.library
        found = yield from alike.find(library, self._context.commands.engine_info(), _LIMIT)
        hidden = {GroupRef(GroupKind.PERSON, i) for i in person_facts.hidden_people(library)}
        asked = [
            pair
            for pair in found
            if not is_suggested(library, pair) and hidden.isdisjoint((pair.first, pair.second))
        ]
        # The most certain first; among these, whose yes settles most.
        return sorted(asked, key=lambda pair: step(pair.probability))

    def _found(self, kind: str, result: object) -> None:
        if kind != JOB or not isinstance(result, list):
            return
        self._has_looked = True
        asked = {key_of(q.pair) for q in self._answered}
        later = {key_of(pair) for pair in self._put_off}
        pairs = [pair for pair in result if key_of(pair) not in asked]
        self._put_off = tuple(pair for pair in pairs if key_of(pair) in later)
        queue = [pair for pair in pairs if key_of(pair) not in later]
        # What is being looked at stays, and what an undo brought back while this was computed.
        shown = [self.question.pair] if self.question is not None else []
        first = [*self._brought_back, *shown]
        known = {key_of(pair) for pair in first}
        queue = [*dict.fromkeys(first), *(pair for pair in queue if key_of(pair) not in known)]
        self._queue = tuple(queue)
        self._refresh()

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == JOB:
            if self._is_asked:
                self._context.runner.failed.emit("", failure)
            self._is_stale = not self._is_asked  # who did not ask is told when he does
            self._nothing.setText(self.tr("Groups could not be compared."))

    def _read(self) -> _Read:
        """The next pairs of which both groups are still there; and which are passed by."""
        queue, library, wish = self._queue, self._context.library, self._wish
        known = (*queue, *self._put_off)
        sought = wish.pairs(library, known)
        ready: list[Question] = []
        passed: list[Alike] = []
        for pair in queue:
            if pair not in sought:
                continue
            found = read_question(library, pair)
            if found is None:
                passed.append(pair)
                continue
            ready.append(found)
            if len(ready) == _AHEAD:
                break
        return wish, frozenset(known) - sought, tuple(passed), ready

    def _show(self, result: _Read) -> None:
        wish, unsought, passed, ready = result
        if wish != self._wish:
            return  # it is being read anew
        self._unsought = unsought
        self._drop(passed)
        known = {**self._ready, **{question.pair: question for question in ready}}
        self._ready = {pair: known[pair] for pair in self._queue if pair in known}
        self._go_on()

    def _drop(self, pairs: Sequence[Alike]) -> None:
        self._queue = tuple(pair for pair in self._queue if pair not in pairs)
        self._put_off = tuple(pair for pair in self._put_off if pair not in pairs)
        self._brought_back = tuple(pair for pair in self._brought_back if pair not in pairs)

    def _go_on(self) -> None:
        """Shows the first pair that waits."""
        first = self._first()
        self._show_question(self._ready.get(first) if first is not None else None)
        if not self._queue and self._has_looked and self.isVisible():
            self.look()  # what was answered may have brought others about
        self.counted(self.count)

    def _show_question(self, question: Question | None) -> None:
        self.question = question
        self._strip.setVisible(question is not None)
        self._pair.setVisible(question is not None)
        sides = (question.first, question.second) if question is not None else (None, None)
        for side, (stack, name) in zip(sides, self._sides, strict=True):
            if side is not None:
                title = title_of(side)
                stack.show_faces(side.covers)
                stack.setAccessibleName(title)
                name.setText(title)
        self._empty.setVisible(question is None)
        later = sum(pair not in self._unsought for pair in self._put_off)
        self.again.setVisible(self.is_empty and bool(later))
        if not self.is_empty or not self._has_looked:
            self._nothing.setText(self.tr("Comparing groups…"))
        elif later:
            said = self.tr("You were not sure about {pairs}.")
            self._nothing.setText(said.format(pairs=how_many(later)))
        elif self._wish.text:
            said = words.translate("InboxView", "No group fits {text}")
            self._nothing.setText(said.format(text=words.quoted(self._wish.text)))
        else:
            self._nothing.setText(self.tr("No two groups look like the same person."))
        if question is not None:
            percent = words.percent(question.pair.probability)
            self._title.setText(self.tr("Same person?  {percent}").format(percent=percent))
            self._sentence.setText(outcome(question))
            self.setAccessibleDescription(self._sentence.text())
            self._strip.fit()

    def _changed(self, changes: Changes) -> None:
        self._is_stale = True
        self._idle.start(_IDLE_MS)
        if self.question is not None and self.isVisible():
            self._refresh()

    def undone(self, changes: Changes) -> bool:
        """After an undo: if it took the last answer back, that pair is asked about again."""
        if not self._answered or not is_about(self._answered[-1], changes):
            return False
        question = self._answered.pop()
        self._queue = (question.pair, *self._queue)
        self._brought_back = (question.pair,)
        self._refresh()
        return True

    # What the user does

    def same(self) -> None:
        """Says yes."""
        self._answer(self._context.commands.same)

    def different(self) -> None:
        """Says no, for ever."""
        self._answer(self._context.commands.different)

    def _answer(self, act: Callable[..., None]) -> None:
        question = self.question
        if question is None:
            return

        def given_up() -> None:
            if question in self._answered:
                self._answered.remove(question)
                self._queue = (question.pair, *self._queue)
            self._refresh()

        self._answered.append(question)
        self._drop([question.pair])
        act(question.first.ref, question.second.ref, given_up=given_up)
        if question in self._answered:
            self._go_on()
            self._refresh()

    def not_sure(self) -> None:
        """Asks at the end."""
        if self.question is not None:
            pair = self.question.pair
            self._drop([pair])
            self._put_off = (*self._put_off, pair)
            self._go_on()
            self._refresh()

    def ask_again(self) -> None:
        """Shows the pairs once more that the user was not sure of."""
        self._queue, self._put_off = (*self._queue, *self._put_off), ()
        self._refresh()

    def show_photo(self) -> None:
        """Shows the photos of the faces that stand for the groups."""
        if self.question is not None:
            covers = [*self.question.first.covers, *self.question.second.covers]
            self._context.show_photos(covers, 0)

    def _open(self, face_id: int) -> None:
        if self.question is not None:
            covers = [*self.question.first.covers, *self.question.second.covers]
            self._context.show_photos(covers, covers.index(face_id))

    def focusNextPrevChild(self, next_one: bool) -> bool:
        if next_one and self.question is not None:
            self.not_sure()  # Shift+Tab and F6 leave the card
            return True
        return super().focusNextPrevChild(next_one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        act = self._act_of(event) if plain else None
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # held down, it would answer pairs that nobody saw
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        # Enter and Del answer suggestions, in whose place this may have come up: no button here
        # looks as if it were theirs, and Enter says which keys there are.
        key, letter = event.key(), event.text().casefold()
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        yes = self.tr("y", "the key for yes").casefold()
        no = self.tr("n", "the key for no").casefold()
        if self.question is None:
            return self.ask_again if key in enter and self._put_off else None
        if letter and letter in (yes, no):
            return self.same if letter == yes else self.different
        if key in enter:
            return lambda: self._context.hint(self._strip.hint.text())
        if key in (Qt.Key.Key_P, Qt.Key.Key_Space):
            return self.show_photo
        return None
