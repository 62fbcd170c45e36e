"""One photo, from its file to its faces: what the threads of a scan do."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.engine.api import Embedder, Engine
from facetagger.entities import Detection, Photo, PhotoError
from facetagger.jobs.pipeline import Done, Prepared
from facetagger.library.crops import SIDE
from facetagger.library.edits import NewFace, NewPhoto
from facetagger.photos import decode
from facetagger.photos.walk import Found

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Photos are decoded with this longest side at most, JPEGs at that half, quarter or eighth of their
#: size which comes next below it (12 MP: 2,000 px). All but small faces have the pixels that their
#: vector needs, and nothing has to be scaled afterwards, which would cost as much as the decoding.
DECODE_PX = 3000
#: A face whose crop would be enlarged more than this (some 38 px wide and less, for dlib's crops)
#: is cut from a larger copy of the photo: 24 px keep a cosine of 0.95 to the whole face, 40 px 0.98
#: (quality.py); 56 faces of 42 to 86 px of two group photos kept 0.987 to 0.998, not worth the
#: 70 to 220 ms …
_ENLARGED = 2.0
#: … if there is one that is larger by this at least; up to a longest side that takes 75 MB.
_LARGER, SHARP_PX = 1.25, 6144

SamePicture = Callable[[str, str], Photo | None]


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """What is known of a photo now.

    Attributes:
        found: its file.
        photo: its row for the library, with the error if it could not be read.
        faces: each face and its thumbnail (JPEG), largest first.
        same: the stored photo that shows the same picture; then faces is empty.
        gone: the file is no more what the scan found: it went, or it is still being written.
    """

    found: Found
    photo: NewPhoto
    faces: tuple[tuple[NewFace, bytes], ...] = ()
    same: Photo | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photo that was decoded, and whose faces are not known."""

    found: Found
    row: NewPhoto
    decoded: decode.Decoded
    max_pixels: int


def open_photo(
    found: Found, same_picture: SamePicture, max_pixels: int = decode.MAX_PIXELS
) -> Opened | Done[Examined]:
    """Decodes a photo.

    Args:
        same_picture: gives the stored photo for a path and a content id, if its faces are known.
        max_pixels: photos with more are refused.
    """
    try:
        decoded = decode.load(found.path, DECODE_PX, max_pixels=max_pixels)
    except PhotoError as error:
        return Done(_unreadable(found, error))
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
        return Done(Examined(found, row, same=same))
    return Opened(found, row, decoded, max_pixels)


def find_faces(opened: Opened, engine: Engine) -> Prepared[Examined] | Done[Examined]:
    """Finds the faces of a photo and cuts them out; thumbnails and quality are made here too."""
    from facetagger.engine import quality

    found, decoded = opened.found, opened.decoded
    detections = engine.detector.detect(decoded.rgb)
    if not detections:
        return Done(Examined(found, opened.row))
    landmarks = [detection.landmarks for detection in detections]
    try:
        rgb = sharp_enough(found.path, decoded, landmarks, engine.embedder, opened.max_pixels)
    except PhotoError as error:  # it was readable a moment ago
        return Done(_unreadable(found, error))
    crops = cut_out(rgb, landmarks, engine.embedder)
    rated: list[tuple[Detection, float, bytes]] = [
        (
            detection,
            quality.quality(
                look,
                detection,
                detection.box.w * rgb.shape[1],
                engine.info.certain,
            ),
            decode.thumbnail(rgb, detection.box, SIDE),
        )
        for detection, look in zip(
            detections, looks(rgb, landmarks, crops, engine.embedder), strict=True
        )
    ]

    def finish(vectors: NDArray[np.float32]) -> Examined:
        faces = tuple(
            (NewFace(detection, value, vector), jpeg)
            for (detection, value, jpeg), vector in zip(rated, vectors, strict=True)
        )
        return Examined(found, opened.row, faces)

    return Prepared(crops, finish)


def examine(
    found: Found,
    engine: Engine,
    same_picture: SamePicture = lambda path, content_id: None,
    max_pixels: int = decode.MAX_PIXELS,
) -> Examined:
    """Decodes one photo, finds its faces, and makes their vectors and thumbnails."""
    opened = open_photo(found, same_picture, max_pixels)
    if isinstance(opened, Done):
        return opened.result
    prepared = find_faces(opened, engine)
    if isinstance(prepared, Done):
        return prepared.result
    return prepared.finish(engine.embedder.embed(prepared.crops))


def sharp_enough(
    path: str,
    decoded: decode.Decoded,
    landmarks: Sequence[NDArray[np.float32]],
    embedder: Embedder,
    max_pixels: int = decode.MAX_PIXELS,
) -> NDArray[np.uint8]:
    """The photo, decoded once more and larger where a small face gains by it.

    Args:
        decoded: the photo as it is in memory.
        landmarks: of its faces, float32 (5, 2), fractions.

    Returns:
        uint8 (h, w, 3).

    Raises:
        PhotoError: the file cannot be read any more.
    """
    import numpy as np

    from facetagger.engine import align

    size = np.array(decoded.rgb.shape[1::-1], np.float32)
    enlarged = 0.0
    for points in landmarks:
        to_crop = align.similarity(points * size, embedder.template)
        enlarged = max(enlarged, float(np.hypot(to_crop[0, 0], to_crop[1, 0])))
    have, whole = max(decoded.rgb.shape), max(decoded.width, decoded.height)
    wanted = min(whole, SHARP_PX, round(have * enlarged))
    if enlarged <= _ENLARGED or wanted < have * _LARGER:
        return decoded.rgb
    return decode.load(path, wanted, max_pixels=max_pixels).rgb


def cut_out(
    rgb: NDArray[np.uint8], landmarks: Sequence[NDArray[np.float32]], embedder: Embedder
) -> NDArray[np.uint8]:
    """The faces as an embedder takes them.

    Args:
        rgb: uint8 (h, w, 3).
        landmarks: float32 (5, 2) each, fractions.

    Returns:
        uint8 (n, side, side, 3).
    """
    import numpy as np

    from facetagger.engine import align

    size = np.array(rgb.shape[1::-1], np.float32)
    return np.stack(
        [align.crop(rgb, points * size, embedder.template, embedder.side) for points in landmarks]
    )


def looks(
    rgb: NDArray[np.uint8],
    landmarks: Sequence[NDArray[np.float32]],
    crops: NDArray[np.uint8],
    embedder: Embedder,
) -> Sequence[NDArray[np.uint8]]:
    """The faces as quality looks at them: the crops themselves where the embedder's are alike."""
    import numpy as np

    from facetagger.engine import align, quality

    if embedder.side == align.DLIB_SIDE and np.allclose(embedder.template, align.DLIB):
        return list(crops)
    size = np.array(rgb.shape[1::-1], np.float32)
    return [quality.crop(rgb, points * size) for points in landmarks]


def _unreadable(found: Found, error: PhotoError) -> Examined:
    row = NewPhoto(found.path, found.size, found.mtime_ns, error=str(error))
    return Examined(found, row, gone=_has_changed(found))


def _has_changed(found: Found) -> bool:
    try:
        status = os.stat(found.path)  # noqa: PTH116
    except FileNotFoundError:
        return not os.path.lexists(found.path)
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) != (found.size, found.mtime_ns)
