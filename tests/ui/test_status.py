"""The strip at the bottom while a job runs: honest, and nothing in it jumps about."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facetagger.entities import Progress
from facetagger.ui.look import style
from facetagger.ui.status import StatusBar

FOLDER = os.path.join(os.sep, "photos", "summer")  # noqa: PTH118


@pytest.fixture
def status(qtbot: QtBot, qapp: QApplication) -> Iterator[StatusBar]:
    qapp.setStyle("Fusion")
    style.apply(qapp, "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1200, 90)
    bar = StatusBar(parent)
    bar.setGeometry(0, 0, 1200, 80)
    parent.show()
    bar.show_starting()
    yield bar  # noqa: PT022 - the parent lives as long


def finding(done: int, *, folder: str = FOLDER, phase: str = "Finding faces") -> Progress:
    item = os.path.join(folder, f"{done}.jpg") if folder else ""  # noqa: PTH118
    speed = 0.7 + done % 9 * 10.3
    return Progress(phase, done, 12_345, item, speed, (12_345 - done) / speed, done * 2)


def test_all_of_it_is_told(status: StatusBar) -> None:
    status.show_progress(Progress("Finding faces", 118, 900, f"{FOLDER}/a.jpg", 12.3, 72.0, 212))
    text = status._detail.text()
    for part in ("118 of 900 photos", "12.3 photos a second", "1 min left", "212 faces found"):
        assert part in text
    assert text.endswith(FOLDER)
    assert status._detail.toolTip() == f"{FOLDER}/a.jpg"
    assert set(status._detail.places()) == {"done", "speed", "left", "faces", "path"}


def test_nothing_jumps_about_while_it_runs(status: StatusBar, qapp: QApplication) -> None:
    seen = set()
    for done in (9, 10, 99, 100, 101, 999, 1000, 1234):
        for phase in ("Finding faces", "Grouping faces", "Finding faces"):
            status.show_progress(finding(done, phase=phase))
            qapp.processEvents()
            places = status._detail.places()
            places.pop("path")
            stop = status._stop.geometry().getRect()
            seen.add((status._detail.x(), tuple(places.items()), status._bar.width(), stop))
    status.set_paused(True)
    qapp.processEvents()
    places = status._detail.places()
    places.pop("path", None)
    stop = status._stop.geometry().getRect()
    seen.add((status._detail.x(), tuple(places.items()), status._bar.width(), stop))
    assert len(seen) == 1


def test_the_folder_stays_while_faces_are_grouped(status: StatusBar) -> None:
    status.show_progress(finding(10))
    status.show_progress(finding(10, folder="", phase="Grouping faces"))
    assert status._detail.text().endswith(FOLDER)
    status.show_progress(Progress("Grouping faces"))
    assert FOLDER not in status._detail.text()
    status.show_starting()
    assert FOLDER not in status._detail.text()


def test_a_long_folder_is_shortened_in_the_middle_and_whole_in_the_tip(status: StatusBar) -> None:
    folder = os.path.join(FOLDER, "a very long name of a folder " * 20)  # noqa: PTH118
    status.show_progress(finding(10, folder=folder))
    assert "path" in status._detail.places()
    assert status._detail.minimumSizeHint().width() == 0
    assert status._detail.toolTip().startswith(folder)
    assert status._detail.grab().toImage().width() == status._detail.width()


def test_in_a_narrow_window_the_least_important_goes_first(
    status: StatusBar, qapp: QApplication
) -> None:
    status.show_progress(finding(100))
    kept = []
    for width in (1200, 900, 760, 640, 520):
        status.resize(width, 80)
        qapp.processEvents()
        kept.append(set(status._detail.places()))
    assert kept[0] == {"done", "speed", "left", "faces", "path"}
    for more, fewer in pairwise(kept):
        assert fewer <= more
    assert "faces" not in kept[-1]
    assert "path" not in kept[-1]


def test_faces_described_anew_are_not_said_to_be_found(status: StatusBar) -> None:
    status.show_progress(Progress("Describing faces anew", 3, 9, f"{FOLDER}/a.jpg", 2.0, 3.0, 7))
    assert status._text.text() == "Describing faces anew"
    assert "7 faces described" in status._detail.text()
