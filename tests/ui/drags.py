"""Drags with real X events in the real window: python tests/ui/drags.py LIBRARY.

Prints one line of JSON: what the library held after each drag, and what was said on the way. Run by
test_end_to_end.py on a screen of its own, with tests/ and benchmarks/ on the path.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fakes
from _ui_keys import Hands, pump
from _ui_mouse import MouseUser
from _ui_naming import open_window
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget
from window_help import crop, people, sizes

from facetagger import actions
from facetagger.engine import packs
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow

GROUPS = 30
#: A busy machine may be slow: nothing here is measured.
PATIENCE = 60.0


class Dragger(MouseUser):
    """Knows where things are, and hears what the window says while something is dragged."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, {}, {})
        self.said: list[str] = []
        self._listen = QTimer(window, interval=20)
        self._listen.timeout.connect(self._hear)
        self._listen.start()

    def _hear(self) -> None:
        label = self._window.findChild(drag.HintLabel)
        if label is not None and label.isVisible() and label.text() not in self.said[-1:]:
            self.said.append(label.text())

    def card(self, row: int) -> tuple[QWidget, QPoint]:
        return self._tile(self._inbox.grid, row)

    def until(self, over: Callable[[], bool], what: str) -> None:
        pump(over, PATIENCE, what)
        self.rest()


def fill(library: Library) -> None:
    """Thirty groups of 35 faces down to 6, more than a screen of them; and Anna."""
    ids = fakes.put_people(library, [100], 3)[0]
    library.crops.put({i: crop() for i in ids})
    actions.name(library, [fakes.f(i) for i in ids], "Anna")
    for number in range(GROUPS):
        ids = fakes.put_people(library, [number + 1], 6 + number)[0]
        library.crops.put({i: crop((number * 7, 80, 90)) for i in ids})
        fakes.put_into_cluster(library, ids)


def drags(window: MainWindow) -> dict[str, Any]:
    """Does them one after the other."""
    user, inbox, library = Dragger(window), window.inbox, window.library
    user.until(lambda: inbox.model.rowCount() == GROUPS and window.side.people == 1, "the groups")
    (anna,) = queries.people_named(library, "Anna")
    found: dict[str, Any] = {"before": sizes(inbox)}
    user.hands.drag(user.card(0), user.card(1), escape=True)
    user.rest()
    found["escape"] = sizes(inbox)
    bar, area = inbox.grid.verticalScrollBar(), inbox.grid.viewport()
    edge = QPoint(area.width() // 2, area.height() - 5)
    user.hands.drag(user.card(0), (area, edge), escape=True, rest=1.5)
    user.rest()
    found["scrolled"], found["unchanged"] = bar.value(), sizes(inbox)
    bar.setValue(0)
    user.said.clear()
    user.hands.drag(user.card(0), user.card(1))
    user.until(lambda: inbox.model.rowCount() == GROUPS - 1, "groups made one")
    found["merged"], found["merge said"] = sizes(inbox), user.said[-1:]
    user.hands.drag(user.card(1), user._row_of(("person", anna.id)))
    user.until(lambda: inbox.model.rowCount() == GROUPS - 2, "a group that is Anna")
    found["named"], found["name said"] = people(library), user.said[-1:]
    user.hands.click(*user.card(0))
    user.until(lambda: inbox.panel.model.rowCount() == found["merged"][0], "its faces")
    user.hands.drag(user._tile(inbox.panel.grid, 0), user._row_of(("person", anna.id)))
    user.until(lambda: people(library) != found["named"], "a face that is Anna")
    found["a face"] = people(library)
    user.hands.drag(user._tile(inbox.panel.grid, 0), user._row_of(("ignored", 0)))
    user.until(lambda: bool(queries.ignored(library)), "a face that is ignored")
    found["ignored"] = len(queries.ignored(library))
    undo(user.hands, window, 4)
    user.until(lambda: sizes(inbox) == found["before"], "everything undone")
    found["after"] = people(library)
    return found


def undo(hands: Hands, window: MainWindow, steps: int) -> None:
    """Takes steps back by the key."""
    bar = window.message
    for _ in range(steps):
        pump(window.menus.undo.isEnabled, PATIENCE, "something to undo")
        bar.hide()
        hands.press("ctrl+z", "undo")
        pump(lambda: bar.isVisible() and bar.text().startswith("Undone"), PATIENCE, "an undo")


def main() -> int:
    """Fills a library, opens the window, drags."""
    packs.load = lambda engine_id, threads=1, provider="": fakes.engine()  # type: ignore[assignment]
    packs.available = list
    with Library.open(Path(sys.argv[1])) as library:
        fill(library)
        window = open_window(library)
        found = drags(window)
        window.close()
        window.deleteLater()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
