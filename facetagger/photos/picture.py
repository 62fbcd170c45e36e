"""A picture as the readers give it, and what all of them do with its pixels."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import Image

from facetagger.photos import colour, exif, limits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Bytes of pixels that are copied at once: they fit a processor's cache.
_STRIP = 1 << 19


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture as it was read.

    Attributes:
        image: upright, RGB, reduced to the size asked for; or that as uint8 (h, w, 3).
        width, height: full size in pixels, upright.
        taken_at: local time without a zone, or None if the file does not say.
    """

    image: Image.Image | NDArray[np.uint8]
    width: int
    height: int
    taken_at: datetime | None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the image as it was read."""
        if isinstance(self.image, Image.Image):
            return self.image.height, self.image.width
        return self.image.shape[0], self.image.shape[1]


class Bites(io.BytesIO):
    """A file's bytes that cannot be read any more once time is up."""

    def __init__(self, data: bytes, seconds: float) -> None:
        super().__init__(data)
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes.

        Raises:
            PhotoError: time is up.
        """
        if time.monotonic() > self._end:
            raise limits.too_slow(self._seconds)
        return super().read(size)


def target(width: int, height: int, max_px: int | None) -> tuple[int, int]:
    """The size to which a picture is reduced: as large as it is, or max_px at its longer side."""
    longer = max(width, height)
    if max_px is None or longer <= max_px:
        return width, height
    return max(1, round(width * max_px / longer)), max(1, round(height * max_px / longer))


def finish(image: Image.Image, max_px: int | None) -> Image.Image:
    """A decoded picture in sRGB and at the size wanted: scaled first, there are fewer colours."""
    icc = image.info.get("icc_profile")
    image = colour.scalable(image)
    size = target(*image.size, max_px)
    if size != image.size:
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return colour.to_srgb(image, icc if isinstance(icc, bytes) else None)


def upright(image: Image.Image, orientation: int | None) -> Image.Image:
    """A picture turned as its EXIF orientation says."""
    turn = exif.UPRIGHT.get(orientation or 1)
    return image if turn is None else image.transpose(turn)


def strips(image: Image.Image | NDArray[np.uint8]) -> Iterator[bytes]:
    """The pixels of a picture, some rows at a time: all at once need three copies of memory."""
    if not isinstance(image, Image.Image):
        yield image.tobytes()
        return
    rows = max(1, _STRIP // (3 * image.width))
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(top + rows, image.height))).tobytes()
