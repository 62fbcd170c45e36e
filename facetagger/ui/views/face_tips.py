"""What is told of a face under the pointer: the file and the folder of its photo."""

from __future__ import annotations

from pathlib import PurePath

from facetagger.entities import Face
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.photos.showing import readable
from facetagger.ui.widgets.plain import literal


def where(library: Library, face: Face) -> str:
    """File and folder, a line each; empty if the photo is not known any more.

    Read when the pointer rests on a face: one row, a fraction of a millisecond.
    """
    photo = queries.photos(library, [face.photo_id]).get(face.photo_id)
    if photo is None:
        return ""
    path = PurePath(photo.path)
    # A path reads from the left everywhere: isolated, its first slash stays the first.
    return f"{readable(path.name)}\n\u2066{readable(str(path.parent))}\u2069"


def told(library: Library, face: Face, *lines: str) -> str:
    """A tooltip: some lines, then where the face is."""
    return literal("\n".join(filter(None, (*lines, where(library, face)))))
