"""Previews of whole photos: from their store, else made from the photos."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.entities import PhotoError
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.previews import SIDE
from facetagger.photos import decode


def previews(library: Library, photo_ids: Sequence[int]) -> dict[int, bytes]:
    """JPEGs by photo id, SIDE px at the longer side. Photos that cannot be read are left out."""
    photos = queries.photos(library, photo_ids)
    found = library.previews.get({photo.id: photo.content_id for photo in photos.values()})
    made: dict[int, tuple[str, bytes]] = {}
    for photo in photos.values():
        if photo.id in found or photo.missing:
            continue
        # The photo was accepted when it was scanned: whatever its size, it is read again.
        size = max(photo.width * photo.height, decode.MAX_PIXELS)
        try:
            # Up to twice the size: JPEGs are decoded at a half, quarter or eighth of theirs.
            rgb = decode.load(photo.path, 2 * SIDE, max_pixels=size).rgb
        except PhotoError:
            continue  # the next scan lists it among the files that could not be read
        found[photo.id] = decode.whole(rgb, SIDE)
        made[photo.id] = (photo.content_id, found[photo.id])
    if made:
        library.previews.put(made)
    return found
