"""Short facts side by side that do not move while their numbers change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facetagger.ui.look import style
from facetagger.ui.widgets.plain import literal

#: Between two facts, in letters of the usual width: places that may be half empty need no sign.
_GAP = 4
#: A path is shown when there is room for at least so many letters of it.
_SHORTEST_PATH = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact.

    Attributes:
        key: which one it is: its place stays as wide as it ever was.
        text: what is shown; may be empty, the place is kept.
        widest: a text as wide as it may become.
        weight: in a narrow window the facts with the least weight go first.
    """

    key: str
    text: str
    widest: str
    weight: int


class Facts(QWidget):
    """Facts in places of their own, and a path that takes the rest, shortened in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts: Sequence[Fact] = ()
        self._path = ""
        self._widths: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Details of the progress"))

    def text(self) -> str:
        """All that there is to show, also what has no room."""
        texts = [fact.text for fact in self._facts]
        return "  ·  ".join(text for text in (*texts, self._path) if text)

    def clear(self) -> None:
        """Forgets the facts and the places that they had."""
        self._widths.clear()
        self.tell((), "")

    def tell(self, facts: Sequence[Fact], path: str, whole: str = "") -> None:
        """Shows these facts.

        Args:
            facts: in the order shown.
            path: for the rest of the line.
            whole: the tool tip.
        """
        self._facts, self._path = facts, path
        metrics = style.metrics()
        for fact in facts:
            widest = max(
                metrics.horizontalAdvance(text)
                for text in (fact.text, fact.widest, re.sub(r"\d", "0", fact.widest))
            )
            self._widths[fact.key] = max(self._widths.get(fact.key, 0), widest)
        self.setToolTip(literal(whole))
        self.setAccessibleDescription(self.text())
        self.update()

    def places(self) -> dict[str, int]:
        """Where each fact that has room begins, pixels; the path's key is "path"."""
        gap, shown = _GAP * style.metrics().averageCharWidth(), list(self._facts)
        while shown and self._taken(shown, gap) > self.width():
            shown.remove(min(shown, key=lambda fact: fact.weight))
        places, x = {}, 0
        for fact in shown:
            places[fact.key] = x
            x += self._widths[fact.key] + gap
        room = self.width() - x >= style.metrics().averageCharWidth() * _SHORTEST_PATH
        if self._path and room and len(shown) == len(self._facts):
            places["path"] = x
        return places

    def _taken(self, facts: Sequence[Fact], gap: int) -> int:
        return sum(self._widths[fact.key] + gap for fact in facts) - gap

    # Qt

    def sizeHint(self) -> QSize:
        metrics = style.metrics()
        return QSize(metrics.averageCharWidth() * 40, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, style.metrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(style.font())
        painter.setPen(style.color("faint"))
        metrics, places = style.metrics(), self.places()
        texts = {fact.key: fact.text for fact in self._facts}
        if "path" in places:
            room = self.width() - places["path"]
            texts["path"] = metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, room)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = int(align | Qt.TextFlag.TextSingleLine)
        for key, x in places.items():
            spot = QRect(x, 0, self.width() - x, self.height())
            if self.isRightToLeft():
                spot.moveLeft(0)
            painter.drawText(spot, flags, texts[key])
        painter.end()
