"""What screen readers say without being asked."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_listening() -> bool:
    """Whether there is a screen reader (or another program that asks what is on the screen)."""
    return bool(QAccessible.isActive())


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Has a sentence said.

    Args:
        widget: what it is about.
        sentence: what is said.
        urgent: whatever is being said is cut short for it.
    """
    event = QAccessibleAnnouncementEvent(widget, sentence)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)
