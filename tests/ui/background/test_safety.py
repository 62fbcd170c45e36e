"""The library's own file, as the user meets it: damage at the start, backups, deleting it all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.start_help import Step, click, close, in_window, names, shown

from facetagger.entities import LibraryError
from facetagger.library import backups, restoring
from facetagger.library.database import FILE_NAME, Library
from facetagger.settings import Settings
from facetagger.ui import opening
from facetagger.ui.background import safety
from facetagger.ui.background.runner import Failure
from facetagger.ui.dialogs.health import BackupsDialog, DamageDialog, DeleteDialog
from facetagger.ui.main_window import MainWindow


def test_damage_that_a_crash_left_is_found_behind_the_first_picture(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    with Library.open(own_library) as library:
        [(page, size)] = library.read(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size "
            "WHERE name = 'rejection_person'"
        )
    content = bytearray((own_library / FILE_NAME).read_bytes())
    content[(page - 1) * size : page * size] = bytes(range(256)) * (size // 256)
    (own_library / FILE_NAME).write_bytes(content)
    mark = own_library / "sessions" / "12345-abc.open"
    mark.touch()
    steps = (click(DamageDialog, "restore"), in_window(close))
    assert start(*steps) == 0
    assert names(own_library) == ["Anna"]
    assert not mark.exists()


def test_a_crash_without_damage_goes_unseen(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    mark = own_library / "sessions" / "12345-abc.open"
    mark.touch()
    assert start(lambda: not mark.exists(), in_window(close)) == 0
    assert shown(DamageDialog) is None


def test_a_backup_is_restored_from_the_menu_and_that_is_undone(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    rows: list[list[str]] = []

    def choose(row: int) -> Step:
        def step() -> bool:
            dialog = shown(BackupsDialog)
            if not isinstance(dialog, BackupsDialog):
                return False
            found = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
            rows.append([item.text(1) for item in found])
            dialog.list.setCurrentItem(found[row])
            QTimer.singleShot(0, dialog.restore.click)
            return True

        return step

    def show(window: MainWindow) -> None:
        window.doer.show_backups()

    assert start(in_window(show), choose(0), in_window(close)) == 0
    assert names(own_library) == ["Anna"]
    assert start(in_window(show), choose(1), in_window(close)) == 0
    assert names(own_library) == ["Anna", "Ben"]
    assert rows == [["4 faces, 1 person"], ["4 faces, 1 person", "4 faces, 2 people"]]


def test_a_restore_that_fails_is_told_and_the_library_opens_as_it_was(
    start: Callable[..., int], own_library: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))

    def spoil() -> bool:
        backup.write_bytes(b"")
        return click(BackupsDialog, "restore")() if shown(BackupsDialog) else False

    show = in_window(lambda window: window.doer.show_backups())
    wait = lambda: shown(BackupsDialog) is not None  # noqa: E731
    assert start(show, wait, spoil, lambda: bool(told), in_window(close)) == 0
    assert str(backup) in told[0]
    assert names(own_library) == ["Anna", "Ben"]


def test_all_face_data_goes_after_a_word_was_typed(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    Settings(theme="dark").save(own_library)
    views: list[str] = []

    def type_word() -> bool:
        dialog = shown(DeleteDialog)
        if not isinstance(dialog, DeleteDialog):
            return False
        assert not dialog.delete.isEnabled()
        dialog.field.setText("yes")
        assert not dialog.delete.isEnabled()
        dialog.field.setText(" Delete")
        QTimer.singleShot(0, dialog.delete.click)
        return True

    def look(window: MainWindow) -> None:
        views.append(window.current)
        window.close()

    show = in_window(lambda window: window.doer.delete_face_data())
    gone = lambda: shown(DeleteDialog) is None  # noqa: E731
    empty = in_window(lambda window: None)
    assert start(show, type_word, gone, empty, in_window(look)) == 0
    assert views == ["start"]
    assert names(own_library) == []
    assert restoring.face_data(own_library) != []
    assert not backups.exist(own_library)
    kept = Settings.load(own_library)
    assert (kept.theme, kept.unfinished) == ("dark", ())


def test_a_backup_is_made_while_the_window_is_open(
    start: Callable[..., int], own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "FIRST_MS", 1)
    with Library.open(own_library) as library:
        fakes.put_people(library, [1])
    assert start(lambda: backups.exist(own_library), in_window(close)) == 0
    [made] = backups.found(own_library)
    assert made.contents == backups.Contents(4, 4, 0)


def test_what_was_named_is_in_a_backup_when_the_window_is_closed(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    assert start(in_window(close)) == 0
    newest, day = backups.found(own_library)
    assert (newest.between, newest.contents) == (True, backups.Contents(4, 4, 2))
    assert day.path == backup
    assert start(in_window(close)) == 0
    assert [made.path for made in backups.found(own_library)] == [newest.path, backup]


def test_the_list_of_backups_tells_the_one_of_the_day_from_the_one_between(
    own_library: Path, backup: Path, qtbot: QtBot
) -> None:
    """Both of a day were called the daily one."""
    [day] = backups.found(own_library)
    window = QWidget()
    qtbot.addWidget(window)
    found = [replace(day, between=True), day, replace(day, set_aside=True)]
    dialog = BackupsDialog(window, found)
    kinds = [dialog.list.topLevelItem(row).text(3) for row in range(3)]
    assert kinds == ["further backup", "daily backup", "set aside"]


@pytest.mark.expect_log("no backup of what was decided last: There is no room")
def test_no_room_for_a_backup_keeps_no_window_open(
    start: Callable[..., int], own_library: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise LibraryError("There is no room.")

    monkeypatch.setattr(backups, "make", full)
    assert start(in_window(close)) == 0
    assert [made.path for made in backups.found(own_library)] == [backup]


def test_the_dialog_about_damage_names_the_backup_and_what_is_not_in_it(
    start: Callable[..., int], own_library: Path, backup: Path
) -> None:
    (own_library / FILE_NAME).write_bytes(b"no library" * 1000)

    def copied() -> bool:
        dialog = shown(DamageDialog)
        if isinstance(dialog, DamageDialog):
            dialog.copy_details.click()
            dialog.quit.click()
        return isinstance(dialog, DamageDialog)

    assert start(copied) == 3
    text = QApplication.clipboard().text()
    assert "is not a facetagger library" in text
    assert str(backup) in text
    assert "Names that were given since are not in it" in text


def test_a_backup_that_fails_is_told_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (window.library.directory / "backups").write_bytes(b"")
    told: list[str] = []
    monkeypatch.setattr(window, "complain", lambda failure: told.append(failure.sentence))
    for _ in range(2):
        with qtbot.waitSignal(window.runner.failed):
            window.safety.back_up()
    assert len(told) == 1
    assert "cannot be used" in told[0]


def test_that_a_backup_failed_does_not_hide_what_else_did(window: MainWindow, qtbot: QtBot) -> None:
    """The disk was full: that a name was not given was to be read for a moment."""
    folder = window.library.directory / "backups"
    folder.write_bytes(b"")
    window.complain(Failure("The name was not given.", "", expected=True))
    with qtbot.waitSignal(window.runner.failed):
        window.safety.back_up()
    assert window.message.text() == "The name was not given."
    window.message.hide()
    with qtbot.waitSignal(window.runner.failed):
        window.safety.back_up()
    assert "cannot be used" in window.message.text()


@pytest.mark.expect_log("There is no backup of what was decided last: There is no room.$")
def test_what_is_logged_is_english(
    own_library: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    with Library.open(own_library) as library:
        said = Failure("Kein Platz.", "", expected=True, english="There is no room.")
        monkeypatch.setattr(opening, "_wait_for", lambda *_: (None, said))
        opening.back_up_on_leaving(library)


def test_without_backups_the_list_says_so_and_one_is_made(window: MainWindow, qtbot: QtBot) -> None:
    window.doer.show_backups()
    qtbot.waitUntil(lambda: bool(window.findChildren(BackupsDialog)))
    [dialog] = window.findChildren(BackupsDialog)
    assert "no backup yet" in dialog.note.text()
    assert not dialog.restore.isEnabled()
    dialog.now.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert dialog.note.text() == ""
    assert dialog.restore.isEnabled()
    folder = window.library.directory / "backups"
    shutil.rmtree(folder)
    folder.write_bytes(b"")
    dialog.now.click()
    qtbot.waitUntil(lambda: "cannot be used" in dialog.note.text())
    assert dialog.now.isEnabled()
    dialog.close()


def test_a_long_wait_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    monkeypatch.setattr(opening, "_PATIENCE_MS", 0)
    release = threading.Event()
    seen: list[str] = []

    def look() -> None:
        label = shown(QLabel)
        if isinstance(label, QLabel):
            seen.append(label.text())
            release.set()
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)
    assert opening.run(opening.Errand(tmp_path, release.wait, "Please wait"))
    assert seen == ["Please wait"]
