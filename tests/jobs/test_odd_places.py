"""Names and places that trip programs up: case, composed letters, long and odd paths, bytes."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from pathlib import Path

import fakes
import pytest
from fakes import faces_at, name, numbers, whole
from fakes import scanned as run

from facetagger import actions
from facetagger.jobs import folders
from facetagger.jobs import scan as scan_module
from facetagger.library import queries, roots
from facetagger.library.database import Library
from facetagger.photos import walk

linux = pytest.mark.skipif(sys.platform != "linux", reason="file names are told apart there")
_SPELLINGS = [
    ("Größe.png", unicodedata.normalize("NFD", "Größe.png")),
    ("Größe.png", "GRÖSSE.PNG"),
    ("holiday.png", "Holiday.png"),
]


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that tells neither case nor composed letters apart, as those of macOS and Windows."""

    def listed(path: str) -> str | None:
        folder, wanted = Path(path).parent, walk.folded(Path(path).name)
        names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
        return next((name for name in names if walk.folded(name) == wanted), None)

    def same(one: str, other: str) -> bool:
        found = listed(one)
        return found is not None and walk.folded(one) == walk.folded(other)

    monkeypatch.setattr(walk, "is_same_file", same)
    monkeypatch.setattr(scan_module.os.path, "lexists", lambda path: listed(path) is not None)
    right = scan_module._still_there
    monkeypatch.setattr(
        scan_module, "_still_there", lambda photo: right(photo) or listed(photo.path) is not None
    )


@linux
@pytest.mark.parametrize(("old", "new"), _SPELLINGS)
def test_a_name_spelled_anew_is_the_same_photo(
    library: Library, tmp_path: Path, careless: None, old: str, new: str
) -> None:
    folder = tmp_path / "photos"
    fakes.photo(folder / old, 1)
    run(library, folder)
    anna = name(library, folder / old)
    (folder / old).rename(folder / new)
    assert numbers(run(library, folder)) == {"photos": 1, "moved": 1}
    assert faces_at(library, folder / new) == [anna]
    assert numbers(run(library, folder)) == {"photos": 1}
    assert queries.counts(library).photos == 1


@linux
def test_a_photo_spelled_anew_and_edited_leaves_its_old_name_as_missing(
    library: Library, tmp_path: Path, careless: None
) -> None:
    """The old name is found there, too, but it is no second photo."""
    folder = tmp_path / "photos"
    fakes.photo(folder / "a.png", 1)
    run(library, folder)
    name(library, folder / "a.png")
    (folder / "a.png").unlink()
    fakes.photo(folder / "A.png", 2)
    assert numbers(run(library, folder)) == {"photos": 1, "new": 1, "faces": 1, "missing": 1}


@linux
def test_a_folder_typed_in_other_letters_is_the_same_folder(
    library: Library, tmp_path: Path, careless: None
) -> None:
    folder = tmp_path / "My Photos" / unicodedata.normalize("NFD", "Tür")
    fakes.photo(folder / "a.png", 1)
    typed = tmp_path / "my photos" / "TÜR"
    assert walk.spelled(typed) == folder
    assert walk.spelled(folder) == folder
    run(library, folder)
    assert numbers(run(library, walk.spelled(typed))) == {"photos": 1}
    assert [root.path for root in roots.roots(library)] == [os.fspath(folder)]


@linux
def test_names_that_differ_by_case_only_are_two_photos_where_the_disk_says_so(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    nfc, nfd = (unicodedata.normalize(form, "Größe.png") for form in ("NFC", "NFD"))
    names = ["IMG.png", "img.png", nfc, nfd]
    fakes.photo(folder / names[0], 1)
    for other in names[1:]:
        shutil.copy2(folder / names[0], folder / other)  # the same picture, even the same time
    (folder / "linked.png").hardlink_to(folder / names[0])
    (folder / "Linked.png").hardlink_to(folder / names[0])
    assert numbers(run(library, folder)) == {"photos": 6, "new": 6, "faces": 6}
    ids = {text: name(library, folder / text, text) for text in names}
    assert len(set(ids.values())) == 4
    assert numbers(run(library, folder)) == {"photos": 6}
    (folder / "img.png").rename(folder / "Img.png")
    assert numbers(run(library, folder)) == {"photos": 6, "moved": 1}
    assert faces_at(library, folder / "Img.png") == [ids["img.png"]]
    (folder / "day").mkdir()
    fakes.photo(folder / "Day" / "a.png", 2)
    fakes.photo(folder / "day" / "a.png", 3)
    assert walk.resolve(folder / "day") == folder / "day"
    assert numbers(run(library, folder))["new"] == 2


@linux
def test_names_that_are_no_text_survive_everything(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    first, second = folder / os.fsdecode(b"\xff 1.png"), folder / os.fsdecode(b"\xff 2.png")
    fakes.photo(tmp_path / "x.png", 1)
    folder.mkdir()
    (tmp_path / "x.png").rename(first)
    run(library, folder)
    anna = name(library, first)
    first.rename(second)
    assert numbers(run(library, folder)) == {"photos": 1, "moved": 1}
    assert faces_at(library, second) == [anna]
    moved = folder.rename(tmp_path / os.fsdecode(b"th\xe9"))
    folders.move(library, os.fspath(folder), moved)
    assert faces_at(library, moved / second.name) == [anna]
    assert numbers(run(library, moved)) == {"photos": 1}
    (moved / second.name).unlink()
    fakes.photo(moved / "other.png", 7)
    assert numbers(run(library, moved))["missing"] == 1
    actions.forget_missing(library)
    actions.undo(library)
    assert roots.roots(library)[0].missing == 1
    assert faces_at(library, moved / second.name) == [anna]


def _long(folder: Path, length: int) -> Path:
    """A folder whose path has so many characters, of names of 60 at most."""
    while len(os.fspath(folder)) < length:
        left = length - len(os.fspath(folder)) - 1
        folder = folder / ("ü" * max(1, min(60, left)))
    return folder


@pytest.mark.parametrize("kind", ["spaces and letters", "emoji", "250 characters", "bytes"])
def test_a_library_may_lie_anywhere(tmp_path: Path, album: Path, kind: str) -> None:
    if kind == "bytes" and sys.platform != "linux":
        pytest.skip("file names are Unicode here")
    folder = {
        "spaces and letters": tmp_path / "Meine Bücher & 'Fotos' #1 %20 ?x=1" / "été",
        "emoji": tmp_path / "👨‍👩‍👧 Familie 🌻",
        "250 characters": _long(tmp_path, 250),
        "bytes": tmp_path / os.fsdecode(b"caf\xe9"),
    }[kind]
    with Library.open(folder) as library:
        run(library, album, organise=True)
        anna = name(library, album / "all.png")
        assert whole(library)
    with Library.open(folder) as library:
        assert fakes.face(library, anna).person_id is not None
        assert library.undo() is not None
        assert library.check() == []
    assert {path.name for path in folder.parent.iterdir() if path.is_file()} <= set()
    assert (folder / "library.db").is_file()


def test_a_long_path_of_photos_is_scanned(library: Library, tmp_path: Path) -> None:
    folder = _long(tmp_path, 250)
    fakes.photo(folder / f"{'🌻' * 30}.png", 1)
    assert numbers(run(library, folder)) == {"photos": 1, "new": 1, "faces": 1}
    assert numbers(run(library, tmp_path)) == {"photos": 1}
