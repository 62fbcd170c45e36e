"""The map of all faces: laid out once, and from then on new faces are placed beside the others."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from facetagger.engine.api import EngineInfo
from facetagger.entities import Progress
from facetagger.library import places, vectors
from facetagger.library.database import Library
from facetagger.library.places import Places
from facetagger.library.vectors import FaceTable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.recognition.tsne import Step

Job = Generator[Progress, None, Places]

#: If fewer of the faces than this lie on the map already, all are laid out anew: what most were
#: only placed beside shows little.
_KNOWN = 0.25


def lay_out(library: Library, info: EngineInfo, *, anew: bool = False) -> Job:
    """Finds a place for every face that has a vector, and keeps it.

    Faces that have one stay where they are.

    Args:
        info: the engine whose vectors say which faces are like each other.
        anew: lay out all of them.
    """
    import numpy as np

    yield Progress("Reading faces")
    kept = None if anew else places.load(library, info.vector_id)
    table = vectors.face_table(library, info.vector_id, info.dimension)
    marks = _marks(table.vectors)
    points = np.full((len(table.ids), 2), np.nan, np.float32)
    if kept is not None and len(kept.ids):
        at = np.minimum(np.searchsorted(kept.ids, table.ids), len(kept.ids) - 1)
        same = (kept.ids[at] == table.ids) & (kept.marks[at] == marks)
        points[same] = kept.points[at[same]]
    there = ~np.isnan(points[:, 0])
    if there.all() and kept is not None and len(kept.ids) == len(table.ids):
        return kept
    if there.sum() < _KNOWN * len(table.ids):
        points = yield from _all(table)
    elif not there.all():
        yield Progress("Placing new faces on the map")
        points[~there] = _beside(table, there, points)
    made = Places(info.vector_id, table.ids, points, marks)
    places.save(library, made)
    return made


def _all(table: FaceTable) -> Generator[Progress, None, NDArray[np.float32]]:
    import numpy as np

    from facetagger.recognition import layout

    named = table.person_ids >= 0
    # People and clusters are numbered each from 1.
    labels = np.where(named, 2 * table.person_ids, 2 * table.cluster_ids + 1)
    labels[~named & (table.cluster_ids < 0)] = -1
    steps: Iterator[Step] = layout.lay_out(table.vectors, labels)
    points = np.empty((0, 2), np.float32)
    for step in steps:
        if step.points is not None:
            points = step.points
        yield Progress("Laying out the map", step.done, step.total)
    return points


def _beside(
    table: FaceTable, there: NDArray[np.bool_], points: NDArray[np.float32]
) -> NDArray[np.float32]:
    from facetagger.recognition import layout

    return layout.place(table.vectors[~there], table.vectors[there], points[there])


def _marks(faces: NDArray[np.float32]) -> NDArray[np.uint32]:
    """A number of each vector (n,) that another one hardly has."""
    import numpy as np

    bits = np.ascontiguousarray(faces, "<f4").view("<u4")
    return np.asarray(bits.sum(axis=1, dtype=np.uint32))
