"""Where each face lies on the map, in a file of its own; and what the map shows of each face.

One array file, replaced as a whole: positions can be made again from the vectors, so they are in no
backup and no undo step, and 100,000 of them are 2 MB that are read in a few milliseconds. A table
would have to be kept in step with every scan, and would make the library's copies larger.
"""

from __future__ import annotations

import logging
import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.library import disk
from facetagger.library.database import Library

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

log = logging.getLogger(__name__)

FILE_NAME = "map.npz"
_ROWS = 2000  # read at once
_BATCH = 500  # parameters a statement, well under SQLite's limit


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where faces lie; n rows each, by rising id.

    Attributes:
        engine_id: whose vectors they were laid out by.
        ids: int64, the faces.
        points: float32 (n, 2), about the origin.
        marks: uint32, of the vector that each face had then: another one, and it lies elsewhere.
    """

    engine_id: str
    ids: NDArray[np.int64]
    points: NDArray[np.float32]
    marks: NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What the map shows of faces; n rows each, by rising id.

    Attributes:
        ids: int64, faces that are not set aside.
        person_ids: int64, who it is, or -1.
        suggested: int64, who it may be, or -1.
        cluster_ids: int64, or -1.
    """

    ids: NDArray[np.int64]
    person_ids: NDArray[np.int64]
    suggested: NDArray[np.int64]
    cluster_ids: NDArray[np.int64]


def load(library: Library, engine_id: str) -> Places | None:
    """The positions that were kept, None if there are none of this engine's vectors."""
    import numpy as np

    path = library.directory / FILE_NAME
    if not path.exists():
        return None
    try:
        # Opened here: NumPy leaves a damaged file open.
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            if str(file["engine"]) != engine_id:
                return None
            ids, points, marks = file["ids"], file["points"], file["marks"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        log.warning("The map is damaged and will be made anew: %s", path, exc_info=True)
        return None
    return Places(engine_id, ids, points, marks)


def save(library: Library, places: Places) -> None:
    """Keeps positions in place of those that were kept before.

    Raises:
        LibraryError: the folder cannot be written to.
    """
    import numpy as np

    folder = library.directory
    with disk.writing(folder), disk.temporary(folder) as made:
        with made.open("wb") as file:
            np.savez(
                file,
                engine=np.array(places.engine_id),
                ids=places.ids,
                points=places.points,
                marks=places.marks,
            )
            file.flush()
            os.fsync(file.fileno())
        made.replace(folder / FILE_NAME)


def shown(library: Library, face_ids: Sequence[int] | None = None) -> Shown:
    """What the map shows of all faces, or of some; those that are set aside are left out."""
    import numpy as np

    sql = (
        "SELECT f.id, coalesce(f.person_id, -1), coalesce(s.person_id, -1), "
        "coalesce(f.cluster_id, -1) FROM face f LEFT JOIN suggestion s ON s.face_id = f.id "
        "WHERE f.state IN ('unknown', 'confirmed') "
    )
    parts = []
    with library.reading() as db:
        if face_ids is None:
            cursor = db.execute(f"{sql} ORDER BY f.id")
            while rows := cursor.fetchmany(_ROWS):
                parts.append(np.array(rows, np.int64))
        else:
            wanted = sorted(set(face_ids))
            for start in range(0, len(wanted), _BATCH):
                part = wanted[start : start + _BATCH]
                marks = ", ".join("?" * len(part))
                found = db.execute(f"{sql} AND f.id IN ({marks}) ORDER BY f.id", part).fetchall()
                parts.append(np.array(found, np.int64).reshape(-1, 4))
    table = np.concatenate(parts) if parts else np.empty((0, 4), np.int64)
    return Shown(*(np.ascontiguousarray(table[:, column]) for column in range(4)))


def names(library: Library) -> dict[int, str]:
    """What everybody is called, by id."""
    return dict(library.read("SELECT id, name FROM person"))
