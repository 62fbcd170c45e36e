"""Thumbnails on their way to the screen."""

from __future__ import annotations

import io

import numpy as np
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.entities import Box, PhotoError
from facetagger.photos import decode


@pytest.mark.parametrize(("side", "wanted"), [(64, 64), (100, 100), (192, 192), (500, 192)])
def test_a_thumbnail_is_as_small_as_asked_and_looks_the_same(
    wheel_photos: WheelPhotos, side: int, wanted: int
) -> None:
    rgb = decode.load(wheel_photos.table, 1280).rgb
    jpeg = decode.thumbnail(rgb, Box(0.4, 0.2, 0.1, 0.2), 192)
    found = decode.small(jpeg, side)
    assert (found.width, found.height) == (wanted, wanted)
    pixels = np.frombuffer(found.data, np.uint8).reshape(wanted, wanted, 4)
    assert pixels[..., 3].min() == 255
    whole = Image.open(io.BytesIO(jpeg)).convert("RGB").resize((wanted, wanted), Image.BOX)
    blue_green_red = np.asarray(whole, int)[..., ::-1]
    assert np.abs(pixels[..., :3].astype(int) - blue_green_red).mean() < 6
    assert np.abs(pixels[..., :3].astype(int) - blue_green_red[..., ::-1]).mean() > 6


def test_what_is_no_picture_is_said() -> None:
    with pytest.raises(PhotoError):
        decode.small(b"no picture", 64)
