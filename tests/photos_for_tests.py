"""Real photos for tests that run everywhere: the ones that installed packages ship, and worse."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from facetagger.photos import demo

#: How a picture of each EXIF orientation is stored: what undoes the turn that makes it upright.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@dataclass(frozen=True)
class WheelPhotos:
    """Photos of people, and an album made of them.

    Attributes:
        table: six people at a table, 1280×886 (JPEG).
        astronaut: one person, 512×512 (PNG).
        actor: a face that fills its 112×112 frame (PNG).
        cat: a photo without a person (PNG).
        album: 47 photos of eight people, six of them on many photos; one photo without anybody.
    """

    table: Path
    astronaut: Path
    actor: Path
    cat: Path
    album: Path

    PEOPLE = 8

    @classmethod
    def make(cls, folder: Path) -> WheelPhotos:
        """Makes the album in a folder."""
        return cls(
            table=demo.source("insightface", "data/images/t1.jpg"),
            astronaut=demo.source("skimage", "data/astronaut.png"),
            actor=demo.source("insightface", "data/images/Tom_Hanks_54745.png"),
            cat=demo.source("skimage", "data/chelsea.png"),
            album=demo.make(folder / "album"),
        )


def make_text_file_named_jpg(path: Path) -> Path:
    """A file that is no picture."""
    path.write_text("This is not a photo.\n" * 20, encoding="utf-8")
    return path


def make_truncated_jpeg(path: Path, whole: Path) -> Path:
    """The first two fifths of a JPEG, as a copy that was interrupted leaves it."""
    data = whole.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 5])
    return path


def make_huge_png(path: Path, side: int = 20_000) -> Path:
    """A valid PNG of side × side pixels, one bit each: 400 million pixels in a file of 50 KB."""
    row = b"\0" + b"\xff" * ((side + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join([*(packer.compress(row) for _ in range(side)), packer.flush()])
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", data)
        + _chunk(b"IEND", b"")
    )
    return path


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
