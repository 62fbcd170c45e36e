"""The window and the command line, a real process, on one library at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from pytestqt.qtbot import QtBot
from ui.start_help import close, in_window
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


def test_the_second_window_says_that_the_library_is_open_elsewhere(
    library: Library, start: Callable[..., int]
) -> None:
    said: list[str] = []
    note = in_window(lambda window: said.append(window.message.text()))
    assert start(note, in_window(close), library_dir=library.directory) == 0
    assert said == [
        "This library is also open in another window or program. Each shows what the other changes."
    ]
    directory = library.directory
    library.close()
    assert start(note, in_window(close), library_dir=directory) == 0
    assert said[1:] == [""]
