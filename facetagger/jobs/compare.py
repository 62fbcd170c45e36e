"""Two faces: are they one person? What `facetagger verify` and the window's comparison share."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import Box, InputError, Photo, PhotoError, Progress, State
from facetagger.jobs import examine
from facetagger.jobs.organise import CLEAR
from facetagger.library import queries, vectors
from facetagger.library.database import Library
from facetagger.photos import decode, walk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Aligned crops are shown so many times as large as the engine takes them: it sees less than eyes.
_SHARPER = 2
#: A face found on a photo of the library is the known one whose box it shares as much with.
_SAME_BOX = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A face as an engine sees it.

    Attributes:
        path: of its photo.
        box: where it is on the photo.
        quality: how much it shows, 0..1.
        vector: float32 (dimension,), norm 1.
        crop: uint8 (side, side, 3), aligned as the engine takes it but larger, RGB.
        face_id: of a face of the library; None: of a photo that was only looked at.
    """

    path: str
    box: Box
    quality: float
    vector: NDArray[np.float32]
    crop: NDArray[np.uint8]
    face_id: int | None = None

    @property
    def is_poor(self) -> bool:
        """Whether it is too blurred, small or turned away to say much."""
        return self.quality < CLEAR


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two faces are.

    Attributes:
        similarity: cosine, -1..1.
        probability: that they are one person, 0..1, for a pair that was as likely one as two.
        same: whether that is more likely than not.
    """

    similarity: float
    probability: float
    same: bool

    @property
    def sure(self) -> float:
        """The probability (0.5..1) of what is more likely."""
        return max(self.probability, 1.0 - self.probability)


def likeness(first: NDArray[np.float32], second: NDArray[np.float32], info: EngineInfo) -> Likeness:
    """Compares the vectors (dimension,) of two faces, made by one engine."""
    from facetagger.recognition import classify

    similarity = float(first @ second)
    probability = classify.pair_probability(similarity, info.same_person, info.slope)
    return Likeness(similarity, probability, similarity >= info.same_person)


def vectors_of(path: Path, engine: Engine) -> Sequence[NDArray[np.float32]]:
    """The vectors of the faces on a photo, the largest face first. Nothing is stored.

    Raises:
        InputError: there is no such file.
        PhotoError: it cannot be read, or shows no face.
    """
    return [face.vector for face, _jpeg in _examined(path, engine).faces]


def _examined(path: Path, engine: Engine) -> examine.Examined:
    try:
        status = path.stat()
    except OSError as error:
        raise InputError(f"The photo {path} cannot be read: {error.strerror}.") from error
    found = walk.Found(str(path), status.st_size, status.st_mtime_ns)
    examined = examine.examine(found, engine)
    if examined.photo.error is not None:
        raise PhotoError(f"{path}: {examined.photo.error}")
    if not examined.faces:
        raise PhotoError(f"There is no face in {path}.")
    return examined


def looks(path: Path, engine: Engine) -> list[Look]:
    """The faces on a photo, the largest first. Nothing is stored.

    Raises:
        InputError: there is no such file.
        PhotoError: it cannot be read, or shows no face.
    """
    faces = [face for face, _jpeg in _examined(path, engine).faces]
    landmarks = [face.detection.landmarks for face in faces]
    crops = _crops(str(path), landmarks, engine, decode.MAX_PIXELS)
    return [
        Look(str(path), face.detection.box, face.quality, face.vector, crop)
        for face, crop in zip(faces, crops, strict=True)
    ]


def look_at(library: Library, face_id: int, engine: Engine) -> Look:
    """A face of the library, from its photo.

    Raises:
        InputError: the face is no more, or an edit took it from its photo.
        PhotoError: its photo cannot be read now.
    """
    found = queries.faces(library, [face_id])
    photo = queries.photo(library, found[0].photo_id) if found else None
    if not found or photo is None:
        raise InputError("This face is not there any more.")
    face = found[0]
    if face.is_lost:
        raise InputError(f"This face is not on its photo any more: {photo.path}.")
    vector, crop = _described(photo, vectors.landmarks(library, face_id), engine)
    return Look(photo.path, face.box, face.quality, vector, crop, face_id)


def _described(
    photo: Photo, landmarks: NDArray[np.float32], engine: Engine
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    # It was accepted when it was scanned: whatever its size, it is read again.
    size = max(photo.width * photo.height, decode.MAX_PIXELS)
    try:
        decoded = decode.load(photo.path, examine.DECODE_PX, max_pixels=size)
        rgb = examine.sharp_enough(photo.path, decoded, [landmarks], engine.embedder, size)
    except PhotoError as error:
        raise PhotoError(f"{photo.path}: {error}") from error
    taken = examine.cut_out(rgb, [landmarks], engine.embedder)
    return engine.embedder.embed(taken)[0], _enlarged(rgb, landmarks, engine)


def _crops(
    path: str, landmarks: Sequence[NDArray[np.float32]], engine: Engine, max_pixels: int
) -> list[NDArray[np.uint8]]:
    try:
        decoded = decode.load(path, examine.DECODE_PX, max_pixels=max_pixels)
        rgb = examine.sharp_enough(path, decoded, landmarks, engine.embedder, max_pixels)
    except PhotoError as error:
        raise PhotoError(f"{path}: {error}") from error
    return [_enlarged(rgb, points, engine) for points in landmarks]


def _enlarged(
    rgb: NDArray[np.uint8], landmarks: NDArray[np.float32], engine: Engine
) -> NDArray[np.uint8]:
    """A face aligned as the engine has it, with more pixels."""
    import numpy as np

    from facetagger.engine import align

    size = np.array(rgb.shape[1::-1], np.float32)
    embedder = engine.embedder
    # Pixel centres: the middle of the first pixel lies half a pixel inside, at any scale.
    template = (embedder.template + 0.5) * _SHARPER - 0.5
    return align.crop(rgb, landmarks * size, template, embedder.side * _SHARPER)


def see(
    library: Library, engine: Engine, what: Path | int
) -> Generator[Progress, None, list[Look]]:
    """Looks at a photo, or at a face of the library, as a job.

    Args:
        what: a file, or the id of a face.

    Raises:
        InputError, PhotoError: see `looks` and `look_at`.
    """
    yield Progress("Looking at a face", item="" if isinstance(what, int) else str(what))
    if isinstance(what, int):
        return [look_at(library, what, engine)]
    return _recognised(library, looks(what, engine))


def _recognised(library: Library, found: Sequence[Look]) -> list[Look]:
    """The same, with the ids of those that are faces of the library."""
    photo = queries.photo_at(library, found[0].path)
    known = [] if photo is None else queries.photo_faces(library, photo.id)
    known = [f for f in known if not f.is_lost and f.state is not State.NOT_A_FACE]
    told = []
    for look in found:
        nearest = max(known, key=lambda face: look.box.iou(face.box), default=None)
        if nearest is not None and look.box.iou(nearest.box) > _SAME_BOX:
            look = replace(look, face_id=nearest.id)
        told.append(look)
    return told
