"""The real window while it scans, with a scan that does what the test says."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from ui.window_help import (
    COPY,
    people,
    type_name,
)

from facetagger.entities import Progress
from facetagger.jobs.scan import ScanResult
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background import scans
from facetagger.ui.main_window import MainWindow


class Scan:
    """A scan that goes on until it is told to end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folders: list[list[Path]] = []
        self.manner: dict[str, Any] = {}
        self.closed = 0
        self.end = threading.Event()
        self.result = ScanResult(photos=118, new=118, faces=212, unreadable=3)
        monkeypatch.setattr(scans.scan, "scan", self.scan)

    def scan(
        self, library: Library, engine: object, folders: Any, **manner: Any
    ) -> Generator[Progress, None, ScanResult]:
        self.folders.append(list(folders))
        self.manner = manner
        done = False
        try:
            while not self.end.wait(0.002):
                yield Progress("Finding faces", 3, 10, "a.jpg", 2.5, 90.0, 7)
            done = True
            return self.result
        finally:
            self.closed += not done


@pytest.fixture
def scan(monkeypatch: pytest.MonkeyPatch) -> Scan:
    return Scan(monkeypatch)


def test_first_start_is_one_place_to_drop_and_a_drop_starts_the_scan(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    library: Library,
    scan: Scan,
    tmp_path: Path,
) -> None:
    window = open_window()
    assert window.pages.currentWidget() is window.start
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, buttons, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, mime, buttons, none))
    qtbot.waitUntil(lambda: scan.folders == [[tmp_path]])
    assert window.pages.currentWidget() is window.inbox
    detail = window.status._detail
    qtbot.waitUntil(lambda: "3 of 10 photos" in detail.text())
    for part in ("2.5 photos a second", "2 min left", "7 faces found"):
        assert part in detail.text()
    scan.end.set()
    qtbot.waitUntil(lambda: "Found 212 faces in 115 photos" in window.status._text.text())
    assert window.status._problems.text() == "3 files of this scan could not be read"
    assert Settings.load(library.directory).unfinished == ()


def test_enter_chooses_a_folder_and_one_without_photos_is_told_by_name(
    qtbot: QtBot, open_window: Callable[[], MainWindow], scan: Scan, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = open_window()
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "empty"))
    scan.result = ScanResult()
    scan.end.set()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.status._text.text() == "There are no photos in \u201cempty\u201d."
    )


def test_pause_resume_and_stop(
    qtbot: QtBot, window: MainWindow, library: Library, scan: Scan, tmp_path: Path
) -> None:
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: "3 of 10" in window.status._detail.text())
    window.status._pause.click()
    assert window.status._text.text() == "Paused"
    window.status._pause.click()
    assert not window.runner.is_paused(scans.SCAN)
    with qtbot.waitSignal(window.runner.stopped):
        window.status._stop.click()
    assert scan.closed == 1
    assert Settings.load(library.directory).unfinished == ()
    assert window.status._text.text().startswith("Stopped.")
    window.status._go_on.click()
    qtbot.waitUntil(lambda: scan.folders == [[tmp_path]] * 2)
    assert not window.status._go_on.isVisible()


def test_a_stopped_scan_is_offered_again_at_the_next_start(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    library: Library,
    scan: Scan,
    tmp_path: Path,
    groups: list[list[int]],
) -> None:
    first = open_window()
    first.scan([tmp_path])
    qtbot.waitUntil(lambda: "3 of 10" in first.status._detail.text())
    with qtbot.waitSignal(first.runner.stopped):
        first.status._stop.click()
    first.close()
    again = open_window()
    again.scans.go_on()
    assert "stopped" in again.status._text.text()
    assert not again.scans.is_running
    again.status._go_on.click()
    qtbot.waitUntil(lambda: scan.folders == [[tmp_path]] * 2)
    assert Settings.load(library.directory).stopped == ()


def test_a_scan_that_could_read_nothing_says_so() -> None:
    sentence = scans._sentence
    assert sentence(ScanResult(photos=3, new=3, unreadable=3)) == (
        "None of the 3 files could be read."
    )
    assert sentence(ScanResult(photos=1, new=1, unreadable=1)) == "The file could not be read."
    assert sentence(ScanResult(photos=3, new=3, unreadable=2)) == "Found 0 faces in 1 photo."
    assert sentence(ScanResult(photos=3)) == "Nothing new in 3 photos."


def test_names_can_be_given_while_it_scans(
    qtbot: QtBot, window: MainWindow, library: Library, scan: Scan, tmp_path: Path
) -> None:
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: bool(scan.folders))
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    assert window.scans.is_running


def test_closing_in_a_scan_ends_it_and_the_next_start_goes_on(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    library: Library,
    scan: Scan,
    tmp_path: Path,
) -> None:
    window = open_window()
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: bool(scan.folders))
    window.close()
    assert scan.closed == 1
    assert Settings.load(library.directory).unfinished == (str(tmp_path),)
    again = open_window()
    again.scans.go_on()
    qtbot.waitUntil(lambda: len(scan.folders) == 2)
    assert scan.folders[1] == [tmp_path]


def test_a_scan_of_a_folder_that_is_not_there_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.scan([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: "nowhere" in window.message.text())
    assert window.message._copy.isVisible()
    assert not window.scans.is_running
