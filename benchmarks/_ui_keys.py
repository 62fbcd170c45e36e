"""Keys and clicks for a window, counted: sent by X (xdotool) where there is one, else by Qt.

A press is a press whatever is held with it: Ctrl+Shift+Enter is one, as is a capital letter.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

#: By the names that X gives them.
KEYS = {
    "Return": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Escape": Qt.Key.Key_Escape,
    "space": Qt.Key.Key_Space,
    "Delete": Qt.Key.Key_Delete,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Next": Qt.Key.Key_PageDown,
    "Prior": Qt.Key.Key_PageUp,
    "F6": Qt.Key.Key_F6,
    "minus": Qt.Key.Key_Minus,
}
HELD = {
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMES = {" ": "space", "-": "minus"}
_ARRIVES_WITHIN = 20.0


class StuckError(Exception):
    """The window does not do what the user waits for."""


def pump(over: Callable[[], bool], seconds: float, what: str) -> None:
    """Runs the event loop as the application does until something is so.

    Raises:
        StuckError: it is not so after that many seconds.
    """
    loop, ends = QEventLoop(), time.monotonic() + seconds
    timer = QTimer(interval=5)
    done = over()  # asked once a look: it may count

    def look() -> None:
        nonlocal done
        done = over()
        if done or time.monotonic() > ends:
            loop.quit()

    if done:
        return
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not done:
        raise StuckError(f"{what}: not within {seconds:.0f} s")


class _Arrivals(QObject):
    """Hears which keys and buttons reach the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keys = self.buttons = self.wheels = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # Each comes to its window first, and only there once.
        if watched.isWindowType():
            self.keys += event.type() == QEvent.Type.KeyRelease
            self.buttons += event.type() == QEvent.Type.MouseButtonRelease
            self.wheels += event.type() == QEvent.Type.Wheel
        return False


class Hands:
    """Presses keys and clicks, in the window that has the keys.

    Attributes:
        presses: how often each kind of key was pressed, by what for.
        gestures: clicks and drags of the mouse, by what for.
        notches: of the wheel.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        app = QApplication.instance()
        self._arrivals = _Arrivals(window)
        app.installEventFilter(self._arrivals)
        on_x = app.platformName() == "xcb" and "DISPLAY" in os.environ
        self._xdotool = shutil.which("xdotool") if on_x else None
        self.presses: Counter[str] = Counter()
        self.gestures: Counter[str] = Counter()
        self.notches = 0

    @property
    def how(self) -> str:
        """What sends the keys."""
        return "X (xdotool)" if self._xdotool else f"Qt ({QApplication.platformName()})"

    @property
    def total(self) -> int:
        """All presses of keys, clicks and drags."""
        return sum(self.presses.values()) + sum(self.gestures.values())

    def press(self, chord: str, what_for: str) -> None:
        """Presses a key, with what is held: 'ctrl+shift+Return', 'a'."""
        self.presses[what_for] += 1
        if self._xdotool:
            before = self._arrivals.keys
            subprocess.run([self._xdotool, "key", chord], check=True)
            pump(lambda: self._arrivals.keys > before, _ARRIVES_WITHIN, f"the key {chord}")
            return
        *held, name = chord.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= HELD[one]
        key: Qt.Key | str = KEYS.get(name, name)
        target = QApplication.activeModalWidget() or self._window
        QTest.keyClick(target.windowHandle(), key, modifiers)

    def letter(self, letter: str, what_for: str) -> None:
        """Types a letter of a name."""
        self.press(_NAMES.get(letter, letter) if self._xdotool else letter, what_for)

    def click(self, widget: QWidget, at: QPoint, what_for: str = "clicks") -> None:
        """Clicks the left button on a place of a widget."""
        self.gestures[what_for] += 1
        if self._xdotool:
            before = self._arrivals.buttons
            self._do("mousemove", *_spot(widget, at), "click", "1")
            pump(lambda: self._arrivals.buttons > before, _ARRIVES_WITHIN, "a click")
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def wheel(self, widget: QWidget, at: QPoint, notches: int) -> None:
        """Turns the wheel over a place of a widget; towards the user: more than 0 notches."""
        self.notches += abs(notches)
        before, number = self._arrivals.wheels, abs(notches)
        for _ in range(number):
            self._do("mousemove", *_spot(widget, at), "click", "5" if notches > 0 else "4")
        pump(lambda: self._arrivals.wheels >= before + number, _ARRIVES_WITHIN, "the wheel")

    def drag(
        self, start: tuple[QWidget, QPoint], end: tuple[QWidget, QPoint], what_for: str = "drags",
        *, escape: bool = False, rest: float = 0.0,
    ) -> None:  # fmt: skip
        """Drags with the left button from one place to another; only X can do that.

        Args:
            start, end: a widget, and a place of it.
            what_for: counted as.
            escape: Escape is pressed before the button is let go.
            rest: seconds at the end before that, for what scrolls there.
        """
        self.gestures[what_for] += 1
        there, target = _spot(*start), _spot(*end)
        near = [str(int(there[0]) + 14), str(int(there[1]) + 6)]
        close = [str(int(target[0]) - 2), target[1]]
        self._do(
            "mousemove", *there, "mousedown", "1", "sleep", "0.05", "mousemove", *near,
            "sleep", "0.1", "mousemove", *close, "sleep", "0.1", "mousemove", *target,
            "sleep", str(0.15 + rest), *(("key", "Escape", "sleep", "0.1") if escape else ()),
            "mouseup", "1",
        )  # fmt: skip
        pump(lambda: QApplication.mouseButtons() == Qt.MouseButton.NoButton, 20, "the drop")

    def _do(self, *words: str) -> None:
        """Has X do something while the window goes on: a drag is a loop of its own."""
        if self._xdotool is None:
            raise StuckError("There is no X, or no xdotool.")
        doing = subprocess.Popen([self._xdotool, *words])
        pump(lambda: doing.poll() is not None, _ARRIVES_WITHIN + 20, "xdotool")


def _spot(widget: QWidget, at: QPoint) -> list[str]:
    place = widget.mapToGlobal(at)
    return [str(place.x()), str(place.y())]
