"""A picture is known again whatever other programs wrote beside it."""

from __future__ import annotations

import io
import re
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos_for_tests import WheelPhotos
from PIL import Image, PngImagePlugin

from facetagger.photos.identity import content_id


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def chunk(kind: bytes, body: bytes) -> bytes:
    crc = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", crc)


@pytest.fixture(scope="module")
def jpeg(wheel_photos: WheelPhotos) -> bytes:
    return wheel_photos.table.read_bytes()


@pytest.fixture(scope="module")
def png(wheel_photos: WheelPhotos) -> bytes:
    return wheel_photos.astronaut.read_bytes()


EXIF = segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")
XMP = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
COMMENT = segment(0xFE, "Gruß".encode())


@pytest.mark.parametrize("added", [EXIF, XMP, COMMENT, EXIF + XMP + COMMENT, segment(0xED, b"x")])
def test_metadata_added_to_a_jpeg_leaves_its_identity(jpeg: bytes, added: bytes) -> None:
    assert content_id(jpeg[:2] + added + jpeg[2:]) == content_id(jpeg)


def test_a_jpeg_written_again_with_other_exif_by_pillow_keeps_its_identity(
    jpeg: bytes, tmp_path: Path
) -> None:
    def saved(name: str) -> bytes:
        exif = Image.Exif()
        exif[0x010E] = name
        with Image.open(io.BytesIO(jpeg)) as image:
            image.save(tmp_path / "a.jpg", quality="keep", exif=exif, comment=name)
        return (tmp_path / "a.jpg").read_bytes()

    one, two = saved("one"), saved("another title")
    assert one != two
    assert content_id(one) == content_id(two)


def test_metadata_added_to_a_png_leaves_its_identity(png: bytes) -> None:
    after_header = 8 + 25
    texts = chunk(b"tEXt", b"Title\0Anna") + chunk(b"eXIf", b"MM\0*") + chunk(b"tIME", bytes(7))
    texts += chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>")
    assert content_id(png[:after_header] + texts + png[after_header:]) == content_id(png)


def test_a_png_written_again_with_a_text_keeps_its_identity(png: bytes) -> None:
    def saved(text: str) -> bytes:
        info = PngImagePlugin.PngInfo()
        info.add_text("Title", text)
        output = io.BytesIO()
        with Image.open(io.BytesIO(png)) as image:
            image.save(output, "PNG", pnginfo=info)
        return output.getvalue()

    assert content_id(saved("one")) == content_id(saved("two"))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF"])
def test_one_other_pixel_is_another_picture(png: bytes, kind: str) -> None:
    def saved(value: int) -> bytes:
        output = io.BytesIO()
        with Image.open(io.BytesIO(png)) as image:
            copy = image.convert("RGB").resize((64, 64))
        copy.putpixel((10, 10), (value, 0, 0))
        copy.save(output, kind, quality=95, lossless=True)
        return output.getvalue()

    assert content_id(saved(0)) == content_id(saved(0))
    assert content_id(saved(0)) != content_id(saved(255))


def test_one_other_byte_in_the_compressed_picture_is_another_picture(jpeg: bytes) -> None:
    middle = len(jpeg) * 3 // 4
    changed = jpeg[:middle] + bytes([jpeg[middle] ^ 1]) + jpeg[middle + 1 :]
    assert content_id(changed) != content_id(jpeg)


def test_a_jpeg_that_was_cut_short_is_another_picture(jpeg: bytes) -> None:
    assert content_id(jpeg[:-1000]) != content_id(jpeg)


def turned(picture: bytes, kind: str, orientation: int) -> bytes:
    """The same picture with an orientation in its EXIF."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    output = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as image:
        image.save(output, kind, exif=exif, **({"quality": "keep"} if kind == "JPEG" else {}))
    return output.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_was_turned_by_its_exif_alone_is_another_one(
    jpeg: bytes, png: bytes, kind: str
) -> None:
    picture = jpeg if kind == "JPEG" else png
    found = [content_id(turned(picture, kind, orientation)) for orientation in range(1, 9)]
    assert len(set(found)) == 8
    added = segment(0xE1, b'http://ns.adobe.com/xap/1.0/\0<x tiff:Orientation="6"/>')
    if kind == "JPEG":
        assert content_id(jpeg[:2] + added + jpeg[2:]) != content_id(jpeg)
        # As the decoder does: the EXIF is believed before the XMP.
        both = turned(jpeg, kind, 3)
        assert content_id(both[:2] + added + both[2:]) == content_id(both) == found[2]


_starts = st.sampled_from([b"", b"\xff\xd8", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n"])
_pieces = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.builds(segment, st.integers(0, 255), st.binary(max_size=20)),
        st.builds(chunk, st.sampled_from([b"tEXt", b"IDAT", b"IHDR"]), st.binary(max_size=20)),
        st.just(b"\xff\xff\xff"),
        st.just(b"\xff\xe1\0\0"),
        st.just(b"\xff\xff\xff\xfftEXt"),
    ),
    max_size=6,
)


@given(_starts, _pieces)
def test_any_bytes_have_an_identity(start: bytes, pieces: list[bytes]) -> None:
    data = start + b"".join(pieces)
    found = content_id(data)
    assert re.fullmatch("[0-9a-f]{32}", found)
    assert found == content_id(bytes(data))


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_bytes_of_no_known_kind_are_the_same_only_if_equal(a: bytes, b: bytes) -> None:
    assert (content_id(b"BM" + a) == content_id(b"BM" + b)) == (a == b)
