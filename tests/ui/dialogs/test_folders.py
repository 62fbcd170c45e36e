"""The list of scanned folders; and photos that are gone, in the tiles and in the photo view."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.library import queries, roots
from facetagger.library.database import Library
from facetagger.ui.dialogs.folders import FoldersDialog
from facetagger.ui.main_window import MainWindow

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def album(library: Library, tmp_path: Path) -> Path:
    """Two photos of Anna, scanned and named."""
    folder = tmp_path / "album"
    for take in (1, 2):
        fakes.photo(folder / f"{take}.png", (1, take))
    fakes.scanned(library, folder)
    ids = queries.all_face_ids(library)
    actions.name(library, [fakes.f(i) for i in ids], "Anna")
    return folder


@pytest.fixture
def dialog(album: Path, qtbot: QtBot, open_window: Callable[[], MainWindow]) -> FoldersDialog:
    window = open_window()
    window.doer.show_folders()
    [found] = window.findChildren(FoldersDialog)
    qtbot.waitExposed(found)
    qtbot.waitUntil(lambda: found.list.topLevelItemCount() == 1)
    return found


def row(dialog: FoldersDialog) -> list[str]:
    item = dialog.list.topLevelItem(0)
    return [item.text(column) for column in range(5)] if item is not None else []


def answer(monkeypatch: pytest.MonkeyPatch, choice: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(parent: object, title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return choice

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def window_of(dialog: FoldersDialog) -> MainWindow:
    window = dialog.parentWidget()
    assert isinstance(window, MainWindow)
    return window


def test_what_could_not_be_read_is_no_photo_of_a_folder(
    album: Path, library: Library, qtbot: QtBot, open_window: Callable[[], MainWindow]
) -> None:
    (album / "3.png").write_bytes(b"no picture")
    fakes.scanned(library, album)
    window = open_window()
    window.doer.show_folders()
    [dialog] = window.findChildren(FoldersDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert row(dialog)[1] == "2"
    assert dialog.list.topLevelItem(0).toolTip(1) == "1 file could not be read"
    dialog.close()


def test_with_larger_text_no_button_is_cut(dialog: FoldersDialog, qtbot: QtBot) -> None:
    dialog.close()
    window = window_of(dialog)
    window.doer.set_text(150)
    window.doer.show_folders()
    again = window.findChildren(FoldersDialog)[-1]
    qtbot.waitExposed(again)
    for button in again.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert again.rect().contains(button.geometry().center())
    again.close()
    window.doer.set_text(100)


def test_folders_are_listed_with_their_numbers(dialog: FoldersDialog, album: Path) -> None:
    assert row(dialog) == [os.fspath(album), "2", "2", "0", "there"]
    assert dialog.find_moved.isEnabled()
    assert dialog.again.isEnabled()
    assert not dialog.forget.isEnabled()
    dialog.close()


def test_what_is_gone_is_forgotten_and_taken_back(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(dialog)
    (album / "1.png").unlink()
    dialog.again.click()
    qtbot.waitUntil(lambda: row(dialog)[3:4] == ["1"])
    asked = answer(monkeypatch, NO)
    dialog.forget.click()
    assert f"Missing in {album}: 1 photo. Forget what is missing" in asked[0]
    answer(monkeypatch, YES)
    dialog.forget.click()
    qtbot.waitUntil(lambda: row(dialog) == [os.fspath(album), "1", "1", "0", "there"])
    assert "1 photo forgotten" in dialog.note.text()
    dialog.close()
    qtbot.waitUntil(lambda: "Forget 1 photo" in window.menus.undo.text())
    window.undo()
    qtbot.waitUntil(lambda: queries.counts(window.library).faces == 2)


def test_a_folder_is_removed_and_taken_back(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(dialog)
    asked = answer(monkeypatch, NO)
    dialog.remove.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert f"Remove {album} from the library? 2 photos and 2 faces go, 2 of them with" in asked[0]
    assert "Undo takes it back" in asked[0]
    qtbot.waitUntil(dialog.remove.isEnabled)
    answer(monkeypatch, YES)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    assert dialog.note.text() == "2 photos removed from the library. Undo takes it back."
    assert not dialog.remove.isEnabled()
    assert (album / "1.png").exists()
    dialog.close()
    qtbot.waitUntil(lambda: "Remove 2 photos from the library" in window.menus.undo.text())
    window.undo()
    qtbot.waitUntil(lambda: queries.counts(window.library).faces == 2)


def test_once_the_list_is_closed_the_window_offers_to_take_a_removal_back(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the dialog told of it, and the window went on telling what its scan had found."""
    window = window_of(dialog)
    dialog.again.click()
    qtbot.waitUntil(lambda: "2 photos" in window.status._text.text())
    qtbot.waitUntil(dialog.remove.isEnabled)
    answer(monkeypatch, YES)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    assert not window.message.text()  # nobody can reach it there
    assert window.status.isHidden()
    assert window.scans.found is None
    dialog.close()
    assert window.message.text() == "2 photos removed from the library"
    qtbot.mouseClick(window.message._undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: queries.counts(window.library).faces == 2)


def test_a_removal_that_is_not_the_last_step_any_more_is_not_offered_to_be_undone(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(dialog)
    answer(monkeypatch, YES)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    actions.undo(window.library)
    dialog.close()
    qtbot.waitUntil(lambda: not window.message.isVisible())


def test_the_result_of_a_scan_elsewhere_is_still_told_when_a_folder_is_removed(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, tmp_path: Path
) -> None:
    window = window_of(dialog)
    dialog.again.click()
    qtbot.waitUntil(lambda: "2 photos" in window.status._text.text())
    window.scans.take_out(os.fspath(tmp_path / "album 2"))
    assert window.status.isVisible()
    window.scans.take_out(os.fspath(tmp_path))
    assert window.status.isHidden()
    dialog.close()


def test_a_folder_whose_name_looks_like_a_tag_is_named_by_its_letters(
    qtbot: QtBot, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    open_window: Callable[[], MainWindow],
) -> None:  # fmt: skip
    folder = tmp_path / "x<b>fett<"
    fakes.photo(folder / "1.png", (1, 1))
    fakes.scanned(library, folder)
    window = open_window()
    window.doer.show_folders()
    [dialog] = window.findChildren(FoldersDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    asked = answer(monkeypatch, NO)
    dialog.remove.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert not TextQt.mightBeRichText(asked[0])
    assert f"Remove {folder} from" in asked[0].replace("\u2060", "")
    dialog.close()


def test_no_folder_is_removed_while_one_is_scanned(
    qtbot: QtBot, dialog: FoldersDialog, album: Path
) -> None:
    window = window_of(dialog)
    qtbot.waitUntil(dialog.remove.isEnabled)
    states: list[bool] = []
    window.runner.started.connect(lambda _kind: states.append(dialog.remove.isEnabled()))
    dialog.again.click()
    qtbot.waitUntil(lambda: bool(states))
    assert states[0] is False
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.close()


def test_a_moved_folder_is_found_again(
    qtbot: QtBot, dialog: FoldersDialog, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = album.rename(album.parent / "drive F")
    wrong = album.parent / "wrong"
    wrong.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: os.fspath(wrong))
    dialog.find_moved.click()
    qtbot.waitUntil(lambda: "does not hold the photos" in dialog.note.text())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: os.fspath(new))
    dialog.find_moved.click()
    qtbot.waitUntil(lambda: row(dialog)[:1] == [os.fspath(new)])
    window = window_of(dialog)
    qtbot.waitUntil(lambda: not window.scans.is_running)
    assert row(dialog) == [os.fspath(new), "2", "2", "0", "there"]
    dialog.close()


def test_a_drive_that_is_away_is_shown_and_not_forgotten_without_a_question(
    qtbot: QtBot, album: Path, open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shutil.rmtree(album)
    window = open_window()
    window.doer.show_folders()
    [dialog] = window.findChildren(FoldersDialog)
    qtbot.waitUntil(lambda: row(dialog)[4:] == ["not there now"])
    assert not dialog.again.isEnabled()
    asked = answer(monkeypatch, NO)
    dialog.forget.click()
    assert "maybe its drive is not connected" in asked[0]
    assert queries.counts(window.library).photos == 2
    dialog.close()


def test_faces_of_a_photo_that_is_gone_are_greyed_and_said_to_be(
    qtbot: QtBot, album: Path, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    ids = queries.all_face_ids(library)
    window = open_window()
    window.show_person(queries.people(library)[0].person.id)
    model = window.person.confirmed
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert not any(model.row(face_id).missing for face_id in ids)
    window.thumbnails.get(ids[0], 96)
    before = window.person.grid.grab().toImage()
    (album / "1.png").unlink()
    fakes.scanned(library, album)
    qtbot.waitUntil(lambda: any(model.row(face_id).missing for face_id in ids))
    [gone] = [face_id for face_id in ids if model.row(face_id).missing]
    said = model.data(model.index_of(gone), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Face, its photo is not there any more"
    qtbot.waitUntil(lambda: window.person.grid.grab().toImage() != before)
    assert len(library.crops.get(ids)) == 2
    assert roots.roots(library)[0].missing == 1
    window.photo.show_faces([gone], 0)
    qtbot.waitUntil(lambda: bool(window.photo._canvas.note))
    note = f"The photo is not there any more: {album / '1.png'}"
    assert window.photo._canvas.note == note
    assert window.photo.bar.title.text() == os.fspath(album / "1.png")
    assert window.photo.folders.isVisible()
    qtbot.keyClick(window.photo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(FoldersDialog)))
    assert not window.photo.isVisible()
    window.photo.show_faces([i for i in ids if i != gone], 0)
    qtbot.waitUntil(lambda: window.photo.photo_id > 0)
    assert window.photo.folders.isHidden()
    window.photo.leave()


def test_a_first_folder_is_added_from_the_list(
    library: Library, tmp_path: Path, qtbot: QtBot, open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window = open_window()
    window.doer.show_folders()
    [dialog] = window.findChildren(FoldersDialog)
    qtbot.waitUntil(lambda: dialog.note.text() == "No folder was scanned yet.")
    fakes.photo(tmp_path / "album" / "1.png", 1)
    answers = ["", str(tmp_path / "album")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    dialog.add.click()
    assert dialog.list.topLevelItemCount() == 0
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert "scanned" in dialog.note.text()
    qtbot.waitUntil(lambda: not window.runner.is_running("scan"))
    dialog.close()
