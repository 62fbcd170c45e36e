"""Scanning from the command line: what it finds, what it says, and every kind of bad input."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import photos_for_tests
import pytest
from photos_for_tests import WheelPhotos

from facetagger import cli
from facetagger.photos import walk

KEYS = ["photos", "new", "changed", "moved", "missing", "faces", "unreadable", "seconds"]


def scan(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any], str]:
    """Runs scan --json: exit status, the last line, and standard error."""
    status = cli.main(["scan", *arguments, "--json"])
    out, err = capsys.readouterr()
    return status, json.loads(out.splitlines()[-1]), err


@pytest.fixture
def photos(tmp_path: Path, wheel_photos: WheelPhotos) -> Path:
    """A folder with three photos: six people, one person, a cat."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for source in (wheel_photos.table, wheel_photos.astronaut, wheel_photos.cat):
        shutil.copy(source, folder)
    return folder


def test_scan_again_finds_only_what_is_new(
    photos: Path, wheel_photos: WheelPhotos, capsys: pytest.CaptureFixture[str]
) -> None:
    status, first, _ = scan(capsys, str(photos), "--workers", "1")
    assert list(first) == [*KEYS, "photos_per_second"]
    assert (status, first["photos"], first["new"], first["faces"]) == (0, 3, 3, 7)
    assert first["photos_per_second"] > 0
    status, again, err = scan(capsys, str(photos))
    assert (status, again["photos"], again["new"], again["faces"], err) == (0, 3, 0, 0, "")

    (photos / "astronaut.png").rename(photos / "renamed.png")
    (photos / "chelsea.png").unlink()
    shutil.copy(wheel_photos.album / "Visits" / "actor, 1.jpg", photos)
    status, third, _ = scan(capsys, str(photos))
    assert status == 0
    expected = {"photos": 3, "new": 1, "changed": 0, "moved": 1, "missing": 1, "faces": 1}
    assert {key: third[key] for key in expected} == expected
    assert third["unreadable"] == 0


def test_scan_speaks_to_people(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["scan", str(photos), "--no-organise"]) == 0
    out, err = capsys.readouterr()
    assert "3 photos: 3 new" in out
    assert "7 faces found in" in out
    assert err == ""


@pytest.mark.parametrize("kind", ["missing", "file", "unreadable"])
def test_a_folder_that_cannot_be_read_is_wrong_usage(
    kind: str,
    photos: Path,
    own_library: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = photos / {"missing": "no such folder", "file": "t1.jpg", "unreadable": ""}[kind]
    if kind == "unreadable":  # root may read everything, so the system's no is played

        def refuse(path: Any) -> Any:
            raise PermissionError(13, "Permission denied", os.fspath(path))

        monkeypatch.setattr(walk.os, "scandir", refuse)
    assert cli.main(["scan", str(folder)]) == 2
    out, err = capsys.readouterr()
    words = {"missing": "does not exist", "file": "is a file", "unreadable": "may not be read"}
    assert out == ""
    assert words[kind] in err
    assert str(folder) in err
    assert len(err.splitlines()) == 1
    assert not own_library.exists()


def test_an_empty_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert cli.main(["scan", str(empty)]) == 0
    assert capsys.readouterr().out == f"There are no photos in {empty}.\n"
    status, record, _ = scan(capsys, str(empty))
    assert (status, record["photos"], record["photos_per_second"]) == (0, 0, 0)


def test_damaged_files_are_named_and_passed_over(
    photos: Path, wheel_photos: WheelPhotos, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = [
        photos_for_tests.make_text_file_named_jpg(photos / "text.jpg"),
        photos_for_tests.make_truncated_jpeg(photos / "truncated.jpg", wheel_photos.table),
        photos_for_tests.make_huge_png(photos / "huge.png"),
    ]
    (photos / "empty.jpg").touch()
    bad.append(photos / "empty.jpg")
    assert bad[2].stat().st_size < 200_000
    status, record, err = scan(capsys, str(photos))
    assert status == 1
    expected = {"photos": 7, "new": 7, "faces": 7, "unreadable": 4}
    assert {key: record[key] for key in expected} == expected
    assert len(err.splitlines()) == 4
    for path in bad:
        assert f"{path}: " in err
    assert cli.main(["problems", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [list(line) for line in lines] == [["photo", "reason"]] * 4
    assert {line["photo"] for line in lines} == {str(path) for path in bad}
    assert all(line["reason"].endswith(".") for line in lines)
    assert cli.main(["problems"]) == 0
    assert "text.jpg" in capsys.readouterr().out
    # Known by now: not read again, and nothing new to complain of.
    assert scan(capsys, str(photos))[::2] == (0, "")

    shutil.copy(wheel_photos.astronaut, photos / "text.jpg")  # mended (a PNG, whatever its name)
    status, record, err = scan(capsys, str(photos))
    assert (status, record["changed"], record["faces"], err) == (0, 1, 1, "")
    assert cli.main(["problems", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_a_folder_that_disappears_keeps_what_was_read(
    wheel_photos: WheelPhotos,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "drive"
    shutil.copytree(wheel_photos.album, folder)
    from facetagger.jobs import scan as scan_job

    kept = 0
    store = scan_job._Scan._store

    def unplug_after_ten(*arguments: Any) -> None:
        nonlocal kept
        store(*arguments)
        kept += 1
        if kept == 10:
            shutil.rmtree(folder)

    monkeypatch.setattr(scan_job._Scan, "_store", unplug_after_ten)
    assert cli.main(["scan", str(folder), "--no-organise"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "gone since the scan began" in err
    assert len(err.splitlines()) == 1
    assert cli.main(["faces", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 10


def test_ctrl_c_keeps_whole_photos_and_the_next_scan_goes_on(
    wheel_photos: WheelPhotos, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from facetagger.jobs import scan as scan_job

    kept = 0
    store = scan_job._Scan._store

    def press_ctrl_c(*arguments: Any) -> None:
        nonlocal kept
        if kept == 5:
            raise KeyboardInterrupt
        store(*arguments)
        kept += 1

    with monkeypatch.context() as patch:
        patch.setattr(scan_job._Scan, "_store", press_ctrl_c)
        assert cli.main(["scan", str(wheel_photos.album), "--no-organise"]) == 130
    assert "kept; scan again" in capsys.readouterr().err
    assert cli.main(["doctor", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["library"]["photos"], report["library"]["healthy"]) == (5, True)


def test_verify(wheel_photos: WheelPhotos, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = (str(wheel_photos.album / "Visits" / f"actor, {take}.jpg") for take in (1, 2))
    other, nobody = str(wheel_photos.astronaut), str(wheel_photos.cat)
    assert cli.main(["verify", one, two, "--json"]) == 0
    same = json.loads(capsys.readouterr().out)
    assert list(same) == ["similarity", "probability", "same"]
    assert same["same"] is True
    assert same["probability"] > 0.9
    assert cli.main(["verify", one, other, "--json"]) == 0
    different = json.loads(capsys.readouterr().out)
    assert different["same"] is False
    assert different["probability"] < 0.1
    assert cli.main(["verify", one, other]) == 0
    assert "two people" in capsys.readouterr().out
    assert cli.main(["verify", one, nobody]) == 1
    assert f"There is no face in {nobody}" in capsys.readouterr().err
    assert cli.main(["verify", one, "no such photo.jpg"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_verify_stores_nothing(
    wheel_photos: WheelPhotos, own_library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["verify", str(wheel_photos.actor), str(wheel_photos.astronaut)]) in (0, 1)
    assert not own_library.exists()


def test_engines_and_an_unknown_one(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["engines", "--json"]) == 0
    engines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    builtin = next(engine for engine in engines if engine["engine"] == "builtin")
    assert builtin["installed"] is True
    assert builtin["commercial_use"] is True
    assert cli.main(["engines"]) == 0
    assert "CC0" in capsys.readouterr().out
    assert cli.main(["scan", str(photos), "--engine", "no such engine"]) == 3
    assert "no such engine" in capsys.readouterr().err


@pytest.mark.parametrize("damage", ["no library", "newer", "no folder"])
def test_a_library_that_cannot_be_used_is_3(
    damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3

    folder = tmp_path / "library"
    folder.mkdir()
    if damage == "no library":
        (folder / "library.db").write_bytes(b"This is a letter, not a library. " * 100)
    elif damage == "newer":
        assert cli.main(["--library", str(folder), "people"]) == 0
        with sqlite3.connect(folder / "library.db") as db:
            db.execute("PRAGMA user_version = 9999")
        db.close()
    else:
        folder = tmp_path / "file" / "library"
        folder.parent.write_text("a file where a folder should be")
    capsys.readouterr()
    assert cli.main(["--library", str(folder), "people"]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("facetagger: ")
    assert len(err.splitlines()) == 1
    assert cli.main(["--library", str(folder), "doctor", "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["library"]["healthy"] is False
