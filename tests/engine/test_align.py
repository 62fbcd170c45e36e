"""The similarity transform, and crops made with it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facetagger.engine import align

TEMPLATE = np.array(
    [[48.29, 47.86], [103.21, 47.41], [75.43, 78.96], [52.33, 104.46], [98.27, 104.14]], np.float32
)


def turned(points: np.ndarray, angle: float, scale: float, shift: tuple[float, float]):
    cos, sin = np.cos(angle), np.sin(angle)
    return scale * points @ np.array([[cos, sin], [-sin, cos]]) + shift


coordinate = st.floats(-5000, 5000)


@given(
    angle=st.floats(-np.pi, np.pi),
    scale=st.floats(0.02, 50),
    shift=st.tuples(coordinate, coordinate),
)
def test_a_known_transform_is_recovered(
    angle: float, scale: float, shift: tuple[float, float]
) -> None:
    source = TEMPLATE.astype(np.float64)
    matrix = align.similarity(source, turned(source, angle, scale, shift))
    expected = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    np.testing.assert_allclose(matrix[:, :2], expected, atol=1e-7 * scale)
    np.testing.assert_allclose(matrix[:, 2], shift, atol=1e-5)


@given(st.lists(st.tuples(coordinate, coordinate), min_size=5, max_size=5, unique=True))
def test_the_best_similarity_is_never_a_mirror(points: list[tuple[float, float]]) -> None:
    source = np.array(points)
    if np.ptp(source, axis=0).max() < 1e-3:
        return
    linear = align.similarity(source, TEMPLATE)[:, :2]
    np.testing.assert_allclose(linear[0, 0], linear[1, 1], atol=1e-6)
    np.testing.assert_allclose(linear[0, 1], -linear[1, 0], atol=1e-6)


def test_mirrored_points_are_not_mirrored_back() -> None:
    linear = align.similarity(TEMPLATE * [-1, 1], TEMPLATE)[:, :2]
    assert np.linalg.det(linear) > 0


def test_points_in_one_place_are_refused() -> None:
    with pytest.raises(ValueError, match="the same"):
        align.similarity(np.ones((5, 2)), TEMPLATE)


def picture(side: int, angle: float, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """A smooth picture of dots at the landmarks, each of its own colour, and the landmarks."""
    centre = np.array([75.0, 75.0])
    points = turned(TEMPLATE - centre, angle, scale, (side / 2, side / 2))
    rows, columns = np.mgrid[:side, :side]
    rgb = np.zeros((side, side, 3))
    for k, (x, y) in enumerate(points):
        dot = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * (6 * scale) ** 2))
        rgb[..., k % 3] += 255 * dot
    return rgb.clip(0, 255).astype(np.uint8), points


@pytest.mark.parametrize("scale", [0.4, 1.0, 1.9, 2.1, 5.0])
@pytest.mark.parametrize("angle", [0.0, 0.7, 3.0])
def test_landmarks_come_to_lie_on_the_template(angle: float, scale: float) -> None:
    """At every scale, also where the photo is shrunk first."""
    expected, _ = picture(150, 0.0, 1.0)
    rgb, points = picture(int(300 * max(scale, 1)), angle, scale)
    crop = align.crop(rgb, points, TEMPLATE, 150)
    assert (crop.shape, crop.dtype) == ((150, 150, 3), np.uint8)
    assert np.abs(crop.astype(int) - expected).max() < 16
    assert np.abs(crop.astype(int) - expected).mean() < 1


@pytest.mark.parametrize("scale", [1.0, 4.0])
def test_what_lies_outside_the_image_is_black(scale: float) -> None:
    rgb = np.full((200, 200, 3), 255, np.uint8)
    crop = align.crop(rgb, TEMPLATE * scale - 50 * scale, TEMPLATE, 150)
    assert (crop[:45, :45] == 0).all()
    assert (crop[60:80, 60:80] == 255).all()


def test_a_face_wholly_outside_is_black() -> None:
    rgb = np.full((20, 20, 3), 255, np.uint8)
    assert (align.crop(rgb, TEMPLATE * 5 + 5000, TEMPLATE, 150) == 0).all()


def test_fine_texture_is_averaged_not_sampled() -> None:
    """A chessboard of single pixels, four times too large, becomes grey."""
    rows, columns = np.mgrid[:800, :800]
    board = ((rows + columns) % 2 * 255).astype(np.uint8)
    crop = align.crop(np.stack([board] * 3, axis=-1), TEMPLATE * 4 + 60, TEMPLATE, 150)
    assert np.abs(crop.astype(int) - 127).max() < 8
