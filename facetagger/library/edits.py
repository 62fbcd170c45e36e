"""Writes to photos, faces and the machine's guesses, inside a transaction of the caller's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from facetagger.entities import Box, Detection, Suggestion
from facetagger.library import boxes, guesses, journal, paths, seen_again, taken_out
from facetagger.library.database import Library, Transaction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: The score of a face that was decided on, and that an edit has taken from the photo (or hidden):
#: it keeps its name and its rejections, its box and landmarks say nothing of the photo any more.
LOST = 0.0


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A photo as a scan found it; error says why it could not be read, None if it could."""

    path: str
    size: int
    mtime_ns: int
    content_id: str = ""
    width: int = 0
    height: int = 0
    taken_at: datetime | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class NewFace:
    """A face as an engine found it; vector is float32 (d,), L2 norm 1."""

    detection: Detection
    quality: float
    vector: NDArray[np.float32]


def ensure_root(library: Library, folder: str) -> int:
    """The id of the root that holds an absolute folder; a new one if none does."""
    known = _root_of(library.read("SELECT id, path FROM root"), folder)
    if known is not None:
        return known
    with library.transact(None) as tx:
        # Another program may scan the same folder: only now nobody else makes one.
        known = _root_of(tx.execute("SELECT id, path FROM root"), folder)
        if known is not None:
            return known
        return tx.insert("INSERT INTO root (path) VALUES (?)", (paths.root_to_db(folder),))


def _root_of(rows: Iterable[tuple[int, str | bytes]], folder: str) -> int | None:
    for root_id, stored in rows:
        root = paths.root_from_db(stored)
        if folder == root or paths.below(root, folder) is not None:
            return int(root_id)
    return None


def put_photo(
    tx: Transaction,
    photo: NewPhoto,
    faces: Sequence[NewFace],
    engine_id: str,
    *,
    same_person: float = -1.0,
) -> list[int]:
    """Stores a photo and its faces; a face seen before keeps its id, name and rejections.

    Args:
        same_person: the cosine that a face in an old place needs to be the old face: another
            picture may have been saved under the name of the old one. In a picture that was
            edited, a face is known anywhere by a cosine well above it.

    Returns:
        The faces' ids, in the order given.
    """
    before, shape = _picture(tx, photo.path)
    photo_id = _put_row(tx, photo)
    if photo.error is not None:
        return []
    edited = before != photo.content_id
    if edited:
        # What other engines know of these faces, they know from the old picture.
        tx.execute(
            "DELETE FROM embedding WHERE engine_id <> ? AND face_id IN "
            "(SELECT id FROM face WHERE photo_id = ?)",
            (engine_id, photo_id),
        )
    old = _known_faces(tx, photo_id, engine_id)
    seen = [(face.detection.box, face.vector) for face in faces]
    matches = seen_again.match(old, seen, edited=edited, same_person=same_person)
    ids: list[int] = []
    for face, match in zip(faces, matches, strict=True):
        if match is None:
            ids.append(_insert_face(tx, photo_id, face))
        else:
            tx.amend("face", match, _values(face))
            ids.append(match)
    # Nobody but the user has ever seen a face there: that none was found says nothing, unless the
    # picture was cropped or turned and the box is about another place.
    stays = _by_hand(tx, photo_id) if (photo.width, photo.height) == shape else set()
    for gone in {face.id for face in old} - set(ids) - stays:
        if not _remove_if_undecided(tx, gone) and edited:
            tx.amend("face", gone, {"score": LOST})
    tx.executemany(
        "INSERT INTO embedding (face_id, engine_id, vector) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET vector = excluded.vector",
        ((i, engine_id, f.vector.astype("<f4").tobytes()) for i, f in zip(ids, faces, strict=True)),
    )
    guesses.forget_lone(tx, engine_id, ids)
    return ids


def put_vectors(
    tx: Transaction, photo_id: int, engine_id: str, vectors: Mapping[int, NDArray[np.float32]]
) -> int:
    """Stores vectors of faces that are on a photo already; one that is gone since is passed over.

    Args:
        vectors: float32 (d,), L2 norm 1, by face id.

    Returns:
        How many were stored.
    """
    present = {row[0] for row in tx.execute("SELECT id FROM face WHERE photo_id = ?", (photo_id,))}
    rows = [(i, engine_id, v.astype("<f4").tobytes()) for i, v in vectors.items() if i in present]
    tx.executemany(
        "INSERT INTO embedding (face_id, engine_id, vector) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET vector = excluded.vector",
        rows,
    )
    guesses.forget_lone(tx, engine_id, (row[0] for row in rows))
    return len(rows)


def move_photo(tx: Transaction, photo_id: int, photo: NewPhoto) -> None:
    """Gives a photo its new place (or time stamp): the picture is the same, so are its faces.

    If another photo was known in that place, its file was replaced by this one: it is missing, and
    takes the old place of this one until it is found somewhere.
    """
    root_id, relative = _place(tx, photo.path)
    place = (root_id, paths.to_db(relative))
    other = tx.execute(
        "SELECT id FROM photo WHERE root_id = ? AND relative_path = ? AND id <> ?",
        (*place, photo_id),
    ).fetchone()
    move = "UPDATE photo SET root_id = ?, relative_path = ? WHERE id = ?"
    if other:
        old = tx.execute("SELECT root_id, relative_path FROM photo WHERE id = ?", (photo_id,))
        old_place = old.fetchone()
        tx.execute(move, (root_id, f"\0{photo_id}", photo_id))  # no file has such a name
        tx.execute(move, (*old_place, other[0]))
        set_missing(tx, other, True)
    tx.execute(move, (*place, photo_id))
    tx.execute(
        "UPDATE photo SET size = ?, mtime_ns = ?, missing = 0 WHERE id = ?",
        (photo.size, photo.mtime_ns, photo_id),
    )


def set_missing(tx: Transaction, photo_ids: Iterable[int], missing: bool) -> None:
    """Marks photos whose files are gone, or back; nothing of them is forgotten."""
    tx.executemany(
        f"UPDATE photo SET missing = ? WHERE id = ? AND {taken_out.IN}",
        ((missing, i) for i in photo_ids),
    )


def replace_suggestions(tx: Transaction, suggestions: Iterable[Suggestion]) -> int:
    """Puts these in the place of all suggestions, writing only what differs.

    A suggestion is passed over if its face has been decided on or its person rejected or
    forgotten since it was computed.

    Returns:
        How many suggestions there are now.
    """
    wanted = {s.face_id: s for s in suggestions}
    tx.execute(
        "CREATE TEMP TABLE IF NOT EXISTS wanted (face_id INTEGER PRIMARY KEY, person_id INTEGER, "
        "similarity REAL, margin REAL, probability REAL)"
    )
    tx.execute("DELETE FROM wanted")
    tx.executemany(
        "INSERT INTO wanted VALUES (?, ?, ?, ?, ?)",
        ((s.face_id, s.person_id, s.similarity, s.margin, s.probability) for s in wanted.values()),
    )
    tx.execute(
        "DELETE FROM wanted WHERE face_id NOT IN (SELECT id FROM face WHERE state = 'unknown') "
        "OR person_id NOT IN (SELECT id FROM person) OR EXISTS (SELECT 1 FROM rejection r "
        "WHERE r.face_id = wanted.face_id AND r.person_id = wanted.person_id)"
    )
    tx.execute("DELETE FROM suggestion WHERE face_id NOT IN (SELECT face_id FROM wanted)")
    tx.execute(
        "UPDATE suggestion SET person_id = w.person_id, similarity = w.similarity, "
        "margin = w.margin, probability = w.probability FROM wanted w "
        "WHERE w.face_id = suggestion.face_id AND (w.person_id <> suggestion.person_id "
        "OR abs(w.probability - suggestion.probability) > 0.001)"
    )
    tx.execute(
        "INSERT INTO suggestion SELECT * FROM wanted "
        "WHERE face_id NOT IN (SELECT face_id FROM suggestion)"
    )
    tx.execute(f"DELETE FROM suggestion WHERE face_id IN ({journal.ANSWERED})")
    return int(tx.execute("SELECT count(*) FROM suggestion").fetchone()[0])


def assign_clusters(
    tx: Transaction, moves: Sequence[tuple[int, int | None, int | None]], created: int
) -> list[int]:
    """Puts faces into clusters as the machine sees them.

    A face that the user decided on or moved since the machine looked stays where it is.

    Args:
        moves: (face id, cluster it was seen in or None, its new cluster or None); a negative
            number -1 … -created stands for a new cluster.
        created: how many new clusters there are.

    Returns:
        The ids of the new clusters, in the order of -1, -2, …
    """
    ids = [tx.insert("INSERT INTO cluster (touched) VALUES (0)", ()) for _ in range(created)]
    tx.executemany(
        "UPDATE face SET cluster_id = ? WHERE id = ? AND state = 'unknown' AND cluster_id IS ? "
        "AND (cluster_id IS NULL OR cluster_id NOT IN (SELECT id FROM cluster WHERE touched)) "
        "AND (?1 IS NULL OR EXISTS (SELECT 1 FROM cluster WHERE id = ?1))",
        (
            (ids[-new - 1] if new is not None and new < 0 else new, face_id, old)
            for face_id, old, new in moves
        ),
    )
    tx.execute(
        "DELETE FROM cluster WHERE touched = 0 AND id NOT IN "
        "(SELECT cluster_id FROM face WHERE cluster_id IS NOT NULL)"
    )
    return ids


def _place(tx: Transaction, path: str) -> tuple[int, str]:
    roots = [(row[0], row[1]) for row in tx.execute("SELECT id, path FROM root")]
    place = paths.nearest_root(roots, path)
    if place is None:
        raise ValueError(f"{path} lies below no root")
    return place


def _picture(tx: Transaction, path: str) -> tuple[str | None, tuple[int, int]]:
    """The content of a photo as it is known, and its width and height."""
    root_id, relative = _place(tx, path)
    row = tx.execute(
        "SELECT content_id, width, height FROM photo WHERE root_id = ? AND relative_path = ?",
        (root_id, paths.to_db(relative)),
    ).fetchone()
    return (row[0], (row[1], row[2])) if row else (None, (0, 0))


def _by_hand(tx: Transaction, photo_id: int) -> set[int]:
    """The faces of a photo that no detector has found."""
    sql = "SELECT id FROM face WHERE photo_id = ? AND score = ?"
    return {row[0] for row in tx.execute(sql, (photo_id, boxes.BY_HAND))}


def _put_row(tx: Transaction, photo: NewPhoto) -> int:
    root_id, relative = _place(tx, photo.path)
    taken_at = photo.taken_at.isoformat(timespec="seconds") if photo.taken_at else None
    row = tx.execute(
        "INSERT INTO photo (root_id, relative_path, size, mtime_ns, content_id, width, height, "
        "taken_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (root_id, relative_path) DO UPDATE SET size = excluded.size, "
        "mtime_ns = excluded.mtime_ns, content_id = excluded.content_id, width = excluded.width, "
        "height = excluded.height, taken_at = excluded.taken_at, error = excluded.error, "
        "missing = 0 RETURNING id",
        (
            root_id,
            paths.to_db(relative),
            photo.size,
            photo.mtime_ns,
            photo.content_id,
            photo.width,
            photo.height,
            taken_at,
            photo.error,
        ),
    ).fetchone()
    return int(row[0])


def _known_faces(tx: Transaction, photo_id: int, engine_id: str) -> list[seen_again.Known]:
    import numpy as np

    rows = tx.execute(
        "SELECT f.id, f.x, f.y, f.w, f.h, f.score, f.state <> 'unknown' OR EXISTS "
        "(SELECT 1 FROM rejection r WHERE r.face_id = f.id) OR EXISTS "
        "(SELECT 1 FROM apart a WHERE a.face_id = f.id OR a.other_id = f.id), e.vector FROM face f "
        "LEFT JOIN embedding e ON e.face_id = f.id AND e.engine_id = ? WHERE f.photo_id = ?",
        (engine_id, photo_id),
    )
    return [
        seen_again.Known(
            face_id,
            Box(*box),
            bool(decided),
            score == LOST,
            None if vector is None else np.frombuffer(vector, "<f4"),
        )
        for face_id, *box, score, decided, vector in rows
    ]


def _values(face: NewFace) -> dict[str, object]:
    found = face.detection
    landmarks = found.landmarks.astype("<f4").tobytes()
    box = {"x": found.box.x, "y": found.box.y, "w": found.box.w, "h": found.box.h}
    return {**box, "landmarks": landmarks, "score": found.score, "quality": face.quality}


def _insert_face(tx: Transaction, photo_id: int, face: NewFace) -> int:
    values = {"photo_id": photo_id, **_values(face)}
    marks = ", ".join("?" * len(values))
    sql = f"INSERT INTO face ({', '.join(values)}) VALUES ({marks})"
    return tx.insert(sql, values.values())


def _remove_if_undecided(tx: Transaction, face_id: int) -> bool:
    """Drops a face that is not on the photo any more, unless the user ever decided on it.

    Returns:
        Whether it is gone.
    """
    decided = tx.execute(
        "SELECT 1 FROM face WHERE id = ?1 AND state <> 'unknown' "
        "UNION ALL SELECT 1 FROM rejection WHERE face_id = ?1 "
        "UNION ALL SELECT 1 FROM apart WHERE face_id = ?1 OR other_id = ?1",
        (face_id,),
    ).fetchone()
    if decided or tx.is_remembered(face_id):
        return False
    tx.execute("DELETE FROM suggestion WHERE face_id = ?", (face_id,))
    tx.execute("DELETE FROM face WHERE id = ?", (face_id,))
    return True
