"""A photo that was edited and saved under its name: its faces are known wherever they are now."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from fakes import faces_at, numbers, whole
from fakes import scanned as run
from photos_for_tests import WheelPhotos
from PIL import Image, ImageEnhance, ImageOps

from facetagger import actions
from facetagger.engine import packs
from facetagger.engine.api import Engine
from facetagger.entities import Face, State
from facetagger.library import queries
from facetagger.library.database import Library

Edit = Callable[[Image.Image], Image.Image]
NAMES = ("Anna", "Ben", "Clara", "David", "Eva", "Felix")

#: What is done to the photo, and who is still on it.
EDITS: dict[str, tuple[Edit, tuple[str, ...]]] = {
    "left half": (lambda i: i.crop((0, 0, i.width * 55 // 100, i.height)), NAMES[:3]),
    "right half": (lambda i: i.crop((i.width * 53 // 100, 0, i.width, i.height)), NAMES[3:]),
    "turned left": (lambda i: i.transpose(Image.Transpose.ROTATE_90), NAMES),
    "upside down": (lambda i: i.transpose(Image.Transpose.ROTATE_180), NAMES),
    "turned right": (lambda i: i.transpose(Image.Transpose.ROTATE_270), NAMES),
    "mirrored": (ImageOps.mirror, NAMES),
    "a third": (lambda i: i.resize((i.width // 3, i.height // 3)), NAMES),
    "brightened": (lambda i: ImageEnhance.Brightness(i).enhance(1.5), NAMES),
    "grey": (lambda i: i.convert("L"), NAMES),
    "set straight": (lambda i: i.rotate(5), NAMES),
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return packs.load("builtin", threads=1)


@pytest.fixture
def table(library: Library, tmp_path: Path, wheel_photos: WheelPhotos, engine: Engine) -> Path:
    """Six people at a table, scanned, and named from left to right."""
    path = tmp_path / "photos" / "table.jpg"
    path.parent.mkdir()
    path.write_bytes(wheel_photos.table.read_bytes())
    run(library, path.parent, engine=engine)
    for face_id, text in zip(faces_at(library, path), NAMES, strict=True):
        actions.name(library, [fakes.f(face_id)], text)
    return path


def names(library: Library, path: Path) -> list[str | None]:
    """Who is seen on the photo, from left to right."""
    people = {summary.person.id: summary.person.name for summary in queries.people(library)}
    found = queries.photo_faces(library, photo_id(library, path))
    return [people.get(face.person_id or 0) for face in found if not face.is_lost]


def photo_id(library: Library, path: Path) -> int:
    photo = queries.photo_at(library, os.fspath(path))
    assert photo is not None
    return photo.id


def save(path: Path, edit: Edit) -> None:
    with Image.open(path) as image:
        edited = edit(image.convert("RGB"))
    edited.save(path, quality=90)


@pytest.mark.parametrize("kind", EDITS)
def test_names_go_with_the_faces(library: Library, table: Path, engine: Engine, kind: str) -> None:
    edit, expected = EDITS[kind]
    named = {face.id: face.person_id for face in faces_of(library, table)}
    save(table, edit)
    result = run(library, table.parent, engine=engine)
    assert numbers(result) == {"photos": 1, "changed": 1, "faces": len(expected)}
    seen = names(library, table)
    assert sorted(filter(None, seen)) == sorted(expected)
    assert len(seen) == len(expected), "nobody is on it twice"
    wanted = {"mirrored": NAMES[::-1], "upside down": NAMES[::-1]}.get(kind, expected)
    if "turned" not in kind:  # there they stand one above the other
        assert tuple(seen) == wanted
    after = {face.id: face.person_id for face in faces_of(library, table)}
    assert after == named, "nobody's name is lost, not even of those who were cut away"
    assert whole(library)


def faces_of(library: Library, path: Path) -> list[Face]:
    return queries.photo_faces(library, photo_id(library, path))


def test_an_edit_that_is_taken_back_gives_the_faces_back(
    library: Library, table: Path, engine: Engine
) -> None:
    original = table.read_bytes()
    ids = faces_at(library, table)
    people = dict(zip(ids, NAMES, strict=True))
    boxes = {face.id: face.box for face in faces_of(library, table)}
    for kind in ("left half", "mirrored"):
        save(table, EDITS[kind][0])
        run(library, table.parent, engine=engine)
    assert names(library, table) == ["Clara", "Ben", "Anna"]
    lost = [face for face in faces_of(library, table) if face.is_lost]
    assert {people[face.id] for face in lost} == {"David", "Eva", "Felix"}
    assert library.crops.get(ids).keys() == set(ids), "their pictures stay"
    table.write_bytes(original)
    os.utime(table, ns=(5, 5))
    run(library, table.parent, engine=engine)
    assert names(library, table) == list(NAMES)
    assert faces_at(library, table) == ids
    assert {face.id: face.box for face in faces_of(library, table)} == boxes


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photo_turned_by_its_exif_alone_has_its_boxes_turned(
    library: Library, table: Path, engine: Engine, orientation: int
) -> None:
    ids = faces_at(library, table)
    before = {face.id: face.box for face in faces_of(library, table)}
    exif = Image.Exif()
    exif[0x0112] = orientation
    with Image.open(table) as image:
        image.save(table, quality="keep", exif=exif)
    assert numbers(run(library, table.parent, engine=engine))["changed"] == 1
    after = {face.id: face.box for face in faces_of(library, table)}
    assert set(after) == set(ids)
    assert sorted(filter(None, names(library, table))) == sorted(NAMES)
    for face_id, box in before.items():
        x, y = box.x + box.w / 2, box.y + box.h / 2
        x, y = {3: (1 - x, 1 - y), 6: (1 - y, x), 8: (y, 1 - x)}[orientation]
        now = after[face_id]
        assert abs(now.x + now.w / 2 - x) < 0.02
        assert abs(now.y + now.h / 2 - y) < 0.02


def test_rejections_and_strangers_are_kept_through_an_edit(
    library: Library, table: Path, engine: Engine
) -> None:
    first, second, *_ = faces_at(library, table)
    actions.reject(library, [first])
    actions.ignore(library, [fakes.f(second)])
    said = queries.rejected_of(library, [first])
    assert said
    save(table, lambda i: i.transpose(Image.Transpose.ROTATE_180))
    run(library, table.parent, engine=engine, organise=True)
    assert queries.rejected_of(library, [first]) == said
    assert fakes.face(library, second).state is State.IGNORED
    assert names(library, table) == [*NAMES[:1:-1], None, None]
    assert fakes.face(library, first).state is State.UNKNOWN, "a no is remembered"


def test_another_photo_under_the_name_of_the_old_one_takes_no_names(
    library: Library, table: Path, engine: Engine, wheel_photos: WheelPhotos
) -> None:
    with Image.open(wheel_photos.astronaut) as image:
        image.convert("RGB").save(table)
    assert numbers(run(library, table.parent, engine=engine))["faces"] == 1
    assert names(library, table) == [None]
    assert {face.person_id is None for face in faces_of(library, table) if face.is_lost} == {False}
    assert [summary.faces for summary in queries.people(library)] == [1] * 6


def test_who_was_cut_away_is_not_described_by_another_engine(library: Library, album: Path) -> None:
    """There is nothing of them on the photo that could be."""
    run(library, album)
    anna = fakes.name(library, album / "all.png")
    fakes.photo(album / "all.png", None, (2, 93), (1, 91))
    run(library, album)
    assert fakes.face(library, anna).is_lost
    with library.transact(None) as tx:
        tx.execute("DELETE FROM embedding")
    run(library, album)
    described = {row[0] for row in library.read("SELECT face_id FROM embedding")}
    assert described == set(queries.all_face_ids(library)) - {anna}
    assert fakes.face(library, anna).state is State.CONFIRMED


def test_a_photo_changed_while_the_clock_ran_backwards_is_read_again(
    library: Library, album: Path
) -> None:
    run(library, album)
    for seconds, take in ((1_000_000_000, 91), (-86_400, 92), (4_102_444_800, 93), (0, 94)):
        fakes.photo(album / "all.png", (0, take), (1, take), (2, take))
        os.utime(album / "all.png", ns=(seconds * 10**9, seconds * 10**9))
        assert numbers(run(library, album)) == {"photos": 10, "changed": 1, "faces": 3}
        assert numbers(run(library, album)) == {"photos": 10}
