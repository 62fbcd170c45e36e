"""The strip above what is asked about: the question, what the keys do, and the answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.widgets.plain import Label

_GAP = 14
_MARGIN = 20


class QuestionStrip(QWidget):
    """A question and the buttons that answer it; below each other where there is little room.

    Attributes:
        question, sentence, hint: the texts; the hint goes where there is no room for it.
    """

    def __init__(
        self, parent: QWidget, buttons: Sequence[QPushButton], picture: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style.name(self, "suggestions")
        self._buttons = buttons
        self._picture = picture
        self._has_picture = False
        self.question, self.sentence, self.hint = Label(self), Label(self), Label(self)
        self.question.setFont(style.font(1.15, bold=True))
        self.hint.setProperty("faint", True)
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        for label in (self.question, self.sentence, self.hint):
            label.setWordWrap(True)
            texts.addWidget(label)
        texts.addStretch(1)
        asked = QHBoxLayout()
        asked.setSpacing(_GAP)
        if picture is not None:
            asked.addWidget(picture)
        asked.addLayout(texts, 1)
        answers = self._answers = QHBoxLayout()
        answers.setSpacing(10)
        answers.addStretch(1)
        for button in buttons:
            answers.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self._row.setSpacing(_GAP)
        self._row.addLayout(asked, 1)
        self._row.addLayout(answers)
        self.setMinimumWidth(1)  # narrower than it wants to be, it puts itself in order

    def show_picture(self, shown: bool) -> None:
        """Says whether there is something to compare with."""
        self._has_picture = shown
        self.fit()

    def fit(self) -> None:
        """After a text has changed: puts everything where there is room for it."""
        width = self.width() - 2 * _MARGIN
        shown = [button for button in self._buttons if not button.isHidden()]
        answers = sum(button.sizeHint().width() + 10 for button in shown)
        picture = 0
        if self._picture is not None:
            fits = self._picture.minimumWidth() + 14 * text_line() <= width
            self._picture.setVisible(self._has_picture and fits)
            picture = self._picture.minimumWidth() + _GAP if self._has_picture and fits else 0
        texts = [label for label in (self.question, self.sentence) if label.text()]
        asked = max((_width(label) for label in texts), default=0)
        beside = picture + asked + answers + _GAP <= width
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        # Beside the question in two lines at most, else beside the buttons, which are below it:
        # every key is in a tooltip and on the sheet as well.
        self._put_hint(beside)
        room = width - picture - answers - _GAP if beside else width - answers - _GAP
        self.hint.setVisible(bool(self.hint.text()) and _width(self.hint) <= 2 * room)
        self.sentence.setVisible(bool(self.sentence.text()))

    def _put_hint(self, beside: bool) -> None:
        if (self._answers.indexOf(self.hint) < 0) == beside:
            return
        if beside:
            self._answers.removeWidget(self.hint)
            self._texts.insertWidget(self._texts.count() - 1, self.hint)
        else:
            self._texts.removeWidget(self.hint)
            self._answers.insertWidget(0, self.hint, 1)
        self._answers.setStretch(0 if beside else 1, beside)  # of what pushes the buttons aside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _width(label: Label) -> int:
    return label.fontMetrics().horizontalAdvance(label.text()) + 4
