"""Why a picture cannot be read, in a sentence."""

from __future__ import annotations

import logging
import struct
import zlib

from PIL import UnidentifiedImageError

from facetagger.entities import PhotoError
from facetagger.photos.kinds import Kind

_log = logging.getLogger(__name__)

#: What Pillow's decoders raise on damaged files; there is no common base.
DECODER_ERRORS = (
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
    AssertionError,
    ZeroDivisionError,
    struct.error,
    zlib.error,
)

#: JPEG frames that libjpeg-turbo does not decode to 8 bits (ITU-T T.81, table B.1).
_FRAMES = {
    0xC3: "lossless",
    0xC5: "hierarchical",
    0xC6: "hierarchical",
    0xC7: "hierarchical",
    0xCB: "lossless",
    0xCD: "hierarchical",
    0xCE: "hierarchical",
    0xCF: "hierarchical",
}


def sentence(error: BaseException, kind: Kind, data: bytes) -> PhotoError:
    """What to say of a picture whose decoder raised an error.

    What decoders say themselves is for programmers; it goes to the log.
    """
    _log.debug("%s cannot be decoded: %r", kind, error)
    text = str(error).lower()
    if isinstance(error, MemoryError):
        return PhotoError("The picture needs more memory than there is.")
    if kind is Kind.JPEG and (odd := _odd_jpeg(data)):
        return PhotoError(odd)
    if "truncated" in text or "not enough data" in text or "broken data stream" in text:
        return PhotoError("The picture is damaged: the file is cut short.")
    if isinstance(error, UnidentifiedImageError):
        if kind in (Kind.TIFF, Kind.BMP):
            return PhotoError(f"The picture is damaged, or a {kind} of a kind that is not known.")
        return PhotoError("The picture is damaged: its header cannot be read.")
    return PhotoError("The picture is damaged: it cannot be decoded.")


def _odd_jpeg(data: bytes) -> str | None:
    """What is unusual about a JPEG's frame, if that is why it cannot be read."""
    place = 2
    while place + 9 < len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            bits, components = data[place + 4], data[place + 9]
            if marker in _FRAMES:
                return f"The picture is a {_FRAMES[marker]} JPEG, which cannot be read."
            if bits in (12, 16):
                return f"The picture is a JPEG of {bits} bits a colour, which cannot be read."
            if components == 2:
                return "The picture is a JPEG of two colours, which cannot be read."
            return None
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return None
