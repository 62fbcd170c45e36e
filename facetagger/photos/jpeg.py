"""JPEG: decoded at a fraction of its size where that is enough.

Ordinary files go straight into an array (simplejpeg: libjpeg-turbo). What it complains of, and
CMYK, grey and many scans, is for Pillow, which forgives more and can be stopped.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageFile

from facetagger.photos import colour, exif, limits, picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Progressive files of more scans are fed to Pillow in small bites, so that the clock is looked at
#: often: a bite can hold a scan every ten bytes, and each costs a pass over the whole picture.
_MANY_SCANS = 64
_SMALL_BITE = 512
#: Scans × pixels up to which a file is decoded in one go, which takes some seconds at most.
_ONE_GO = 1_500_000_000
#: The eighths of its size at which libjpeg-turbo decodes with vector instructions. Others take
#: longer than the whole picture: 36 ms at 6/8 of 7 MP, 27 ms for all of it, 23 ms for a half.
_QUICK = (8, 4, 2, 1)


def read(
    stream: picture.Bites, max_px: int | None, max_pixels: int, exact: bool
) -> picture.Picture:
    """Decodes a JPEG upright; arguments as those of `readers.read`."""
    with Image.open(stream, formats=["JPEG"]) as image:
        width, height = image.size
        limits.check_size(width, height, max_pixels)
        noted = exif.read(image)
        orientation = exif.orientation(noted)
        icc = image.info.get("icc_profile")
        full = picture.target(width, height, max_px)
        rgb = _in_one_go(image, stream.getvalue(), full, exact)
        if rgb is None:
            _stepwise(image, stream.getvalue(), full)
            decoded: Image.Image = image
        elif max(rgb.shape) <= max(full) and orientation in (None, 1) and not colour.differs(icc):
            return picture.Picture(rgb, width, height, exif.taken_at(noted))
        else:
            decoded = Image.fromarray(rgb)
            decoded.info["icc_profile"] = icc
        finished = picture.upright(picture.finish(decoded, max_px), orientation)
    if exif.UPRIGHT.get(orientation or 1) in exif.ON_ITS_SIDE:
        width, height = height, width
    return picture.Picture(finished, width, height, exif.taken_at(noted))


def inner(data: bytes, max_px: int | None, max_pixels: int) -> tuple[Image.Image, Image.Exif]:
    """A JPEG inside another file: as it is stored (not turned), in sRGB, and its EXIF."""
    with Image.open(io.BytesIO(data), formats=["JPEG"]) as image:
        limits.check_size(*image.size, max_pixels)
        _stepwise(image, data, picture.target(*image.size, max_px))
        return picture.finish(image, max_px), exif.read(image)


def _in_one_go(
    image: Image.Image, data: bytes, wanted: tuple[int, int], exact: bool
) -> NDArray[np.uint8] | None:
    """The pixels, at most as large as wanted and at least half of that; exact: at least as large.

    None if it is no ordinary file, or the decoder has a complaint.
    """
    scans = data.count(b"\xff\xda")
    if image.mode != "RGB" or scans * image.width * image.height > _ONE_GO:
        return None
    import simplejpeg

    longer, goal = max(image.size), max(wanted)
    if exact:
        eighths = next(n for n in reversed(_QUICK) if longer * n >= goal * 8 or n == 8)
    else:
        eighths = next(n for n in _QUICK if longer * n <= goal * 8 or n == 1)
    # The decoder rounds up.
    size = [-(-side * eighths // 8) for side in image.size]
    try:
        rgb: NDArray[np.uint8] = simplejpeg.decode_jpeg(
            data, "RGB", min_width=size[0], min_height=size[1]
        )
    except ValueError:
        return None
    return rgb


def _stepwise(image: Image.Image, data: bytes, wanted: tuple[int, int]) -> None:
    """Decodes by Pillow, at a half, a quarter or an eighth where that is still enough."""
    image.draft(None, wanted)
    if data.count(b"\xff\xda") > _MANY_SCANS and isinstance(image, ImageFile.ImageFile):
        image.decodermaxblock = _SMALL_BITE
    image.load()
