"""The window and the command line, a real process, on one library at once."""

from __future__ import annotations

import subprocess
import sys

from pytestqt.qtbot import QtBot
from ui.window_help import people, sizes, type_name

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow


def cli(library: Library, *arguments: str) -> None:
    command = [sys.executable, "-m", "facetagger", "--library", str(library.directory), *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def test_the_window_shows_what_the_command_line_does_and_can_undo_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    biggest = queries.inbox(library)[0]
    cli(library, "name", "Anna", "--group", str(biggest))
    qtbot.waitUntil(
        lambda: [r.summary.person.name for r in window.people_model.people()] == ["Anna"]
    )
    qtbot.waitUntil(lambda: window.menus.undo.text() == "Undo Name 5 faces “Anna”")
    qtbot.waitUntil(lambda: sizes(window.inbox)[:2] == [4, 3])
    window.undo()
    qtbot.waitUntil(lambda: window.message.text() == "Undone: Name 5 faces “Anna”")
    assert people(library) == {}
    qtbot.waitUntil(lambda: sizes(window.inbox)[:3] == [5, 4, 3])


def test_the_command_line_undoes_what_the_window_did(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Ben")
    qtbot.waitUntil(lambda: people(library) == {"Ben": 5})
    cli(library, "undo")
    qtbot.waitUntil(lambda: window.menus.redo.text() == "Redo Name 5 faces “Ben”")
    qtbot.waitUntil(lambda: not window.people_model.people())
    window.redo()
    qtbot.waitUntil(lambda: people(library) == {"Ben": 5})
