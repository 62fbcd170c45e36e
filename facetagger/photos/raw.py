"""Camera RAW: the JPEG that the camera put inside, or the picture that LibRaw develops.

Width and height are always those of the RAW picture. The camera's JPEG is taken where it is large
enough and has the same proportions within two hundredths: then a box in fractions is the same on
both, up to the few pixels that cameras cut off at the border. A JPEG with black bars, or of a
crop set at the camera, has other proportions; then the RAW picture itself is developed.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import Image

from facetagger.entities import PhotoError
from facetagger.photos import damage, exif, jpeg, limits, picture

if TYPE_CHECKING:
    import rawpy

#: A preview is large enough with this part of the pixels that are wanted along a side (for the
#: full size: nearly all of them).
_ENOUGH, _FULL = 0.75, 0.95
#: How far a preview's proportions may be from those of the RAW picture.
_SAME_SHAPE = 0.02

_PHOTOMETRIC, _SUB_IFDS, _DNG_VERSION = 0x0106, 0x014A, 0xC612
#: Colour filter array and linear RAW (TIFF/EP and DNG).
_RAW_PIXELS = frozenset({32803, 34892})
#: IFDs that are looked at: a damaged file may chain them for ever.
_MOST_IFDS = 32

#: LibRaw's flip (1: left-right, 2: top-bottom, 4: rows become columns) as EXIF orientation.
_ORIENTATION_OF_FLIP = {0: 1, 1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}


def is_raw(data: bytes) -> bool:
    """Whether a TIFF is a camera's RAW file: DNG, CR2, or one with the pixels of a sensor."""
    if data[8:10] == b"CR" or data[8:12] in (b"IIII", b"MMMM"):  # Canon, Phase One
        return True
    return any(
        tag == _DNG_VERSION or (tag == _PHOTOMETRIC and value in _RAW_PIXELS)
        for tag, value in _tags(data)
    )


def read(data: bytes, max_px: int | None, max_pixels: int) -> picture.Picture:
    """Decodes a RAW file.

    Raises:
        PhotoError: LibRaw does not know it, it is damaged, or too large.
    """
    import rawpy

    try:
        with rawpy.imread(io.BytesIO(data)) as opened:
            sizes = opened.sizes
            width, height = sizes.width, sizes.height
            limits.check_size(width, height, max_pixels)
            if sizes.flip & 4:
                width, height = height, width
            preview = _preview(opened, (width, height), max_px, max_pixels)
            image, noted = preview or (_developed(opened, (width, height), max_px), Image.Exif())
            taken_at = _taken_at(data, noted, opened)
    except rawpy.LibRawFileUnsupportedError:
        raise PhotoError("The file is no RAW picture, or of a camera that is not known.") from None
    except rawpy.LibRawTooBigError:
        raise PhotoError("The picture is damaged: it claims to be larger than any photo.") from None
    except (rawpy.LibRawError, rawpy.NotSupportedError) as error:
        raise PhotoError("The RAW picture is damaged: it cannot be developed.") from error
    return picture.Picture(image, width, height, taken_at)


def _preview(
    opened: rawpy.RawPy, full: tuple[int, int], max_px: int | None, max_pixels: int
) -> tuple[Image.Image, Image.Exif] | None:
    """The camera's own picture, upright, and its EXIF; None if it does not do."""
    import rawpy

    try:
        found = opened.extract_thumb()
        if found.format != rawpy.ThumbFormat.JPEG or not isinstance(found.data, bytes):
            return None  # uncompressed previews are tiny
        with Image.open(io.BytesIO(found.data), formats=["JPEG"]) as image:
            size = image.size
        flip = opened.sizes.flip
        wanted = _FULL * max(full) if max_px is None else _ENOUGH * min(max_px, max(full))
        # One that already stands upright has the proportions of the upright picture.
        upright = not flip & 4 or _alike(size, full)
        shown = size if upright else size[::-1]
        if not _alike(shown, full) or max(size) < wanted:
            return None
        stored, noted = jpeg.inner(found.data, max_px, max_pixels)
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    except (rawpy.LibRawDataError, PhotoError, *damage.DECODER_ERRORS):
        return None  # the preview is damaged; the RAW picture may still be whole
    return picture.upright(stored, _turn(flip, noted, upright)), noted


def _turn(flip: int, noted: Image.Exif, upright: bool) -> int:
    """The orientation of a preview.

    Most cameras store it as the sensor saw it. Half a turn cannot be told from proportions; there
    the preview's own word counts, if it has one.
    """
    if flip & 4:
        return 1 if upright else _ORIENTATION_OF_FLIP[flip & 7]
    return exif.orientation(noted) or _ORIENTATION_OF_FLIP[flip & 7] if flip else 1


def _alike(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return abs(a[0] * b[1] / (a[1] * b[0]) - 1) <= _SAME_SHAPE


def _developed(opened: rawpy.RawPy, full: tuple[int, int], max_px: int | None) -> Image.Image:
    """The RAW picture with the camera's white balance, upright."""
    half = max_px is not None and max_px <= max(full) * 0.55
    rgb = opened.postprocess(use_camera_wb=True, half_size=half, output_bps=8)
    return picture.finish(Image.fromarray(rgb), max_px)


def _taken_at(data: bytes, noted: Image.Exif, opened: rawpy.RawPy) -> datetime | None:
    """From the file's own EXIF, else its preview's, else what LibRaw found."""
    own = b"II*\0" + data[4:] if data[:4] in (b"IIRO", b"IIRS", b"IIU\0") else data
    own = b"MM\0*" + data[4:] if data[:4] == b"MMOR" else own
    if own[:4] in (b"II*\0", b"MM\0*") and (found := exif.taken_at(exif.parse(own))):
        return found
    if found := exif.taken_at(noted):
        return found
    # Not in rawpy 0.25, the last one for Intel Macs.
    other = getattr(opened, "other", None)
    if other is None or other.timestamp is None or other.timestamp.year < 1980:
        return None
    return datetime(*other.timestamp.timetuple()[:6])


def _tags(data: bytes) -> Iterator[tuple[int, int]]:
    """Tags of all IFDs of a TIFF with their first value, if it is a number of 2 or 4 bytes.

    Source: TIFF 6.0, section 2; SubIFDs: Adobe PageMaker 6.0 TIFF Technical Notes.
    """
    order = "<" if data[:2] == b"II" else ">"
    if data[2:4] not in (b"*\0", b"\0*"):
        return  # BigTIFF holds no RAW
    pending = list(struct.unpack_from(order + "I", data, 4)) if len(data) >= 8 else []
    seen: set[int] = set()
    while pending and len(seen) < _MOST_IFDS:
        place = pending.pop()
        if place in seen or not 8 <= place <= len(data) - 2:
            continue
        seen.add(place)
        count = struct.unpack_from(order + "H", data, place)[0]
        after = place + 2 + 12 * count
        for entry in range(place + 2, min(after, len(data) - 11), 12):
            tag, kind, number = struct.unpack_from(order + "HHI", data, entry)
            form = {1: "B", 3: "H", 4: "I", 13: "I"}.get(kind)
            if form is None:
                continue
            value = struct.unpack_from(order + form, data, entry + 8)[0]
            yield tag, value
            if tag == _SUB_IFDS:
                pending += _offsets(data, order, value if number > 1 else entry + 8, number)
        if after + 4 <= len(data):
            pending += struct.unpack_from(order + "I", data, after)


def _offsets(data: bytes, order: str, place: int, number: int) -> tuple[int, ...]:
    number = min(number, _MOST_IFDS)
    if not 0 <= place <= len(data) - 4 * number:
        return ()
    return struct.unpack_from(f"{order}{number}I", data, place)
