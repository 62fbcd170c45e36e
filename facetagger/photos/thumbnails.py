"""Thumbnails of faces: made from photos, decoded for the screen."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from facetagger.entities import Box
from facetagger.photos import damage
from facetagger.photos.kinds import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: How much wider than the face's box its thumbnail is.
_SCALE = 1.6
#: The same for a face that the photo's edge has cut: one that is so near it (of the photo), and
#: less than so wide for its height, or so high for its width.
_CUT_SCALE, _AT_EDGE, _WHOLE = 0.9, 0.01, 0.6


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as screens keep it: rows without gaps, each pixel blue, green, red and 255."""

    width: int
    height: int
    data: bytes


def thumbnail(rgb: NDArray[np.uint8], box: Box, side: int) -> bytes:
    """A square JPEG with a face in the middle, side px wide; at the photo's edge it moves inwards.

    A face that the edge has cut gets no room around it: that would be its neighbour's face, larger
    and nearer to the middle than its own.

    Args:
        rgb: uint8 (h, w, 3), upright.
        box: the face.
        side: in pixels.
    """
    import numpy as np

    height, width = rgb.shape[:2]
    across, down = box.w * width, box.h * height
    half = max(across, down) * (_CUT_SCALE if _is_cut(box, across, down) else _SCALE) / 2
    half = max(min(half, min(width, height) / 2), 1.0)
    center_x, center_y = (box.x + box.w / 2) * width, (box.y + box.h / 2) * height
    # Where the photo is large enough the square moves inwards rather than beyond the edge.
    center_x = min(max(center_x, half), width - half)
    center_y = min(max(center_y, half), height - half)
    left, top = int(center_x - half), int(center_y - half)
    size = max(int(2 * half), 1)
    part = Image.fromarray(np.ascontiguousarray(rgb[top : top + size, left : left + size]))
    output = io.BytesIO()
    # Hamming is as sharp as bicubic when it shrinks, in less than half of Lanczos' time.
    how = Image.Resampling.HAMMING if size > side else Image.Resampling.BICUBIC
    part.resize((side, side), how).save(output, "JPEG", quality=85)
    return output.getvalue()


def _is_cut(box: Box, across: float, down: float) -> bool:
    """Whether there is half a face at most: at the edge, and too narrow or flat for a whole one."""
    beside = min(box.x, 1 - box.x - box.w) < _AT_EDGE
    above = min(box.y, 1 - box.y - box.h) < _AT_EDGE
    return (beside and across < _WHOLE * down) or (above and down < _WHOLE * across)


def whole(rgb: NDArray[np.uint8], side: int) -> bytes:
    """A small JPEG of a whole photo, its longer side `side` px wide; never enlarged.

    Args:
        rgb: uint8 (h, w, 3), upright.
        side: in pixels.
    """
    height, width = rgb.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    output = io.BytesIO()
    picture = Image.fromarray(rgb).resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)
    picture.save(output, "JPEG", quality=82)
    return output.getvalue()


def small(jpeg: bytes, side: int) -> Pixels:
    """Decodes a thumbnail for the screen.

    Without NumPy: the first pictures of a start would wait a tenth of a second for its import.

    Args:
        jpeg: as `thumbnail` made it.
        side: the longest side wanted, in pixels; a smaller picture stays as it is.

    Raises:
        PhotoError: it is no picture.
    """
    try:
        with Image.open(io.BytesIO(jpeg)) as image:
            image.draft("RGB", (side, side))
            scale = side / max(image.size)
            reduced = image.convert("RGB")
            if scale < 1:
                size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
                reduced = reduced.resize(size, Image.Resampling.BOX, reducing_gap=None)
    except damage.DECODER_ERRORS as error:
        raise damage.sentence(error, Kind.JPEG, jpeg) from error
    reduced.putalpha(255)
    return Pixels(reduced.width, reduced.height, reduced.tobytes("raw", "BGRA"))
