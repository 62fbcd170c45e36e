"""Reading a photo, its boxes and names for the photo view. Called in workers."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass

from PySide6.QtGui import QImage

from facetagger.entities import Photo, PhotoError, State
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.photos import decode
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.text import sentences, words

#: A photo that is zoomed into is read with so many pixels at most (190 MB), and no side is longer
#: than Qt can paint.
_SHARP_PIXELS, _LONGEST = 48_000_000, 30_000


@dataclass(frozen=True, slots=True)
class Stop:
    """A photo to be shown: by its id, or by a face on it."""

    photo_id: int = 0
    face_id: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A photo as it is shown.

    Attributes:
        image: null if it cannot be read.
        marked: the face whose box stands out, 0: none.
        problem: why it cannot be read.
        is_gone: its file is not where it was.
    """

    photo: Photo
    image: QImage
    boxes: list[Shown]
    marked: int
    problem: str = ""
    is_gone: bool = False


def read(library: Library, stop: Stop, pixels: int) -> Page:
    """Reads a photo at a size, with its boxes.

    Raises:
        PhotoError: the library does not know it any more.
    """
    photo = _photo(library, stop)
    if not os.path.lexists(photo.path):
        gone = words.translate("PhotoView", "The photo is not there any more: {path}")
        return Page(photo, QImage(), [], 0, gone.format(path=photo.path), is_gone=True)
    try:
        image = picture(photo, pixels)
    except PhotoError as error:
        return Page(photo, QImage(), [], 0, str(error))
    return Page(photo, image, boxes(library, photo.id), stop.face_id)


def _photo(library: Library, stop: Stop) -> Photo:
    photo_id = stop.photo_id
    if not photo_id:
        faces = queries.faces(library, [stop.face_id])
        if not faces:
            raise PhotoError(words.translate("PhotoView", "This face is not there any more."))
        photo_id = faces[0].photo_id
    photo = queries.photo(library, photo_id)
    if photo is None:
        raise PhotoError(words.translate("PhotoView", "This photo is not there any more."))
    return photo


def sharp_px(photo: Photo) -> int:
    """The longer side with which a photo is read for a closer look."""
    longer, pixels = max(photo.width, photo.height), photo.width * photo.height
    if not pixels:  # nobody has measured it
        return round(_SHARP_PIXELS**0.5)
    return min(round(longer * min(1.0, (_SHARP_PIXELS / pixels) ** 0.5)), _LONGEST)


def picture(photo: Photo, pixels: int) -> QImage:
    """A photo, upright, with so many pixels at its longer side, or as many as it has.

    Raises:
        PhotoError: it cannot be read.
    """
    # It was accepted when it was scanned: whatever its size, it is shown.
    size = max(photo.width * photo.height, decode.MAX_PIXELS)
    try:
        rgb = decode.load(photo.path, pixels, max_pixels=size, exact=True).rgb
    except PhotoError as error:
        raise PhotoError(f"{sentences.said(str(error))}\n\n{photo.path}") from error
    height, width = rgb.shape[:2]
    image = QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    # As screens keep it: painting converts nothing. It has memory of its own.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def boxes(library: Library, photo_id: int) -> list[Shown]:
    """The boxes of a photo that show a face, from left to right."""
    found = [
        face
        for face in queries.photo_faces(library, photo_id)
        if face.state is not State.NOT_A_FACE and not face.is_lost
    ]
    guesses = queries.suggestions_of(library, [face.id for face in found])
    times = Counter(face.person_id for face in found)
    shown = []
    for face in found:
        guess = guesses.get(face.id)
        person_id = face.person_id if guess is None else guess.person_id
        person = queries.person(library, person_id) if person_id is not None else None
        name = person.name if person is not None else ""
        again = times[face.person_id] if face.person_id is not None else 1
        shown.append(Shown(face, name, guess is not None and bool(name), again))
    return shown
