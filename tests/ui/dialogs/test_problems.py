"""The list of files that could not be read: by folder, counted by reason, the way to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facetagger.ui import desktop
from facetagger.ui.dialogs.problems import ProblemsDialog
from facetagger.ui.main_window import MainWindow

CUT, HEADER = "The picture is damaged: the file is cut short.", "Its header cannot be read."
FOUND = [("/b/2.jpg", CUT), ("/a/3.jpg", CUT), ("/b/1.jpg", HEADER), ("/a/b/0.jpg", CUT)]


def open_dialog(window: MainWindow, qtbot: QtBot, found: list[tuple[str, str]]) -> ProblemsDialog:
    dialog = ProblemsDialog(window, found)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def paths(dialog: ProblemsDialog) -> list[str]:
    return [str(Path(dialog.model.path(row))) for row in range(dialog.model.rowCount())]


def test_files_are_listed_by_folder_and_each_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window, qtbot, [*FOUND, FOUND[0]])
    expected = ["/a/3.jpg", "/a/b/0.jpg", "/b/1.jpg", "/b/2.jpg"]
    assert paths(dialog) == [str(Path(path)) for path in expected]
    assert dialog.windowTitle() == "4 files could not be read"
    dialog.close()


def test_reasons_are_counted_and_one_can_be_chosen(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window, qtbot, FOUND)
    texts = [dialog.reasons.itemText(row) for row in range(dialog.reasons.count())]
    assert texts == ["All reasons: 4 files", f"3 ×  {CUT}", f"1 ×  {HEADER}"]
    dialog.reasons.setCurrentIndex(2)
    assert [Path(path).name for path in paths(dialog)] == ["1.jpg"]
    dialog._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{dialog.model.path(0)}\t{HEADER}"
    dialog.reasons.setCurrentIndex(0)
    assert len(paths(dialog)) == 4
    dialog.close()


def test_the_way_to_the_file(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(desktop, "show_in_folder", lambda path, _say: shown.append(path))
    dialog = open_dialog(window, qtbot, FOUND)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
    dialog.folder_button.click()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert [Path(path).name for path in shown] == ["0.jpg"] * 2
    assert dialog.isVisible()
    dialog.close()


def test_a_file_that_is_gone_is_said_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window, qtbot, FOUND)
    dialog.folder_button.click()
    assert "not there any more" in dialog.details.text()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
    assert "not there any more" not in dialog.details.text()
    dialog.close()


def test_the_details_of_one_file_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window, qtbot, FOUND)
    clipboard = QGuiApplication.clipboard()
    dialog.copy_details.click()
    path, _, reason = clipboard.text().partition("\n")
    assert (path, reason) in FOUND
    clipboard.clear()
    qtbot.keyClick(dialog.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == f"{path}\n{reason}"
    dialog.close()


def test_nothing_is_scrolled_sideways_and_the_reason_is_shown_whole(
    qtbot: QtBot, window: MainWindow
) -> None:
    folder = "/a very long folder/" * 12
    found = [(f"{folder}{n}.jpg", "The picture is damaged. " * 4) for n in range(3)]
    dialog = open_dialog(window, qtbot, found)
    assert dialog.tree.header().length() <= dialog.tree.viewport().width()
    assert "The picture is damaged. " * 4 in dialog.details.text()
    assert dialog.details.height() >= dialog.details.heightForWidth(dialog.details.width())
    assert folder in dialog.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    away = dialog.frameGeometry().center() - window.frameGeometry().center()
    assert away.manhattanLength() <= 4
    dialog.close()


def test_very_many_files_are_no_burden(qtbot: QtBot, window: MainWindow) -> None:
    found = [(f"/photos/{n % 50}/{n}.jpg", f"Reason {n % 7}") for n in range(20_000)]
    dialog = open_dialog(window, qtbot, found)
    assert dialog.model.rowCount() == 20_000
    assert dialog.reasons.count() == 8
    # Only what is on the screen was painted: a row is as high as its text with some air.
    height = dialog.tree.visualRect(dialog.model.index(0, 0)).height()
    assert dialog.tree.fontMetrics().height() + 8 <= height <= 60
    dialog.close()


def test_names_have_the_room_that_short_folders_leave(qtbot: QtBot, window: MainWindow) -> None:
    name = "a rather long name of a photo, chosen with care, 2019-05-17.jpg"
    dialog = open_dialog(window, qtbot, [(f"/p/{name}", "The picture is damaged.")])
    view = dialog.tree
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(name)
    assert view.header().length() <= view.viewport().width()
    assert dialog.details.text().replace("\u200b", "").startswith(f"/p/{name}")
    dialog.close()


def test_a_name_that_would_spoil_its_row_is_written_out(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window, qtbot, [("/a\u202eb/two\nlines\udcff.jpg", CUT)])
    index = dialog.model.index(0, 0)
    assert index.data() == r"two\nlines\xff.jpg"
    assert index.siblingAtColumn(2).data() == r"/a\u202eb"
    assert r"/a\u202eb/two\nlines\xff.jpg" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.model.path(0) == "/a\u202eb/two\nlines\udcff.jpg", "that is where it lies"
    dialog.close()
