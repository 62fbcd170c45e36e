"""Installing and adding face engines in the real window: licence, progress, cancelling, errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot
from ui.engine_help import (
    OTHER,
    PAID,
    Describing,
    Packs,
    accept_licence,
    open_engines,
    select,
    states,
)

from facetagger.engine import speed
from facetagger.engine.speed import Speed
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.dialogs.engines import EnginesDialog
from facetagger.ui.dialogs.engines_licence import LicenceDialog
from facetagger.ui.main_window import MainWindow
from facetagger.ui.text import sentences


@pytest.fixture
def shop(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Packs:
    return Packs(monkeypatch)


@pytest.fixture
def job(monkeypatch: pytest.MonkeyPatch) -> Describing:
    return Describing(monkeypatch)


def test_an_engine_is_installed_after_its_licence_was_accepted(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    assert not dialog.install.isEnabled()
    assert dialog.cancel.isVisible()
    shop.go.set()
    qtbot.waitUntil(lambda: states(dialog)[2] == "installed")
    assert not dialog.cancel.isVisible()
    assert dialog.use.isEnabled()
    dialog.close()


def test_the_licence_is_shown_whole_and_says_what_it_forbids(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    dialog.install.click()
    qtbot.waitUntil(lambda: dialog.findChild(LicenceDialog) is not None)
    asked = dialog.findChild(LicenceDialog)
    assert asked.text.toPlainText() == shop.licence(PAID.id)
    assert asked.text.verticalScrollBar().maximum() > 0
    words = " ".join(label.text() for label in asked.findChildren(type(dialog.note)))
    assert "non-commercial use only" in words
    assert "29.8 MB will be downloaded" in words
    asked.reject()
    assert not window.runner.is_running("install")
    dialog.close()


def test_an_installation_can_be_cancelled_or_fail(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: "cancelled" in dialog.note.text())
    assert shop.closed == 1
    assert states(dialog)[2] == "not installed"
    qtbot.waitUntil(lambda: dialog.findChild(LicenceDialog) is None)
    shop.broken = {PAID.id}
    shop.go.set()
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.note.text() == "The download was cut short.")
    assert dialog.install.isEnabled()
    dialog.close()


def test_closing_the_list_cancels_an_installation(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    with qtbot.waitSignal(window.runner.stopped):
        dialog.close()
    assert shop.closed == 1


def test_an_engine_is_added_from_a_folder(
    qtbot: QtBot,
    window: MainWindow,
    shop: Packs,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    offered: list[str] = []
    folder = tmp_path / "my models (2)"

    def name(*args: Any, text: str) -> tuple[str, bool]:
        offered.append(text)
        return text, True

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QInputDialog, "getText", name)
    dialog = open_engines(window, qtbot, "builtin")
    shop.broken = {"insightface/my-models-2"}
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.note.text() == "The folder holds no detector.")
    shop.broken = set()
    dialog.add.click()
    qtbot.waitUntil(lambda: states(dialog)[2] == "installed")
    assert dialog.selected_id() == PAID.id
    assert shop.imported == [(folder, "insightface/my-models-2")] * 2
    folder = tmp_path / "other"
    dialog.add.click()
    assert offered[-1] == OTHER.id
    dialog.close()


def test_other_files_under_the_name_of_the_engine_in_use_describe_anew(
    qtbot: QtBot,
    window: MainWindow,
    shop: Packs,
    job: Describing,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    window.choices.keep(engine=PAID.id)
    shop.installed.add(PAID.id)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "x"))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (text, True))
    job.missing = 5
    job.end.set()
    dialog = open_engines(window, qtbot, PAID.id)
    dialog.add.click()
    qtbot.waitUntil(lambda: job.engines == [PAID.id])
    assert shop.imported == [(tmp_path / "x", PAID.id)]
    qtbot.waitUntil(lambda: not window.scans.is_running)
    dialog.close()


def test_an_engine_is_measured_and_removed(
    qtbot: QtBot, window: MainWindow, shop: Packs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FACETAGGER_CACHE", str(tmp_path / "cache of the test"))
    monkeypatch.setattr(speed, "measure", lambda engine: Speed(41.2, 3.456))
    dialog = open_engines(window, qtbot, "builtin")
    upkeep = dialog.upkeep
    assert (upkeep.measure.isEnabled(), upkeep.remove.isEnabled()) == (True, False)
    select(dialog, PAID.id)
    assert not upkeep.measure.isEnabled()
    select(dialog, OTHER.id)
    upkeep.measure.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItem(1).text(4) == "41 ms a photo, 3.5 ms a face")
    assert dialog.list.topLevelItem(0).text(4) == "not measured"
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(EnginesDialog))
    dialog = open_engines(window, qtbot, OTHER.id)
    assert dialog.list.topLevelItem(1).text(4) == "41 ms a photo, 3.5 ms a face", "kept"
    upkeep = dialog.upkeep
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    upkeep.remove.click()
    assert states(dialog)[1] == "installed"
    upkeep.remove.click()
    qtbot.waitUntil(lambda: states(dialog)[1] == "not installed")
    assert not upkeep.remove.isEnabled()
    dialog.close()


def test_licences_are_not_cut_where_the_screen_has_room(
    window: MainWindow, qtbot: QtBot, shop: Packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialog, "_room", lambda self: QSize(5000, 900))
    monkeypatch.setattr(sentences, "said", lambda text: 6 * text)  # many words, as in German
    dialog = open_engines(window, qtbot, PAID.id)
    shown = dialog.list
    last = shown.columnCount() - 1
    assert not shown.isColumnHidden(last)
    assert shown.columnWidth(last) >= shown.sizeHintForColumn(last)
    assert shown.header().length() <= shown.viewport().width()
    dialog.close()
