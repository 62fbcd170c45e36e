"""Knowing a photo again by its picture: what other programs write into the metadata is left out."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
#: PNG chunks that hold text, times and metadata, and nothing of the picture.
_PNG_METADATA = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})


def content_id(data: bytes) -> str:
    """A hash (32 hexadecimal digits) of a file's picture, blind to its metadata.

    JPEG: all but the APPn and comment segments; PNG: all but text, time and EXIF chunks; other
    formats, and files that are not well formed: every byte.

    Source: BLAKE2b, RFC 7693; JPEG markers, ITU-T T.81 annex B; PNG chunks, ISO/IEC 15948.
    """
    parts: Iterator[memoryview] | None = None
    view = memoryview(data)
    if data[:2] == b"\xff\xd8":
        parts = _jpeg(view)
    elif data[:8] == _PNG:
        parts = _png(view)
    digest = hashlib.blake2b(digest_size=16)
    for part in parts if parts is not None else [view]:
        digest.update(part)
    return digest.hexdigest()


def _jpeg(view: memoryview) -> Iterator[memoryview]:
    place = 2
    while place + 4 <= len(view) and view[place] == 0xFF:
        marker = view[place + 1]
        if marker == 0xFF:  # a fill byte
            place += 1
            continue
        length = struct.unpack_from(">H", view, place + 2)[0]
        if marker == 0xDA:  # the compressed picture begins
            break
        if not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            yield view[place : place + 2 + length]
        place += 2 + length
    yield view[place:]


def _png(view: memoryview) -> Iterator[memoryview]:
    place = 8
    while place + 12 <= len(view):
        length, kind = struct.unpack_from(">I4s", view, place)
        if kind not in _PNG_METADATA:
            yield view[place : place + 12 + length]
        place += 12 + length
    yield view[place:]
