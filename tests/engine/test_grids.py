"""Images at the size that a network takes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facetagger.engine import grids
from facetagger.engine.runtime import import_cv2


def photo(width: int, height: int) -> np.ndarray:
    """Smooth colours, so that averages can be compared."""
    x, y = np.linspace(0, 255, width), np.linspace(0, 255, height)
    planes = np.broadcast_to(x, (height, width)), np.broadcast_to(y[:, None], (height, width))
    return np.stack([*planes, np.full((height, width), 77)], axis=-1).astype(np.uint8)


def test_shrinking_keeps_small_images() -> None:
    assert grids.shrunk(photo(30, 20), 320).shape == (20, 30, 3)
    assert grids.shrunk(photo(3000, 2), 320).shape == (1, 320, 3)
    small = photo(320, 200)
    assert grids.shrunk(small, 320) is small


@given(st.integers(1, 900), st.integers(1, 900), st.integers(1, 400))
def test_shrinking_gives_the_size_asked_for(width: int, height: int, side: int) -> None:
    small = grids.shrunk(photo(width, height), side)
    shrink = min(1.0, side / max(width, height))
    assert small.shape == (max(1, round(height * shrink)), max(1, round(width * shrink)), 3)


@pytest.mark.parametrize("size", [(1280, 960), (1281, 963), (2305, 1537), (3000, 2000), (641, 480)])
def test_shrinking_by_halves_gives_what_averaging_at_once_gives(size: tuple[int, int]) -> None:
    large = photo(*size)
    small = grids.shrunk(large, 320)
    cv2 = import_cv2()
    at_once = cv2.resize(large, small.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - at_once).max() <= 2


def test_an_image_is_filled_up_to_whole_cells() -> None:
    image, scale = grids.fitted(photo(100, 40), 640)
    assert image.shape == (64, 128, 3)
    assert not image[40:].any()
    assert not image[:, 100:].any()
    assert scale.tolist() == [1, 1]
    assert grids.planes(image, 127.5, 128).shape == (1, 3, 64, 128)
