"""A small album for the first try, made from photos that installed packages ship.

One photo shows six people; crops of it, mirrored, turned and under- or overexposed as snapshots
are, give each of them enough faces to be grouped. Nothing is downloaded, nothing is published.
"""

from __future__ import annotations

import importlib.util
import math
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger import settings
from facetagger.entities import FolderError

if TYPE_CHECKING:
    from PIL import Image

#: Changes when the album does, so that an older one is made anew.
VERSION = "1"
_MARK = ".facetagger-demo"

_TABLE = ("insightface", "data/images/t1.jpg")
_ACTOR = ("insightface", "data/images/Tom_Hanks_54745.png")
_ASTRONAUT = ("skimage", "data/astronaut.png")
_CAT = ("skimage", "data/chelsea.png")

#: Where the six people of the table photo are: centre and height of the face, in fractions of the
#: photo's width, height and height.
_SEATS = {
    "a": (0.092, 0.378, 0.170),
    "b": (0.254, 0.237, 0.160),
    "c": (0.408, 0.363, 0.180),
    "d": (0.628, 0.447, 0.165),
    "e": (0.752, 0.155, 0.190),
    "f": (0.922, 0.376, 0.170),
}
#: Who sits side by side, for photos of two and three.
_TOGETHER = ("ab", "cd", "ef", "bc", "def", "abc")
_FIRST_DAY = datetime(2024, 5, 4, 18, 30)
_EXIF_IFD, _ORIENTATION, _DATE_TAKEN = 0x8769, 0x0112, 0x9003


def source(package: str, path: str) -> Path:
    """A file inside an installed package, found without importing it.

    Raises:
        FolderError: the package is not installed, or lacks the file.
    """
    spec = importlib.util.find_spec(package)
    for place in (spec and spec.submodule_search_locations) or ():
        if (Path(place) / path).is_file():
            return Path(place) / path
    raise FolderError(
        f"The photos of the demo come with the package '{package}', which is not installed."
    )


def make(folder: Path) -> Path:
    """Makes the album in a folder, unless it is there already; returns the folder.

    Raises:
        FolderError: a package that ships the photos is missing, or the folder cannot be written.
    """
    mark = folder / _MARK
    if mark.is_file() and mark.read_text(encoding="utf-8") == VERSION:
        return folder
    unfinished = folder.with_name(f"{folder.name}.{os.getpid()}")
    try:
        for number, (name, image) in enumerate(_album()):
            _save(image, unfinished / name, _FIRST_DAY + timedelta(minutes=7 * number), number)
        (unfinished / _MARK).write_text(VERSION, encoding="utf-8")
        if mark.is_file():  # an older album; a folder that somebody else filled is left alone
            shutil.rmtree(folder)
        unfinished.rename(folder)
    except OSError as error:
        raise FolderError(f"The demo's photos cannot be written to {folder}: {error}.") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def _album() -> Iterator[tuple[str, Image.Image]]:
    """The photos with their paths inside the album."""
    from PIL import Image, ImageOps

    with Image.open(source(*_TABLE)) as opened:
        table = opened.convert("RGB")
    yield "Card night/everyone.jpg", table
    yield "Card night/everyone again.jpg", _snapshot(ImageOps.mirror(table), 1)
    for who in _TOGETHER:
        yield f"Card night/{_words(who)}.jpg", _snapshot(_around(table, who, 1.0), len(who))
    for who in _SEATS:
        for take in range(5):
            portrait = _snapshot(_around(table, who, 0.5 + 0.2 * take), take)
            yield f"Portraits/{_words(who)}, {take + 1}.jpg", portrait
    with Image.open(source(*_ASTRONAUT)) as opened:
        astronaut = opened.convert("RGB")
    with Image.open(source(*_ACTOR)) as opened:
        # It is a tight crop: with room around the face it looks like a photo to a detector.
        actor = ImageOps.expand(opened.convert("RGB").resize((336, 336)), 120, (96, 88, 80))
    for take in range(4):
        yield f"Visits/astronaut, {take + 1}.jpg", _snapshot(astronaut, take)
        yield f"Visits/actor, {take + 1}.jpg", _snapshot(actor, take)
    with Image.open(source(*_CAT)) as opened:
        yield "Visits/cat.jpg", opened.convert("RGB")


def _words(who: str) -> str:
    return "seat " + " and ".join(str(" abcdef".index(letter)) for letter in who)


def _around(photo: Image.Image, who: str, room: float) -> Image.Image:
    """The part of the photo that shows these people, with `room` face heights around them."""
    width, height = photo.size
    seats = [_SEATS[letter] for letter in who]
    margin = [(0.5 + room) * tall * height for _, _, tall in seats]
    left = min(x * width - m for (x, _, _), m in zip(seats, margin, strict=True))
    top = min(y * height - m for (_, y, _), m in zip(seats, margin, strict=True))
    right = max(x * width + m for (x, _, _), m in zip(seats, margin, strict=True))
    bottom = max(y * height + m for (_, y, _), m in zip(seats, margin, strict=True))
    return photo.crop(
        (max(0, int(left)), max(0, int(top)), min(width, int(right)), min(height, int(bottom)))
    )


def _snapshot(photo: Image.Image, take: int) -> Image.Image:
    """The photo as another take of the same moment would show it; take 0 is the photo itself."""
    from PIL import ImageEnhance, ImageFilter, ImageOps

    def exposed(factor: float) -> Callable[[Image.Image], Image.Image]:
        return lambda image: ImageEnhance.Brightness(image).enhance(factor)

    def tilted(degrees: float) -> Callable[[Image.Image], Image.Image]:
        return lambda image: _tilt(image, degrees)

    takes: list[list[Callable[[Image.Image], Image.Image]]] = [
        [],
        [ImageOps.mirror, exposed(1.25)],
        [exposed(0.7), tilted(4)],
        [ImageOps.mirror, tilted(-5), lambda image: ImageEnhance.Color(image).enhance(0.3)],
        [lambda image: image.filter(ImageFilter.GaussianBlur(1.2)), exposed(0.9)],
    ]
    for change in takes[take]:
        photo = change(photo)
    return photo


def _tilt(photo: Image.Image, degrees: float) -> Image.Image:
    """Turned a little, with the empty corners cut off."""
    from PIL import Image

    turned = photo.rotate(degrees, Image.Resampling.BICUBIC)
    cut = math.sin(math.radians(abs(degrees))) / 2
    x, y = int(photo.height * cut) + 1, int(photo.width * cut) + 1
    return turned.crop((x, y, photo.width - x, photo.height - y))


def _save(photo: Image.Image, path: Path, taken_at: datetime, number: int) -> None:
    """Writes a JPEG with the time it was taken; every fifth lies on its side, as phones do it."""
    from PIL import Image

    exif = Image.Exif()
    exif.get_ifd(_EXIF_IFD)[_DATE_TAKEN] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    if number % 5 == 4:
        photo = photo.transpose(Image.Transpose.ROTATE_90)
        exif[_ORIENTATION] = 6  # turn clockwise to see it upright
    path.parent.mkdir(parents=True, exist_ok=True)
    photo.save(path, quality=92, exif=exif)


def main() -> int:
    """Makes the album in the user's cache and prints where it is; dev.py asks for that."""
    try:
        print(make(settings.cache_dir() / "demo" / "photos"))
    except FolderError as error:
        raise SystemExit(str(error)) from error
    return 0


if __name__ == "__main__":
    main()
