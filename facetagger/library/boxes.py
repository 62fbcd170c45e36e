"""Boxes that the user draws or moves, and what the machine finds in them afterwards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.entities import Box
from facetagger.library.database import Library, Transaction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: The score of a box that only the user has seen a face in: no detector has confirmed it (yet).
#: Above 0, which would say that an edit took the face from its photo.
BY_HAND = 0.001
#: Its quality: such a face may be suggested and named, but it trains nobody and starts no group.
UNRATED = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class WaitingBox:
    """A face that has no vector of an engine since its box was drawn or moved.

    Attributes:
        landmarks: float32 (5, 2), fractions of the upright photo.
        score, quality: 0..1.
    """

    id: int
    photo_id: int
    box: Box
    landmarks: NDArray[np.float32]
    score: float
    quality: float

    @property
    def by_hand(self) -> bool:
        """No detector has found it where it is now; the landmarks are an estimate."""
        return self.score == BY_HAND


def add(tx: Transaction, photo_id: int, box: Box, landmarks: NDArray[np.float32]) -> int:
    """Puts a face on a photo that nobody has seen but the user; returns its id."""
    return tx.insert(
        "INSERT INTO face (photo_id, x, y, w, h, landmarks, score, quality) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            photo_id, box.x, box.y, box.w, box.h, landmarks.astype("<f4").tobytes(),
            BY_HAND, UNRATED,
        ),
    )  # fmt: skip


def move(tx: Transaction, face_id: int, box: Box, landmarks: NDArray[np.float32]) -> None:
    """Puts a face's box elsewhere; vectors and thumbnail follow (journal.py, database.py)."""
    tx.execute(
        "UPDATE face SET x = ?, y = ?, w = ?, h = ?, landmarks = ?, score = ?, quality = ? "
        "WHERE id = ?",
        (
            box.x, box.y, box.w, box.h, landmarks.astype("<f4").tobytes(),
            BY_HAND, UNRATED, face_id,
        ),
    )  # fmt: skip


def waiting(
    library: Library, engine_id: str, face_ids: Collection[int] | None = None
) -> list[WaitingBox]:
    """Faces that wait to be described by an engine, photo by photo.

    Args:
        engine_id: whose vectors they lack.
        face_ids: which; None: all that are there by the user's hand alone.
    """
    import numpy as np

    lacks = (
        "SELECT f.id, f.photo_id, f.x, f.y, f.w, f.h, f.landmarks, f.score, f.quality FROM face f "
        "LEFT JOIN embedding e ON e.face_id = f.id AND e.engine_id = ? WHERE e.face_id IS NULL"
    )
    if face_ids is None:
        rows = library.read(f"{lacks} AND f.score = ?", (engine_id, BY_HAND))
    else:
        chosen = ", ".join(str(int(i)) for i in face_ids)
        rows = library.read(f"{lacks} AND f.score > 0 AND f.id IN ({chosen})", (engine_id,))
    found = [
        WaitingBox(
            row[0],
            row[1],
            Box(*row[2:6]),
            np.frombuffer(row[6], "<f4").reshape(5, 2).astype(np.float32),
            row[7],
            row[8],
        )
        for row in rows
    ]
    return sorted(found, key=lambda face: (face.photo_id, face.id))


@dataclass(frozen=True, slots=True, eq=False)
class Described:
    """What an engine made of a box.

    Attributes:
        box: as it was looked at.
        landmarks: float32 (5, 2), fractions of the upright photo.
        score, quality: 0..1.
        vector: float32 (d,), L2 norm 1.
    """

    box: Box
    landmarks: NDArray[np.float32]
    score: float
    quality: float
    vector: NDArray[np.float32]


def describe(tx: Transaction, face_id: int, engine_id: str, seen: Described) -> bool:
    """Stores what was found in a box, unless it has been moved since.

    Undo does not take it back; it stays with the box, so that redo has it, too.

    Returns:
        Whether it was stored.
    """
    place = (face_id, seen.box.x, seen.box.y, seen.box.w, seen.box.h)
    here = "x = ? AND y = ? AND w = ? AND h = ?"
    stored = seen.landmarks.astype("<f4").tobytes()
    values = (stored, seen.score, seen.quality)
    moved = tx.execute(
        "SELECT 1 FROM face WHERE id = ? AND landmarks <> ?", (face_id, stored)
    ).fetchone()
    done = tx.execute(
        f"UPDATE face SET landmarks = ?, score = ?, quality = ? WHERE id = ? AND {here}",
        (*values, *place),
    )
    if not done.rowcount:
        return False
    tx.execute(
        f"UPDATE undo_face SET landmarks = ?, score = ?, quality = ? WHERE row_id = ? AND {here}",
        (*values, *place),
    )
    if moved:
        # Other engines saw a guess; with the quality of a face that was found it would train them.
        tx.execute("DELETE FROM embedding WHERE face_id = ?", (face_id,))
    tx.execute(
        "INSERT INTO embedding (face_id, engine_id, vector) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET vector = excluded.vector",
        (face_id, engine_id, seen.vector.astype("<f4").tobytes()),
    )
    return True
