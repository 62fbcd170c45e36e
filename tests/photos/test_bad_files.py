"""Damaged files, bombs and endless ones: each is read, or refused in one clear sentence."""

from __future__ import annotations

import io
import os
import re
import struct
import zlib
from pathlib import Path

import numpy as np
import photos_for_tests
import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.entities import PhotoError
from facetagger.photos import decode, limits
from facetagger.photos.kinds import HEAD, RAW_SUFFIXES, Kind, kind_of

pytestmark = pytest.mark.filterwarnings(r"ignore:::PIL\.")

#: One capital, no quotes of programs, no addresses, no names of classes or files.
_SENTENCE = re.compile(r"[A-Z][A-Za-z0-9 ,:;.()×_]*\.")
_PROGRAMMING = ("Error", "None", "object", "tile", "decoder error", "fp", "libheif", "0x")


def outcome(path: Path, **options: int) -> str | None:
    """Why a file is refused; None if it is read."""
    try:
        found = decode.load(path, 256, **options)
    except PhotoError as error:
        text = str(error)
        assert _SENTENCE.fullmatch(text), text
        assert len(text) < 130, text
        assert not any(word in text for word in _PROGRAMMING), text
        assert path.name not in text
        return text
    assert found.rgb.ndim == 3
    assert max(found.rgb.shape) <= 256
    assert found.rgb.dtype == np.uint8
    return None


def test_the_damaged_files_are_read_or_refused(test_data: Path, tmp_path: Path) -> None:
    """Every fourth of them; some under a wrong name, so that another decoder might try."""
    files = sorted((test_data / "damaged").iterdir())[::4]
    assert len(files) >= 120
    outcomes = []
    for number, file in enumerate(files):
        outcomes.append(outcome(file))
        if number % 4 == 0:
            for suffix in (".cr2", ".heic"):
                wrong = tmp_path / f"{number}{suffix}"
                wrong.write_bytes(file.read_bytes())
                outcome(wrong)
    assert outcomes.count(None) >= 8, "what can be read of them is read"


@pytest.mark.parametrize("kind", ["jpg", "png", "gif", "bmp", "webp", "tif", "avif", "jp2"])
def test_cut_and_changed_pictures_of_every_kind(
    tmp_path: Path, wheel_photos: WheelPhotos, kind: str
) -> None:
    with Image.open(wheel_photos.table) as image:
        small = image.convert("RGB").resize((96, 66))
    output = io.BytesIO()
    small.save(output, {"jpg": "JPEG", "tif": "TIFF", "jp2": "JPEG2000"}.get(kind, kind))
    whole = output.getvalue()
    random = np.random.default_rng(7)
    path = tmp_path / f"x{kind}.{kind}"
    for part in (3, 20, len(whole) // 3, len(whole) - 200):
        path.write_bytes(whole[:part])
        outcome(path)
    for _ in range(12):
        changed = bytearray(whole)
        for place in random.integers(0, len(whole), 6):
            changed[place] = random.integers(0, 256)
        path.write_bytes(changed)
        outcome(path)
    path.write_bytes(whole)
    assert outcome(path) is None


# Bombs: small files of enormous pictures.


def _refused_unread(path: Path) -> None:
    assert path.stat().st_size < 1_000_000
    text = outcome(path)
    assert text is not None
    assert "too large to read" in text
    assert "Up to 250 megapixels are read; the settings can raise that." in text


def test_a_png_bomb(tmp_path: Path) -> None:
    _refused_unread(photos_for_tests.make_huge_png(tmp_path / "bomb.png"))


def test_a_gif_bomb(tmp_path: Path) -> None:
    data = b"GIF89a" + struct.pack("<HHBBB", 60_000, 60_000, 0x80, 0, 0) + bytes(6)
    frame = b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x02\x02\x4c\x01\0;"
    (tmp_path / "bomb.gif").write_bytes(data + frame)
    _refused_unread(tmp_path / "bomb.gif")


def test_a_gif_whose_frame_is_larger_than_its_screen(tmp_path: Path) -> None:
    data = b"GIF89a" + struct.pack("<HHBBB", 10, 10, 0x80, 0, 0) + bytes(6)
    frame = b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x02\x02\x4c\x01\0;"
    (tmp_path / "frame.gif").write_bytes(data + frame)
    assert outcome(tmp_path / "frame.gif") is not None


def test_a_tiff_bomb(tmp_path: Path) -> None:
    tags = {256: 50_000, 257: 50_000, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: 50_000, 279: 9}
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags.items())
    data = b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4)
    (tmp_path / "bomb.tif").write_bytes(data)
    _refused_unread(tmp_path / "bomb.tif")


def test_a_jpeg_bomb(tmp_path: Path) -> None:
    output = io.BytesIO()
    Image.new("RGB", (16, 16)).save(output, "JPEG")
    data = bytearray(output.getvalue())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 65_000, 65_000)
    (tmp_path / "bomb.jpg").write_bytes(data)
    _refused_unread(tmp_path / "bomb.jpg")


def test_the_setting_allows_more_and_less(tmp_path: Path) -> None:
    path = photos_for_tests.make_huge_png(tmp_path / "large.png", side=2000)
    assert outcome(path) is None
    text = outcome(path, max_pixels=3_000_000)
    assert text == (
        "The picture is too large to read: 2000 × 2000 pixels. Up to 3 megapixels are "
        "read; the settings can raise that."
    )
    assert outcome(path, max_pixels=4_000_000) is None


def test_text_in_a_png_that_unpacks_to_gigabytes(tmp_path: Path) -> None:
    output = io.BytesIO()
    Image.new("RGB", (16, 16)).save(output, "PNG")
    whole = output.getvalue()
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    body = b"zTXtx\0\0" + packed
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    (tmp_path / "a.png").write_bytes(whole[:33] + chunk + whole[33:])
    outcome(tmp_path / "a.png")


# Endless ones.


def _many_scans(side: int, scans: int) -> bytes:
    """A progressive JPEG of one colour whose first scan is repeated."""
    output = io.BytesIO()
    Image.new("L", (side, side), 90).save(output, "JPEG", progressive=True, quality=30)
    data = output.getvalue()
    starts = [match.start() for match in re.finditer(b"\xff\xda", data)]
    # The last scan refines what is zero anyway: it may come as often as one likes.
    last = data[starts[-1] : data.rindex(b"\xff\xd9")]
    return data[: data.rindex(b"\xff\xd9")] + last * scans + b"\xff\xd9"


def test_a_progressive_jpeg_of_thousands_of_scans_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jpg").write_bytes(_many_scans(2000, 3000))
    monkeypatch.setattr(limits, "DEADLINE", 0.3)
    text = outcome(tmp_path / "a.jpg")
    assert text == "The picture was given up: reading it took longer than 0.3 seconds."


def test_one_of_some_hundred_scans_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(_many_scans(64, 300))
    assert outcome(tmp_path / "a.jpg") is None


# What a file is.


@given(st.binary(max_size=HEAD), st.sampled_from(["", ".jpg", ".NEF", ".heic", *RAW_SUFFIXES]))
def test_any_beginning_is_a_kind_or_refused(head: bytes, suffix: str) -> None:
    try:
        kind = kind_of(head, suffix)
    except PhotoError:
        assert suffix.lower() not in RAW_SUFFIXES or head[4:8] == b"ftyp" or head[:2] == b"\xff\n"
        return
    assert kind in set(Kind)


@given(st.lists(st.sampled_from([b"mif1", b"heic", b"avif", b"crx ", b"mp42", b"\0\0\0\0"])))
def test_boxed_files_are_told_by_their_brands(brands: list[bytes]) -> None:
    first = brands[0] if brands else b"isom"
    body = b"ftyp" + first + bytes(4) + b"".join(brands[1:])
    head = (struct.pack(">I", len(body) + 4) + body)[:HEAD]
    present = {first, *brands[1:58]}
    try:
        kind = kind_of(head, "")
    except PhotoError:
        assert first != b"crx "
        assert not present & {b"mif1", b"heic", b"avif"}
        return
    wanted = Kind.AVIF if b"avif" in present else Kind.HEIF
    assert kind is (Kind.RAW if first == b"crx " else wanted)


def test_a_file_that_is_no_picture_has_a_sentence(tmp_path: Path) -> None:
    for number, content in enumerate((b"\0", b"PK\x03\x04" + bytes(50), b"<svg/>", os.urandom(9))):
        (tmp_path / f"q{number}.jpg").write_bytes(content)
        assert outcome(tmp_path / f"q{number}.jpg") is not None
