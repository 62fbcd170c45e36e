"""Folders and the settings file."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from facetagger import settings
from facetagger.entities import LibraryError
from facetagger.settings import LOOK_FILE, SETTINGS_FILE, Look, Settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Settings.load(tmp_path) == Settings()
    assert Settings.load(tmp_path / "no folder") == Settings()
    assert not list(tmp_path.iterdir()), "reading writes nothing"


def test_settings_are_read_as_they_were_saved(tmp_path: Path) -> None:
    chosen = Settings(
        "insightface/buffalo_l", "dark", True, ("/Fotos/Größe 🌻", "C:\\b"), "AdnQ", "/Fotos"
    )
    chosen.save(tmp_path / "new" / "folder")
    assert Settings.load(tmp_path / "new" / "folder") == chosen


def test_keys_of_other_versions_are_kept(tmp_path: Path) -> None:
    file = tmp_path / SETTINGS_FILE
    file.write_text('{"theme": "dark", "future": {"deep": [1, 2]}, "other": 3}', encoding="utf-8")
    read = Settings.load(tmp_path)
    assert read.theme == "dark"
    read.save(tmp_path)
    again = json.loads(file.read_text(encoding="utf-8"))
    assert again["future"] == {"deep": [1, 2]}
    assert again["other"] == 3
    assert again["engine"] == "builtin"
    assert Settings.load(tmp_path) == read


def test_a_key_that_became_known_is_written_once(tmp_path: Path) -> None:
    Settings(theme="light", other={"theme": "dark"}).save(tmp_path)
    assert Settings.load(tmp_path).theme == "light"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe\x00",
        b'{"engine": 5}',
        b'{"theme": null}',
        b'{"quiet": "yes"}',
        b'{"unfinished": null}',
        b'{"unfinished": "/photos"}',
        b'{"unfinished": [1]}',
    ],
)
def test_a_damaged_file_is_told_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / SETTINGS_FILE
    file.write_bytes(content)
    with pytest.raises(LibraryError, match=r"The settings file .*settings\.json") as caught:
        Settings.load(tmp_path)
    assert str(file) in str(caught.value)
    assert file.read_bytes() == content


def test_a_crash_while_saving_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(theme="dark").save(tmp_path)

    def crash(descriptor: int) -> None:
        raise OSError("the power is gone")

    monkeypatch.setattr(os, "fsync", crash)
    with pytest.raises(OSError, match="the power is gone"):
        Settings(theme="light").save(tmp_path)
    assert Settings.load(tmp_path).theme == "dark"
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_FILE]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_user_may_read_the_settings(tmp_path: Path) -> None:
    Settings().save(tmp_path)
    assert stat.S_IMODE((tmp_path / SETTINGS_FILE).stat().st_mode) == 0o600


def test_a_folder_whose_name_is_not_utf8_can_be_remembered(tmp_path: Path) -> None:
    chosen = Settings(unfinished=(b"/photos/caf\xe9".decode("utf-8", "surrogateescape"),))
    chosen.save(tmp_path)
    assert Settings.load(tmp_path) == chosen


def test_how_the_window_looks_is_the_person_s_and_first_taken_over_from_a_library(
    tmp_path: Path,
) -> None:
    Settings(theme="dark", language="de").save(tmp_path / "old")
    assert Look.load() is None
    assert Look.of(tmp_path / "new") == Look()
    assert Look.of(tmp_path / "old") == Look("dark", "de")
    Look("light", "fr", 130).save()
    assert Look.of(tmp_path / "old") == Look.of(tmp_path / "new") == Look("light", "fr", 130)
    assert [file.name for file in settings.config_dir().iterdir()] == [LOOK_FILE]


@pytest.mark.expect_log("How the window looks cannot be read")
@pytest.mark.parametrize("content", ["{", "[]", '{"theme": 5}', '{"text": 17}', '{"text": "100"}'])
def test_a_look_that_cannot_be_read_is_the_usual_one_and_is_logged(content: str) -> None:
    settings.config_dir().mkdir()
    assert Look.damage() is None
    path = settings.config_dir() / LOOK_FILE
    path.write_text(content)
    assert Look.load() is None
    assert Look.damage() == path


def test_the_environment_chooses_the_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACETAGGER_LIBRARY", str(tmp_path / "a"))
    monkeypatch.setenv("FACETAGGER_CACHE", str(tmp_path / "b"))
    assert settings.data_dir() == tmp_path / "a"
    assert settings.cache_dir() == tmp_path / "b"
    monkeypatch.delenv("FACETAGGER_LIBRARY")
    monkeypatch.delenv("FACETAGGER_CACHE")
    assert settings.APP in str(settings.data_dir())
    assert settings.APP in str(settings.cache_dir())
    assert settings.data_dir() != settings.cache_dir()


def test_resources_are_found_and_missing_ones_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert json.loads(settings.resource("engines.json").read_text(encoding="utf-8"))["engines"]
    with pytest.raises(FileNotFoundError, match=r"'nothing\.json' is missing"):
        settings.resource("nothing.json")
    frozen = tmp_path / "resources"
    frozen.mkdir()
    (frozen / "engines.json").write_text("frozen", encoding="utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert settings.resource("engines.json") == frozen / "engines.json"


def test_model_packs_do_not_depend_on_the_library(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FACETAGGER_ENGINES", str(tmp_path / "elsewhere"))
    assert settings.engines_dir() == tmp_path / "elsewhere"
    monkeypatch.delenv("FACETAGGER_ENGINES")
    before = settings.engines_dir()
    monkeypatch.setenv("FACETAGGER_LIBRARY", str(tmp_path / "library"))
    assert settings.engines_dir() == before
    assert before.name == "engines"
