"""Files of choices that cannot be read lock nobody out of a library that is whole."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtGui import QGuiApplication
from ui.start_help import click, close, in_window, shown

from facetagger import actions, cli, settings
from facetagger.library.database import Library
from facetagger.settings import LOOK_FILE, SETTINGS_FILE, Look, Settings
from facetagger.ui.dialogs.health import SettingsDamageDialog
from facetagger.ui.main_window import MainWindow

DAMAGED = '{"quiet": true,\n "folder": "a\n'


@pytest.fixture
def damaged(own_library: Path) -> Path:
    """A library with Anna, and settings that were cut off."""
    with Library.open(own_library) as library:
        ids = fakes.put_people(library, [1])[0]
        actions.name(library, [fakes.f(i) for i in ids], "Anna")
    (own_library / SETTINGS_FILE).write_text(DAMAGED)
    return own_library


def test_the_usual_settings_are_used_and_the_damaged_file_is_kept(
    start: Callable[..., int], damaged: Path
) -> None:
    Look().save()  # as for everybody who had a window before
    (damaged / "settings-damaged-1.json").write_text("an older one")
    said: list[str] = []

    def look(window: MainWindow) -> None:
        said.append(window.message.text())
        assert window.choices.now == Settings()
        window.close()

    assert start(click(SettingsDamageDialog, "usual"), in_window(look)) == 0
    assert said == ["The usual settings are used; the damaged file is kept."]
    assert (damaged / "settings-damaged-2.json").read_text() == DAMAGED
    assert (damaged / "settings-damaged-1.json").read_text() == "an older one"
    assert start(in_window(close)) == 0


def test_it_is_told_what_is_wrong_and_what_can_be_done(
    start: Callable[..., int], damaged: Path
) -> None:
    seen: list[str] = []

    def read() -> bool:
        dialog = shown(SettingsDamageDialog)
        if isinstance(dialog, SettingsDamageDialog):
            dialog.copy_details.click()
            seen.extend((dialog.windowTitle(), QGuiApplication.clipboard().text()))
        return bool(seen)

    def mend() -> bool:
        Settings(quiet=True).save(damaged)
        return True

    assert start(read, click(SettingsDamageDialog, "quit")) == 3
    assert seen[0] == "The settings cannot be read"
    assert f"The settings file {damaged / SETTINGS_FILE} is damaged." in seen[1]
    assert "line 2" in seen[1]
    assert (damaged / SETTINGS_FILE).read_text() == DAMAGED
    assert start(read, mend, click(SettingsDamageDialog, "again"), in_window(close)) == 0
    assert Settings.load(damaged).quiet


def test_doctor_names_the_remedy(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert damaged
    assert cli.main(["doctor"]) == 3
    told = capsys.readouterr()
    assert "rename or delete it, and the usual settings are used" in told.err
    assert not any(line.split()[:3] == ["engine", "works", "no"] for line in told.out.splitlines())


@pytest.mark.expect_log("How the window looks cannot be read")
def test_a_look_that_cannot_be_read_is_told_of_once(
    start: Callable[..., int], own_library: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert own_library
    path = settings.config_dir() / LOOK_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{")
    said: list[str] = []

    def look(window: MainWindow) -> None:
        said.append(window.message.text())
        window.set_theme("dark")
        window.close()

    with caplog.at_level(logging.WARNING):
        assert start(in_window(look)) == 0
    assert said == [f"The file {path} cannot be read; the usual look is shown."]
    (record,) = [r for r in caplog.records if "window looks" in r.getMessage()]
    assert record.exc_info is None
    assert Look.load() == Look(theme="dark")
