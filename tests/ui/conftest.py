"""A library of the test's own with crops, and the real window on it."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.map_help import wait_for_map
from ui.start_help import Step, User
from ui.window_help import CTRL, KEY, crop, wait_for_inbox

from facetagger import actions
from facetagger.jobs import organise
from facetagger.library import backups, queries
from facetagger.library.database import Library
from facetagger.recognition import tsne
from facetagger.ui import app
from facetagger.ui.background.runner import Runner
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.map.page import MapPage
from facetagger.ui.views.map.view import MapView


@pytest.fixture(autouse=True)
def own_language(qapp: QApplication) -> Iterator[None]:
    """Starting the window chooses a language, for the whole process: the next test has its own."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def own_clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied is deleted while Python is there: offscreen, Qt would do it after that."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def usual_text(qapp: QApplication) -> Iterator[None]:
    """The next test has text of the usual size again."""
    font = QFont(qapp.font())
    yield
    qapp.setProperty("facetagger_text", 100)
    qapp.setFont(font)
    style.forget()


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture
def groups(library: Library) -> list[list[int]]:
    """Three groups of 5, 4 and 3 faces, and a face on its own. Returns the faces of each."""
    found = []
    for person, size in ((1, 5), (2, 4), (3, 3), (4, 1)):
        ids = fakes.put_people(library, [person], size)[0]
        library.crops.put({i: crop((person * 50, 80, 90)) for i in ids})
        if size > 1:
            fakes.put_into_cluster(library, ids)
        found.append(ids)
    return found


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


@pytest.fixture
def open_window(
    library: Library, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window on the library as it is; suggestions come from the fake engine."""
    from facetagger.engine import packs

    monkeypatch.setattr(packs, "load", lambda engine_id, threads=1, provider="": fakes.engine())
    monkeypatch.setattr(packs, "available", list)
    windows = []

    def open_() -> MainWindow:
        qapp.setStyle("Fusion")
        style.apply(qapp, "light")
        window = MainWindow(library)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        wait_for_inbox(qtbot, window.inbox, len(queries.inbox(library)))
        return window

    yield open_
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(groups: list[list[int]], open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def start(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., int]]:
    """Starts the application as a user does, who then takes some steps."""
    from facetagger.engine import packs

    monkeypatch.setattr(packs, "load", lambda engine_id, threads=1, provider="": fakes.engine())
    monkeypatch.setattr(packs, "available", list)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    turn, garbage = sys.getswitchinterval(), gc.get_threshold()

    def run(*steps: Step, library_dir: Path | None = None) -> int:
        user = User(steps)
        try:
            return app.main(library_dir=library_dir)
        finally:
            user.end()

    yield run
    sys.setswitchinterval(turn)
    gc.set_threshold(*garbage)
    gc.unfreeze()
    for number, handler in handlers.items():
        signal.signal(number, handler)
    qapp.processEvents()


@pytest.fixture
def open_map(
    qtbot: QtBot, open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> Callable[[], MapView]:
    """Opens the window and goes to the map with the key."""
    monkeypatch.setattr(tsne, "_ITERATIONS", 200)
    monkeypatch.setattr(tsne, "_EARLY", 80)

    def open_() -> MapView:
        window = open_window()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, KEY.Key_6, CTRL)
        page = window.views["map"]
        assert isinstance(page, MapPage)
        qtbot.waitUntil(lambda: page.view is not None)
        assert page.view is not None
        return page.view

    return open_


@pytest.fixture
def map_view(
    qtbot: QtBot, groups: list[list[int]], library: Library, open_map: Callable[[], MapView]
) -> MapView:
    """The map of three groups and a single face, on which nobody has a name."""
    assert groups
    made = open_map()
    wait_for_map(qtbot, made, 13)
    return made


@pytest.fixture
def font_scale() -> float:
    return 1.0


@pytest.fixture
def furnished(
    library: Library, groups: list[list[int]], qapp: QApplication, font_scale: float,
    open_window: Callable[[], MainWindow], tmp_path: Path,
) -> Iterator[MainWindow]:  # fmt: skip
    """A window with something in every view, in a font of some size."""
    actions.name(library, [queries.inbox(library)[0]], "Maximilian Alexander")
    actions.name(library, [queries.inbox(library)[1]], "Bea")
    fakes.put_into_cluster(library, fakes.put_people(library, [1], 8)[0][5:])
    path = fakes.photo(tmp_path / "one.png", 1)
    fakes.put(library, str(path), fakes.new_face(7, 0))
    fakes.finish(organise.suggest(library, fakes.INFO))
    lone = [ref for ref in queries.inbox(library) if ref.kind.name == "FACE"]
    actions.ignore(library, lone[:1])
    usual = QFont(qapp.font())
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * font_scale)
    qapp.setFont(font)
    style.forget()
    yield open_window()
    qapp.setProperty("facetagger_text", 100)
    qapp.setFont(usual)
    style.forget()


@pytest.fixture
def backup(own_library: Path) -> Path:
    """A library with Anna in a backup and Ben named since."""
    with Library.open(own_library) as library:
        ids = fakes.put_people(library, [1, 2], photos=2)
        actions.name(library, [fakes.f(ids[0][0])], "Anna")
        made = backups.make(library)
        assert made is not None
        actions.name(library, [fakes.f(ids[1][0])], "Ben")
    return made.path
