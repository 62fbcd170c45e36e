"""HEIC: turned once, as the file's own boxes say, and HDR as a screen shows it.

The files in data/ were made by pillow-heif (blocks of colour, 96×64; the EXIF repeats the turn).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facetagger.entities import PhotoError
from facetagger.photos import decode

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """What all of the turned files show."""
    image = Image.new("RGB", (96, 64), (40, 60, 80))
    image.paste((220, 40, 40), (0, 0, 48, 24))
    image.paste((240, 230, 60), (72, 40, 96, 64))
    image.paste((60, 200, 90), (0, 48, 24, 64))
    return np.asarray(image, int)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(picture: np.ndarray, orientation: int) -> None:
    found = decode.load(DATA / f"orientation_{orientation}.heic", None)
    assert (found.width, found.height) == (96, 64)
    assert found.taken_at == datetime(2019, 7, 21, 18, 3, 59)
    assert np.abs(found.rgb - picture).mean() < 4
    assert decode.load(DATA / f"orientation_{orientation}.heic", 48).rgb.shape == (32, 48, 3)


def test_white_paper_of_hdr_is_white() -> None:
    rgb = decode.load(DATA / "hdr_pq.heic", None).rgb
    assert rgb[32, 10].max() <= 4
    assert rgb[32, 85].min() > 230


def test_a_heic_that_is_too_large_is_refused() -> None:
    with pytest.raises(PhotoError, match="96 × 64 pixels"):
        decode.load(DATA / "orientation_1.heic", 48, max_pixels=6000)


def test_a_heic_that_is_cut_short_says_so(tmp_path: Path) -> None:
    whole = (DATA / "orientation_1.heic").read_bytes()
    for part in (60, len(whole) // 2, len(whole) - 100):
        (tmp_path / "a.heic").write_bytes(whole[:part])
        with pytest.raises(PhotoError, match=r"^The picture is [a-zA-Z ,:]*\.$"):
            decode.load(tmp_path / "a.heic", 48)
