"""A sentence about what was just done or could not be done. It asks nothing and goes away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from facetagger.ui.background.runner import Failure
from facetagger.ui.messages.spot import Kept, free_spot
from facetagger.ui.widgets import heard
from facetagger.ui.widgets.plain import Label, caption

#: So often it looks whether it lies on what one is at.
_LOOK_MS = 150
#: How long it stands: a sentence, one that can be undone, what went wrong; and once it was held.
_SHORT_MS, _UNDO_MS, _LONG_MS, _AGAIN_MS = 6000, 10000, 20000, 1500
#: So long it is seen that the same thing has failed again.
_FLASH_MS = 400


class MessageBar(QFrame):
    """Floats above the views.

    Attributes:
        undo: called by its Undo button with the step that the sentence is about.
        step: what Undo would take back; 0: it is not offered.
        rooms: the parts of the parent at whose lower end it may lie, the best one first.
        kept: what it is not to cover.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.undo: Callable[[int], None] = lambda step: None
        self.step = 0
        self.rooms: Callable[[], list[QRect]] = lambda: [parent.rect()]
        self.kept: Callable[[], Kept] = Kept
        self._details = ""
        self._makes_way = self._waits = False
        self._field: QLineEdit | None = None
        self._typed: str | None = None
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setProperty("link", True)
        self._undo.clicked.connect(self._undone)
        self._offer = QPushButton(self)
        self._offer.hide()
        self._offer.setProperty("link", True)
        self._offer.clicked.connect(self._taken)
        self._take: Callable[[], None] = lambda: None
        self._copy = QPushButton(self.tr("Copy details"), self)
        self._copy.setProperty("link", True)
        self._copy.clicked.connect(self._copied)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setProperty("link", True)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 8, 7)
        layout.setSpacing(8)
        layout.addWidget(self._label, 1)
        for button in (self._offer, self._undo, self._copy, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the view
            layout.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(lambda: self._tint("fresh", False))
        self._looks = QTimer(self)  # while it stands; what one is at is nobody's to tell
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        parent.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text() if self.isVisible() else ""

    @property
    def complains(self) -> bool:
        """Whether it is on the screen what could not be done."""
        return self.isVisible() and bool(self.property("bad"))

    def say(
        self,
        sentence: str,
        *,
        step: int = 0,
        offer: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Says what was done.

        Args:
            sentence: what.
            step: of undo, which takes it back; 0: nothing does.
            offer: a word beside it, and what a click on it does.
        """
        self._offer.setVisible(offer is not None)
        if offer is not None:
            self._take = offer[1]
            self._offer.setText(caption(offer[0]))
        self._show(sentence, bad=False, step=step, details="")
        if offer is not None:
            self._timer.start(_UNDO_MS)

    def complain(self, failure: Failure) -> None:
        """Says what could not be done; the details can be copied."""
        again = self.isVisible() and failure.sentence == self._label.text()
        self._offer.hide()
        self._show(failure.sentence, bad=True, step=0, details=failure.details)
        field = self.window().focusWidget() if failure.typed else None
        self._field = field if isinstance(field, QLineEdit) else None
        if again:  # or nothing on the screen would tell that this failed as well
            self._tint("fresh", True)
            self._flash.start()

    def _show(self, sentence: str, *, bad: bool, step: int, details: str) -> None:
        self.step = step
        self._details = details
        self._label.setText(sentence)
        self._undo.setVisible(bool(step))
        self._copy.setVisible(bool(details))
        self._close.setVisible(bad)
        self._field = self._typed = None
        self._tint("fresh", False)
        self._tint("bad", bad)
        self.setAccessibleName(sentence)
        self._waits = self._makes_way
        self.setVisible(not self._waits)
        heard.announce(self, sentence, urgent=bad)  # nobody looks where it appears
        self.refit()
        self._timer.start(_LONG_MS if bad else _UNDO_MS if step else _SHORT_MS)

    def _tint(self, name: str, on: bool) -> None:
        if bool(self.property(name)) != on:
            self.setProperty(name, on)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def take_back(self, sentence: str) -> None:
        """What was said is not true any more."""
        if sentence == self._label.text():
            self._waits = False
            self.hide()

    def withdraw(self, step: int) -> None:
        """Something else was done since this step: Undo would not take back what is said here."""
        if step == self.step:
            self.hide()

    def make_way(self, dragged: bool) -> None:
        """While something is dragged nothing is covered that it may be dropped on.

        What was done is said no more afterwards: he who drags has read it. What went wrong is.
        """
        self._makes_way = dragged
        if dragged:
            self._waits = self.isVisible() and bool(self.property("bad"))
            self.hide()
        elif self._waits:
            self._waits = False
            self.show()
            self.refit()

    def _leave(self) -> None:
        """Goes away, but not from under the pointer, nor from who has gone to it with Tab."""
        if self._is_held():
            self._timer.start(_AGAIN_MS)
        else:
            self.hide()

    def _is_held(self) -> bool:
        focused = self.window().focusWidget()
        return self.underMouse() or (focused is not None and self.isAncestorOf(focused))

    def refit(self) -> None:
        """What lies below has changed: finds its place anew, above everything."""
        if self.isVisible():
            self._place()
            self.raise_()

    def _place(self) -> None:
        *better, last = self.rooms()
        room = next((one for one in better if self._fits(one)), last)
        kept = self.kept()
        self.setGeometry(kept.whole_of(free_spot(room, self.size_in(room), kept)))

    def _fits(self, room: QRect) -> bool:
        """Whether it can be read there at a glance: in one or two lines."""
        size, line = self.size_in(room), self._label.fontMetrics().lineSpacing()
        lines = self._label.heightForWidth(size.width() - self._beside()) // line
        return size.height() <= room.height() and lines <= 2

    def _beside(self) -> int:
        """How much of its width is not for the sentence."""
        return self.sizeHint().width() - self._label.sizeHint().width()

    def size_in(self, room: QRect) -> QSize:
        """How large it is with what it says now, where it has so much room."""
        metrics = self._label.fontMetrics()
        wish = metrics.horizontalAdvance(self._label.text()) + self._beside() + 12
        width = min(wish, room.width() - 32, 860)
        # sizeHint() is of the shape that Qt would give the sentence: rather narrow, of many lines.
        return QSize(width, self.layout().totalHeightForWidth(width))

    def _look(self) -> None:
        """Makes room if what one is at has come to lie below, but not for who is about to click."""
        if self._is_settled():
            self.hide()
        elif not (self._is_held() or any(r.contains(self.geometry()) for r in self.rooms())):
            self._place()  # what lies beside the views has come, or gone
        kept = self.kept()
        if self.isVisible() and kept.is_at_hand(self.geometry()) and not self._is_held():
            before = kept.covered(self.geometry())
            spot = free_spot(self.rooms()[-1], self.size_in(self.rooms()[-1]), kept)
            if kept.covered(spot) < before:
                self.setGeometry(spot)

    def _is_settled(self) -> bool:
        """Whether it is about what was typed, and that has been changed or left."""
        if self._field is None:
            return False
        if self._typed is None:  # the field has its text back once it was told that it cannot be
            self._typed = self._field.text()
        return not self._field.isVisible() or self._field.text() != self._typed

    def _undone(self) -> None:
        self.hide()
        self.undo(self.step)

    def _taken(self) -> None:
        self.hide()
        self._take()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._label.text()}\n\n{self._details}")
        self._copy.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looks.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
