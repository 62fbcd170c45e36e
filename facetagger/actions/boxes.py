"""Boxes by the user's own hand: a face that was missed, a box that is in the wrong place."""

from __future__ import annotations

from facetagger.engine import closer
from facetagger.entities import Box, Changes, InputError
from facetagger.library import boxes, queries
from facetagger.library.database import Library

#: A box needs this many pixels of the photo on each side: less shows nobody.
SMALLEST_PX = 6


def add_face(library: Library, photo_id: int, box: Box) -> Changes:
    """Puts a face on a photo where the user sees one; `jobs.drawn` describes it afterwards.

    Raises:
        InputError: the photo is no more, or the box is too small or beside the photo.
    """
    fitted = _fitted(library, photo_id, box)
    with library.transact("Draw a box") as tx:
        boxes.add(tx, photo_id, fitted, closer.estimate(fitted))
    return tx.changes


def move_box(library: Library, face_id: int, box: Box) -> Changes:
    """Moves or resizes the box of a face, which keeps its name.

    Raises:
        InputError: the face is no more, or the box is too small or beside the photo.
    """
    found = queries.faces(library, [face_id])
    if not found:
        raise InputError("This face is not there any more.")
    fitted = _fitted(library, found[0].photo_id, box)
    if fitted == found[0].box:
        return Changes()
    with library.transact("Move a box") as tx:
        boxes.move(tx, face_id, fitted, closer.estimate(fitted))
    return tx.changes


def _fitted(library: Library, photo_id: int, box: Box) -> Box:
    photo = queries.photo(library, photo_id)
    if photo is None:
        raise InputError("This photo is not there any more.")
    inside = box.x >= 0 and box.y >= 0 and box.x + box.w <= 1 and box.y + box.h <= 1
    part = box if inside else box.clipped()
    # 0 pixels: the photo could not be read when it was scanned, so nobody can see a face on it.
    if min(part.w * photo.width, part.h * photo.height) < SMALLEST_PX:
        raise InputError(
            f"The box is too small: it needs {SMALLEST_PX} pixels of the photo on each side."
        )
    return part
