"""HEIC and HEIF: the primary picture, by libheif and libde265."""

from __future__ import annotations

import io

from facetagger.entities import PhotoError
from facetagger.photos import colour, exif, limits, picture

#: Parts of what libheif and pi_heif say, and what is told for them.
_REASONS = (
    # No picture of a coding that libheif was built for: uncompressed, VVC, JPEG 2000 ...
    ("invalid image index", "The picture is a HEIF file that is not coded as HEVC."),
    ("not been built in", "The picture is a HEIF file that is not coded as HEVC."),
    ("unsupported codec", "The picture is a HEIF file that is not coded as HEVC."),
    ("security limit", "The picture is damaged: it claims to be larger than any photo."),
    ("end of file", "The picture is damaged: the file is cut short."),
    ("truncated", "The picture is damaged: the file is cut short."),
)


def read(data: bytes, max_px: int | None, max_pixels: int) -> picture.Picture:
    """Decodes the primary picture of a HEIF file.

    libheif turns and mirrors as the file's own boxes (irot, imir) say; the orientation in the EXIF
    is a copy of that for other programs, and is not applied again.

    Raises:
        PhotoError: it is too large, or coded in another way than HEVC.
    """
    import pi_heif

    # Nothing but the pictures themselves is wanted; a scan keeps the cores busy by itself.
    pi_heif.options.THUMBNAILS = False
    pi_heif.options.DEPTH_IMAGES = False
    pi_heif.options.AUX_IMAGES = False
    try:
        file = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
        stored = file[file.primary_index]
    except (OSError, RuntimeError, ValueError, IndexError, SyntaxError) as error:
        raise PhotoError(_reason(error)) from error
    width, height = stored.size
    limits.check_size(width, height, max_pixels)
    try:
        image = stored.to_pillow()
    except (OSError, RuntimeError, ValueError, EOFError, SyntaxError) as error:
        raise PhotoError(_reason(error)) from error
    limits.check_size(image.width, image.height, max_pixels)
    finished = picture.finish(image, max_px)
    nclx = image.info.get("nclx_profile")
    if nclx and not image.info.get("icc_profile"):
        finished = colour.from_code_points(
            finished, nclx["color_primaries"], nclx["transfer_characteristics"]
        )
    noted = exif.parse(image.info.get("exif") or b"")
    return picture.Picture(finished, image.width, image.height, exif.taken_at(noted))


def _reason(error: Exception) -> str:
    text = str(error).lower()
    for part, told in _REASONS:
        if part in text:
            return told
    return "The picture is damaged: it cannot be decoded."
