"""Which faces of a photo that is read again are faces that were known on it: arithmetic, no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.entities import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Boxes that overlap by this much (intersection over union) are the same face, seen again.
SAME_FACE_IOU = 0.4
#: How much a full overlap counts beside a cosine, where several faces are alike (twins, collages).
_OVERLAP_COUNTS = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A face as it is stored.

    Attributes:
        decided: the user has named it, set it aside, or said who it is not.
        lost: it was not found when the photo was last read: its box alone says nothing.
        vector: float32 (d,), L2 norm 1, of the engine that has looked now; None: it has none.
    """

    id: int
    box: Box
    decided: bool
    lost: bool
    vector: NDArray[np.float32] | None


def same_shot(same_person: float) -> float:
    """The cosine from which two faces are one face of one shot, cropped, turned or brightened.

    Halfway from the engine's own bar to the same picture. The built-in engine (0.955): faces of one
    photo cropped, turned, mirrored, brightened, or shrunk to a third keep 0.967 and more; its six
    people reach 0.941 among each other.
    """
    return (1 + same_person) / 2


def match(
    known: Sequence[Known],
    found: Sequence[tuple[Box, NDArray[np.float32]]],
    *,
    edited: bool,
    same_person: float,
) -> list[int | None]:
    """Gives each found face the id of the known one that it is: one to one, the surest pairs first.

    In a picture that was edited, faces are anywhere: what the vectors say comes before what stands
    in an old place. In the same picture, the place decides.

    Args:
        found: (box, vector) of each face on the photo now.
        edited: the picture has changed since the known faces were found.
        same_person: the cosine that a face in an old place needs to be the old face, too: another
            picture may have been saved under the name of the old one.
    """
    pairs: list[tuple[float, bool, int, int]] = []
    for row, (box, vector) in enumerate(found):
        for place, old in enumerate(known):
            likeness = _likeness(old, box, vector, edited=edited, same_person=same_person)
            if likeness is not None:
                pairs.append((likeness, old.decided, place, row))
    # Of two that are as alike, the one that the user has decided on.
    pairs.sort(key=lambda pair: (-pair[0], not pair[1], pair[2], pair[3]))
    ids: list[int | None] = [None] * len(found)
    taken: set[int] = set()
    for _, _, place, row in pairs:
        if ids[row] is None and place not in taken:
            ids[row] = known[place].id
            taken.add(place)
    return ids


def _likeness(
    old: Known, box: Box, vector: NDArray[np.float32], *, edited: bool, same_person: float
) -> float | None:
    """How sure it is that a face is the old one: overlaps to 1, vectors above; None: it is not."""
    overlap = old.box.iou(box)
    if old.vector is None:
        return overlap if overlap >= SAME_FACE_IOU and not old.lost else None
    cosine = float(old.vector @ vector)
    if (edited or old.lost) and cosine >= same_shot(same_person):
        return 1 + cosine + _OVERLAP_COUNTS * overlap
    return overlap if overlap >= SAME_FACE_IOU and cosine >= same_person else None
