"""Photos and drives that are gone: kept, told of, forgotten on demand, and taken back."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import fakes
import pytest
from fakes import faces_at, name, numbers, whole
from fakes import scanned as run

from facetagger import actions
from facetagger.entities import FolderError, InputError, State
from facetagger.jobs import folders
from facetagger.library import queries, roots
from facetagger.library.database import Library


def missing(library: Library) -> int:
    return sum(root.missing for root in roots.roots(library))


def everything(library: Library) -> dict:
    return fakes.dump(library, (*fakes.UNDOABLE, "embedding", "photo"))


def test_a_drive_that_is_unplugged_takes_nothing_with_it(library: Library, album: Path) -> None:
    """Its mount point is gone (the usual case), or is left as an empty folder."""
    run(library, album)
    anna = name(library, album / "all.png")
    before = everything(library)
    away = album.rename(album.parent / "unplugged")
    with pytest.raises(FolderError, match="does not exist"):
        run(library, album)
    assert everything(library) == before
    album.mkdir()
    result = run(library, album)
    assert numbers(result) == {}
    [(place, reason)] = result.skipped
    assert place == os.fspath(album)
    assert "10 photos are known here" in reason
    assert everything(library) == before
    assert library.crops.get([anna]).keys() == {anna}, "their pictures still show"
    [root] = roots.roots(library)
    assert not root.is_there
    with pytest.raises(InputError, match="nothing to forget"):
        actions.forget_missing(library)
    album.rmdir()
    away.rename(album)
    assert numbers(run(library, album)) == {"photos": 10}
    assert roots.roots(library)[0].is_there


@pytest.mark.parametrize("left", [True, False])
def test_a_drive_below_a_scanned_folder_may_be_unplugged_too(
    library: Library, album: Path, left: bool
) -> None:
    run(library, album / "day 1")
    run(library, album)
    shutil.rmtree(album / "day 1")
    if left:
        (album / "day 1").mkdir()
    (album / "all.png").unlink()
    result = run(library, album)
    assert numbers(result) == {"photos": 6, "missing": 1}
    assert [place for place, _ in result.skipped] == [os.fspath(album / "day 1")]


def test_a_drive_that_goes_in_the_middle_of_its_first_scan_is_told(
    library: Library, album: Path
) -> None:
    other = album.parent / "unplugged"

    def unplug(rgb: object) -> None:
        if not other.exists():
            album.rename(other)
            album.mkdir()

    result = run(library, album, engine=fakes.engine(unplug), workers=1)
    assert result.unplugged == (str(album),)
    ((path, reason),) = result.skipped
    assert path == str(album)
    assert "is the drive connected?" in reason
    album.rmdir()
    other.rename(album)
    assert run(library, album).unplugged == ()


def test_a_drive_that_goes_in_the_middle_of_a_scan_takes_nothing_with_it(
    library: Library, album: Path
) -> None:
    """Its mount point is left as an empty folder: the rest of the scan finds nothing."""
    run(library, album)
    before = everything(library)
    fakes.photo(album / "a new one.png", 1)
    calls: list[int] = []

    def unplug(rgb: object) -> None:
        calls.append(1)
        if len(calls) == 1:
            for path in album.iterdir():
                path.rename(album.parent / path.name)

    fakes.photo(album / "another.png", 2)
    result = run(library, album, engine=fakes.engine(unplug), workers=1)
    assert result.missing == 0
    assert [place for place, _ in result.skipped] == [os.fspath(album)]
    after = everything(library)
    for table, rows in before.items():
        assert after[table][: len(rows)] == rows


def test_photos_of_an_emptied_folder_that_were_moved_are_not_waited_for(
    library: Library, album: Path
) -> None:
    run(library, album / "day 1")
    for path in (album / "day 1").iterdir():
        path.rename(album / f"moved {path.name}")
    result = run(library, album)
    assert numbers(result)["moved"] == 3
    assert result.skipped == ()


def test_what_is_gone_can_be_forgotten_and_taken_back(library: Library, album: Path) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    second = faces_at(library, album / "all.png")[1]
    person = queries.people(library)[0].person.id
    actions.name_as(library, [fakes.f(second)], person)
    actions.reject(library, [second])
    run(library, album, organise=True)
    (album / "all.png").unlink()
    (album / "day 0" / "0.png").unlink()
    run(library, album)
    assert missing(library) == 2
    before = everything(library)
    counts = queries.counts(library)
    changes = actions.forget_missing(library)
    assert (len(changes.photos), anna in changes.faces, len(changes.faces)) == (2, True, 4)
    assert library.undo_label == "Forget 2 photos that are gone"
    now = queries.counts(library)
    assert (now.photos, now.faces) == (counts.photos - 2, counts.faces - 4)
    assert queries.photo_at(library, os.fspath(album / "all.png")) is None
    assert missing(library) == 0
    assert whole(library)
    assert actions.undo(library)[0] == "Forget 2 photos that are gone"
    assert everything(library) == before, "with vectors: nobody could make them anew"
    actions.redo(library)
    assert queries.counts(library) == now
    actions.undo(library)
    assert everything(library) == before
    assert library.read("SELECT count(*) FROM undo_embedding") == [(0,)]


def test_one_photo_is_forgotten_by_its_name(library: Library, album: Path) -> None:
    run(library, album)
    (album / "all.png").unlink()
    run(library, album)
    actions.forget_missing(library, os.fspath(album))
    assert library.undo_label == "Forget 1 photo that is gone"
    with pytest.raises(InputError, match="nothing to forget"):
        actions.forget_missing(library)


def test_a_photo_that_comes_back_before_it_is_forgotten_is_not(
    library: Library, album: Path
) -> None:
    run(library, album)
    away = (album / "all.png").rename(album.parent / "all.png")
    run(library, album)
    away.rename(album / "all.png")
    with pytest.raises(InputError, match="nothing to forget"):
        actions.forget_missing(library)


def test_a_forgotten_photo_that_comes_back_is_a_new_one(library: Library, album: Path) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    away = shutil.copy2(album / "all.png", album.parent)
    (album / "all.png").unlink()
    run(library, album)
    actions.forget_missing(library)
    shutil.copy2(away, album / "all.png")
    assert numbers(run(library, album)) == {"photos": 10, "new": 1, "faces": 3}
    assert anna not in faces_at(library, album / "all.png")
    assert not any(face.state is State.CONFIRMED for face in queries.faces(library, range(1, 99)))
    assert whole(library)
    shutil.copy2(away, album / "another.png")
    assert numbers(run(library, album)) == {"photos": 11, "new": 1, "faces": 3}


def test_another_photo_in_the_place_of_a_forgotten_one_does_not_bring_it_back(
    library: Library, album: Path
) -> None:
    run(library, album)
    name(library, album / "all.png")
    (album / "all.png").unlink()
    run(library, album)
    actions.forget_missing(library)
    moved = name(library, album / "day 0" / "0.png", "Ben")
    (album / "day 0" / "0.png").rename(album / "all.png")
    assert numbers(run(library, album)) == {"photos": 9, "moved": 1}
    assert faces_at(library, album / "all.png") == [moved]
    assert (queries.counts(library).photos, missing(library)) == (9, 0)
    actions.undo(library)
    actions.undo(library)
    assert (queries.counts(library).photos, missing(library)) == (10, 1)
    assert faces_at(library, album / "all.png") == [moved]


def test_forgotten_rows_go_when_undo_cannot_bring_them_back(library: Library, album: Path) -> None:
    run(library, album)
    for photo in ("all.png", "day 0/0.png"):
        (album / photo).unlink()
        run(library, album)
        actions.forget_missing(library)
    assert library.read("SELECT count(*) FROM photo WHERE missing = 2") == [(2,)]
    actions.undo(library)
    actions.undo(library)
    fakes.photo(album / "new.png", 9)
    run(library, album)
    name(library, album / "new.png")  # what was undone cannot be done again
    with library.transact("Nothing") as tx:
        tx.execute("DELETE FROM undo_step")
        for table in fakes.UNDOABLE:
            tx.execute(f"DELETE FROM undo_{table}")
    actions.forget_missing(library)
    assert library.read("SELECT count(*) FROM photo WHERE missing = 2") == [(2,)]
    assert library.check() == []


def test_a_folder_that_is_gone_for_good_can_be_forgotten(library: Library, album: Path) -> None:
    run(library, album)
    before = everything(library)
    kept = album.rename(album.parent / "elsewhere")
    with pytest.raises(InputError, match="nothing to forget"):
        actions.forget_missing(library)
    actions.forget_missing(library, os.fspath(album / "day 1"))
    assert queries.counts(library).photos == 7
    actions.forget_missing(library, os.fspath(album))
    assert queries.counts(library).photos == 0
    assert roots.roots(library) == []
    actions.undo(library)
    actions.undo(library)
    kept.rename(album)
    run(library, album)
    assert everything(library) == before


def test_a_folder_is_given_a_new_place_and_back(library: Library, album: Path) -> None:
    run(library, album / "day 1")
    run(library, album)
    anna = name(library, album / "day 1" / "0.png")
    before = everything(library)
    new = album.parent / "letter F" / "Größe 🌻"
    new.parent.mkdir()
    shutil.copytree(album, new)  # other times: a copy on another drive
    shutil.rmtree(album)
    moved = folders.move(library, os.fspath(album), new)
    assert (moved.folders, moved.photos) == (2, 10)
    assert faces_at(library, new / "day 1" / "0.png") == [anna]
    engine = fakes.engine()
    result = run(library, new, engine=engine)
    assert numbers(result)["photos"] == 10
    assert engine.detector.calls == 0
    assert {root.path for root in roots.roots(library)} == {
        os.fspath(new),
        os.fspath(new / "day 1"),
    }
    shutil.copytree(new, album)
    shutil.rmtree(new)
    folders.move(library, os.fspath(new), album)
    run(library, album)
    decided = (*fakes.UNDOABLE, "embedding")
    assert fakes.dump(library, decided) == {table: before[table] for table in decided}


def test_a_whole_drive_moves_with_all_its_folders(library: Library, album: Path) -> None:
    run(library, album / "day 1", album / "day 2")
    album.rename(album.parent / "drive")
    moved = folders.move(library, os.fspath(album), album.parent / "drive")
    assert (moved.folders, moved.photos) == (2, 6)
    assert numbers(run(library, album.parent / "drive" / "day 1")) == {"photos": 3}


def test_a_place_without_the_photos_is_refused(library: Library, album: Path) -> None:
    run(library, album)
    before = fakes.dump(library, ("root", "photo"))
    other = album.parent / "other"
    other.mkdir()
    path = os.fspath(album)
    with pytest.raises(FolderError, match="of 10 that were looked for, 0 are there"):
        folders.move(library, path, other)
    shutil.copy2(album / "all.png", other)
    with pytest.raises(FolderError, match=r"1 is there\. Nothing was changed"):
        folders.move(library, path, other)
    with pytest.raises(FolderError, match="does not exist"):
        folders.move(library, path, album.parent / "nowhere")
    with pytest.raises(FolderError, match=r"No folder at .* was scanned"):
        folders.move(library, os.fspath(other), album)
    with pytest.raises(FolderError, match="looked for already"):
        folders.move(library, path, album)
    shutil.copytree(album, other / "album")
    run(library, other / "album")
    with pytest.raises(FolderError, match="was scanned already"):
        folders.move(library, path, other / "album")
    after = fakes.dump(library, before)
    assert [after[table][: len(rows)] for table, rows in before.items()] == list(before.values())
