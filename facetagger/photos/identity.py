"""Knowing a photo again by its picture: what other programs write into the metadata is left out."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterator

from facetagger.photos import exif

_PNG = b"\x89PNG\r\n\x1a\n"
#: PNG chunks that hold text, times and metadata, and nothing of the picture.
_PNG_METADATA = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
_EXIF = b"Exif\0\0"
_XMP_ORIENTATION = re.compile(rb'tiff:Orientation(?:="|>)([1-8])')


def content_id(data: bytes) -> str:
    """A hash (32 hexadecimal digits) of a file's picture, blind to its metadata.

    JPEG: all but the APPn and comment segments; PNG: all but text, time and EXIF chunks; other
    formats, and files that are not well formed: every byte. The orientation counts although it is
    metadata: a photo that was turned by it alone has its faces elsewhere.

    Source: BLAKE2b, RFC 7693; JPEG markers, ITU-T T.81 annex B; PNG chunks, ISO/IEC 15948.
    """
    parts: Iterator[memoryview] | None = None
    view = memoryview(data)
    noted: list[memoryview] = []
    if data[:2] == b"\xff\xd8":
        parts = _jpeg(view, noted)
    elif data[:8] == _PNG:
        parts = _png(view, noted)
    digest = hashlib.blake2b(digest_size=16)
    for part in parts if parts is not None else [view]:
        digest.update(part)
    turned = _orientation(noted)
    if turned > 1:
        digest.update(b"turned %d" % turned)
    return digest.hexdigest()


def _orientation(noted: list[memoryview]) -> int:
    """Which side is up, as Pillow reads it: from the EXIF, else from the XMP; 1 if none says."""
    blocks = [bytes(block) for block in noted]
    for block in blocks:
        if block.startswith(_EXIF) and (found := exif.orientation(exif.parse(block))):
            return found
    for block in blocks:
        if not block.startswith(_EXIF) and (match := _XMP_ORIENTATION.search(block)):
            return int(match[1])
    return 1


def _jpeg(view: memoryview, noted: list[memoryview]) -> Iterator[memoryview]:
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
        elif marker == 0xE1:
            noted.append(view[place + 4 : place + 2 + length])
        place += 2 + length
    yield view[place:]


def _png(view: memoryview, noted: list[memoryview]) -> Iterator[memoryview]:
    place = 8
    while place + 12 <= len(view):
        length, kind = struct.unpack_from(">I4s", view, place)
        if kind not in _PNG_METADATA:
            yield view[place : place + 12 + length]
        elif kind == b"eXIf":
            noted.append(memoryview(_EXIF + bytes(view[place + 8 : place + 8 + length])))
        elif kind == b"iTXt":
            noted.append(view[place + 8 : place + 8 + length])
        place += 12 + length
    yield view[place:]
