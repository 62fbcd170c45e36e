"""Quality falls with everything that makes a face hard to recognise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from facetagger.engine.quality import frontality, quality, sharpness
from facetagger.entities import Box, Detection

STRAIGHT = np.array([[0.32, 0.32], [0.69, 0.32], [0.5, 0.53], [0.35, 0.7], [0.65, 0.7]], np.float32)


@pytest.fixture(scope="module")
def crop() -> np.ndarray:
    """A real, sharp face."""
    with np.load(Path(__file__).parent / "data" / "dlib_reference.npz") as stored:
        return stored["crop"]


def blurred(crop: np.ndarray, sigma: float) -> np.ndarray:
    return np.asarray(Image.fromarray(crop).filter(ImageFilter.GaussianBlur(sigma)))


def rated(
    crop: np.ndarray, score: float = 0.95, px: float = 200, landmarks: np.ndarray = STRAIGHT
) -> float:
    return quality(crop, Detection(Box(0, 0, 1, 1), landmarks, score), px)


def test_a_large_sharp_frontal_certain_face_is_good(crop: np.ndarray) -> None:
    assert 0.7 < rated(crop) <= 1


def test_every_weakness_lowers_it(crop: np.ndarray) -> None:
    turned = STRAIGHT.copy()
    turned[2, 0] += 0.15
    best = rated(crop)
    assert rated(blurred(crop, 2)) < best
    assert rated(crop, px=40) < best
    assert rated(crop, score=0.6) < best
    assert rated(crop, landmarks=turned) < best


def test_it_falls_steadily_with_blur_and_size(crop: np.ndarray) -> None:
    by_blur = [sharpness(blurred(crop, sigma)) for sigma in (0.5, 1, 2, 3)]
    assert by_blur == sorted(by_blur, reverse=True)
    by_size = [rated(crop, px=px) for px in (5, 12, 30, 60, 100)]
    assert by_size == sorted(by_size)
    assert by_size[:2] == [0, 0]


def test_a_crop_without_features_is_worth_nothing() -> None:
    assert rated(np.full((150, 150, 3), 90, np.uint8)) == 0


def test_noise_in_the_dark_is_no_sharpness() -> None:
    noise = np.random.default_rng(0).integers(0, 8, (150, 150, 3)).astype(np.uint8)
    assert sharpness(noise) < 0.3


def test_crops_of_other_engines_are_rated_alike(crop: np.ndarray) -> None:
    smaller = np.asarray(Image.fromarray(crop).resize((112, 112), Image.Resampling.LANCZOS))
    assert sharpness(smaller) == pytest.approx(sharpness(crop), abs=0.25)


@pytest.mark.parametrize("angle", [-2.0, -0.5, 0.5, 3.1])
@pytest.mark.parametrize("stretch", [0.5, 2.0])
def test_a_tilted_head_or_a_wide_image_is_no_pose(angle: float, stretch: float) -> None:
    cos, sin = np.cos(angle), np.sin(angle)
    tilted = (STRAIGHT @ np.array([[cos, sin], [-sin, cos]]) * [stretch, 1]).astype(np.float32)
    assert frontality(tilted) == pytest.approx(frontality(STRAIGHT), abs=1e-4)
    assert frontality(STRAIGHT) == pytest.approx(1, abs=0.1)


def test_profiles_are_not_frontal() -> None:
    profile = STRAIGHT.copy()
    profile[[0, 1], 0] = [0.4, 0.5]  # the eyes close together, the nose beyond them
    profile[2, 0] = 0.6
    assert frontality(profile) == 0
    assert frontality(np.zeros((5, 2), np.float32)) == 0
