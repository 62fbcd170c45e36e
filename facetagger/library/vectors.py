"""The faces of a library as arrays: what grouping and recognition work on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from facetagger.entities import Box, InputError
from facetagger.library.database import Library

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ROWS = 2000  # read at once
#: What the squared norm of a vector may differ from 1.
_NORM_ERROR = 1e-2


@dataclass(frozen=True, slots=True, eq=False)
class FaceTable:
    """The faces that are not set aside and have a vector of one engine; n rows each.

    Attributes:
        ids, photo_ids: int64.
        vectors: float32 (n, d), rows of L2 norm 1.
        quality: float32, 0..1.
        person_ids: int64, the confirmed person or -1.
        trains: bool, whether the name is the user's own (or imported) word.
        cluster_ids: int64, or -1.
        touched: bool, whether the user has worked on the face's cluster.
        damaged: int64 (k,), ids of faces that are left out because their vector is none.
    """

    ids: NDArray[np.int64]
    photo_ids: NDArray[np.int64]
    vectors: NDArray[np.float32]
    quality: NDArray[np.float32]
    person_ids: NDArray[np.int64]
    trains: NDArray[np.bool_]
    cluster_ids: NDArray[np.int64]
    touched: NDArray[np.bool_]
    damaged: NDArray[np.int64]


def face_table(library: Library, engine_id: str, dimension: int) -> FaceTable:
    """Reads all faces with their vectors of an engine, in the order of their ids."""
    import numpy as np

    kinds = (np.int64, np.int64, np.float32, np.int64, np.bool_, np.int64, np.bool_)
    # Columns are put together from parts: 100,000 rows turned at once keep Python from the window.
    parts: list[list[NDArray[Any]]] = [[np.empty(0, kind)] for kind in kinds]
    damaged: list[int] = []
    filled = 0
    with library.reading() as db:
        # Room for all faces, of which only what is filled takes memory; a list of a million rows
        # with their vectors would take it twice over.
        room = db.execute("SELECT count(*) FROM face").fetchone()[0]
        vectors = np.empty((room, dimension), np.float32)
        cursor = db.execute(
            "SELECT f.id, f.photo_id, f.quality, coalesce(f.person_id, -1), "
            "coalesce(f.source, 0) >= 2, coalesce(f.cluster_id, -1), coalesce(c.touched, 0), "
            "e.vector FROM face f JOIN embedding e ON e.face_id = f.id AND e.engine_id = ? "
            "LEFT JOIN cluster c ON c.id = f.cluster_id "
            "WHERE f.state IN ('unknown', 'confirmed') ORDER BY f.id",
            (engine_id,),
        )
        while rows := cursor.fetchmany(_ROWS):
            *columns, blobs = zip(*rows, strict=True)
            sound, read = _sound(blobs, dimension)
            vectors[filled : filled + len(read)] = read
            filled += len(read)
            damaged += np.array(columns[0], np.int64)[~sound].tolist()
            for part, column, kind in zip(parts, columns, kinds, strict=True):
                part.append(np.array(column, kind)[sound])
    ids, photo_ids, quality, person_ids, trains, cluster_ids, touched = map(np.concatenate, parts)
    return FaceTable(
        ids,
        photo_ids,
        vectors[:filled],
        quality,
        person_ids,
        trains,
        cluster_ids,
        touched,
        np.array(damaged, np.int64),
    )


def _sound(blobs: Sequence[bytes], dimension: int) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """Which of n stored vectors can be compared, (n,), and those, float32 (m, dimension).

    A file that was damaged, or a model that was replaced under its old name, leaves others: they
    are of another length, or not of norm 1.
    """
    import numpy as np

    sound = np.array([len(blob) == 4 * dimension for blob in blobs], np.bool_)
    whole = blobs if sound.all() else [b for b, fits in zip(blobs, sound, strict=True) if fits]
    read = np.frombuffer(b"".join(whole), "<f4").reshape(-1, dimension)
    with np.errstate(over="ignore", invalid="ignore"):
        finite = np.abs(np.einsum("ij,ij->i", read, read) - 1.0) < _NORM_ERROR  # not so for NaN
    if not finite.all():
        sound[sound] = finite
        read = read[finite]
    return sound, read


def cluster_vectors(
    library: Library, cluster_id: int, engine_id: str, dimension: int
) -> tuple[list[int], NDArray[np.float32]]:
    """The ids of a cluster's faces that have a vector of an engine, and the float32 (n, d)."""
    return _vectors_of(library, "cluster_id", cluster_id, engine_id, dimension)


def person_vectors(
    library: Library, person_id: int, engine_id: str, dimension: int
) -> tuple[list[int], NDArray[np.float32]]:
    """The ids of a person's faces that have a vector of an engine, and the float32 (n, d)."""
    return _vectors_of(library, "person_id", person_id, engine_id, dimension)


def _vectors_of(
    library: Library, column: str, owner: int, engine_id: str, dimension: int
) -> tuple[list[int], NDArray[np.float32]]:
    rows = library.read(
        "SELECT f.id, e.vector FROM face f JOIN embedding e ON e.face_id = f.id "
        f"AND e.engine_id = ? WHERE f.{column} = ? ORDER BY f.id",
        (engine_id, owner),
    )
    sound, vectors = _sound([row[1] for row in rows], dimension)
    return [row[0] for row, whole in zip(rows, sound, strict=True) if whole], vectors


def group_vectors(library: Library, cluster_id: int) -> tuple[list[int], NDArray[np.float32]]:
    """As `cluster_vectors`, of the engine that has described most of the cluster's faces."""
    import numpy as np

    found = library.read(
        "SELECT e.engine_id, length(e.vector) / 4 FROM face f JOIN embedding e "
        "ON e.face_id = f.id WHERE f.cluster_id = ? GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
        (cluster_id,),
    )
    if not found:
        return [], np.empty((0, 1), np.float32)
    return cluster_vectors(library, cluster_id, *found[0])


def rejections(library: Library) -> set[tuple[int, int]]:
    """Every (face id, person id) that the user said no to."""
    return {(row[0], row[1]) for row in library.read("SELECT face_id, person_id FROM rejection")}


def apart(library: Library) -> set[tuple[int, int]]:
    """Every pair of face ids, the smaller first, that the user said are two people."""
    return {(row[0], row[1]) for row in library.read("SELECT face_id, other_id FROM apart")}


def people_apart(library: Library) -> set[tuple[int, int]]:
    """Every (face id, person id) where the face was told apart from one that is this person."""
    one, other = "a.face_id", "a.other_id"
    sides = (
        f"SELECT {face}, f.person_id FROM apart a JOIN face f ON f.id = {named} "
        "WHERE f.person_id IS NOT NULL"
        for face, named in ((one, other), (other, one))
    )
    return {(row[0], row[1]) for row in library.read(" UNION ".join(sides))}


def lone(library: Library, engine_id: str) -> NDArray[np.int64]:
    """The ids (n,), ascending, of the faces that grouping by an engine has left on their own."""
    import numpy as np

    rows = library.read("SELECT face_id FROM lone WHERE engine_id = ? ORDER BY 1", (engine_id,))
    return np.array([row[0] for row in rows], np.int64)


def refused_groups(library: Library) -> set[tuple[int, int]]:
    """Every (cluster id, person id) that is remembered as refused as a whole."""
    rows = library.read("SELECT cluster_id, person_id FROM refused_group")
    return {(row[0], row[1]) for row in rows}


def covers(library: Library) -> dict[int, int]:
    """The face that stands for each cluster that has one, by cluster id; it may have left."""
    rows = library.read("SELECT id, cover_face_id FROM cluster WHERE cover_face_id IS NOT NULL")
    return dict(rows)


@dataclass(frozen=True, slots=True, eq=False)
class StoredFace:
    """A face's place on its photo: landmarks float32 (5, 2), fractions of the upright photo."""

    id: int
    landmarks: NDArray[np.float32]


def landmarks(library: Library, face_id: int) -> NDArray[np.float32]:
    """Where a face's landmarks are: float32 (5, 2), fractions of the upright photo.

    Raises:
        InputError: the face is no more.
    """
    import numpy as np

    rows = library.read("SELECT landmarks FROM face WHERE id = ?", (face_id,))
    if not rows:
        raise InputError("This face is not there any more.")
    return np.frombuffer(rows[0][0], "<f4").reshape(5, 2).astype(np.float32)


# Set-aside faces may come back; of those that an edit took from their photo there is nothing to
# describe.
_NOT_DESCRIBED = (
    "FROM face f LEFT JOIN embedding e ON e.face_id = f.id AND e.engine_id = ? "
    "WHERE e.face_id IS NULL AND f.score > 0"
)


def photos_without_vector(library: Library, engine_id: str) -> list[int]:
    """The ids of the photos with faces that an engine has not described."""
    rows = library.read(f"SELECT DISTINCT f.photo_id {_NOT_DESCRIBED} ORDER BY 1", (engine_id,))
    return [row[0] for row in rows]


def faces_without_vector(
    library: Library, engine_id: str, photo_ids: Sequence[int]
) -> dict[int, list[StoredFace]]:
    """The faces on some photos that an engine has not described, by photo id."""
    import numpy as np

    marks = ", ".join("?" * len(photo_ids))
    rows = library.read(
        f"SELECT f.photo_id, f.id, f.landmarks {_NOT_DESCRIBED} AND f.photo_id IN ({marks}) "
        "ORDER BY f.photo_id, f.id",
        (engine_id, *photo_ids),
    )
    found: dict[int, list[StoredFace]] = {}
    for photo_id, face_id, landmarks in rows:
        points = np.frombuffer(landmarks, "<f4").reshape(5, 2).astype(np.float32)
        found.setdefault(photo_id, []).append(StoredFace(face_id, points))
    return found


def count_without_vector(library: Library, engine_id: str) -> int:
    """How many faces an engine has not described yet."""
    rows = library.read(f"SELECT count(*) {_NOT_DESCRIBED}", (engine_id,))
    return int(rows[0][0])


#: More photos than this of one picture, or of one moment (a camera without a clock), are no copies
#: that names should be compared among.
_MOST_COPIES, _MOST_OF_A_MOMENT = 1000, 20


def copied_faces(library: Library) -> Iterator[list[tuple[int, Box]]]:
    """The faces of photos that are, or may be, copies of each other: (id, box), set by set.

    Those are photos of one content, and photos of one moment and shape, as after a picture was
    saved again; the latter may be a series, too.
    """
    moment = "taken_at || ' ' || round(1.0 * width / height, 2)"
    for key, where, most in (
        ("content_id", "content_id <> ''", _MOST_COPIES),
        (moment, "taken_at IS NOT NULL AND height > 0", _MOST_OF_A_MOMENT),
    ):
        keys = (
            f"SELECT {key} FROM photo WHERE {where} GROUP BY {key} "
            f"HAVING count(*) BETWEEN 2 AND {most}"
        )
        rows = library.read(
            f"SELECT {key}, f.id, f.x, f.y, f.w, f.h FROM photo JOIN face f "
            f"ON f.photo_id = photo.id WHERE {where} AND {key} IN ({keys}) "
            "AND f.score > 0 ORDER BY 1"
        )
        for _, members in groupby(rows, key=itemgetter(0)):
            yield [(row[1], Box(*row[2:])) for row in members]
