"""Faces found, once each, in the right place, and none where there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.engine import align, packs
from facetagger.engine.api import Detector
from facetagger.entities import Detection


@pytest.fixture(scope="module")
def detector() -> Detector:
    return packs.load("builtin").detector


def rgb_of(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def check(faces: list[Detection]) -> None:
    """What holds of every answer."""
    for face in faces:
        assert 0 <= face.box.x < face.box.x + face.box.w <= 1 + 1e-6
        assert 0 <= face.box.y < face.box.y + face.box.h <= 1 + 1e-6
        assert 0.5 < face.score <= 1
        assert (face.landmarks.shape, face.landmarks.dtype) == ((5, 2), np.float32)
        centre = np.array([face.box.x + face.box.w / 2, face.box.y + face.box.h / 2])
        assert (np.abs(face.landmarks - centre) <= [face.box.w, face.box.h]).all()
    areas = [face.box.area for face in faces]
    assert areas == sorted(areas, reverse=True)
    for i, face in enumerate(faces):
        assert all(face.box.iou(other.box) < 0.4 for other in faces[:i])


def test_six_people_at_a_table(detector: Detector, wheel_photos: WheelPhotos) -> None:
    faces = detector.detect(rgb_of(wheel_photos.table))
    assert len(faces) == 6
    check(faces)
    for face in faces:
        left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks
        assert left_eye[0] < nose[0] < right_eye[0]
        assert left_mouth[0] < right_mouth[0]
        assert left_eye[1] < nose[1] < left_mouth[1]


def test_a_face_is_found_where_it_is(detector: Detector, wheel_photos: WheelPhotos) -> None:
    (face,) = detector.detect(rgb_of(wheel_photos.astronaut))
    check([face])
    # By eye: the face reaches from about (175, 65) to (275, 200) of 512, the nose tip is at
    # about (222, 135).
    assert face.box.x * 512 == pytest.approx(175, abs=20)
    assert face.box.y * 512 == pytest.approx(65, abs=25)
    assert (face.landmarks[2] * 512).tolist() == pytest.approx([222, 135], abs=15)


def test_a_part_of_a_photo_gives_the_same_place(
    detector: Detector, wheel_photos: WheelPhotos
) -> None:
    rgb = rgb_of(wheel_photos.astronaut)
    (whole,) = detector.detect(rgb)
    (part,) = detector.detect(rgb[20:403, 100:391])
    np.testing.assert_allclose(
        part.landmarks * [291, 383] + [100, 20], whole.landmarks * 512, atol=4
    )


def test_a_face_that_fills_the_frame(detector: Detector, wheel_photos: WheelPhotos) -> None:
    actor = Image.open(wheel_photos.actor).convert("RGB")
    for side in (64, 112, 300, 640, 1000):
        faces = detector.detect(np.asarray(actor.resize((side, side), Image.Resampling.BICUBIC)))
        assert len(faces) == 1, side
        check(faces)


def test_small_faces_of_a_large_photo(detector: Detector, wheel_photos: WheelPhotos) -> None:
    """Six people in a corner of a large wall: 20 px each at 640 px, found by the second pass."""
    wall = np.full((2400, 3200, 3), 200, np.uint8)
    wall[300:1186, 200:1480] = rgb_of(wheel_photos.table)
    faces = detector.detect(wall)
    assert len(faces) == 6
    check(faces)


def test_tiny_faces(detector: Detector, wheel_photos: WheelPhotos) -> None:
    """The same six, 34 px high in a photo of 2048 px: at 640 px they only leave a trace."""
    wall = np.full((1365, 2048, 3), 200, np.uint8)
    small = Image.open(wheel_photos.table).convert("RGB").resize((288, 199), Image.Resampling.BOX)
    wall[1000:1199, 200:488] = np.asarray(small)
    faces = detector.detect(wall)
    assert len(faces) == 6
    check(faces)


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_turned_photos(wheel_photos: WheelPhotos, turn: int) -> None:
    """As many faces, in the same places, and crops that are upright: the vectors agree."""
    engine = packs.load("builtin")
    for path in (wheel_photos.table, wheel_photos.astronaut, wheel_photos.actor):
        rgb = rgb_of(path)
        turned = np.ascontiguousarray(np.rot90(rgb, turn))
        vectors = []
        for image in (rgb, turned):
            faces = engine.detector.detect(image)
            check(faces)
            size = np.array(image.shape[1::-1])
            crops = [
                align.crop(image, face.landmarks * size, engine.embedder.template, 150)
                for face in faces
            ]
            vectors.append(engine.embedder.embed(np.array(crops)))
        upright, found = vectors
        assert len(upright) == len(found)
        assert ((upright @ found.T).max(axis=1) > 0.97).all()


@pytest.mark.parametrize("turn", range(4))
def test_nobody_on_a_photo_of_a_cat(
    detector: Detector, wheel_photos: WheelPhotos, turn: int
) -> None:
    cat = rgb_of(wheel_photos.cat)
    assert detector.detect(np.ascontiguousarray(np.rot90(cat, turn))) == []


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 3000), (3000, 2), (31, 33), (480, 640)])
def test_nobody_on_a_plain_image(detector: Detector, height: int, width: int) -> None:
    assert detector.detect(np.full((height, width, 3), 127, np.uint8)) == []


def test_nobody_in_noise(detector: Detector) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (500, 700, 3), np.uint8)
    assert detector.detect(noise) == []


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
        np.zeros((0, 10, 3), np.uint8),
    ],
)
def test_what_is_no_image_is_refused(detector: Detector, image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="an image must be"):
        detector.detect(image)


def test_groups_lose_nobody(detector: Detector, test_data: Path) -> None:
    """Three group photos, counted by eye in part; one pass at 640 px finds 24, 12 and 32."""
    photos = {path.name[:4]: path for path in (test_data / "groups").iterdir()}
    for name, least in {"1030": 26, "3066": 20, "6852": 33}.items():
        faces = detector.detect(rgb_of(photos[name]))
        assert len(faces) >= least
        check(faces)


def test_tight_crops_are_found(detector: Detector, test_data: Path) -> None:
    """One of the 80 shows letters only. Enlarged, a face is larger than the first pass knows."""
    paths = sorted((test_data / "tight_crops").rglob("*.*"))
    crops = [rgb_of(path) for path in paths]
    assert len(crops) == 80
    assert sum(len(detector.detect(crop)) == 1 for crop in crops) >= 79
    large = [Image.fromarray(crop).resize((800, 800)) for crop in crops[52:64]]
    assert [len(detector.detect(np.asarray(image))) for image in large] == [1] * 12
