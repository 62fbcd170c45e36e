"""`facetagger evaluate`, as a user and a tool meet it, with real photos and the built-in engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import photos_for_tests
import pytest
from photos_for_tests import WheelPhotos

from facetagger import cli

CONTRACT = {
    *("pair_precision", "pair_recall", "pair_f", "b3_precision", "b3_recall", "b3_f"),
    *("actions_per_1000", "recall_at_1pct_strangers", "faces", "people"),
}


@pytest.fixture(scope="module")
def sorted_photos(wheel_photos: WheelPhotos, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos of two people, four each, and one that shows somebody else."""
    folder = tmp_path_factory.mktemp("sorted")
    for person, source in (("actor", "actor"), ("astronaut", "astronaut")):
        (folder / person).mkdir()
        found = sorted(wheel_photos.album.rglob(f"*{source}*"))[:4]
        assert len(found) == 4
        for photo in found:
            shutil.copy(photo, folder / person)
    (folder / "_strangers").mkdir()
    shutil.copy(wheel_photos.table, folder / "_strangers")
    return folder


def test_tools_read_one_object(
    sorted_photos: Path, own_library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate", str(sorted_photos), "--json"]) == 0
    out, err = capsys.readouterr()
    record = json.loads(out)
    assert record.keys() >= CONTRACT
    assert (record["faces"], record["people"], record["strangers"]) == (9, 2, 1)
    assert set(record["recall_at_1pct_strangers"]) == {"1", "3", "5"}
    assert record["recall_at_1pct_strangers"]["1"] == 1.0
    assert record["recall_at_1pct_strangers"]["5"] is None
    assert "Nobody has more than 5 faces." in record["notes"][0]
    assert record["b3_f"] == record["pair_f"] == 1.0
    assert record["actions_per_1000"] == record["floor_per_1000"] == pytest.approx(2000 / 9, 0.01)
    assert err == ""
    assert not own_library.exists()  # no library was made


def test_people_read_tables(sorted_photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", str(sorted_photos), "--engine", "builtin"]) == 0
    out, err = capsys.readouterr()
    assert "builtin: 9 faces of 2 people and 1 stranger." in out
    assert "2 groups, 0 of two people with many faces." in out
    assert "with a simulated user" in out
    assert "Nobody has more than 5 faces." in out
    assert err == ""


def test_photos_that_cannot_be_read_are_named(
    sorted_photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(sorted_photos, folder)
    for number in range(22):
        photos_for_tests.make_text_file_named_jpg(folder / "actor" / f"text {number}.jpg")
    assert cli.main(["evaluate", str(folder), "--json", "--workers", "1"]) == 1
    out, err = capsys.readouterr()
    record = json.loads(out)
    assert (record["photos"], record["unusable"], record["faces"]) == (31, 22, 9)
    assert err.count("is not a picture") == 20
    assert "and 2 more photos could not be used." in err


def test_a_folder_without_people_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate", str(tmp_path / "none")]) == 2
    assert "does not exist" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert cli.main(["evaluate", str(tmp_path / "empty")]) == 2
    assert "it needs one for each person" in capsys.readouterr().err


def test_an_engine_that_is_not_there(
    sorted_photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate", str(sorted_photos), "--engine", "nobody/none"]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert "nobody/none" in err
