"""Everything in one JSON file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import InputError
from facetagger.jobs.export import ExportResult, export_json
from facetagger.library import edits
from facetagger.library.database import Library


def exported(library: Library, file: Path) -> dict:
    assert fakes.finish(export_json(library, file)).files == 1
    return json.loads(file.read_text(encoding="utf-8"))


def test_an_empty_library_is_a_valid_file(library: Library, tmp_path: Path) -> None:
    found = exported(library, tmp_path / "a.json")
    assert (found["format"], found["version"]) == ("facetagger", 1)
    assert (found["people"], found["photos"]) == ([], [])


def test_people_boxes_names_and_rejections_are_in_it(library: Library, tmp_path: Path) -> None:
    ids = fakes.put_people(library, [1, 2], photos=2)
    actions.name(library, [fakes.f(i) for i in ids[0]], "Zoë “Z” 🌻")
    actions.name(library, [fakes.f(ids[1][0])], "Ben")
    actions.reject(library, [ids[1][0]])
    found = exported(library, tmp_path / "a.json")
    assert {person["id"]: person["name"] for person in found["people"]} == {
        "p1": "Zoë “Z” 🌻",
        "p2": "Ben",
    }
    faces = [face for photo in found["photos"] for face in photo["faces"]]
    assert [face["person"] for face in faces] == ["p1", "p1", None, None]
    assert [face["rejected"] for face in faces] == [[], [], ["p2"], []]
    assert faces[0]["box"] == [0.1, 0.3, 0.2, 0.2]
    assert (faces[0]["state"], faces[0]["source"]) == ("confirmed", "manual")
    assert found["photos"][0]["photo"] == "/photos/1-0.jpg"
    assert "Zoë" in (tmp_path / "a.json").read_text(encoding="utf-8"), "readable by people too"


def test_many_photos_are_all_in_it_and_progress_is_told(library: Library, tmp_path: Path) -> None:
    edits.ensure_root(library, "/photos")
    with library.transact(None) as tx:
        for number in range(1203):
            photo = edits.NewPhoto(f"/photos/{number}.jpg", 1, 1)
            edits.put_photo(tx, photo, [fakes.new_face(1, number % 50)], fakes.INFO.id)
    job = export_json(library, tmp_path / "a.json")
    told = next(job)
    assert (told.phase, told.total) == ("Exporting", 1203)
    assert fakes.finish(job) == ExportResult(1, 1203)
    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [photo["photo"] for photo in found["photos"]] == [
        f"/photos/{number}.jpg" for number in range(1203)
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are Unicode here")
def test_a_path_that_is_not_utf8_leaves_the_file_valid_and_comes_back(
    library: Library, tmp_path: Path
) -> None:
    path = os.fsdecode(b"/photos/caf\xe9 \xff.jpg")
    fakes.put(library, path)
    assert exported(library, tmp_path / "a.json")["photos"][0]["photo"] == path


def test_a_folder_gets_a_file_of_our_name(library: Library, tmp_path: Path) -> None:
    fakes.finish(export_json(library, tmp_path))
    assert (tmp_path / "facetagger.json").is_file()


def test_an_export_that_is_broken_off_leaves_the_old_file_and_nothing_else(
    library: Library, tmp_path: Path
) -> None:
    fakes.put_people(library, [1])
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "a.json"
    file.write_text("old", encoding="utf-8")
    job = export_json(library, file)
    next(job)
    job.close()
    assert file.read_text(encoding="utf-8") == "old"
    assert list(folder.iterdir()) == [file]
    fakes.finish(export_json(library, file))
    assert json.loads(file.read_text(encoding="utf-8"))["photos"]
    assert list(folder.iterdir()) == [file]


def test_where_nothing_can_be_written_a_sentence_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written: No such file or directory"):
        fakes.finish(export_json(library, tmp_path / "nowhere" / "a.json"))
