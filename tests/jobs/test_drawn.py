"""Boxes by hand are looked at, aligned and described: with fakes, and with the real engine."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import fakes
import numpy as np
import pytest
from photos_for_tests import STORED, WheelPhotos
from PIL import Image
from ui.engine_help import Blind

from facetagger import actions
from facetagger.engine import packs
from facetagger.engine.api import Engine
from facetagger.entities import Box, Detection
from facetagger.jobs import crops, drawn, reembed
from facetagger.library import boxes, queries
from facetagger.library.database import Library


@pytest.fixture(scope="module")
def real() -> Engine:
    return packs.load("builtin", provider="cpu")


@pytest.fixture
def table(
    library: Library, wheel_photos: WheelPhotos, tmp_path: Path, real: Engine
) -> tuple[Path, int]:
    """A photo of six people, scanned."""
    path = tmp_path / "album" / "table.jpg"
    path.parent.mkdir()
    shutil.copy(wheel_photos.table, path)
    fakes.scanned(library, path.parent, engine=real)
    photo = queries.photo_at(library, os.fspath(path))
    assert photo is not None
    return path, photo.id


def vectors(library: Library, ids: list[int]) -> np.ndarray:
    rows = dict(library.read("SELECT face_id, vector FROM embedding"))
    return np.stack([np.frombuffer(rows[i], "<f4") for i in ids])


def rough(box: Box) -> Box:
    """A box as a hand draws it around a face: larger, and not quite in the middle."""
    return Box(box.x - 0.15 * box.w, box.y - 0.05 * box.h, 1.4 * box.w, 1.2 * box.h)


def test_a_face_drawn_anew_is_the_same_face(
    library: Library, table: tuple[Path, int], real: Engine
) -> None:
    """Its vector is that of the face that the scan found, though the box is a rough one."""
    known = queries.photo_faces(library, table[1])
    ids = []
    for face in known:
        [face_id] = actions.add_face(library, table[1], rough(face.box)).boxes
        ids.append(face_id)
    result = fakes.finish(drawn.describe(library, real, ids))
    assert (result.described, result.found, result.waiting) == (len(known), len(known), 0)
    cosines = (vectors(library, [face.id for face in known]) * vectors(library, ids)).sum(axis=1)
    assert cosines.min() > 0.97
    for face, face_id in zip(known, ids, strict=True):
        new = fakes.face(library, face_id)
        assert new.box.iou(rough(face.box)) > 0.99  # the user's box stays
        assert abs(new.quality - face.quality) < 0.25
        assert new.score > 0.5
    assert set(crops.crops(library, ids)) == set(ids)


def test_a_place_without_a_face_is_kept_and_trains_nobody(
    library: Library, table: tuple[Path, int], real: Engine
) -> None:
    [face_id] = actions.add_face(library, table[1], Box(0.02, 0.86, 0.06, 0.1)).boxes
    result = fakes.finish(drawn.describe(library, real, [face_id]))
    assert (result.described, result.found) == (1, 0)
    face = fakes.face(library, face_id)
    assert (face.score, face.quality) == (boxes.BY_HAND, 0)
    assert np.isclose(np.linalg.norm(vectors(library, [face_id])), 1, atol=1e-4)


def test_undo_of_a_move_describes_the_old_place_exactly(
    library: Library, table: tuple[Path, int], real: Engine
) -> None:
    face = queries.photo_faces(library, table[1])[0]
    before = vectors(library, [face.id])
    moved = Box(face.box.x + 0.3, face.box.y, face.box.w, face.box.h)
    changes = actions.move_box(library, face.id, moved)
    fakes.finish(drawn.describe(library, real, changes.boxes))
    assert (vectors(library, [face.id]) @ before.T).item() < 0.95
    undone = library.undo()
    assert undone is not None
    fakes.finish(drawn.describe(library, real, undone[1].boxes))
    assert (vectors(library, [face.id]) @ before.T).item() > 0.999


def test_every_orientation(
    library: Library, wheel_photos: WheelPhotos, tmp_path: Path, real: Engine
) -> None:
    """The same box of the upright photo shows the same face however the file is stored."""
    folder = tmp_path / "turned"
    folder.mkdir()
    with Image.open(wheel_photos.astronaut) as image:
        upright = image.convert("RGB").crop((60, 0, 460, 300))
    for orientation, turn in STORED.items():
        stored = upright if turn is None else upright.transpose(turn)
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored.save(folder / f"{orientation}.jpg", quality=95, exif=exif)
    fakes.scanned(library, folder, engine=real)
    ids = []
    for orientation in STORED:
        photo = queries.photo_at(library, os.fspath(folder / f"{orientation}.jpg"))
        assert photo is not None
        assert (photo.width, photo.height) == (400, 300)
        [found] = queries.photo_faces(library, photo.id)
        actions.not_a_face(library, [fakes.f(found.id)])
        [face_id] = actions.add_face(library, photo.id, Box(0.3, 0.2, 0.28, 0.5)).boxes
        ids.append(face_id)
    result = fakes.finish(drawn.describe(library, real, ids))
    assert result.found == 8
    own = vectors(library, ids)
    assert (own @ own.T).min() > 0.98


def test_a_photo_that_is_away_waits(library: Library, table: tuple[Path, int]) -> None:
    [face_id] = actions.add_face(library, table[1], Box(0.4, 0.4, 0.1, 0.1)).boxes
    table[0].rename(table[0].with_suffix(".away"))
    result = fakes.finish(drawn.describe(library, fakes.engine(), [face_id]))
    assert (result.described, result.waiting) == (0, 1)
    assert [w.id for w in boxes.waiting(library, fakes.INFO.vector_id)] == [face_id]


def test_another_engine_looks_at_drawn_boxes_too(library: Library, album: Path) -> None:
    fakes.scanned(library, album)
    photo = queries.photo_at(library, os.fspath(album / "all.png"))
    assert photo is not None
    face = queries.photo_faces(library, photo.id)[0]
    actions.not_a_face(library, [fakes.f(face.id)])
    [face_id] = actions.add_face(library, photo.id, face.box).boxes
    engine = fakes.engine()
    engine = replace(engine, embedder=Blind(engine.embedder))
    fakes.finish(reembed.reembed(library, engine))
    assert not boxes.waiting(library, fakes.INFO.vector_id)
    assert library.read("SELECT 1 FROM embedding WHERE face_id = ?", (face_id,))


def test_a_face_that_only_the_second_engine_finds_is_seen_anew_by_the_first(
    library: Library, table: tuple[Path, int], real: Engine
) -> None:
    """What the first one made of a guessed place must not train anybody."""
    face = queries.photo_faces(library, table[1])[0]
    actions.not_a_face(library, [fakes.f(face.id)])
    [face_id] = actions.add_face(library, table[1], rough(face.box)).boxes
    first = replace(real, info=replace(real.info, id="first"))
    blind = replace(first, detector=Sees([]))
    fakes.finish(drawn.describe(library, blind, [face_id]))
    assert fakes.face(library, face_id).quality == 0
    fakes.finish(reembed.reembed(library, real))
    assert fakes.face(library, face_id).quality > 0
    sql = "SELECT engine_id FROM embedding WHERE face_id = ?"
    assert library.read(sql, (face_id,)) == [(real.info.vector_id,)]
    fakes.finish(reembed.reembed(library, first))  # back at the first one
    names = {first.info.vector_id, real.info.vector_id}
    assert {row[0] for row in library.read(sql, (face_id,))} == names


class Sees:
    """A detector that finds what it was given."""

    def __init__(self, found: list[Detection]) -> None:
        self._found = found

    def detect(self, rgb: np.ndarray) -> list[Detection]:
        return self._found
