"""Photos come out upright, in RGB and small enough, or say in a sentence why not."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
import photos_for_tests
import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos_for_tests import STORED, WheelPhotos
from PIL import Image

from facetagger.entities import Box, PhotoError
from facetagger.photos import decode, limits
from facetagger.photos.identity import content_id

# pytest replaces the filter that decode.py sets; a test below, in another process, is about it.
pytestmark = pytest.mark.filterwarnings(r"ignore:::PIL\.")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def picture(wheel_photos: WheelPhotos) -> Image.Image:
    """A real photo, 320×222."""
    with Image.open(wheel_photos.table) as image:
        return image.convert("RGB").resize((320, 222))


def difference(a: np.ndarray, b: np.ndarray | Image.Image) -> float:
    """The mean difference of two pictures, 0..255."""
    other = np.asarray(b)
    assert a.shape == other.shape
    return float(np.abs(a.astype(float) - other.astype(float)).mean())


def reason(path: Path) -> str:
    """Why a photo cannot be read."""
    with pytest.raises(PhotoError) as caught:
        decode.load(path, 512)
    text = str(caught.value)
    assert text.endswith(".")
    assert str(path) not in text, "the path is told apart"
    return text


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tif", "avif"])
@pytest.mark.parametrize("orientation", STORED)
def test_every_orientation_comes_out_upright(
    tmp_path: Path, picture: Image.Image, orientation: int, kind: str
) -> None:
    turn = STORED[orientation]
    stored = picture if turn is None else picture.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"a.{kind}"
    stored.save(path, quality=95, exif=exif)
    found = decode.load(path, 1000)
    assert (found.width, found.height) == picture.size
    assert found.rgb.dtype == np.uint8
    assert difference(found.rgb, picture) < 4
    small = decode.load(path, 100)
    assert (small.width, small.height) == picture.size, "of the whole photo"
    assert max(small.rgb.shape[:2]) == (80 if kind == "jpg" else 100), "a JPEG: two eighths"
    exact = decode.load(path, 100, exact=True)
    assert max(exact.rgb.shape[:2]) == 100
    assert difference(exact.rgb, picture.resize(exact.rgb.shape[1::-1])) < 8
    assert difference(small.rgb, picture.resize(small.rgb.shape[1::-1])) < 8


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_means_nothing_is_upright(
    tmp_path: Path, picture: Image.Image, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture.save(tmp_path / "a.jpg", quality=95, exif=exif)
    assert difference(decode.load(tmp_path / "a.jpg", 1000).rgb, picture) < 4


def test_a_real_photo_is_reduced_to_the_size_asked_for(wheel_photos: WheelPhotos) -> None:
    found = decode.load(wheel_photos.table, 640)
    assert (found.width, found.height) == (1280, 886)
    assert found.rgb.shape == (443, 640, 3)
    assert found.content_id == content_id(wheel_photos.table.read_bytes())
    for large in (1280, 5000, None):
        assert decode.load(wheel_photos.table, large).rgb.shape == (886, 1280, 3), "never enlarged"


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1)])
def test_the_thinnest_pictures_can_be_read(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("RGB", size, (10, 200, 30)).save(tmp_path / "a.png")
    found = decode.load(tmp_path / "a.png", 100)
    assert (found.width, found.height) == size
    assert found.rgb.reshape(-1, 3).tolist() == [[10, 200, 30]] * (found.rgb.size // 3)


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGBA", "LA", "CMYK", "YCbCr", "I;16", "F", "I"])
def test_every_kind_of_pixel_becomes_rgb(tmp_path: Path, picture: Image.Image, mode: str) -> None:
    grey = np.asarray(picture.convert("L"))
    grey = (grey * (255 / grey.max())).astype(np.uint8)  # deep greys are stretched to white
    wanted: Image.Image | np.ndarray = np.repeat(grey[..., None], 3, axis=2)
    name = "a.tif"
    if mode == "I;16":
        image, name = Image.fromarray(grey.astype(np.uint16) * 257), "a.png"
    elif mode == "F":
        image = Image.fromarray(grey.astype(np.float32) / grey.max())
    elif mode == "I":
        image = Image.fromarray(grey.astype(np.int32) * 1000)
    else:
        grey_modes = ("L", "LA", "1")
        image = (Image.fromarray(grey) if mode in grey_modes else picture).convert(mode)
        wanted = wanted if mode in grey_modes else picture
    image.save(tmp_path / name)
    found = decode.load(tmp_path / name, 1000).rgb
    assert found.shape == (222, 320, 3)
    if mode == "1":
        wanted, found = np.asarray(wanted).reshape(-1).mean(), found.reshape(-1).mean()
        assert found == pytest.approx(wanted, abs=5)
    else:
        assert difference(found, wanted) < (30 if mode == "P" else 2)


def test_a_cmyk_jpeg_keeps_its_colours(tmp_path: Path, picture: Image.Image) -> None:
    picture.convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    assert difference(decode.load(tmp_path / "a.jpg", 1000).rgb, picture) < 6


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_white(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (20, 10), (0, 0, 0, 0))
    image.paste((200, 200, 200, 255), (10, 0, 20, 10))
    if mode == "P":
        indexed = Image.new("P", (20, 10), 0)
        indexed.putpalette([0, 0, 0, 200, 200, 200])
        indexed.paste(1, (10, 0, 20, 10))
        indexed.save(tmp_path / "a.png", transparency=0)
    else:
        image.convert(mode).save(tmp_path / "a.png")
    rgb = decode.load(tmp_path / "a.png", 100).rgb
    assert rgb[5, 5].tolist() == [255, 255, 255]
    assert rgb[5, 15].tolist() == [200, 200, 200]


@pytest.mark.parametrize("kind", ["gif", "webp", "png", "mpo", "tif"])
def test_of_several_pictures_in_a_file_the_first_counts(
    tmp_path: Path, picture: Image.Image, kind: str
) -> None:
    others = [Image.new("RGB", picture.size, colour) for colour in ("red", "blue")]
    picture.save(tmp_path / f"a.{kind}", save_all=True, append_images=others)
    assert difference(decode.load(tmp_path / f"a.{kind}", 1000).rgb, picture) < 12


def test_the_time_is_the_cameras_if_it_makes_sense(tmp_path: Path, picture: Image.Image) -> None:
    def taken(**tags: str) -> datetime | None:
        exif = Image.Exif()
        if "changed" in tags:
            exif[0x0132] = tags["changed"]
        for key, tag in (("taken", 0x9003), ("digitized", 0x9004)):
            if key in tags:
                exif.get_ifd(0x8769)[tag] = tags[key]
        picture.save(tmp_path / "a.jpg", exif=exif)
        return decode.load(tmp_path / "a.jpg", 100).taken_at

    assert taken() is None
    assert taken(taken="2019:07:21 18:03:59", changed="2024:01:01 00:00:00") == datetime(
        2019, 7, 21, 18, 3, 59
    )
    assert taken(taken="0000:00:00 00:00:00", digitized="2020:02:29 01:02:03") == datetime(
        2020, 2, 29, 1, 2, 3
    )
    assert taken(taken="    :  :     :  :  ", changed="2021-03-04T05:06:07") == datetime(
        2021, 3, 4, 5, 6, 7
    )
    assert taken(taken="2021:02:30 00:00:00", digitized="yesterday") is None


@pytest.mark.parametrize(
    "metadata",
    [
        b"Exif\0\0",
        b"Exif\0\0garbage that is no TIFF",
        b"Exif\0\0MM\0*\xff\xff\xff\xff",
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(range(200)),
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\xf0\xff\xff\x7f\0\0\0\0",
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x02\0\x05\0\0\0\x00\0\0\0\0\0\0\0",
        b"http://ns.adobe.com/xap/1.0/\0<broken",
        b"ICC_PROFILE\0\x05\x01broken",
        b"MPF\0broken",
    ],
)
def test_damaged_metadata_does_not_hide_the_picture(
    tmp_path: Path, picture: Image.Image, metadata: bytes
) -> None:
    picture.save(tmp_path / "whole.jpg", quality=95)
    whole = (tmp_path / "whole.jpg").read_bytes()
    markers = {b"ICC": 0xE2, b"MPF": 0xE2}
    marker = markers.get(metadata[:3], 0xE1)
    added = bytes([0xFF, marker]) + (len(metadata) + 2).to_bytes(2, "big") + metadata
    (tmp_path / "a.jpg").write_bytes(whole[:2] + added + whole[2:])
    found = decode.load(tmp_path / "a.jpg", 1000)
    assert difference(found.rgb, picture) < 4
    assert found.taken_at is None


def test_each_bad_file_has_its_sentence(tmp_path: Path, wheel_photos: WheelPhotos) -> None:
    (tmp_path / "empty.jpg").write_bytes(b"")
    assert reason(tmp_path / "empty.jpg") == "The file is empty."
    assert reason(tmp_path / "gone.jpg") == "The file is not there any more."
    text = photos_for_tests.make_text_file_named_jpg(tmp_path / "text.jpg")
    assert "is not a picture, or of a kind" in reason(text)
    (tmp_path / "header.jpg").write_bytes(wheel_photos.table.read_bytes()[:100])
    assert "damaged" in reason(tmp_path / "header.jpg")
    cut = photos_for_tests.make_truncated_jpeg(tmp_path / "cut.jpg", wheel_photos.table)
    assert reason(cut) == "The picture is damaged: the file is cut short."
    (tmp_path / "cut.png").write_bytes(wheel_photos.astronaut.read_bytes()[:50_000])
    assert "damaged" in reason(tmp_path / "cut.png")
    (tmp_path / "folder.jpg").mkdir()
    assert "cannot be read" in reason(tmp_path / "folder.jpg") or os.name == "nt"


def test_a_picture_of_400_million_pixels_is_refused_at_once(tmp_path: Path) -> None:
    huge = photos_for_tests.make_huge_png(tmp_path / "huge.png")
    assert "too large to read: 20000 × 20000 pixels" in reason(huge)


def test_a_file_of_many_gigabytes_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 1000)
    (tmp_path / "a.jpg").write_bytes(bytes(1001))
    assert "too large" in reason(tmp_path / "a.jpg")


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: str) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.jpg").write_bytes(b"x")
    monkeypatch.setattr(Path, "open", refuse)
    assert reason(tmp_path / "a.jpg") == "The file may not be read by this user."


_DECODE_ALL = """
import sys, warnings
from pathlib import Path
from facetagger.entities import PhotoError
from facetagger.photos import decode
read = refused = 0
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        found = decode.load(path, 512)
    except PhotoError as error:
        refused += 1
        assert str(error).endswith("."), (path, error)
        assert "<" not in str(error) and "0x" not in str(error), (path, error)
    else:
        read += 1
        height, width = found.rgb.shape[:2]
        assert found.rgb.ndim == 3 and max(height, width) <= 512, path
        assert min(found.width, found.height) >= 1, path
        assert (found.width >= found.height) == (width >= height) or abs(width - height) < 2, path
print(read, refused)
"""


def test_damaged_files_are_read_or_refused_and_nothing_else(test_data: Path) -> None:
    """In a process of its own: warnings that Python raises as errors, and a decoder's crash."""
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", _DECODE_ALL, test_data / "damaged"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    # libtiff writes its own remarks to standard error.
    assert ended.returncode == 0, ended.stderr
    assert "Warning" not in ended.stderr
    read, refused = (int(number) for number in ended.stdout.split())
    assert read + refused == len(list((test_data / "damaged").iterdir()))
    assert read >= 40, "what Pillow can read of them is read"
    assert refused >= 300


def test_the_real_orientation_examples_are_all_alike(test_data: Path) -> None:
    folder = test_data / "metadata" / "exif_orientation_recurser"
    found = [decode.load(path, 200).rgb for path in sorted(folder.glob("*andscape*.jpg"))]
    assert len(found) >= 8
    assert all(difference(other, found[0]) < 12 for other in found[1:])


@pytest.fixture(scope="module")
def mutable(picture: Image.Image) -> bytes:
    output = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2019:07:21 18:03:59"
    picture.resize((64, 44)).save(output, "JPEG", exif=exif)
    return output.getvalue()


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_any_bytes_changed_in_a_jpeg_give_a_picture_or_a_sentence(
    mutable: bytes, tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(mutable)
    for place, value in changes:
        # Mostly in the metadata and tables, where damage is odd; the rest is only noise.
        data[int(place**2 * (len(data) - 1))] = value
    path = tmp_path_factory.getbasetemp() / "changed.jpg"
    path.write_bytes(data)
    try:
        found = decode.load(path, 512)
    except PhotoError:
        return
    assert found.rgb.shape[2] == 3


def _marked(width: int, height: int, box: Box) -> np.ndarray:
    rgb = np.full((height, width, 3), 60, np.uint8)
    top, left = round(box.y * height), round(box.x * width)
    rgb[top : round((box.y + box.h) * height), left : round((box.x + box.w) * width)] = 250
    return rgb


def _thumbnail(rgb: np.ndarray, box: Box, side: int = 96) -> np.ndarray:
    with Image.open(io.BytesIO(decode.thumbnail(rgb, box, side))) as image:
        assert image.format == "JPEG"
        assert image.size == (side, side)
        return np.asarray(image.convert("L")).astype(float)


@pytest.mark.parametrize("size", [(800, 600), (600, 800), (4000, 500)])
def test_the_face_is_in_the_middle_of_its_thumbnail(size: tuple[int, int]) -> None:
    width, height = size
    box = Box(0.45, 0.4, 80 / width, 80 / height)
    shown = _thumbnail(_marked(width, height, box), box) > 150
    ys, xs = np.nonzero(shown)
    assert xs.mean() == pytest.approx(47.5, abs=2)
    assert ys.mean() == pytest.approx(47.5, abs=2)
    assert shown.mean() == pytest.approx(1 / 1.6**2, abs=0.04), "with some room around it"


@pytest.mark.parametrize(
    "corner", [(0.0, 0.0), (0.9, 0.0), (0.0, 0.9), (0.9, 0.9), (0.45, 0.0), (0.9, 0.45)]
)
def test_a_face_at_the_edge_is_whole_and_the_rest_is_photo(corner: tuple[float, float]) -> None:
    box = Box(*corner, 0.1, 0.1)
    rgb = _marked(1000, 1000, box)
    shown = _thumbnail(rgb, box)
    assert (shown > 150).mean() == pytest.approx(1 / 1.6**2, abs=0.04)
    assert shown.min() > 40, "nothing beyond the edge, which would be black"


@pytest.mark.parametrize(
    "box", [Box(0.95, 0.4, 0.05, 0.1), Box(0, 0.4, 0.05, 0.1), Box(0.4, 0.95, 0.1, 0.05)]
)
def test_of_half_a_face_at_the_edge_there_is_more_than_of_its_neighbour(box: Box) -> None:
    shown = _thumbnail(_marked(1000, 1000, box), box)
    assert (shown > 150).mean() > 0.5
    assert shown.min() > 40, "nothing beyond the edge, which would be black"


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (3, 2), (40, 600)])
@pytest.mark.parametrize(
    "box", [Box(0, 0, 1, 1), Box(0.4, 0.4, 0.01, 0.01), Box(0.9, 0.9, 0.1, 0.1), Box(1, 1, 0, 0)]
)
def test_photos_smaller_than_the_face_give_a_square_too(size: tuple[int, int], box: Box) -> None:
    width, height = size
    rgb = np.full((height, width, 3), 77, np.uint8)
    shown = _thumbnail(rgb, box)
    assert np.abs(shown - 77).max() <= 2
