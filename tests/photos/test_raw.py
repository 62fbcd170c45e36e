"""Camera RAW: the camera's own JPEG where it does, else the developed picture; always upright."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos_for_tests import STORED, WheelPhotos
from PIL import Image
from raw_files import make_dng

from facetagger.entities import PhotoError
from facetagger.photos import decode, raw


@pytest.fixture(scope="module")
def picture(wheel_photos: WheelPhotos) -> Image.Image:
    """A real photo, 480×332."""
    with Image.open(wheel_photos.table) as image:
        return image.convert("RGB").resize((480, 332))


def stored(picture: Image.Image, orientation: int) -> Image.Image:
    turn = STORED[orientation]
    return picture if turn is None else picture.transpose(turn)


def jpeg(picture: Image.Image, **options: object) -> bytes:
    output = io.BytesIO()
    picture.save(output, "JPEG", quality=95, **options)
    return output.getvalue()


def likeness(rgb: np.ndarray, picture: Image.Image) -> float:
    """The correlation of two pictures' grey: developing changes brightness, not what is where."""
    other = np.asarray(picture.convert("L").resize(rgb.shape[1::-1])).ravel()
    return float(np.corrcoef(rgb.mean(axis=2).ravel(), other)[0, 1])


@pytest.mark.parametrize("orientation", STORED)
def test_a_raw_picture_is_developed_upright(
    tmp_path: Path, picture: Image.Image, orientation: int
) -> None:
    seen = stored(picture, orientation)
    path = make_dng(tmp_path / "a.dng", np.asarray(seen), orientation)
    for max_px, longer in ((200, 200), (400, 400), (None, 480)):
        found = decode.load(path, max_px)
        assert (found.width, found.height) == picture.size
        assert max(found.rgb.shape) == longer
        assert likeness(found.rgb, picture) > 0.97
    assert found.taken_at == datetime(2019, 7, 21, 18, 3, 59)


@pytest.mark.parametrize("orientation", STORED)
def test_a_preview_is_turned_as_the_camera_was_held(
    tmp_path: Path, picture: Image.Image, orientation: int
) -> None:
    """The preview is inverted, so that it is seen which of the two was taken."""
    inverted = Image.eval(picture, lambda value: 255 - value)
    seen, small = stored(picture, orientation), stored(inverted, orientation).resize
    size = tuple(side * 5 // 6 for side in seen.size)
    path = tmp_path / "a.dng"
    make_dng(path, np.asarray(seen), orientation, jpeg(small(size)), size)
    found = decode.load(path, 200)
    assert (found.width, found.height) == picture.size, "of the RAW picture"
    assert likeness(found.rgb, inverted) > 0.97
    assert likeness(decode.load(path, 480).rgb, inverted) > 0.97, "it is nearly large enough"
    full = decode.load(path, None)
    assert max(full.rgb.shape) == 480
    assert likeness(full.rgb, picture) > 0.97, "for the full size it is not"


@pytest.mark.parametrize("orientation", [6, 8])
def test_a_preview_that_stands_upright_already_is_not_turned(
    tmp_path: Path, picture: Image.Image, orientation: int
) -> None:
    inverted = Image.eval(picture.resize((420, 290)), lambda value: 255 - value)
    path = tmp_path / "a.dng"
    seen = np.asarray(stored(picture, orientation))
    make_dng(path, seen, orientation, jpeg(inverted), inverted.size)
    assert likeness(decode.load(path, 200).rgb, inverted) > 0.97


def test_a_preview_that_was_turned_by_half_says_so_itself(
    tmp_path: Path, picture: Image.Image
) -> None:
    inverted = Image.eval(picture.resize((420, 290)), lambda value: 255 - value)
    exif = Image.Exif()
    exif[0x0112] = 1
    path, seen = tmp_path / "a.dng", np.asarray(stored(picture, 3))
    preview = jpeg(inverted, exif=exif)
    assert preview[2:4] == b"\xff\xe0", "JFIF comes first, which cameras leave out"
    make_dng(path, seen, 3, preview[:2] + preview[20:], inverted.size)
    assert likeness(decode.load(path, 200).rgb, inverted) > 0.97


@pytest.mark.parametrize("size", [(480, 270), (300, 300), (120, 83)])
def test_a_preview_of_other_proportions_or_too_small_is_not_taken(
    tmp_path: Path, picture: Image.Image, size: tuple[int, int]
) -> None:
    """Boxes would be in the wrong place, faces too small."""
    inverted = Image.eval(picture.resize(size), lambda value: 255 - value)
    path = make_dng(tmp_path / "a.dng", np.asarray(picture), 1, jpeg(inverted), size)
    assert likeness(decode.load(path, 300).rgb, picture) > 0.97


def test_a_damaged_preview_does_not_hide_the_raw_picture(
    tmp_path: Path, picture: Image.Image
) -> None:
    broken = jpeg(picture)[:400] + bytes(3000)
    path = make_dng(tmp_path / "a.dng", np.asarray(picture), 1, broken, picture.size)
    assert likeness(decode.load(path, 300).rgb, picture) > 0.97


def test_the_content_decides_not_the_name(tmp_path: Path, picture: Image.Image) -> None:
    dng = make_dng(tmp_path / "a.tif", np.asarray(picture))
    assert likeness(decode.load(dng, 300).rgb, picture) > 0.97
    picture.save(tmp_path / "plain.tif")
    for name in ("a.nef", "a.jpg"):
        (tmp_path / name).write_bytes((tmp_path / "plain.tif").read_bytes())
        assert np.array_equal(decode.load(tmp_path / name, None).rgb, np.asarray(picture))


def test_what_is_no_raw_picture_says_so(tmp_path: Path, picture: Image.Image) -> None:
    (tmp_path / "text.nef").write_text("no picture " * 500, encoding="utf-8")
    with pytest.raises(PhotoError, match="no RAW picture, or of a camera that is not known"):
        decode.load(tmp_path / "text.nef", 300)
    whole = make_dng(tmp_path / "a.dng", np.asarray(picture)).read_bytes()
    for part in (100, len(whole) // 2):
        (tmp_path / "cut.dng").write_bytes(whole[:part])
        with pytest.raises(PhotoError, match=r"^The [a-zA-Z ,:]*\.$"):
            decode.load(tmp_path / "cut.dng", 300)


def test_a_raw_picture_that_is_too_large_is_refused(tmp_path: Path, picture: Image.Image) -> None:
    path = make_dng(tmp_path / "a.dng", np.asarray(picture))
    with pytest.raises(PhotoError, match="480 × 332 pixels"):
        decode.load(path, 300, max_pixels=100_000)


@given(st.sampled_from([b"II*\0", b"MM\0*", b"II+\0"]), st.binary(max_size=400))
def test_any_tags_can_be_looked_through(magic: bytes, rest: bytes) -> None:
    assert raw.is_raw(magic + rest) in (True, False)


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=12))
def test_damaged_tags_can_be_looked_through(changes: list[tuple[int, int]]) -> None:
    data = bytearray(_SMALL_DNG[-600:])
    start = int.from_bytes(_SMALL_DNG[4:8], "little") - (len(_SMALL_DNG) - len(data))
    data[:8] = _SMALL_DNG[:4] + max(start, 8).to_bytes(4, "little")
    for place, value in changes:
        data[place % len(data)] = value
    assert raw.is_raw(bytes(data)) in (True, False)


def _small_dng() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        rgb = np.zeros((8, 8, 3), np.uint8)
        return make_dng(Path(folder) / "a.dng", rgb, 1, b"x" * 50, (4, 4)).read_bytes()


_SMALL_DNG = _small_dng()
