"""How far a photo's file may go before it is refused."""

from __future__ import annotations

from facetagger.entities import PhotoError

#: Photos of more pixels are refused (they would need about 1 GB); the setting is max_megapixels.
MAX_PIXELS = 250_000_000
#: How the sentence about such a photo begins.
TOO_LARGE = "The picture is too large to read:"
#: Files beyond this many bytes are not read.
MAX_BYTES = 1_000_000_000
#: Seconds that one photo may take.
DEADLINE = 30.0


def check_size(width: int, height: int, max_pixels: int) -> None:
    """Refuses a picture that is too large, before it is decoded.

    Raises:
        PhotoError: it has more than max_pixels pixels.
    """
    if width * height > max_pixels:
        raise PhotoError(
            f"{TOO_LARGE} {width} × {height} pixels. Up to "
            f"{max_pixels // 1_000_000} megapixels are read; the settings can raise that."
        )


def too_slow(seconds: float) -> PhotoError:
    """What is said of a photo that was given up."""
    return PhotoError(f"The picture was given up: reading it took longer than {seconds:g} seconds.")
