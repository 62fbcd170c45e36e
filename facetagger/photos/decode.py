"""Decoding photos: upright RGB arrays at the size that is needed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger.entities import PhotoError
from facetagger.photos import guarded, kinds, limits, picture, readers
from facetagger.photos.identity import content_id
from facetagger.photos.limits import MAX_PIXELS
from facetagger.photos.thumbnails import small, thumbnail, whole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

__all__ = ["MAX_PIXELS", "READER", "Decoded", "load", "small", "thumbnail", "whole"]

#: What this module is able to read. To be changed whenever files that could not be read may have
#: become readable: they are tried again then.
READER = "2"


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A photo, upright.

    Attributes:
        rgb: uint8 (h, w, 3), sRGB, reduced to the size asked for.
        width, height: full size in pixels, upright.
        taken_at: local time without a zone, or None if the file does not say.
        content_id: see `identity.content_id`.
    """

    rgb: NDArray[np.uint8]
    width: int
    height: int
    taken_at: datetime | None
    content_id: str


def load(
    path: str | Path,
    max_px: int | None,
    *,
    max_pixels: int = MAX_PIXELS,
    exact: bool = False,
) -> Decoded:
    """Decodes a photo upright.

    A JPEG is decoded at that half, quarter or eighth of its size which comes next below max_px, and
    not scaled again, which would cost as much as the decoding.

    Args:
        path: of the file; its first bytes decide what it is, not its name.
        max_px: the longer side is at most this; None: full size.
        max_pixels: photos of more pixels are refused before they are decoded.
        exact: larger photos come out with max_px at their longer side, no less.

    Raises:
        PhotoError: it cannot be read; the text says why.
    """
    path = Path(path)
    kind, data = _open(path)
    if data is None:
        answer = guarded.read(os.fspath(path), kind, max_px, max_pixels, limits.DEADLINE)
        return Decoded(answer.rgb, answer.width, answer.height, answer.taken_at, answer.content_id)
    found = readers.read(data, kind, max_px, max_pixels, limits.DEADLINE, exact)
    rgb = pixels(found.image)
    return Decoded(rgb, found.width, found.height, found.taken_at, content_id(data))


def pixels(image: Image.Image | NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The pixels of an RGB picture, uint8 (h, w, 3)."""
    import numpy as np
    from PIL import Image

    if not isinstance(image, Image.Image):
        return image
    rgb = np.empty((image.height, image.width, 3), np.uint8)
    flat, place = rgb.reshape(-1), 0
    for strip in picture.strips(image):
        flat[place : place + len(strip)] = np.frombuffer(strip, np.uint8)
        place += len(strip)
    return rgb


def _open(path: Path) -> tuple[kinds.Kind, bytes | None]:
    """What a file holds; and all of it, if it is to be decoded in this process."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                raise PhotoError("The file is empty.")
            if size > limits.MAX_BYTES:
                raise PhotoError(f"The file is too large ({size / 1e9:.1f} GB) to be a photo.")
            head = file.read(kinds.HEAD)
            kind = kinds.kind_of(head, path.suffix)
            if kind not in kinds.INTERRUPTIBLE:
                return kind, None
            file.seek(0)
            return kind, file.read()
    except FileNotFoundError:
        raise PhotoError("The file is not there any more.") from None
    except PermissionError:
        raise PhotoError("The file may not be read by this user.") from None
    except OSError as error:
        raise PhotoError(f"The file cannot be read: {error.strerror}.") from error
