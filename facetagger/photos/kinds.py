"""What kind of picture a file holds: its first bytes decide, not its name."""

from __future__ import annotations

import enum

from facetagger.entities import PhotoError

#: As many bytes of a file as `kind_of` looks at.
HEAD = 256


class Kind(enum.StrEnum):
    """The kinds of picture that can be read."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    BMP = "BMP"
    WEBP = "WebP"
    TIFF = "TIFF"
    AVIF = "AVIF"
    JPEG2000 = "JPEG 2000"
    HEIF = "HEIF"
    RAW = "RAW"


#: Kinds whose decoder reads bit by bit, so that it can be stopped; it has proven itself on damage.
#: All others are read in a process of their own.
INTERRUPTIBLE = frozenset({Kind.JPEG, Kind.PNG, Kind.GIF, Kind.BMP})

#: Endings of camera RAW files that LibRaw reads, in lower case.
RAW_SUFFIXES = (
    *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc"),
    *(".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl"),
    *(".sr2", ".srf", ".srw", ".x3f"),
)

#: How files begin. Sources: the formats' own specifications; for RAW, ExifTool's tag pages.
_MAGIC = (
    (b"\xff\xd8", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"BM", Kind.BMP),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Kind.JPEG2000),
    (b"\xff\x4f\xff\x51", Kind.JPEG2000),
    (b"FUJIFILMCCD-RAW", Kind.RAW),
    (b"FOVb", Kind.RAW),
    (b"\0MRM", Kind.RAW),
    (b"IIRO", Kind.RAW),
    (b"IIRS", Kind.RAW),
    (b"MMOR", Kind.RAW),
    (b"IIU\0", Kind.RAW),
    (b"II\x1a\0\0\0HEAPCCDR", Kind.RAW),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
)
_JPEG_XL = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")
_AVIF = frozenset({b"avif", b"avis"})
_HEIF = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)


def kind_of(head: bytes, suffix: str) -> Kind:
    """The kind of picture that a file holds. TIFF may turn out to be RAW: `raw.is_raw` knows.

    Args:
        head: the file's first HEAD bytes.
        suffix: the ending of its name, which decides only where the first bytes are no known ones.

    Raises:
        PhotoError: no picture, or of a kind that cannot be read.
    """
    if head[4:8] == b"ftyp":
        return _boxed(head)
    if head.startswith(_JPEG_XL):
        # The decoder for Pillow is under the GPL, so facetagger cannot come with it.
        raise PhotoError("JPEG XL pictures cannot be read yet.")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Kind.WEBP
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if suffix.lower() in RAW_SUFFIXES:
        return Kind.RAW
    raise PhotoError("The file is not a picture, or of a kind that facetagger does not know.")


def _boxed(head: bytes) -> Kind:
    """The kind of a file of boxes, by its brands (ISO/IEC 14496-12, 4.3)."""
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, size - 3, 4))]
    if brands[0] == b"crx ":
        return Kind.RAW
    # Both kinds may carry the general brand mif1 first, and say what they hold after it.
    if _AVIF.intersection(brands):
        return Kind.AVIF
    if _HEIF.intersection(brands):
        return Kind.HEIF
    raise PhotoError("The file is a video, or of a kind that facetagger does not know.")
