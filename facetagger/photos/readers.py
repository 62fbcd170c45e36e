"""Reading one picture, upright and in sRGB, by the decoder of its kind."""

from __future__ import annotations

import importlib
import warnings

from PIL import Image

from facetagger.entities import PhotoError
from facetagger.photos import colour, damage, exif, limits
from facetagger.photos.kinds import Kind
from facetagger.photos.picture import Bites, Picture, finish, upright

#: Pillow's readers and the modules that bring them. None of the others is imported, or ever tried.
_READERS = {
    Kind.PNG: ("PNG", "PngImagePlugin"),
    Kind.GIF: ("GIF", "GifImagePlugin"),
    Kind.BMP: ("BMP", "BmpImagePlugin"),
    Kind.WEBP: ("WEBP", "WebPImagePlugin"),
    Kind.TIFF: ("TIFF", "TiffImagePlugin"),
    Kind.AVIF: ("AVIF", "AvifImagePlugin"),
    Kind.JPEG2000: ("JPEG2000", "Jpeg2KImagePlugin"),
}
# Pillow's own limit warns or fails at a number of its own; limits.check_size is ours.
Image.MAX_IMAGE_PIXELS = None

# Pillow warns of odd metadata; the picture counts. Once for the process, because
# catch_warnings is not safe where several threads decode.
warnings.filterwarnings("ignore", module=r"PIL\.")


def read(
    data: bytes,
    kind: Kind,
    max_px: int | None,
    max_pixels: int,
    seconds: float,
    exact: bool = False,
) -> Picture:
    """Decodes a picture.

    Args:
        data: the whole file.
        kind: what it holds. A TIFF may turn out to be RAW.
        max_px: the longest side wanted; None: full size.
        max_pixels: pictures of more pixels are refused.
        seconds: after which decoders that can be stopped are.
        exact: a JPEG is scaled to max_px even where its decoder comes near it.

    Raises:
        PhotoError: it cannot be read; the text says why.
    """
    try:
        if kind is Kind.JPEG:
            from facetagger.photos import jpeg

            return jpeg.read(Bites(data, seconds), max_px, max_pixels, exact)
        if kind is Kind.HEIF:
            from facetagger.photos import heif

            return heif.read(data, max_px, max_pixels)
        if kind is Kind.RAW or kind is Kind.TIFF:
            from facetagger.photos import raw

            if kind is Kind.RAW or raw.is_raw(data):
                return raw.read(data, max_px, max_pixels)
        return _with_pillow(Bites(data, seconds), kind, max_px, max_pixels)
    except PhotoError:
        raise
    except (MemoryError, *damage.DECODER_ERRORS) as error:
        raise damage.sentence(error, kind, data) from error


def _with_pillow(stream: Bites, kind: Kind, max_px: int | None, max_pixels: int) -> Picture:
    reader, module = _READERS[kind]
    importlib.import_module(f"PIL.{module}")
    with Image.open(stream, formats=[reader]) as image:
        width, height = image.size
        limits.check_size(width, height, max_pixels)
        stored = image.size
        image.load()
        # A TIFF is turned by Pillow itself, which then tells no orientation any more.
        noted = exif.read(image)
        orientation = exif.orientation(noted)
        if exif.UPRIGHT.get(orientation or 1) in exif.ON_ITS_SIDE or image.size != stored:
            width, height = height, width
        finished = finish(image, max_px)
        if kind is Kind.AVIF and not image.info.get("icc_profile"):
            finished = colour.from_code_points(finished, *_avif_code_points(stream.getvalue()))
    return Picture(upright(finished, orientation), width, height, exif.taken_at(noted))


def _avif_code_points(data: bytes) -> tuple[int, int]:
    """Primaries and transfer of an AVIF's colour box (ISO/IEC 14496-12, 12.1.5); 2: not told."""
    place = data.find(b"colrnclx", 0, 1 << 16)
    if place < 0:
        return 2, 2
    return (
        int.from_bytes(data[place + 8 : place + 10], "big"),
        int.from_bytes(data[place + 10 : place + 12], "big"),
    )
