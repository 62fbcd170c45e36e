"""Where the library is: chosen once, opened at every start, never made anew where it was before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from ui.start_help import Step, click, close, in_window, shown

from facetagger import actions, cli, settings
from facetagger.library.database import FILE_NAME, Library
from facetagger.settings import Look, Settings
from facetagger.ui.dialogs import library_place
from facetagger.ui.dialogs.health import AwayDialog
from facetagger.ui.dialogs.settings import SettingsDialog
from facetagger.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nobody says which library to open: it is the usual one, with Anna."""
    folder = tmp_path / "usual"
    monkeypatch.delenv("FACETAGGER_LIBRARY")
    monkeypatch.setattr(settings, "usual_dir", lambda: folder)
    with Library.open(folder) as library:
        ids = fakes.put_people(library, [1])[0]
        actions.name(library, [fakes.f(i) for i in ids], "Anna")
    return folder


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the user chooses when asked."""
    folder = tmp_path / "other drive" / "other"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


class Seen:
    """What the windows showed, one after the other."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        self.said: list[str] = []

    def look(self, window: MainWindow) -> None:
        self.folders.append(window.library.directory)
        self.said.append(window.message.text())

    def last(self) -> Step:
        def end(window: MainWindow) -> None:
            self.look(window)
            window.close()

        return in_window(end)


@pytest.fixture
def seen() -> Seen:
    return Seen()


def press(text: str) -> Step:
    """Opens the settings and clicks the button there."""

    def step() -> bool:
        dialog = shown(SettingsDialog)
        if dialog is None:
            return False
        button = next(
            b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text
        )
        QTimer.singleShot(0, button.click)
        return True

    return step


show_settings = in_window(lambda window: window.doer.show_settings())


def in_window_of(folder: Path, step: Step) -> Step:
    """Waits for the window of a library."""

    def wait() -> bool:
        window = shown(MainWindow)
        is_it = isinstance(window, MainWindow) and window.library.directory == folder
        return is_it and step()

    return wait


def test_a_chosen_library_is_opened_again_and_there_is_a_way_back(
    start: Callable[..., int], usual: Path, other: Path, seen: Seen
) -> None:
    last = in_window_of(other, seen.last())
    assert start(show_settings, press("Another library…"), last) == 0
    assert seen.said == ["This library is opened at the next starts, too."]
    assert settings.chosen_dir() == other
    told: list[str] = []

    def read() -> bool:
        dialog = shown(SettingsDialog)
        if isinstance(dialog, SettingsDialog):
            told.append(dialog.place_note.text())
        return bool(told)

    back = in_window_of(usual, seen.last())
    assert start(show_settings, read, press("The usual library"), back) == 0
    assert told == ["Chosen by you; it is opened at every start."]
    assert seen.folders == [other, usual]
    assert settings.chosen_dir() is None
    assert start(seen.last()) == 0
    assert seen.folders[-1] == usual
    assert seen.said[-1] == ""


def test_a_new_library_looks_as_the_one_before(
    start: Callable[..., int], usual: Path, other: Path, qapp: QApplication
) -> None:
    replace(Settings.load(usual), theme="dark").save(usual)  # as older versions kept it
    looks: list[object] = []

    def look(window: MainWindow) -> None:
        looks.append((window.library.directory, qapp.property("facetagger_dark")))
        window.close()

    assert (
        start(show_settings, press("Another library…"), in_window_of(other, in_window(look))) == 0
    )
    assert looks == [(other, True)]
    assert Look.load() == Look(theme="dark")


def test_a_library_that_is_away_is_asked_for_and_nothing_is_made(
    start: Callable[..., int], usual: Path, other: Path, seen: Seen, tmp_path: Path
) -> None:
    Library.open(other).close()
    settings.choose_dir(other)
    drive, unplugged = other.parent, tmp_path / "unplugged"
    drive.rename(unplugged)
    before = (usual / FILE_NAME).read_bytes()
    assert start(click(AwayDialog, "quit")) == 3
    assert not drive.exists()

    def plug_in() -> bool:
        if shown(AwayDialog) is None:
            return False
        unplugged.rename(drive)
        return True

    assert start(plug_in, click(AwayDialog, "again"), seen.last()) == 0
    assert (usual / FILE_NAME).read_bytes() == before
    shutil.rmtree(drive)
    drive.mkdir()  # the place of the drive, and no drive in it
    assert start(click(AwayDialog, "usual"), seen.last()) == 0
    assert seen.folders == [other, usual]
    assert settings.chosen_dir() == other, "the drive may be back the next time"
    assert start(click(AwayDialog, "another"), seen.last()) == 0
    assert seen.folders[-1] == other
    assert (other / FILE_NAME).exists()


def test_the_command_line_opens_the_same_library_and_makes_none(
    usual: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Library.open(other).close()
    settings.choose_dir(other)
    assert cli.main(["people"]) == 0
    assert "Anna" not in capsys.readouterr().out
    shutil.rmtree(other)
    assert cli.main(["people"]) == 3
    assert "drive unplugged" in capsys.readouterr().err
    assert not other.exists()
    assert cli.main(["--library", str(usual), "people"]) == 0
    assert "Anna" in capsys.readouterr().out


def test_a_choice_that_cannot_be_read_or_kept_is_said(
    start: Callable[..., int], other: Path, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.config_dir().parent.mkdir(exist_ok=True)
    settings.config_dir().write_text("a file where the folder should be")
    last = in_window_of(other, seen.last())
    assert start(in_window(lambda window: window.doer.show_settings()),
                 press("Another library…"), last) == 0  # fmt: skip
    assert seen.said[0].startswith("The next start opens another library: ")
    settings.config_dir().unlink()
    settings.choose_dir(other)
    (settings.config_dir() / settings.PLACE_FILE).write_text("{}")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    assert start() == 3
    assert "says where the library is" in told[0]
    assert library_place.told(other) == told[0]
    assert library_place.is_moved(other)


def make_too_new(folder: Path) -> None:
    with Library.open(folder) as library:
        library._writer.execute("PRAGMA user_version = 99")


def test_a_chosen_library_that_cannot_be_opened_leads_back_to_the_window(
    start: Callable[..., int], usual: Path, other: Path, seen: Seen,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    make_too_new(other)
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: told.append(text))
    again = lambda: bool(told) and seen.last()()  # noqa: E731
    assert start(show_settings, press("Another library…"), again) == 0
    assert "newer facetagger" in told[0]
    assert seen.folders == [usual]
    assert settings.chosen_dir() is None


def test_a_start_is_not_stuck_at_a_library_that_cannot_be_opened(
    start: Callable[..., int], usual: Path, other: Path, seen: Seen
) -> None:
    make_too_new(other)
    settings.choose_dir(other)
    titles: list[str] = []

    def read() -> bool:
        dialog = shown(AwayDialog)
        if dialog is not None:
            titles.append(dialog.windowTitle())
        return bool(titles)

    assert start(read, click(AwayDialog, "again"), read, click(AwayDialog, "quit")) == 3
    assert start(click(AwayDialog, "usual"), seen.last()) == 0
    assert titles[0] == "The library cannot be opened"
    assert seen.folders == [usual]


def test_a_library_given_at_the_start_is_for_this_time(
    start: Callable[..., int], usual: Path, other: Path, seen: Seen
) -> None:
    told: list[str] = []

    def read() -> bool:
        dialog = shown(SettingsDialog)
        if not isinstance(dialog, SettingsDialog):
            return False
        told.append(dialog.place_note.text())
        dialog.close()
        return True

    Library.open(other).close()
    assert start(show_settings, read, seen.last(), library_dir=other) == 0
    assert told == [f"Open for this time; the next start opens {usual}."]
    assert settings.chosen_dir() is None


def test_who_starts_it_with_the_environment_decides(
    start: Callable[..., int], other: Path, seen: Seen, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    given = tmp_path / "given"
    monkeypatch.setenv("FACETAGGER_LIBRARY", str(given))
    last = in_window_of(other, seen.last())
    assert start(show_settings, press("Another library…"), last) == 0
    assert settings.chosen_dir() is None
    assert library_place.told(given).startswith("Chosen by the environment")
    assert library_place.told(other).startswith("Open for this time")
    assert not library_place.is_moved(other)
    assert start(in_window(close)) == 0
