"""What the camera noted: which side is up, and when the photo was taken."""

from __future__ import annotations

import re
from datetime import datetime

from PIL import Image

from facetagger.photos.damage import DECODER_ERRORS

_EXIF_IFD, _ORIENTATION = 0x8769, 0x0112
_DATE_TAKEN, _DATE_DIGITIZED, _DATE_CHANGED = 0x9003, 0x9004, 0x0132

#: What brings a picture of an orientation upright (EXIF 2.32, tag 0x0112).
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
#: Those that make the width the height.
ON_ITS_SIDE = frozenset(UPRIGHT[orientation] for orientation in (5, 6, 7, 8))


def read(image: Image.Image) -> Image.Exif:
    """A picture's EXIF; nothing if that cannot be read: the picture is what counts."""
    try:
        return image.getexif()
    except DECODER_ERRORS:
        return Image.Exif()


def parse(data: bytes) -> Image.Exif:
    """EXIF from its bytes (a TIFF structure); nothing if it cannot be read."""
    exif = Image.Exif()
    try:
        exif.load(data)
    except DECODER_ERRORS:
        return Image.Exif()
    return exif


def orientation(exif: Image.Exif) -> int | None:
    """1 to 8; None if the camera did not say, or made no sense."""
    value = exif.get(_ORIENTATION)
    return value if isinstance(value, int) and 1 <= value <= 8 else None


def taken_at(exif: Image.Exif) -> datetime | None:
    """When the photo was taken: local time without a zone, as cameras write it."""
    try:
        details = exif.get_ifd(_EXIF_IFD)
    except DECODER_ERRORS:
        details = {}
    for value in (details.get(_DATE_TAKEN), details.get(_DATE_DIGITIZED), exif.get(_DATE_CHANGED)):
        found = moment(value)
        if found is not None:
            return found
    return None


def moment(value: object) -> datetime | None:
    """EXIF's "2019:07:21 18:03:59"; cameras without a clock write zeros or blanks."""
    match = re.match(r"(\d{4})\D(\d\d)\D(\d\d)\D(\d\d)\D(\d\d)\D(\d\d)", str(value or ""))
    if match is None:
        return None
    try:
        return datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type]
    except ValueError:
        return None
