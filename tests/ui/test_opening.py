"""The library before there is a window: damaged, newer, away, read-only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from ui.start_help import Step, click, in_window, names, shown

from facetagger.library.database import FILE_NAME, Library
from facetagger.settings import Look
from facetagger.ui.dialogs.health import AwayDialog, DamageDialog
from facetagger.ui.main_window import MainWindow


def test_a_damaged_library_is_restored_at_the_start(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    (own_library / FILE_NAME).write_bytes(b"no library" * 1000)
    offers: list[str] = []
    said: list[str] = []

    def read() -> bool:
        dialog = shown(DamageDialog)
        if isinstance(dialog, DamageDialog):
            offers.append(dialog.offer.text())
        return bool(offers)

    def look(window: MainWindow) -> None:
        said.append(window.message.text())
        window.close()

    assert start(read, click(DamageDialog, "restore"), in_window(look)) == 0
    assert "4 faces, 1 person" in offers[0]
    assert "was restored" in said[0]
    assert names(own_library) == ["Anna"]
    [kept] = own_library.glob("library-set-aside-*.db")
    assert kept.read_bytes() == b"no library" * 1000


def test_a_damaged_library_can_be_left_alone(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    (own_library / FILE_NAME).write_bytes(b"no library" * 1000)
    assert start(click(DamageDialog, "quit")) == 3
    assert (own_library / FILE_NAME).read_bytes() == b"no library" * 1000
    assert not list(own_library.glob("library-set-aside-*"))


def test_another_library_is_opened_in_its_place(
    start: Callable[..., int],
    own_library: Path,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (own_library / FILE_NAME).write_bytes(b"no library" * 1000)
    # The user thinks better of it, then takes a folder that holds other things.
    answers = ["", str(tmp_path), str(tmp_path / "other")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    opened: list[Path] = []

    def look(window: MainWindow) -> None:
        opened.append(window.library.directory)
        window.close()

    again = click(DamageDialog, "another")

    def once_more(left: int) -> Step:
        return lambda: len(answers) == left and again()

    assert start(again, once_more(2), once_more(1), in_window(look)) == 0
    assert opened == [tmp_path / "other"]
    assert len(told) == 1
    assert "no library in" in told[0]


def test_without_a_good_backup_none_is_offered(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    backup.write_bytes(b"")
    (own_library / FILE_NAME).write_bytes(b"no library" * 1000)
    seen: list[bool] = []

    def read() -> bool:
        dialog = shown(DamageDialog)
        if isinstance(dialog, DamageDialog):
            seen.append(dialog.restore.isVisible())
        return bool(seen)

    assert start(read, click(DamageDialog, "quit")) == 3
    assert seen == [False]


def test_a_newer_library_is_refused_in_a_sentence(
    start: Callable[..., int], own_library: Path
) -> None:
    with Library.open(own_library) as library:
        library._writer.execute("PRAGMA user_version = 99")
    told: list[str] = []

    def read() -> bool:
        dialog = shown(AwayDialog)
        if isinstance(dialog, AwayDialog):
            told.extend(label.text() for label in dialog.findChildren(QLabel))
            dialog.copy_details.click()
        return bool(told)

    def enter() -> bool:
        dialog = shown(AwayDialog)
        if isinstance(dialog, AwayDialog):
            assert not dialog.again.isDefault(), "it would be as new as before"
            QTest.keyClick(dialog, Qt.Key.Key_Return)
        return isinstance(dialog, AwayDialog)

    assert start(read, click(AwayDialog, "again"), read, enter) == 3
    assert "newer facetagger" in told[1]
    assert QApplication.clipboard().text() == told[1]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sentence", ["", "The library cannot be written. " * 4])
def test_what_can_be_done_instead_is_one_below_the_other(sentence: str, tmp_path: Path) -> None:
    dialog = AwayDialog(None, tmp_path, sentence)
    dialog.show()
    choices = [dialog.again, dialog.another, dialog.usual]
    assert len({(button.x(), button.width()) for button in choices}) == 1
    assert [b.y() for b in choices] == sorted({b.y() for b in choices})
    assert dialog.quit.y() > dialog.usual.y()
    assert dialog.again.isDefault()
    assert dialog.focusWidget() is dialog.again
    for button in (*choices, dialog.quit):
        assert dialog.rect().contains(button.geometry())
    dialog.close()
    dialog.deleteLater()


def test_in_place_of_a_library_that_cannot_be_written_to_another_one_is_opened(
    start: Callable[..., int], own_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Look(theme="dark").save()
    other, opened = tmp_path / "other", []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    own_library.mkdir(exist_ok=True)
    (own_library / "library.db").mkdir()  # no test runs as a user whom the system refuses

    def look(window: MainWindow) -> None:
        opened.append(window.library.directory)
        window.close()

    def is_dark() -> bool:
        dark = QApplication.instance().property("facetagger_dark")
        return shown(AwayDialog) is not None and dark

    assert start(is_dark, click(AwayDialog, "another"), in_window(look)) == 0
    assert opened == [other]
