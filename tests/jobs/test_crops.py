"""Thumbnails that are missing are made again from the photos."""

from __future__ import annotations

import io
from pathlib import Path

import fakes
import numpy as np
from PIL import Image

from facetagger.jobs.crops import crops
from facetagger.jobs.scan import scan
from facetagger.library import queries
from facetagger.library.crops import FILE_NAME, SIDE
from facetagger.library.database import Library


def pixels(jpeg: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(jpeg)).convert("L"), dtype=float)


def test_lost_thumbnails_are_made_again_and_kept(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in (1, 2):
        fakes.photo(photos / f"{number}.png", number)
    place = tmp_path / "library"
    with Library.open(place) as library:
        fakes.finish(scan(library, fakes.engine(), [photos], organise=False))
        ids = queries.all_face_ids(library)
        before = library.crops.get(ids)
    assert len(before) == len(ids) > 1
    for file in place.glob(f"{FILE_NAME}*"):
        file.unlink()
    with Library.open(place) as library:
        (photos / "2.png").unlink()
        again = crops(library, ids)
        assert list(again) == ids[:1], "the photo of the other face is gone"
        assert library.crops.get(ids) == again
    image = pixels(again[ids[0]])
    assert image.shape == (SIDE, SIDE)
    assert np.abs(image - pixels(before[ids[0]])).mean() < 2
