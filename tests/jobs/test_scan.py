"""Scanning: what is new, changed, moved, missing, damaged."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import fakes
import photos_for_tests
import pytest
from fakes import faces_at, name, numbers, whole
from fakes import scanned as run
from photos_for_tests import WheelPhotos
from PIL import Image, PngImagePlugin

from facetagger.engine import packs
from facetagger.entities import FolderError, State
from facetagger.jobs.scan import scan
from facetagger.library import queries
from facetagger.library.crops import SIDE
from facetagger.library.database import Library
from facetagger.library.vectors import face_table


def test_new_photos_are_stored_with_their_faces_and_grouped(library: Library, album: Path) -> None:
    engine = fakes.engine()
    result = run(library, album, engine=engine, organise=True)
    assert numbers(result) == {"photos": 10, "new": 10, "faces": 12}
    assert result.seconds > 0
    assert result.photos_per_second == pytest.approx(10 / result.seconds)
    assert result.skipped == ()
    assert [group.faces for group in queries.groups(library)] == [4, 4, 4]
    assert whole(library)
    left, middle, right = queries.faces(library, faces_at(library, album / "all.png"))
    assert left.box.x < middle.box.x < right.box.x
    assert left.box.w == pytest.approx(fakes.SIDE / 240)
    crop = library.crops.get([left.id])[left.id]
    assert crop[:2] == b"\xff\xd8"
    photo = queries.photo_at(library, os.fspath(album / "all.png"))
    assert photo is not None
    assert (photo.width, photo.height, photo.error) == (240, 80, None)


def test_scanning_again_does_nothing(library: Library, album: Path) -> None:
    run(library, album, organise=True)
    before = fakes.dump(library)
    heard: list = []
    library.subscribe(heard.append)
    engine = fakes.engine()
    assert numbers(run(library, album, engine=engine, organise=True)) == {"photos": 10}
    assert engine.detector.calls == 0
    assert fakes.dump(library) == before
    assert heard == []


def test_a_changed_photo_is_read_again_and_keeps_its_names(library: Library, album: Path) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    fakes.photo(album / "all.png", (0, 90), None, (2, 93))
    result = run(library, album)
    assert numbers(result) == {"photos": 10, "changed": 1, "faces": 2}
    assert faces_at(library, album / "all.png")[0] == anna
    assert fakes.face(library, anna).state is State.CONFIRMED
    assert len(faces_at(library, album / "all.png")) == 2, "the face in the middle is gone"


def test_a_photo_whose_metadata_changed_is_not_looked_at_again(
    library: Library, album: Path
) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    with Image.open(album / "all.png") as image:
        info = PngImagePlugin.PngInfo()
        info.add_text("Title", "A day at the sea")
        image.save(album / "all.png", pnginfo=info)
    engine = fakes.engine()
    result = run(library, album, engine=engine)
    assert numbers(result) == {"photos": 10, "changed": 1}
    assert engine.detector.calls == 0
    assert faces_at(library, album / "all.png")[0] == anna
    assert numbers(run(library, album)) == {"photos": 10}


@pytest.mark.parametrize("new", ["day 0/renamed.png", "elsewhere/0.png"])
def test_a_moved_photo_keeps_its_faces_and_names(library: Library, album: Path, new: str) -> None:
    run(library, album)
    anna = name(library, album / "day 0" / "0.png")
    (album / new).parent.mkdir(exist_ok=True)
    (album / "day 0" / "0.png").rename(album / new)
    engine = fakes.engine()
    assert numbers(run(library, album, engine=engine)) == {"photos": 10, "moved": 1}
    assert engine.detector.calls == 0
    assert faces_at(library, album / new) == [anna]
    assert queries.photo_at(library, os.fspath(album / "day 0" / "0.png")) is None
    assert numbers(run(library, album)) == {"photos": 10}


def test_a_moved_folder_keeps_everything(library: Library, album: Path, tmp_path: Path) -> None:
    run(library, album)
    anna = name(library, album / "day 1" / "2.png")
    before = fakes.dump(library)
    album.rename(tmp_path / "new home")
    result = run(library, tmp_path / "new home")
    assert numbers(result) == {"photos": 10, "moved": 10}
    assert fakes.dump(library) == before
    assert faces_at(library, tmp_path / "new home" / "day 1" / "2.png") == [anna]


def test_a_copy_is_a_photo_of_its_own(library: Library, album: Path) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    shutil.copy2(album / "all.png", album / "copy.png")
    assert numbers(run(library, album)) == {"photos": 11, "new": 1, "faces": 3}
    assert faces_at(library, album / "all.png")[0] == anna
    assert anna not in faces_at(library, album / "copy.png")


def test_of_two_copies_of_a_moved_photo_one_inherits_the_names(
    library: Library, album: Path
) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    shutil.copy2(album / "all.png", album / "one.png")
    (album / "all.png").rename(album / "two.png")
    assert numbers(run(library, album)) == {"photos": 11, "new": 1, "moved": 1, "faces": 3}
    assert faces_at(library, album / "one.png")[0] == anna
    assert anna not in faces_at(library, album / "two.png")
    assert len(faces_at(library, album / "two.png")) == 3


def test_photos_that_changed_names_in_a_row_keep_their_faces(library: Library, album: Path) -> None:
    """As after renumbering a series: 2 becomes 3, 1 becomes 2."""
    day = album / "day 0"
    run(library, album)
    ids = [name(library, day / f"{n}.png", f"Person {n}") for n in range(3)]
    for number in (2, 1, 0):
        (day / f"{number}.png").rename(day / f"{number + 1}.png")
    assert numbers(run(library, album)) == {"photos": 10, "moved": 3}
    assert [faces_at(library, day / f"{n + 1}.png") for n in range(3)] == [[i] for i in ids]
    assert numbers(run(library, album)) == {"photos": 10}
    assert whole(library)


def test_two_photos_that_traded_names_keep_their_faces(library: Library, album: Path) -> None:
    a, b = album / "day 0" / "0.png", album / "day 0" / "1.png"
    run(library, album)
    ids = [name(library, path, path.stem) for path in (a, b)]
    a.rename(album / "x.png")
    b.rename(a)
    (album / "x.png").rename(b)
    fakes.finish(scan(library, fakes.engine(), [album], organise=False))
    assert [faces_at(library, path) for path in (b, a)] == [[i] for i in ids]
    assert numbers(run(library, album)) == {"photos": 10}


def test_a_photo_that_was_replaced_by_another_is_missing_with_its_names(
    library: Library, album: Path
) -> None:
    a, b = album / "day 0" / "0.png", album / "day 0" / "1.png"
    run(library, album)
    first, second = (name(library, path, path.stem) for path in (a, b))
    spare = shutil.copy2(b, album.parent / "spare.png")
    a.replace(b)
    assert numbers(run(library, album)) == {"photos": 9, "moved": 1, "missing": 1}
    assert faces_at(library, b) == [first]
    lost = queries.photos(library, [fakes.face(library, second).photo_id])
    assert [photo.missing for photo in lost.values()] == [True]
    shutil.copy2(spare, album / "found again.png")
    assert numbers(run(library, album)) == {"photos": 10, "moved": 1}
    assert faces_at(library, album / "found again.png") == [second]


def test_missing_photos_keep_their_names_and_come_back(library: Library, album: Path) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    away = album.parent / "away"
    (album / "all.png").rename(away)
    assert numbers(run(library, album)) == {"photos": 9, "missing": 1}
    photo = queries.photo_at(library, os.fspath(album / "all.png"))
    assert photo is not None
    assert photo.missing
    assert numbers(run(library, album)) == {"photos": 9}, "told once"
    assert fakes.face(library, anna).state is State.CONFIRMED
    away.rename(album / "all.png")
    engine = fakes.engine()
    assert numbers(run(library, album, engine=engine)) == {"photos": 10}
    assert engine.detector.calls == 0
    assert not queries.photos(library, [photo.id])[photo.id].missing


def test_a_scan_of_one_folder_says_nothing_of_others(library: Library, album: Path) -> None:
    run(library, album)
    shutil.rmtree(album / "day 2")
    assert numbers(run(library, album / "day 1")) == {"photos": 3}
    assert not any(p.missing for p in queries.photos(library, queries.photo_ids(library)).values())
    assert numbers(run(library, album)) == {"photos": 7, "missing": 3}


def test_damaged_files_are_recorded_passed_over_and_read_once_repaired(
    library: Library, album: Path, wheel_photos: WheelPhotos
) -> None:
    photos_for_tests.make_text_file_named_jpg(album / "text.jpg")
    photos_for_tests.make_truncated_jpeg(album / "cut.jpg", wheel_photos.table)
    photos_for_tests.make_huge_png(album / "huge.png")
    (album / "empty.png").write_bytes(b"")
    expected = {"photos": 14, "new": 14, "faces": 12, "unreadable": 4}
    assert numbers(run(library, album)) == expected
    problems = {Path(p.path).name: p.error or "" for p in queries.problems(library)}
    assert problems.keys() == {"text.jpg", "cut.jpg", "huge.png", "empty.png"}
    assert all(why.endswith(".") for why in problems.values())
    assert numbers(run(library, album)) == {"photos": 14}, "not tried again and again"
    fakes.photo(album / "empty.png", 5)
    assert numbers(run(library, album)) == {"photos": 14, "changed": 1, "faces": 1}
    assert len(queries.problems(library)) == 3


def test_a_photo_that_was_damaged_for_a_while_keeps_its_names(
    library: Library, album: Path
) -> None:
    run(library, album)
    anna = name(library, album / "all.png")
    good = (album / "all.png").read_bytes()
    (album / "all.png").write_bytes(good[:200])
    assert numbers(run(library, album)) == {"photos": 10, "changed": 1, "unreadable": 1}
    assert fakes.face(library, anna).state is State.CONFIRMED
    (album / "all.png").write_bytes(good)
    os.utime(album / "all.png", ns=(1, 1))
    assert numbers(run(library, album)) == {"photos": 10, "changed": 1, "faces": 3}
    assert faces_at(library, album / "all.png")[0] == anna
    assert queries.problems(library) == []


def test_photos_without_faces_and_empty_folders_are_fine(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert numbers(run(library, tmp_path / "empty", organise=True)) == {}
    fakes.photo(tmp_path / "some" / "landscape.png", None)
    assert numbers(run(library, tmp_path / "some", organise=True)) == {"photos": 1, "new": 1}
    assert numbers(run(library, tmp_path / "some")) == {"photos": 1}


def test_a_folder_that_is_not_there_is_refused_before_anything_is_done(
    library: Library, album: Path
) -> None:
    with pytest.raises(FolderError, match="does not exist"):
        run(library, album, album / "nowhere")
    assert queries.counts(library).photos == 0


def test_nested_and_repeated_folders_are_read_once(library: Library, album: Path) -> None:
    folders = [album / "day 1", album, album / "day 1", album / ".." / "album"]
    assert numbers(run(library, *folders)) == {"photos": 10, "new": 10, "faces": 12}
    assert numbers(run(library, album / "day 1")) == {"photos": 3}
    assert numbers(run(library, album.parent)) == {"photos": 10}


@pytest.mark.skipif(sys.platform != "linux", reason="file names are Unicode here")
def test_photos_and_folders_of_any_name_are_scanned(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    fakes.photo(folder / "Größe 🌻.png", 1)
    fakes.photo(tmp_path / "b.png", 2).rename(folder / os.fsdecode(b"\xff\xfe.png"))
    expected = {"photos": 2, "new": 2, "faces": 2}
    assert numbers(run(library, folder, organise=True)) == expected
    assert numbers(run(library, folder)) == {"photos": 2}


def test_the_real_engine_groups_the_people_of_a_real_album(
    library: Library, wheel_photos: WheelPhotos
) -> None:
    engine = packs.load("builtin", threads=1)
    result = run(library, wheel_photos.album, engine=engine, organise=True)
    assert numbers(result)["new"] == 47
    assert result.unreadable == 0
    assert 70 <= result.faces <= 100
    assert whole(library)
    groups: dict[str, set[int | None]] = {}
    for path, photo in queries.photos_below(library, os.fspath(wheel_photos.album)).items():
        who, _, take = Path(path).stem.partition(", ")
        if take in ("1", "2", "3"):
            largest = max(queries.photo_faces(library, photo.id), key=lambda face: face.box.area)
            groups.setdefault(who, set()).add(largest.cluster_id)
    assert len(groups) == WheelPhotos.PEOPLE
    assert [who for who, found in groups.items() if len(found) != 1 or None in found] == []
    assert len(set.union(*groups.values())) == WheelPhotos.PEOPLE, "everybody a group of their own"
    for face in queries.faces(library, queries.all_face_ids(library)):
        assert face.box == face.box.clipped()
        assert 0 <= face.quality <= 1
    crops = library.crops.get(queries.all_face_ids(library))
    assert all(len(jpeg) > 500 for jpeg in crops.values())
    assert SIDE == 192
    assert numbers(run(library, wheel_photos.album, engine=engine)) == {"photos": 47}


def test_nothing_new_is_not_put_in_order_again(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from facetagger.jobs import scan as scan_module

    calls: list[int] = []
    right = scan_module.organise_job

    def counted(*arguments: Any, **named: Any) -> Any:
        calls.append(1)
        return right(*arguments, **named)

    monkeypatch.setattr(scan_module, "organise_job", counted)
    run(library, album, organise=False)
    run(library, album, organise=True)
    assert len(calls) == 1, "faces were found by a scan that did not organise"
    run(library, album, organise=True)
    assert len(calls) == 1
    name(library, album / "all.png")
    run(library, album, organise=True)
    assert len(calls) == 2
    fakes.photo(album / "all.png", (0, 90), (1, 91), (2, 99))
    run(library, album, organise=True)
    assert len(calls) == 3, "a face has changed in its place"


def test_a_small_face_is_cut_from_the_full_photo(
    library: Library, tmp_path: Path, wheel_photos: WheelPhotos
) -> None:
    """The same face, with and without the pixels that the photo has."""
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(wheel_photos.astronaut) as image:
        face = image.convert("RGB").crop((100, 0, 356, 256))
    large = Image.new("RGB", (6000, 4000), (90, 120, 90))
    large.paste(face, (2800, 1800))
    large.save(folder / "large.jpg", quality=95)
    face.save(folder / "face.png")
    large.resize((2048, 1365), Image.Resampling.BICUBIC).save(folder / "small.png")
    scanned = run(library, folder, engine=packs.load("builtin"))
    assert scanned.faces == 3
    table = face_table(library, packs.load("builtin").info.vector_id, 128)
    of = {
        Path(photo.path).stem: table.vectors[list(table.photo_ids).index(photo.id)]
        for photo in queries.photos(library, table.photo_ids.tolist()).values()
    }
    assert of["large"] @ of["face"] > 0.99
    assert of["large"] @ of["face"] > of["small"] @ of["face"] + 0.01
