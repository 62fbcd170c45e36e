"""Previews are made from photos when they are first asked for."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import fakes
from photos_for_tests import STORED, WheelPhotos
from PIL import Image
from ui.engine_help import Blind

from facetagger.jobs.previews import previews
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.previews import SIDE


def test_made_once_upright_and_kept(
    library: Library, wheel_photos: WheelPhotos, tmp_path: Path
) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    with Image.open(wheel_photos.table) as image:
        upright = image.convert("RGB")
    for orientation in (1, 6):
        turn = STORED[orientation]
        stored = upright if turn is None else upright.transpose(turn)
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored.save(folder / f"{orientation}.jpg", exif=exif)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff no photo")
    engine = fakes.engine()
    engine = replace(engine, embedder=Blind(engine.embedder))
    fakes.scanned(library, folder, engine=engine)
    ids = queries.photo_ids(library)
    made = previews(library, [*ids, 999])
    assert len(made) == 2
    for jpeg in made.values():
        with Image.open(io.BytesIO(jpeg)) as image:
            assert max(image.size) == SIDE
            assert image.width > image.height
    for path in folder.iterdir():
        path.unlink()
    assert previews(library, ids) == made  # from their store
