"""Folders that are still there, and that the user takes out of the library."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import fakes
import pytest
from fakes import faces_at, name, numbers, whole
from fakes import scanned as run

from facetagger import actions
from facetagger.entities import FolderError, InputError
from facetagger.jobs import folders, notice
from facetagger.library import files, queries, roots
from facetagger.library.database import Library


def everything(library: Library) -> dict:
    return fakes.dump(library, (*fakes.UNDOABLE, "embedding", "photo"))


def news(library: Library, *places: Path) -> int:
    look = notice.look(library, [os.fspath(place) for place in places], settled=0)
    try:
        while True:
            next(look)
    except StopIteration as end:
        return sum(item.new + item.changed + item.gone for item in end.value.news)


@pytest.fixture
def other(library: Library, album: Path) -> Path:
    """Another folder, with one photo; the album is scanned, Anna and Ben have names."""
    folder = album.parent / "other"
    fakes.photo(folder / "kept.png", 5)
    fakes.photo(album / "landscape.png")
    run(library, album, folder)
    name(library, album / "all.png")
    name(library, folder / "kept.png", "Ben")
    return folder


def test_a_folder_is_removed_in_one_step_and_taken_back(
    library: Library, album: Path, other: Path
) -> None:
    before, path = everything(library), os.fspath(album)
    held = roots.held(library, path)
    assert (held.photos, held.faces, held.named, held.people) == (11, 12, 1, 1)
    changes = actions.remove_folder(library, path)
    assert (len(changes.photos), len(changes.faces), changes.taken_out) == (11, 12, True)
    assert library.undo_label == "Remove 11 photos from the library"
    now = queries.counts(library)
    assert (now.photos, now.faces) == (1, 1)
    assert [root.path for root in roots.roots(library)] == [os.fspath(other)]
    assert whole(library)
    assert (album / "all.png").exists(), "no file is touched"
    for _ in range(2):
        assert actions.undo(library)[1].taken_out
        assert everything(library) == before, "the photo without faces is back as well"
        assert actions.redo(library)[1].taken_out
        assert queries.counts(library) == now
    assert queries.photo_at(library, os.fspath(album / "landscape.png")) is None
    actions.undo(library)
    assert numbers(run(library, album)) == {"photos": 11}, "nothing has to be read again"


def test_a_removed_folder_is_no_news_until_it_is_scanned_again(
    library: Library, album: Path, other: Path
) -> None:
    assert files.watched(library) == [os.fspath(album), os.fspath(other)]
    actions.remove_folder(library, os.fspath(album))
    fakes.photo(album / "new.png", 9)
    assert files.watched(library) == [os.fspath(other)]
    assert news(library, album, other) == 0
    assert numbers(run(library, album)) == {"photos": 12, "new": 12, "faces": 13}
    assert files.watched(library) == [os.fspath(album), os.fspath(other)]
    with pytest.raises(InputError, match="No folder at /nowhere was scanned"):
        actions.remove_folder(library, "/nowhere")


def test_undo_after_a_new_scan_has_every_face_once(
    library: Library, album: Path, other: Path
) -> None:
    before = everything(library)
    actions.remove_folder(library, os.fspath(album))
    run(library, album)
    again = everything(library)
    assert queries.counts(library).faces == 13
    actions.undo(library)
    assert everything(library) == before
    actions.redo(library)
    assert everything(library)["face"] == again["face"]
    assert whole(library)


def test_a_removed_folder_in_a_scanned_one_stays_removed(library: Library, album: Path) -> None:
    inner = album / "day 1"
    run(library, inner)
    run(library, album)
    actions.remove_folder(library, os.fspath(inner))
    assert queries.counts(library).photos == 7
    fakes.photo(inner / "new.png", 9)
    assert news(library, album) == 0
    assert numbers(run(library, album)) == {"photos": 7}
    fakes.photo(album / "new.png", 8)
    assert news(library, album) == 1
    assert numbers(run(library, album)) == {"photos": 8, "new": 1, "faces": 1}
    assert numbers(run(library, inner)) == {"photos": 4, "new": 4, "faces": 4}
    # With all of it removed, a scan of all means all.
    actions.remove_folder(library, os.fspath(album))
    assert queries.counts(library).photos == 0
    assert numbers(run(library, album))["new"] == 12


def test_a_folder_is_not_said_to_be_where_a_removed_one_is(
    library: Library, album: Path, other: Path
) -> None:
    actions.remove_folder(library, os.fspath(album))
    shutil.copy2(other / "kept.png", album)
    with pytest.raises(FolderError, match="was scanned already"):
        folders.move(library, os.fspath(other), album)


def test_rows_of_removed_photos_go_when_no_step_needs_them(library: Library, album: Path) -> None:
    run(library, album)
    actions.remove_folder(library, os.fspath(album))
    with library.transact("Nothing") as tx:
        for table in ("undo_step", "undo_photo", *(f"undo_{t}" for t in fakes.UNDOABLE)):
            tx.execute(f"DELETE FROM {table}")
    fakes.photo(album.parent / "other" / "1.png", 5)
    run(library, album.parent / "other")
    actions.remove_folder(library, os.fspath(album.parent / "other"))
    assert library.read("SELECT count(*) FROM photo") == [(1,)]
    assert library.check() == []


def test_all_photos_of_other_people_stay(library: Library, album: Path, other: Path) -> None:
    ben = faces_at(library, other / "kept.png")
    actions.remove_folder(library, os.fspath(album / "day 1"))
    assert queries.counts(library).photos == 9
    assert faces_at(library, other / "kept.png") == ben
