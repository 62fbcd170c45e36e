"""A place for a sentence that covers as little as can be of what is to stay in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize

#: From the sides.
BESIDE = 16
#: From the lower edge, usually and at least; and how far it goes up at a time.
BELOW, _LEAST, _STEP = 14, 3, 8
#: So many times worse it is to cover what one is at than what one may click next.
_WORSE = 20


@dataclass(frozen=True, slots=True)
class Kept:
    """What is to stay in sight.

    Attributes:
        at_hand: what one works on.
        next: where one may click next.
        whole: what is read; half of a number is another one, so it is covered whole or not at all.
    """

    at_hand: list[QRect] = field(default_factory=list)
    next: list[QRect] = field(default_factory=list)
    whole: list[QRect] = field(default_factory=list)

    def is_at_hand(self, spot: QRect) -> bool:
        """Whether what one works on would be covered."""
        return any(spot.intersects(place) for place in self.at_hand)

    def covered(self, spot: QRect) -> int:
        """How bad it would be to lie there; 0: it is not."""
        return _WORSE * _common(spot, self.at_hand) + _common(spot, self.next)

    def whole_of(self, spot: QRect) -> QRect:
        """A spot made so wide that no half of what is read stands beside it."""
        for place in self.whole:
            if spot.intersects(place):
                spot = QRect(spot)
                spot.setLeft(min(spot.left(), place.left()))
                spot.setRight(max(spot.right(), place.right()))
        return spot


def _common(spot: QRect, places: Sequence[QRect]) -> int:
    parts = (spot.intersected(place) for place in places)
    return sum(part.width() * part.height() for part in parts if part.isValid())


def free_spot(room: QRect, size: QSize, kept: Kept) -> QRect:
    """Where in a room something covers the least: as low as can be, rather in the middle."""
    middle = room.left() + (room.width() - size.width()) // 2
    sides = (middle, room.left() + BESIDE, room.right() - BESIDE - size.width())
    lowest = max(0, room.bottom() - size.height() - BELOW)
    best, least = QRect(QPoint(middle, lowest), size), -1
    higher = range(lowest - _STEP, max(0, min(lowest, room.top())) - 1, -_STEP)
    for top in (lowest, lowest + BELOW - _LEAST, *higher):
        for left in sides:
            spot = QRect(QPoint(left, top), size)
            covered = kept.covered(spot)
            if not covered:
                return spot
            if least < 0 or covered < least:
                best, least = spot, covered
    return best
