"""Thumbnails of faces, made again from the photos where they are missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from facetagger.entities import Photo, PhotoError
from facetagger.jobs.examine import DECODE_PX
from facetagger.library import queries
from facetagger.library.crops import SIDE
from facetagger.library.database import Library
from facetagger.photos import decode


def crops(
    library: Library, face_ids: Sequence[int], before_making: Callable[[], object] = lambda: None
) -> dict[int, bytes]:
    """Square JPEGs by face id. Faces whose photo cannot be read now are left out.

    Thumbnails are kept apart from the library and may be lost without harm: what is missing is
    made again and kept.

    Args:
        before_making: called before any has to be made.
    """
    found = library.crops.get(face_ids)
    missing = [i for i in face_ids if i not in found]
    if not missing:
        return found
    before_making()
    return found | _make(library, missing)


def _make(library: Library, face_ids: Sequence[int]) -> dict[int, bytes]:
    by_photo: dict[int, list[int]] = {}
    boxes = {}
    for face in queries.faces(library, face_ids):
        if face.is_lost:
            continue
        by_photo.setdefault(face.photo_id, []).append(face.id)
        boxes[face.id] = face.box
    made: dict[int, bytes] = {}
    for photo in queries.photos(library, list(by_photo)).values():
        if not is_as_scanned(photo):
            continue
        try:
            rgb = decode.load(photo.path, DECODE_PX).rgb
        except PhotoError:
            continue  # the next scan lists it among the files that could not be read
        made |= {i: decode.thumbnail(rgb, boxes[i], SIDE) for i in by_photo[photo.id]}
    library.crops.put(made)
    # A box may have been moved meanwhile: its picture must not stay.
    there = {face.id: face.box for face in queries.faces(library, list(made))}
    library.crops.drop([i for i in made if there.get(i) != boxes[i]])
    return made


def is_as_scanned(photo: Photo) -> bool:
    """Whether the boxes still belong to the file."""
    try:
        status = Path(photo.path).stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (photo.size, photo.mtime_ns)
