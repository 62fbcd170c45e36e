"""Small RAW files for tests: DNGs with a real photo as the sensor would have seen it."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL, _SRATIONAL = 1, 2, 3, 4, 5, 10
_FORM = {_BYTE: "B", _ASCII: "s", _SHORT: "H", _LONG: "I"}

#: Camera colours that are linear sRGB: XYZ (D65) to sRGB, IEC 61966-2-1.
_XYZ_TO_SRGB = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)

Tag = tuple[int, int, list[int] | list[float] | bytes]


def make_dng(
    path: Path,
    rgb: np.ndarray,
    orientation: int = 1,
    preview: bytes | None = None,
    preview_size: tuple[int, int] = (0, 0),
    taken_at: str = "2019:07:21 18:03:59",
) -> Path:
    """Writes a DNG of a photo.

    Args:
        rgb: uint8 (h, w, 3), as the sensor sees it: not turned; even sides.
        orientation: how the camera says it was held.
        preview: a JPEG as the camera puts it inside.
        preview_size: width and height of the preview.
    """
    height, width = rgb.shape[:2]
    linear = ((rgb / 255.0) ** 2.2 * 60_000).astype("<u2")
    mosaic = linear[..., 1].copy()
    mosaic[0::2, 0::2] = linear[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = linear[1::2, 1::2, 2]
    main: list[Tag] = [
        (254, _LONG, [0]),
        (256, _LONG, [width]),
        (257, _LONG, [height]),
        (258, _SHORT, [16]),
        (259, _SHORT, [1]),
        (262, _SHORT, [32803]),
        (277, _SHORT, [1]),
        (278, _LONG, [height]),
        (33421, _SHORT, [2, 2]),
        (33422, _BYTE, [0, 1, 1, 2]),
        (50714, _SHORT, [0]),
        (50717, _LONG, [60_000]),
    ]
    camera: list[Tag] = [
        (271, _ASCII, b"Test\0"),
        (272, _ASCII, b"Camera\0"),
        (274, _SHORT, [orientation]),
        (306, _ASCII, taken_at.encode() + b"\0"),
        (50706, _BYTE, [1, 4, 0, 0]),
        (50708, _ASCII, b"Test Camera\0"),
        (50721, _SRATIONAL, list(_XYZ_TO_SRGB)),
        (50728, _RATIONAL, [1.0, 1.0, 1.0]),
        (50778, _SHORT, [21]),
    ]
    if preview is None:
        directories = [(main + camera, mosaic.tobytes())]
    else:
        small: list[Tag] = [
            (254, _LONG, [1]),
            (256, _LONG, [preview_size[0]]),
            (257, _LONG, [preview_size[1]]),
            (258, _SHORT, [8, 8, 8]),
            (259, _SHORT, [7]),
            (262, _SHORT, [6]),
            (277, _SHORT, [3]),
            (278, _LONG, [preview_size[1]]),
        ]
        directories = [(small + camera, preview), (main, mosaic.tobytes())]
    path.write_bytes(_tiff(directories))
    return path


def _tiff(directories: list[tuple[list[Tag], bytes]]) -> bytes:
    """A TIFF: the first directory at the top, the second one below it as its SubIFD."""
    output = bytearray(b"II*\0\0\0\0\0")
    below: int | None = None
    for tags, pixels in reversed(directories):
        strip = len(output)
        output += pixels + bytes(len(pixels) % 2)
        tags = [*tags, (273, _LONG, [strip]), (279, _LONG, [len(pixels)])]
        if below is not None:
            tags.append((330, _LONG, [below]))
        below = _directory(output, sorted(tags))
    output[4:8] = struct.pack("<I", below)
    return bytes(output)


def _directory(output: bytearray, tags: list[Tag]) -> int:
    entries = b""
    for tag, kind, values in tags:
        if isinstance(values, bytes):
            number, packed = len(values), values
        elif kind in (_RATIONAL, _SRATIONAL):
            pairs = [part for value in values for part in (round(value * 10_000), 10_000)]
            form = "i" if kind == _SRATIONAL else "I"
            number, packed = len(values), struct.pack(f"<{len(pairs)}{form}", *pairs)
        else:
            number, packed = len(values), struct.pack(f"<{len(values)}{_FORM[kind]}", *values)
        if len(packed) > 4:
            place = struct.pack("<I", len(output))
            output += packed + bytes(len(packed) % 2)
            packed = place
        entries += struct.pack("<HHI", tag, kind, number) + packed.ljust(4, b"\0")
    start = len(output)
    output += struct.pack("<H", len(tags)) + entries + bytes(4)
    return start
