"""Colours: every kind of pixel as 8-bit sRGB."""

from __future__ import annotations

import functools
import io
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import ImageCms

#: Modes that can be scaled as they are, before their colours are converted.
_SCALABLE = frozenset({"RGB", "L", "CMYK", "LAB", "YCbCr"})

#: Code points of ISO/IEC 23091-2: primaries of BT.2020 and Display P3, HDR transfers.
_BT2020, _P3 = 9, 12
_PQ, _HLG = 16, 18
#: Linear BT.2020 and Display P3 to linear sRGB (from the primaries in ITU-R BT.2020 and SMPTE
#: EG 432-1, white D65).
_TO_SRGB = {
    _BT2020: (
        (1.660491, -0.587641, -0.072850),
        (-0.124550, 1.132900, -0.008349),
        (-0.018151, -0.100579, 1.118730),
    ),
    _P3: (
        (1.224940, -0.224940, 0.0),
        (-0.042057, 1.042057, 0.0),
        (-0.019638, -0.078636, 1.098274),
    ),
}
#: Where highlights of HDR begin to be pressed together (linear; 1 is white paper).
_KNEE = 0.8
#: Rows that are converted at once, so that no large float arrays arise.
_ROWS = 256


def scalable(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be scaled: opaque, 8 bits a colour, no palette."""
    if image.mode in _SCALABLE and "transparency" not in image.info:
        return image
    if image.mode.startswith(("I", "F")):
        return _from_deep_grey(image)
    if image.mode in ("RGBA", "RGBa", "LA", "La", "PA") or "transparency" in image.info:
        # Transparent parts are shown on white, as in every viewer.
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        return Image.alpha_composite(white, rgba).convert("RGB")
    return image.convert("L" if image.mode == "1" else "RGB")


def to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    """A picture of a scalable mode as sRGB, by its ICC profile if it has one."""
    transform = _transform(icc, image.mode) if icc or image.mode == "LAB" else None
    if transform is not None and image.mode == "RGB":
        return transform.apply_in_place(image)  # saves the pages of a second picture
    if transform is not None:
        return transform.apply(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def differs(icc: object) -> bool:
    """Whether an ICC profile of an RGB picture tells other colours than sRGB."""
    return isinstance(icc, bytes) and _transform(icc, "RGB") is not None


@functools.lru_cache(maxsize=32)
def _transform(icc: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """What turns a profile's colours into sRGB; None if there is nothing to do.

    It may be used by several threads at once: Little CMS keeps no state in a transform.
    """
    from PIL import ImageCms

    if mode == "LAB":
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    else:
        try:
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc or b""))
            if "srgb" in (profile.profile.profile_description or "").lower():
                return None
        except OSError:
            return None  # a broken profile: as in every viewer, the colours are taken for sRGB
    srgb = ImageCms.createProfile("sRGB")
    try:
        return ImageCms.buildTransform(
            profile, srgb, mode, "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC
        )
    except (ImageCms.PyCMSError, ValueError):
        return None  # a profile of other colours than the picture's (grey for RGB): the same


def _from_deep_grey(image: Image.Image) -> Image.Image:
    """16-bit, 32-bit and float grey as 8 bits: Pillow's own conversion would cut off at 255."""
    import numpy as np

    values = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top = float(values.max())
    if image.mode.startswith("I;16"):
        # Scanners and microscopes write 12 bits into 16.
        top = 65535.0 if top > 4095 else 4095.0
    grey = values * np.float32(255.0 / max(top, 1.0))
    return Image.fromarray(np.clip(grey, 0, 255, out=grey).astype(np.uint8))


def from_code_points(image: Image.Image, primaries: int, transfer: int) -> Image.Image:
    """A picture whose colours are told by code points (ISO/IEC 23091-2) as sRGB.

    HDR is brought to the range of a screen: white paper (203 nits, ITU-R BT.2408) is white, and
    what is brighter is pressed into the last fifth.

    Args:
        image: RGB, 8 bits.
        primaries: colour primaries; wide ones are BT.2020 (9) and Display P3 (12).
        transfer: transfer characteristics; HDR are PQ (16) and HLG (18).
    """
    import numpy as np

    wide, hdr = _TO_SRGB.get(primaries), transfer in (_PQ, _HLG)
    if not (wide or hdr):
        return image
    matrix = np.array(wide or np.eye(3), np.float32).T
    linear = _linear(transfer)
    codes = np.linspace(0, 1, 4096, dtype=np.float32)
    encoded = np.where(codes <= 0.0031308, codes * 12.92, 1.055 * codes ** (1 / 2.4) - 0.055)
    bytes_of = np.round(encoded * 255).astype(np.uint8)
    pixels = np.array(image)
    for top in range(0, len(pixels), _ROWS):
        light = linear[pixels[top : top + _ROWS]] @ matrix
        if hdr:
            over = np.maximum(light - _KNEE, 0)
            light = np.minimum(light, _KNEE) + (1 - _KNEE) * over / (over + 1 - _KNEE)
        np.clip(light, 0, 1, out=light)
        pixels[top : top + _ROWS] = bytes_of[(light * 4095).astype(np.uint16)]
    return Image.fromarray(pixels)


def _linear(transfer: int) -> NDArray[np.float32]:
    """Light (1: white paper) by 8-bit code: SMPTE ST 2084, ITU-R BT.2100, IEC 61966-2-1."""
    import numpy as np

    code = np.linspace(0, 1, 256)
    if transfer == _PQ:
        power = code ** (32 / 2523)
        nits = 10_000 * (np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)) ** (
            16384 / 2610
        )
        light = nits / 203
    elif transfer == _HLG:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
        light = (scene / 0.265) ** 1.2  # 0.265: white paper, code 0.75; 1.2: the system's gamma
    else:
        light = np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)
