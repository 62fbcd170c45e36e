"""Decoding photos: upright RGB arrays at the size that is needed, and thumbnails of faces."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from facetagger.entities import Box, PhotoError
from facetagger.photos.identity import content_id

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Photos are decoded up to this many pixels (about 1 GB of memory); no camera makes more.
MAX_PIXELS = 250_000_000
#: Files beyond this many bytes are not read.
MAX_BYTES = 1_000_000_000
#: How much wider than the face's box its thumbnail is.
_THUMBNAIL_SCALE = 1.6

_EXIF_IFD, _ORIENTATION = 0x8769, 0x0112
_DATE_TAKEN, _DATE_DIGITIZED, _DATE_CHANGED = 0x9003, 0x9004, 0x0132
#: What brings a picture of an orientation upright.
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = {_UPRIGHT[orientation] for orientation in (5, 6, 7, 8)}

#: What Pillow's decoders raise on damaged files; there is no common base.
_DECODER_ERRORS = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    EOFError,
    RuntimeError,
    struct.error,
    zlib.error,
)

# Pillow's own limit knows no reduced decoding; _check_size does.
Image.MAX_IMAGE_PIXELS = None

# Pillow warns of odd metadata; the picture counts. Once for the process, because
# catch_warnings is not safe where several threads decode.
warnings.filterwarnings("ignore", module=r"PIL\.")


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A photo, upright.

    Attributes:
        rgb: uint8 (h, w, 3), reduced to the size asked for.
        width, height: full size in pixels, upright.
        taken_at: local time without a zone, or None if the file does not say.
        content_id: see `identity.content_id`.
    """

    rgb: NDArray[np.uint8]
    width: int
    height: int
    taken_at: datetime | None
    content_id: str


def load(path: str | Path, max_px: int) -> Decoded:
    """Decodes a photo upright, its longer side at most max_px.

    Raises:
        PhotoError: it cannot be read; the text says why.
    """
    import numpy as np

    data = _bytes(Path(path))
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            image.draft("RGB", (max_px, max_px))
            _check_size(width, height, image.size)
            stored = image.size
            image.load()
            # A TIFF is turned by Pillow itself, which then tells no orientation any more.
            exif = _exif(image)
            turn = _UPRIGHT.get(exif.get(_ORIENTATION, 1))
            turned = turn in _ON_ITS_SIDE or image.size != stored
            upright = _reduce(_rgb(image), max_px)
            if turn is not None:
                upright = upright.transpose(turn)
            taken_at = _taken_at(exif)
    except PhotoError:
        raise
    except UnidentifiedImageError:
        raise PhotoError(_not_an_image(data)) from None
    except MemoryError:
        raise PhotoError("The picture needs more memory than there is.") from None
    except _DECODER_ERRORS as error:
        raise PhotoError(_damage(error)) from error
    if turned:
        width, height = height, width
    return Decoded(np.asarray(upright), width, height, taken_at, content_id(data))


def thumbnail(rgb: NDArray[np.uint8], box: Box, side: int) -> bytes:
    """A square JPEG with a face in the middle, side px wide; at the photo's edge it moves inwards.

    Args:
        rgb: uint8 (h, w, 3), upright.
        box: the face.
        side: in pixels.
    """
    import numpy as np

    height, width = rgb.shape[:2]
    half = max(box.w * width, box.h * height) * _THUMBNAIL_SCALE / 2
    half = max(min(half, min(width, height) / 2), 1.0)
    center_x, center_y = (box.x + box.w / 2) * width, (box.y + box.h / 2) * height
    # Where the photo is large enough the square moves inwards rather than beyond the edge.
    center_x = min(max(center_x, half), width - half)
    center_y = min(max(center_y, half), height - half)
    left, top = int(center_x - half), int(center_y - half)
    size = max(int(2 * half), 1)
    part = Image.fromarray(np.ascontiguousarray(rgb[top : top + size, left : left + size]))
    output = io.BytesIO()
    part.resize((side, side), Image.Resampling.LANCZOS).save(output, "JPEG", quality=85)
    return output.getvalue()


def small(jpeg: bytes, side: int) -> NDArray[np.uint8]:
    """Decodes a thumbnail for the screen.

    Args:
        jpeg: as `thumbnail` made it.
        side: the longest side wanted, in pixels; a smaller picture stays as it is.

    Returns:
        uint8 (h, w, 4): blue, green, red and an unused byte, as screens keep them.

    Raises:
        PhotoError: it is no picture.
    """
    import numpy as np

    try:
        with Image.open(io.BytesIO(jpeg)) as image:
            image.draft("RGB", (side, side))
            scale = side / max(image.size)
            reduced = image.convert("RGB")
            if scale < 1:
                size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
                reduced = reduced.resize(size, Image.Resampling.BOX, reducing_gap=None)
    except _DECODER_ERRORS as error:
        raise PhotoError(_damage(error)) from error
    rgb = np.asarray(reduced)
    pixels = np.full((*rgb.shape[:2], 4), 255, np.uint8)
    pixels[..., :3] = rgb[..., ::-1]
    return pixels


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size == 0:
            raise PhotoError("The file is empty.")
        if size > MAX_BYTES:
            raise PhotoError(f"The file is too large ({size / 1e9:.1f} GB) to be a photo.")
        return path.read_bytes()
    except FileNotFoundError:
        raise PhotoError("The file is not there any more.") from None
    except PermissionError:
        raise PhotoError("The file may not be read by this user.") from None
    except OSError as error:
        raise PhotoError(f"The file cannot be read: {error.strerror}.") from error


def _check_size(width: int, height: int, decoded: tuple[int, int]) -> None:
    if decoded[0] * decoded[1] > MAX_PIXELS:
        raise PhotoError(
            f"The picture is too large to read: {width} × {height} pixels; up to "
            f"{MAX_PIXELS // 1_000_000} million can be read."
        )


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    if image.mode.startswith(("I", "F")):
        return _from_deep_grey(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        # Transparent parts are shown on white, as in every viewer.
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        return Image.alpha_composite(white, rgba).convert("RGB")
    return image.convert("RGB")


def _from_deep_grey(image: Image.Image) -> Image.Image:
    """16-bit, 32-bit and float grey as 8 bits: Pillow's own conversion would cut off at 255."""
    import numpy as np

    values = np.nan_to_num(np.asarray(image, dtype=np.float64))
    top = 65535.0 if image.mode.startswith("I;16") else max(float(values.max()), 1.0)
    grey = np.clip(values / top * 255.0, 0, 255).astype(np.uint8)
    return Image.fromarray(grey).convert("RGB")


def _reduce(image: Image.Image, max_px: int) -> Image.Image:
    scale = max_px / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def _exif(image: Image.Image) -> Image.Exif:
    """What the camera noted; nothing if that cannot be read: the picture is what counts."""
    try:
        return image.getexif()
    except _DECODER_ERRORS:
        return Image.Exif()


def _taken_at(exif: Image.Exif) -> datetime | None:
    try:
        details = exif.get_ifd(_EXIF_IFD)
    except _DECODER_ERRORS:
        details = {}
    for value in (details.get(_DATE_TAKEN), details.get(_DATE_DIGITIZED), exif.get(_DATE_CHANGED)):
        moment = _moment(value)
        if moment is not None:
            return moment
    return None


def _moment(value: object) -> datetime | None:
    """EXIF's "2019:07:21 18:03:59"; cameras without a clock write zeros or blanks."""
    match = re.match(r"(\d{4})\D(\d\d)\D(\d\d)\D(\d\d)\D(\d\d)\D(\d\d)", str(value or ""))
    if match is None:
        return None
    try:
        return datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type]
    except ValueError:
        return None


def _not_an_image(data: bytes) -> str:
    if data[:2] == b"\xff\xd8" or data[:8] == b"\x89PNG\r\n\x1a\n":
        return "The picture is damaged: its header cannot be read."
    return "The file is not a picture, or of a kind that facetagger does not know."


def _damage(error: BaseException) -> str:
    text = str(error)
    if "truncated" in text.lower():
        return "The picture is damaged: the file is cut short."
    return f"The picture is damaged: {text or type(error).__name__}."
