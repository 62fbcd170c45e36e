"""Scanning: what is new, changed, moved, missing, damaged; and being interrupted."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import fakes
import numpy as np
import photos_for_tests
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image, PngImagePlugin

from facetagger import actions
from facetagger.engine import packs
from facetagger.entities import FolderError, LibraryError, State
from facetagger.jobs.scan import ScanResult, scan
from facetagger.library import queries
from facetagger.library.crops import SIDE
from facetagger.library.database import Library

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Three people on three photos each, in folders, and one photo of all of them."""
    folder = tmp_path / "album"
    for person in range(3):
        for take in range(3):
            fakes.photo(folder / f"day {take}" / f"{person}.png", (person, 10 * person + take))
    fakes.photo(folder / "all.png", (0, 90), (1, 91), (2, 92))
    return folder


def run(library: Library, *folders: Path, organise: bool = False, **arguments) -> ScanResult:
    arguments.setdefault("engine", fakes.engine())
    return fakes.finish(scan(library, folders=list(folders), organise=organise, **arguments))


def numbers(result: ScanResult) -> dict[str, int]:
    """What is not nothing, of how many photos did what."""
    names = ("photos", "new", "changed", "moved", "missing", "faces", "unreadable")
    return {name: getattr(result, name) for name in names if getattr(result, name)}


def faces_at(library: Library, path: Path) -> list[int]:
    photo = queries.photo_at(library, os.fspath(path))
    assert photo is not None
    return [face.id for face in queries.photo_faces(library, photo.id)]


def name(library: Library, path: Path, text: str = "Anna") -> int:
    """Names the first face of a photo; returns its id."""
    face_id = faces_at(library, path)[0]
    actions.name(library, [fakes.f(face_id)], text)
    return face_id


def whole(library: Library) -> bool:
    """Every face has its vector and its thumbnail, every readable photo its content."""
    ids = queries.all_face_ids(library)
    vectors = library.read("SELECT count(*) FROM embedding")[0][0]
    return (
        library.check() == []
        and vectors == len(ids)
        and library.crops.get(ids).keys() == set(ids)
        and all(p.content_id for p in queries.photos(library, queries.photo_ids(library)).values())
    )


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


def _act_after(calls: int, act: Callable[[], None]) -> Callable[[np.ndarray], None]:
    """Does something once, after so many photos were looked at."""
    left = [calls]

    def before(rgb: np.ndarray) -> None:
        left[0] -= 1
        if left[0] == 0:
            act()

    return before


def test_a_folder_that_vanishes_during_the_scan_ends_it_and_keeps_what_was_read(
    library: Library, album: Path
) -> None:
    engine = fakes.engine(_act_after(3, lambda: album.rename(album.parent / "unplugged")))
    with pytest.raises(FolderError, match=r"gone since the scan began\. The photos read so far"):
        run(library, album, engine=engine, workers=1)
    stored = queries.photos(library, queries.photo_ids(library))
    assert 2 <= len(stored) < 10
    assert not any(photo.missing or photo.error for photo in stored.values())
    assert whole(library)
    (album.parent / "unplugged").rename(album)
    result = run(library, album)
    assert numbers(result)["new"] == 10 - len(stored)
    assert queries.counts(library).faces == 12


def test_a_photo_that_vanishes_during_the_scan_is_no_problem(library: Library, album: Path) -> None:
    engine = fakes.engine(_act_after(1, (album / "day 2" / "2.png").unlink))
    run(library, album, engine=engine, workers=1)
    assert queries.counts(library).photos == 9
    assert queries.problems(library) == []


@pytest.mark.parametrize("workers", [1, 4])
def test_a_scan_that_is_stopped_leaves_whole_photos_and_goes_on_later(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr("facetagger.jobs.meter._INTERVAL", 0.0)  # each photo is told
    job = scan(library, fakes.engine(), [album], workers=workers)
    for progress in job:
        if (progress.phase, progress.done) == ("Finding faces", 4):
            break
    assert (progress.total, progress.item != "") == (10, True)
    job.close()
    assert queries.counts(library).photos == 4
    assert whole(library)
    engine = fakes.engine()
    assert numbers(run(library, album, engine=engine, workers=workers))["new"] == 6
    assert engine.detector.calls == 6
    assert queries.counts(library).faces == 12
    assert whole(library)


def test_groups_appear_while_the_scan_runs(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facetagger.jobs.scan._FIRST_GROUPS", 0.0)
    monkeypatch.setattr("facetagger.jobs.scan._NEXT_GROUPS", 0.0)
    monkeypatch.setattr("facetagger.jobs.scan._SHARE", 1000.0)
    monkeypatch.setattr("facetagger.jobs.meter._INTERVAL", 0.0)
    seen: list[int] = []
    named = False
    for progress in scan(library, fakes.engine(), [album], workers=1):
        groups = queries.groups(library)
        seen.append(len(groups))
        if groups and not named and progress.done >= 6:
            actions.name(library, [groups[0].ref], "Anna")
            named = True
    assert named, "a group could be named while the scan ran"
    assert 0 < min(count for count in seen if count) <= 3
    assert queries.people(library)[0].faces >= 2
    assert sum(g.faces + g.suggestions for g in queries.groups(library)) >= 12


def test_a_full_library_stops_the_scan_with_a_sentence_and_keeps_the_rest(
    library: Library, album: Path
) -> None:
    fakes.finish(scan(library, fakes.engine(), [album / "day 0"], organise=False))
    pages = library.read("PRAGMA page_count")[0][0]
    library._writer.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(30):
        fakes.photo(album / "more" / f"{number}.png", *range(6))
    with pytest.raises(LibraryError, match="is full"):
        run(library, album)
    library._writer.execute("PRAGMA max_page_count = 100000")
    assert library.check() == []
    run(library, album)
    assert queries.counts(library).photos == 40
    assert whole(library)


def test_an_engine_that_fails_ends_the_scan_and_its_threads(library: Library, album: Path) -> None:
    def fail() -> None:
        raise RuntimeError("a bug in the engine")

    with pytest.raises(RuntimeError, match="a bug in the engine"):
        run(library, album, engine=fakes.engine(_act_after(3, fail)), workers=2)
    assert whole(library)
    run(library, album)
    assert queries.counts(library).faces == 12


_SCAN_AND_DIE = """
import os, signal, sys
from pathlib import Path
import fakes
from facetagger.jobs.scan import scan
from facetagger.library.database import Library
left = [int(sys.argv[3])]
def before(rgb):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
library = Library.open(Path(sys.argv[1]))
fakes.finish(scan(library, fakes.engine(before), [Path(sys.argv[2])], workers=2))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("photos", [1, 8])
def test_a_program_killed_during_a_scan_leaves_whole_photos_and_the_next_scan_ends_it(
    own_library: Path, album: Path, photos: int
) -> None:
    paths = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    ended = subprocess.run(
        [sys.executable, "-c", _SCAN_AND_DIE, own_library, album, str(photos)],
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with Library.open(own_library) as library:
        stored = queries.counts(library).photos
        assert stored < 10
        assert whole(library)
        assert numbers(run(library, album))["new"] == 10 - stored
        assert (queries.counts(library).photos, queries.counts(library).faces) == (10, 12)
        assert whole(library)


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
