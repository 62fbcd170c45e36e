"""Copies of a photo: both are there, and a name of one is suggested on the others."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import fakes
import pytest
from fakes import faces_at
from fakes import scanned as run
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger import actions
from facetagger.engine import packs
from facetagger.entities import State
from facetagger.jobs.copies import PROBABILITY
from facetagger.jobs.organise import suggest
from facetagger.library import edits, queries
from facetagger.library.database import Library


@pytest.fixture
def copy(album: Path) -> Path:
    """A copy of the photo of all three people, in another folder."""
    path = album / "elsewhere" / "again.png"
    path.parent.mkdir()
    shutil.copy2(album / "all.png", path)
    return path


def suggested(library: Library, path: Path) -> list[tuple[str, float] | None]:
    """Who the faces of a photo may be, from left to right."""
    people = {summary.person.id: summary.person.name for summary in queries.people(library)}
    ids = faces_at(library, path)
    found = queries.suggestions_of(library, ids)
    return [(people[found[i].person_id], found[i].probability) if i in found else None for i in ids]


def test_a_name_is_suggested_on_the_copy(library: Library, album: Path, copy: Path) -> None:
    run(library, album)
    left, middle, right = faces_at(library, album / "all.png")
    for face_id, text in ((left, "Anna"), (right, "Clara")):
        actions.name(library, [fakes.f(face_id)], text)
    run(library, album, organise=True)
    assert suggested(library, copy) == [("Anna", PROBABILITY), None, ("Clara", PROBABILITY)]
    shown = queries.photos(library, queries.photo_ids(library)).values()
    assert {os.fspath(copy), os.fspath(album / "all.png")} <= {photo.path for photo in shown}
    assert fakes.face(library, middle).state is State.UNKNOWN


def test_a_name_of_a_blurred_face_is_suggested_though_it_trains_nobody(
    library: Library, album: Path, copy: Path
) -> None:
    run(library, album)
    with library.transact(None) as tx:
        tx.execute("UPDATE face SET quality = 0.01")
    fakes.name(library, copy)
    fakes.finish(suggest(library, fakes.INFO))
    assert suggested(library, album / "all.png")[0] == ("Anna", PROBABILITY)
    assert len(queries.suggestions(library)) == 1


def test_a_rejected_name_does_not_come_back_from_the_copy(
    library: Library, album: Path, copy: Path
) -> None:
    run(library, album)
    fakes.name(library, album / "all.png")
    run(library, album, organise=True)
    actions.reject(library, [faces_at(library, copy)[0]])
    run(library, album, organise=True)
    fakes.finish(suggest(library, fakes.INFO))
    assert suggested(library, copy)[0] is None


def test_copies_that_were_named_differently_say_nothing(
    library: Library, album: Path, copy: Path
) -> None:
    third = copy.with_name("third.png")
    shutil.copy2(copy, third)
    run(library, album)
    with library.transact(None) as tx:
        tx.execute("UPDATE face SET quality = 0.01")
    fakes.name(library, album / "all.png", "Anna")
    fakes.name(library, copy, "Johanna")
    fakes.finish(suggest(library, fakes.INFO))
    assert suggested(library, third) == [None] * 3


def test_who_is_on_the_copy_already_is_not_suggested_twice(
    library: Library, album: Path, copy: Path
) -> None:
    run(library, album)
    fakes.name(library, album / "all.png")
    person = queries.people(library)[0].person.id
    actions.name_as(library, [fakes.f(faces_at(library, copy)[2])], person)
    fakes.finish(suggest(library, fakes.INFO))
    assert all(s is None or s[0] != "Anna" for s in suggested(library, copy))


def test_photos_of_one_moment_count_as_copies_if_their_faces_agree(library: Library) -> None:
    """As a picture that was saved again: other bytes, the same time, the same places."""
    faces = [fakes.new_face(1, 1, x=0.1), fakes.new_face(2, 1, x=0.6)]
    ids = [fakes.put(library, f"/photos/{n}.jpg", *faces) for n in range(3)]
    with library.transact(None) as tx:
        tx.execute("UPDATE photo SET taken_at = '2024-01-01T10:00:00'")
        tx.execute("UPDATE photo SET width = 640, height = 480 WHERE id = 2")
        tx.execute("UPDATE photo SET taken_at = '2024-01-01T10:00:01' WHERE id = 3")
        tx.execute("UPDATE face SET quality = 0.01")
    actions.name(library, [fakes.f(ids[0][0])], "Anna")
    fakes.finish(suggest(library, fakes.INFO))
    assert [(s.face_id, s.probability) for s in queries.suggestions(library)] == [
        (ids[1][0], PROBABILITY)
    ]


def test_photos_of_a_camera_without_a_clock_are_no_copies(library: Library) -> None:
    face = fakes.new_face(1, 1)
    ids = [fakes.put(library, f"/photos/{n}.jpg", face)[0] for n in range(21)]
    with library.transact(None) as tx:
        tx.execute("UPDATE photo SET taken_at = '2000-01-01T00:00:00'")
        tx.execute("UPDATE face SET quality = 0.01")
    actions.name(library, [fakes.f(ids[0])], "Anna")
    fakes.finish(suggest(library, fakes.INFO))
    assert queries.suggestions(library) == []


def test_another_person_in_the_same_place_of_a_series_is_not_suggested(library: Library) -> None:
    [anna] = fakes.put(library, "/photos/1.jpg", fakes.new_face(1, x=0.1))
    fakes.put(library, "/photos/2.jpg", fakes.new_face(2, x=0.1))
    fakes.put(library, "/photos/3.jpg", fakes.new_face(1, x=0.6))
    with library.transact(None) as tx:
        tx.execute("UPDATE photo SET taken_at = '2024-01-01T10:00:00'")
        tx.execute("UPDATE face SET quality = 0.01")
    actions.name(library, [fakes.f(anna)], "Anna")
    fakes.finish(suggest(library, fakes.INFO))
    assert queries.suggestions(library) == []


def test_who_was_cut_away_from_an_edited_photo_names_nobody_in_its_place(
    library: Library, album: Path, copy: Path
) -> None:
    run(library, album)
    fakes.name(library, copy)
    with library.transact(None) as tx:
        tx.execute("UPDATE face SET quality = 0.01")
        tx.execute("UPDATE face SET score = ? WHERE state = 'confirmed'", (edits.LOST,))
    fakes.finish(suggest(library, fakes.INFO))
    assert suggested(library, album / "all.png") == [None] * 3


def test_real_copies_resized_and_cropped_get_the_names_of_the_original(
    library: Library, tmp_path: Path, wheel_photos: WheelPhotos
) -> None:
    engine = packs.load("builtin", threads=1)
    folder = tmp_path / "photos"
    folder.mkdir()
    original = Path(shutil.copy(wheel_photos.table, folder / "table.jpg"))
    run(library, folder, engine=engine)
    names = ["Anna", "Ben", "Clara", "David", "Eva", "Felix"]
    for face_id, text in zip(faces_at(library, original), names, strict=True):
        actions.name(library, [fakes.f(face_id)], text)
    (folder / "sent").mkdir()
    shutil.copy(original, folder / "sent" / "copy.jpg")
    with Image.open(original) as image:
        small = image.resize((image.width // 2, image.height // 2))
        small.save(folder / "sent" / "half.jpg", quality=70)
        image.crop((0, 0, image.width * 55 // 100, image.height)).save(folder / "sent" / "cut.jpg")
    run(library, folder, engine=engine, organise=True)
    for name, expected in (("copy", names), ("half", names), ("cut", names[:3])):
        found = suggested(library, folder / "sent" / f"{name}.jpg")
        assert [who and who[0] for who in found] == expected
        assert all(who and who[1] > 0.95 for who in found)
