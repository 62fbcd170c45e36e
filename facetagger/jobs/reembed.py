"""Describing stored faces anew: vectors of another engine, without finding the faces again."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.engine.api import Engine
from facetagger.entities import Photo, PhotoError, Progress
from facetagger.jobs import drawn, pipeline
from facetagger.jobs.crops import is_as_scanned
from facetagger.jobs.examine import DECODE_PX, cut_out, sharp_enough
from facetagger.jobs.meter import Meter
from facetagger.jobs.pipeline import Done, Prepared
from facetagger.library import edits, queries, state
from facetagger.library.database import Library
from facetagger.library.vectors import (
    StoredFace,
    faces_without_vector,
    photos_without_vector,
)
from facetagger.photos import decode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


#: Photos that are looked up together, well under SQLite's limit of parameters.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ReembedResult:
    """What was done.

    Attributes:
        faces: how many have a vector of the engine now that had none.
        waiting: faces whose photo cannot be read now, or has changed since it was scanned; a scan
            of its folder sees to them.
        seconds: that it took.
    """

    faces: int
    waiting: int
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """A photo and the faces on it that have no vector yet."""

    photo: Photo
    faces: list[StoredFace]


@dataclass(frozen=True, slots=True, eq=False)
class _Vectors:
    """The vectors of a photo's faces; None if it could not be read."""

    work: _Work
    vectors: NDArray[np.float32] | None


def reembed(
    library: Library, engine: Engine, *, workers: int | None = None, quiet: bool = False
) -> Generator[Progress, None, ReembedResult]:
    """Makes vectors of an engine for all faces that have none, from their stored landmarks.

    Each photo is kept as it is done: closing the generator loses nothing, and the next run goes on
    with what is left. Names, groups and boxes stay as they are.

    Args:
        workers: threads; None: one a core.
        quiet: with half of the cores, at low priority.

    Raises:
        LibraryError: the library cannot be written.
    """
    started = time.monotonic()
    vector_id = engine.info.vector_id
    # Another detector may find what only the user has seen so far.
    yield from drawn.describe(library, engine)
    photo_ids = photos_without_vector(library, vector_id)
    faces = waiting = 0
    meter = Meter("Describing faces anew", len(photo_ids))
    results = pipeline.run(
        _work(library, vector_id, photo_ids),
        _opened,
        lambda opened: _cut(*opened, engine),
        engine,
        workers=pipeline.threads(workers, quiet=quiet),
        quiet=quiet,
    )
    with closing(results):
        for done in results:
            item = done.work
            if done.vectors is None:
                waiting += len(item.faces)
            else:
                with library.transact(None) as tx:
                    vectors = _still_true(library, vector_id, item, done.vectors)
                    faces += edits.put_vectors(tx, item.photo.id, vector_id, vectors)
                    state.forget_organised(tx)
            if progress := meter.step(item.photo.path, faces=len(item.faces)):
                yield from meter.shown(progress)
    if photo_ids:
        yield meter.report()
    return ReembedResult(faces, waiting, time.monotonic() - started)


def _work(library: Library, vector_id: str, photo_ids: Sequence[int]) -> Iterator[_Work]:
    """Reads what there is to do some photos at a time: a library may hold a million faces."""
    for start in range(0, len(photo_ids), _AT_ONCE):
        part = photo_ids[start : start + _AT_ONCE]
        faces = faces_without_vector(library, vector_id, part)
        for photo_id, photo in queries.photos(library, part).items():
            if photo_id in faces:  # it may have been described or forgotten meanwhile
                yield _Work(photo, faces[photo_id])


def _still_true(
    library: Library, vector_id: str, work: _Work, vectors: NDArray[np.float32]
) -> dict[int, NDArray[np.float32]]:
    """The vectors of faces that are where they were: a box may have been moved meanwhile.

    Such a box is described by itself (jobs/drawn.py), sooner or later than this.
    """
    now = faces_without_vector(library, vector_id, [work.photo.id]).get(work.photo.id, [])
    places = {face.id: face.landmarks.tobytes() for face in now}
    return {
        face.id: vector
        for face, vector in zip(work.faces, vectors, strict=True)
        if places.get(face.id) == face.landmarks.tobytes()
    }


def _opened(work: _Work) -> tuple[_Work, decode.Decoded] | Done[_Vectors]:
    if not is_as_scanned(work.photo):
        return Done(_Vectors(work, None))  # counted as waiting
    try:
        # The photo was accepted when it was scanned: whatever its size, it is read again.
        size = max(work.photo.width * work.photo.height, decode.MAX_PIXELS)
        return work, decode.load(work.photo.path, DECODE_PX, max_pixels=size)
    except PhotoError:
        return Done(_Vectors(work, None))  # counted as waiting


def _cut(
    work: _Work, decoded: decode.Decoded, engine: Engine
) -> Prepared[_Vectors] | Done[_Vectors]:
    landmarks = [face.landmarks for face in work.faces]
    size = max(decoded.width * decoded.height, decode.MAX_PIXELS)
    try:
        rgb = sharp_enough(work.photo.path, decoded, landmarks, engine.embedder, size)
    except PhotoError:
        return Done(_Vectors(work, None))
    crops = cut_out(rgb, landmarks, engine.embedder)
    return Prepared(crops, lambda vectors: _Vectors(work, vectors))
