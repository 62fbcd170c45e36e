"""Boxes that the user drew or moved: looked at closely, aligned, and described like any other.

An engine's detector looks at the place with its surroundings first. If it finds the face that was
meant, its landmarks are taken; the box stays as the user drew it. If it finds none, the landmarks
are those of an upright face that fills the box, and the quality is 0: such a face can be named,
suggested and join a group, but it trains nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from facetagger.engine import closer
from facetagger.engine.api import Engine
from facetagger.entities import Detection, Photo, PhotoError, Progress
from facetagger.jobs.crops import is_as_scanned
from facetagger.jobs.examine import DECODE_PX, SHARP_PX, cut_out, looks, sharp_enough
from facetagger.library import boxes, queries, state
from facetagger.library.boxes import Described, WaitingBox
from facetagger.library.database import Library
from facetagger.photos import decode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: A face is looked for in a copy of the photo in which its box has this many pixels, if there is
#: one: as many as the embedder's crops show of it.
_BOX_PX = 100


@dataclass(frozen=True, slots=True)
class DrawnResult:
    """What was done.

    Attributes:
        described: faces that have a vector now.
        found: those of them in whose box the detector has found a face.
        waiting: faces whose photo cannot be read now, or has changed since it was scanned.
    """

    described: int = 0
    found: int = 0
    waiting: int = 0


def describe(
    library: Library, engine: Engine, face_ids: Collection[int] | None = None
) -> Generator[Progress, None, DrawnResult]:
    """Describes faces whose boxes were drawn or moved. Each photo is kept as it is done.

    Args:
        face_ids: which; those that have a vector of the engine are passed over. None: all that
            nobody but the user has seen.
    """
    waiting = boxes.waiting(library, engine.info.vector_id, face_ids)
    described = found = left = 0
    done = 0
    for photo_id, group in groupby(waiting, key=lambda face: face.photo_id):
        faces = list(group)
        photo = queries.photo(library, photo_id)
        yield Progress(
            "Looking at boxes drawn by hand", done, len(waiting), photo.path if photo else ""
        )
        done += len(faces)
        seen = _look(photo, faces, engine) if photo is not None else None
        if seen is None:
            left += len(faces)
            continue
        with library.transact(None) as tx:
            for face, result in zip(faces, seen, strict=True):
                if boxes.describe(tx, face.id, engine.info.vector_id, result):
                    described += 1
                    found += result.score != boxes.BY_HAND
            state.forget_organised(tx)
    return DrawnResult(described, found, left)


def _look(photo: Photo, faces: Sequence[WaitingBox], engine: Engine) -> list[Described] | None:
    """What an engine makes of boxes on a photo; None if it cannot be read now."""
    if not is_as_scanned(photo):
        return None
    # The photo was accepted when it was scanned: whatever its size, it is read again.
    size = max(photo.width * photo.height, decode.MAX_PIXELS)
    try:
        decoded = decode.load(photo.path, _wanted(photo, faces), max_pixels=size)
        found = [
            closer.look(engine.detector, decoded.rgb, face.box) if face.by_hand else None
            for face in faces
        ]
        landmarks = [
            face.landmarks if seen is None else seen.landmarks
            for face, seen in zip(faces, found, strict=True)
        ]
        rgb = sharp_enough(photo.path, decoded, landmarks, engine.embedder, size)
    except PhotoError:
        return None  # counted as waiting; a scan of its folder tells what is wrong
    crops = cut_out(rgb, landmarks, engine.embedder)
    shown = looks(rgb, landmarks, crops, engine.embedder)
    vectors = engine.embedder.embed(crops)
    return [
        _described(face, seen, points, _quality(face, seen, look, rgb, engine), vector)
        for face, seen, points, look, vector in zip(
            faces, found, landmarks, shown, vectors, strict=True
        )
    ]


def _wanted(photo: Photo, faces: Sequence[WaitingBox]) -> int:
    """The longer side, pixels, at which a photo shows the smallest of some boxes well."""
    whole = max(photo.width, photo.height)
    smallest = min(max(face.box.w * photo.width, face.box.h * photo.height) for face in faces)
    return min(SHARP_PX, max(DECODE_PX, round(whole * _BOX_PX / max(smallest, 1.0))))


def _quality(
    face: WaitingBox,
    seen: Detection | None,
    look: NDArray[np.uint8],
    rgb: NDArray[np.uint8],
    engine: Engine,
) -> float:
    from facetagger.engine import quality

    if seen is None:
        return face.quality
    return quality.quality(look, seen, seen.box.w * rgb.shape[1], engine.info.certain)


def _described(
    face: WaitingBox,
    seen: Detection | None,
    landmarks: NDArray[np.float32],
    quality: float,
    vector: NDArray[np.float32],
) -> Described:
    score = face.score if seen is None else seen.score
    return Described(face.box, landmarks, score, quality, vector)
