"""A user who takes steps while the application starts and closes windows on its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow

Step = Callable[[], bool]


class User:
    """Takes steps as soon as each is possible."""

    def __init__(self, steps: tuple[Step, ...]) -> None:
        self.left = list(steps)
        self.errors: list[BaseException] = []
        self._deadline = QDeadlineTimer(20_000)
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        if self.errors or self._deadline.hasExpired():
            for widget in QApplication.topLevelWidgets():
                widget.close()
        elif self.left:
            step = self.left.pop(0)  # it may open a dialog with a loop of its own
            try:
                taken = step()
            except BaseException as error:  # noqa: BLE001 - raised again once all is closed
                self.errors.append(error)
            else:
                if not taken:
                    self.left.insert(0, step)

    def end(self) -> None:
        self._timer.stop()
        for error in self.errors:
            raise error
        assert not self.left, f"{len(self.left)} steps were not taken"


def shown(kind: type[QWidget]) -> QWidget | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None
    )


def click(kind: type[QWidget], button: str) -> Step:
    """Clicks a button of a dialog once that is there."""

    def step() -> bool:
        dialog = shown(kind)
        if dialog is None:
            return False
        QTimer.singleShot(0, getattr(dialog, button).click)
        return True

    return step


def in_window(act: Callable[[MainWindow], object]) -> Step:
    """Does something to the window once it shows what is in the library."""

    def step() -> bool:
        window = shown(MainWindow)
        if not isinstance(window, MainWindow) or window._counts is None:
            return False
        act(window)
        return True

    return step


def close(window: MainWindow) -> None:
    window.close()


def names(folder: Path) -> list[str]:
    """Who has a name in the library of a folder."""
    with Library.open(folder) as library:
        return sorted(s.person.name for s in queries.people(library))
