"""Turns the library's announcements into the only library signal of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from facetagger.entities import Changes

# A scan commits up to some twenty times a second; the eye is served well by six.
INTERVAL_MS = 160


class Announcer(Protocol):
    """What the bridge needs of a library."""

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls back after each commit, in whatever thread committed."""


class Bridge(QObject):
    """Tells `changed(Changes)` in the window's thread: at once, then at most six times a second."""

    changed = Signal(object)
    _arrived = Signal()

    def __init__(self, library: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._pending: list[Changes] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = library.subscribe(self._receive)

    def _receive(self, changes: Changes) -> None:
        with self._lock:
            first = not self._pending
            self._pending.append(changes)
        if first:
            self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        if not self._since.isValid() or self._since.elapsed() >= INTERVAL_MS:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start(INTERVAL_MS - self._since.elapsed())

    @Slot()
    def flush(self) -> None:
        """Tells what has gathered now: after the user's own action nobody should wait."""
        with self._lock:
            pending, self._pending = self._pending, []
        if pending:
            self._since.start()
            self.changed.emit(Changes.union(pending))

    def close(self) -> None:
        """Hears nothing from the library any more."""
        self._timer.stop()
        self._unsubscribe()
        self._unsubscribe = lambda: None
