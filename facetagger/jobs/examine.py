"""One photo, from its file to its faces: what the threads of a scan do."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from facetagger.engine.api import Engine
from facetagger.entities import Photo, PhotoError
from facetagger.library.crops import SIDE
from facetagger.library.edits import NewFace, NewPhoto
from facetagger.photos import decode
from facetagger.photos.walk import Found

#: Photos are decoded with this longest side: faces of 20 px in a group photo keep enough pixels
#: for their vector, and a JPEG of 12 MP needs a quarter of the time of a full decode.
DECODE_PX = 2048


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """What is known of a photo now.

    Attributes:
        found: its file.
        photo: its row for the library, with the error if it could not be read.
        faces: each face and its thumbnail (JPEG), largest first.
        same: the stored photo that shows the same picture; then faces is empty.
        gone: the file was there when the scan began and is no more.
    """

    found: Found
    photo: NewPhoto
    faces: tuple[tuple[NewFace, bytes], ...] = ()
    same: Photo | None = None
    gone: bool = False


def examine(
    found: Found, engine: Engine, same_picture: Callable[[str, str], Photo | None]
) -> Examined:
    """Decodes a photo, finds its faces, and makes their vectors and thumbnails.

    Args:
        same_picture: gives the stored photo for a path and a content id, if its faces are known.
    """
    try:
        decoded = decode.load(found.path, DECODE_PX)
    except PhotoError as error:
        row = NewPhoto(found.path, found.size, found.mtime_ns, error=str(error))
        return Examined(found, row, gone=not os.path.lexists(found.path))
    row = NewPhoto(
        found.path,
        found.size,
        found.mtime_ns,
        decoded.content_id,
        decoded.width,
        decoded.height,
        decoded.taken_at,
    )
    same = same_picture(found.path, decoded.content_id)
    if same is not None:
        return Examined(found, row, same=same)
    return Examined(found, row, tuple(_faces(decoded, engine)))


def _faces(decoded: decode.Decoded, engine: Engine) -> list[tuple[NewFace, bytes]]:
    import numpy as np

    from facetagger.engine import align, quality

    rgb = decoded.rgb
    detections = engine.detector.detect(rgb)
    if not detections:
        return []
    height, width = rgb.shape[:2]
    scale = np.array([width, height], np.float32)
    embedder = engine.embedder
    crops = np.stack(
        [
            align.crop(rgb, found.landmarks * scale, embedder.template, embedder.side)
            for found in detections
        ]
    )
    vectors = embedder.embed(crops)
    return [
        (
            NewFace(
                found,
                # In pixels of the full photo: that is what the face really has.
                quality.quality(crop, found, found.box.w * decoded.width),
                vector,
            ),
            decode.thumbnail(rgb, found.box, SIDE),
        )
        for found, crop, vector in zip(detections, crops, vectors, strict=True)
    ]
