"""Every odd file that cameras, scanners and programs write, as sRGB of 8 bits."""

from __future__ import annotations

import io
import shutil
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from photos_for_tests import WheelPhotos
from PIL import Image, ImageCms

from facetagger.entities import PhotoError
from facetagger.photos import colour, decode

pytestmark = pytest.mark.filterwarnings(r"ignore:::PIL\.")


@pytest.fixture(scope="module")
def picture(wheel_photos: WheelPhotos) -> Image.Image:
    """A real photo, 320×222."""
    with Image.open(wheel_photos.table) as image:
        return image.convert("RGB").resize((320, 222))


@pytest.fixture(scope="module")
def rgb(picture: Image.Image) -> np.ndarray:
    return np.asarray(picture)


def difference(found: np.ndarray, wanted: np.ndarray | Image.Image) -> float:
    other = np.asarray(wanted)
    assert found.shape == other.shape
    return float(np.abs(found.astype(float) - other.astype(float)).mean())


def read(path: Path) -> np.ndarray:
    return decode.load(path, None).rgb


def reason(path: Path) -> str:
    with pytest.raises(PhotoError) as caught:
        decode.load(path, 512)
    return str(caught.value)


@pytest.mark.parametrize(
    "options",
    [
        {"progressive": True},
        {"subsampling": "4:4:4"},
        {"subsampling": "4:1:1"},
        {"optimize": True, "restart_marker_rows": 1},
        {"keep_rgb": True},
    ],
    ids=str,
)
def test_jpegs_of_all_kinds(
    tmp_path: Path, picture: Image.Image, options: dict[str, object]
) -> None:
    picture.save(tmp_path / "a.jpg", quality=95, **options)
    assert difference(read(tmp_path / "a.jpg"), picture) < 4
    small = decode.load(tmp_path / "a.jpg", 160).rgb
    assert difference(small, picture.resize((160, 111))) < 5


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_and_cmyk_jpegs_can_be_reduced(
    tmp_path: Path, picture: Image.Image, mode: str
) -> None:
    picture.convert(mode).save(tmp_path / "a.jpg", quality=95)
    wanted = picture.convert(mode).convert("RGB")
    assert difference(read(tmp_path / "a.jpg"), wanted) < 5
    small = decode.load(tmp_path / "a.jpg", 100).rgb
    assert difference(small, wanted.resize((100, 69))) < 6


def test_a_cmyk_jpeg_of_adobe_is_stored_inverted(tmp_path: Path, picture: Image.Image) -> None:
    """Pillow writes the Adobe marker and inverts; without the marker nothing is inverted."""
    picture.convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    data = (tmp_path / "a.jpg").read_bytes()
    assert b"Adobe" in data
    assert difference(read(tmp_path / "a.jpg"), picture) < 6


@pytest.mark.parametrize("frame", [b"\xff\xc3", b"\xff\xcb"])
def test_a_lossless_jpeg_is_named(tmp_path: Path, picture: Image.Image, frame: bytes) -> None:
    picture.save(tmp_path / "a.jpg")
    data = (tmp_path / "a.jpg").read_bytes().replace(b"\xff\xc0", frame, 1)
    (tmp_path / "a.jpg").write_bytes(data)
    assert reason(tmp_path / "a.jpg") == "The picture is a lossless JPEG, which cannot be read."


def test_a_jpeg_of_12_bits_is_named(tmp_path: Path, picture: Image.Image) -> None:
    picture.save(tmp_path / "a.jpg")
    data = bytearray((tmp_path / "a.jpg").read_bytes())
    data[data.index(b"\xff\xc0") + 4] = 12
    (tmp_path / "a.jpg").write_bytes(data)
    assert "a JPEG of 12 bits a colour" in reason(tmp_path / "a.jpg")


def test_a_jpeg_with_a_complaint_of_the_decoder_is_read(
    tmp_path: Path, picture: Image.Image
) -> None:
    """Bytes between two markers: seen in real files, and every viewer shows them."""
    picture.save(tmp_path / "a.jpg", quality=95)
    data = (tmp_path / "a.jpg").read_bytes()
    place = data.index(b"\xff\xdb")
    (tmp_path / "a.jpg").write_bytes(data[:place] + b"\0" * 5 + data[place:])
    assert difference(read(tmp_path / "a.jpg"), picture) < 4


def _png(colour_type: int, rows: np.ndarray) -> bytes:
    """A PNG of 16 bits a colour, which Pillow cannot write."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        whole = kind + body
        return struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))

    height, width = rows.shape[:2]
    packed = b"".join(b"\0" + row.astype(">u2").tobytes() for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 16, colour_type, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(packed)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_pngs_of_16_bits(tmp_path: Path, rgb: np.ndarray) -> None:
    (tmp_path / "a.png").write_bytes(_png(2, rgb.astype(np.uint16) * 257))
    assert difference(read(tmp_path / "a.png"), rgb) < 1
    half = np.dstack([rgb.astype(np.uint16) * 257, np.full(rgb.shape[:2], 32768, np.uint16)])
    (tmp_path / "b.png").write_bytes(_png(6, half))
    assert difference(read(tmp_path / "b.png"), rgb / 2 + 127) < 2, "half transparent, on white"


def test_gifs_and_pngs_with_interlacing(tmp_path: Path, picture: Image.Image) -> None:
    indexed = picture.quantize(200)
    indexed.save(tmp_path / "a.gif", interlace=1)
    indexed.save(tmp_path / "a.png")
    for name in ("a.gif", "a.png"):
        assert difference(read(tmp_path / name), indexed.convert("RGB")) < 1


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"tile": (64, 64)},
        {"compression": "zlib", "predictor": True},
        {"planarconfig": "separate"},
        {"bigtiff": True},
        {"byteorder": ">"},
    ],
    ids=str,
)
def test_tiffs_of_all_kinds(tmp_path: Path, rgb: np.ndarray, options: dict[str, object]) -> None:
    stored = np.moveaxis(rgb, 2, 0) if "planarconfig" in options else rgb
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", **options)
    assert difference(read(tmp_path / "a.tif"), rgb) == 0


def test_deep_tiffs(tmp_path: Path, rgb: np.ndarray) -> None:
    tifffile.imwrite(tmp_path / "a.tif", rgb.astype(np.uint16) * 257, photometric="rgb")
    assert difference(read(tmp_path / "a.tif"), rgb) < 1
    grey = rgb[..., 1]
    wanted = np.repeat(grey[..., None], 3, axis=2)
    for values in (
        grey.astype(np.uint16) * 257,
        (grey.astype(np.uint32) * 4095 // 255).astype(np.uint16),  # 12 bits in 16
        grey.astype(np.float32) / 255,
        np.where(grey > 250, np.nan, grey.astype(np.float32) / 255).astype(np.float32),
    ):
        tifffile.imwrite(tmp_path / "b.tif", values, photometric="minisblack")
        assert difference(read(tmp_path / "b.tif"), wanted) < 8


def test_a_tiff_that_cannot_be_read_says_so(tmp_path: Path, rgb: np.ndarray) -> None:
    tifffile.imwrite(tmp_path / "a.tif", rgb / 255.0, photometric="rgb")
    assert reason(tmp_path / "a.tif") == (
        "The picture is damaged, or a TIFF of a kind that is not known."
    )


@pytest.mark.parametrize("mode", ["CMYK", "LAB"])
def test_tiffs_of_other_colours(tmp_path: Path, picture: Image.Image, mode: str) -> None:
    if mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        image = ImageCms.profileToProfile(picture, srgb, lab, outputMode="LAB")
    else:
        image = picture.convert(mode)
    assert image is not None
    image.save(tmp_path / "a.tif")
    assert difference(read(tmp_path / "a.tif"), picture) < 4


def test_jpeg_2000(tmp_path: Path, picture: Image.Image) -> None:
    for name in ("a.jp2", "a.j2k"):
        picture.save(tmp_path / name)
        assert difference(read(tmp_path / name), picture) < 1


def test_the_content_decides_not_the_name(tmp_path: Path, picture: Image.Image) -> None:
    kinds = ("jpg", "png", "gif", "bmp", "webp", "tif", "avif", "jp2")
    for kind in kinds:
        picture.save(tmp_path / f"a.{kind}")
    wanted = {kind: read(tmp_path / f"a.{kind}") for kind in kinds}
    for kind, other in zip(kinds, (*kinds[1:], "heic"), strict=True):
        shutil.copy(tmp_path / f"a.{kind}", tmp_path / f"wrong.{other}")
        assert np.array_equal(read(tmp_path / f"wrong.{other}"), wanted[kind])


@pytest.mark.parametrize("head", [b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n"])
def test_jpeg_xl_is_named(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.jxl").write_bytes(head + bytes(100))
    assert reason(tmp_path / "a.jxl") == "JPEG XL pictures cannot be read yet."


def test_a_video_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypqt  \0\0\0\0qt  " + bytes(100))
    assert reason(tmp_path / "a.heic").startswith("The file is a video")


def test_a_heic_that_is_cut_short_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(40))
    assert reason(tmp_path / "a.heic").startswith("The picture is")


# Colours.


def _swapped_profile() -> bytes:
    """A profile in which red is green: every conversion is plain to see."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    renamed = profile.replace("sRGB".encode("utf-16-be"), "test".encode("utf-16-be"))
    tags = {renamed[p : p + 4]: p for p in range(132, 132 + 12 * renamed[131], 12)}
    red, green = tags[b"rXYZ"], tags[b"gXYZ"]
    data = bytearray(renamed)
    data[red + 4 : red + 12] = renamed[green + 4 : green + 12]
    data[green + 4 : green + 12] = renamed[red + 4 : red + 12]
    return bytes(data)


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tif", "avif"])
def test_colours_are_those_of_the_profile(
    tmp_path: Path, picture: Image.Image, rgb: np.ndarray, kind: str
) -> None:
    options = {} if kind in ("png", "tif") else {"quality": 95}
    picture.save(tmp_path / f"a.{kind}", icc_profile=_swapped_profile(), **options)
    swapped = rgb[..., [1, 0, 2]]
    assert difference(read(tmp_path / f"a.{kind}"), swapped) < 5
    small = decode.load(tmp_path / f"a.{kind}", 160).rgb
    assert difference(small, np.asarray(Image.fromarray(swapped).resize((160, 111)))) < 6


def test_an_srgb_profile_changes_nothing(tmp_path: Path, picture: Image.Image) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture.save(tmp_path / "a.png", icc_profile=profile)
    assert difference(read(tmp_path / "a.png"), picture) == 0
    assert not colour.differs(profile)
    assert colour.differs(_swapped_profile())


@pytest.mark.parametrize("profile", [b"no profile", _swapped_profile()[:200], bytes(500)])
def test_a_broken_profile_is_passed_over(
    tmp_path: Path, picture: Image.Image, profile: bytes
) -> None:
    picture.save(tmp_path / "a.png", icc_profile=profile)
    assert difference(read(tmp_path / "a.png"), picture) == 0


def test_a_profile_of_other_colours_is_passed_over(tmp_path: Path, picture: Image.Image) -> None:
    picture.convert("L").save(tmp_path / "a.png", icc_profile=_swapped_profile())
    assert difference(read(tmp_path / "a.png"), picture.convert("L").convert("RGB")) == 0


@pytest.mark.parametrize("transfer", [16, 18])
def test_white_paper_of_hdr_is_nearly_white_and_dark_stays_dark(transfer: int) -> None:
    """203 nits: code 0.581 of PQ, 0.75 of HLG (ITU-R BT.2408, table 1)."""
    paper = round(255 * (0.581 if transfer == 16 else 0.75))
    codes = np.array([0, paper // 2, paper, 255], np.uint8)
    image = Image.fromarray(np.repeat(codes[None, :, None], 3, axis=2))
    shown = np.asarray(colour.from_code_points(image, 1, transfer))[0, :, 0].tolist()
    assert shown[0] == 0
    assert sorted(shown) == shown
    assert 235 <= shown[2] < shown[3] <= 255


@pytest.mark.parametrize("primaries", [9, 12])
def test_wide_colours_keep_greys_and_gain_saturation(primaries: int) -> None:
    pixels = np.array([[[90, 90, 90], [180, 120, 100]]], np.uint8)
    shown = np.asarray(colour.from_code_points(Image.fromarray(pixels), primaries, 13))
    assert np.abs(shown[0, 0].astype(int) - 90).max() <= 1
    assert shown[0, 1, 0] > 183
    assert shown[0, 1, 2] < 100
    same = colour.from_code_points(Image.fromarray(pixels), 1, 13)
    assert np.array_equal(np.asarray(same), pixels)


# Real files.


def test_the_real_samples_are_read(test_data: Path) -> None:
    wanted = {
        "avif/10bit-HDR-P3-nclx.avif": (3681, 5594),
        "avif/8bit-sRGB.avif": (1617, 1080),
        "example.avif": (800, 533),
        "example.heic": (1280, 854),
        "heic/IMG_2682.heic": (4032, 3024),
        "jpg/el_torcal_rocks.jpg": (512, 341),
        "png/density_plot.png": (800, 800),
        "webp/denali.webp": (600, 315),
    }
    for name, size in wanted.items():
        found = decode.load(test_data / "formats" / name, 300)
        assert (found.width, found.height) == size
        assert max(found.rgb.shape) <= 300
        assert found.rgb.std() > 20
    assert reason(test_data / "formats/jxl/8bit-sRGB.jxl").startswith("JPEG XL")


@pytest.mark.parametrize(("quarters", "orientation"), [(0, 6), (1, 1), (2, 6), (3, 8)])
def test_a_heic_is_turned_once_and_by_its_own_box(
    test_data: Path, tmp_path: Path, quarters: int, orientation: int
) -> None:
    """The EXIF repeats what the box says, or is wrong; it changes nothing."""
    whole = (test_data / "formats" / "heic" / "IMG_2682.heic").read_bytes()
    upright = Image.fromarray(decode.load(test_data / "formats/heic/IMG_2682.heic", 200).rgb)
    data = bytearray(whole)
    data[whole.index(b"irot") + 4] = quarters
    # The EXIF's orientation: tag 0x0112, SHORT, one value.
    place = whole.index(b"\x01\x12\x00\x03\x00\x00\x00\x01")
    data[place + 8 : place + 10] = orientation.to_bytes(2, "big")
    (tmp_path / "a.heic").write_bytes(data)
    found = decode.load(tmp_path / "a.heic", 200)
    turned = upright.rotate(90 * quarters, expand=True)
    assert (found.width > found.height) == (turned.width > turned.height)
    assert difference(found.rgb, turned) < 6


def test_profiles_are_cached_and_threads_agree(picture: Image.Image) -> None:
    from concurrent.futures import ThreadPoolExecutor

    profile = _swapped_profile()
    output = io.BytesIO()
    picture.save(output, "PNG", icc_profile=profile)

    def converted(_: int) -> bytes:
        return colour.to_srgb(picture.copy(), profile).tobytes()

    with ThreadPoolExecutor(4) as executor:
        assert len(set(executor.map(converted, range(24)))) == 1
