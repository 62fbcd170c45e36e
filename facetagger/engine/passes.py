"""From one pass of a detector over pixels to the faces of a photo: which passes, and what remains.

A network that finds faces sees those of some sizes, upright, in an image of some size. `Finder`
runs it as often as a photo needs, so that it is the same for every engine.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from facetagger.entities import Box, Detection

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A pass at 1280 px takes some 300 MB: on a machine of many cores, not all do it at once.
SECOND_AT_ONCE = 4
# Boxes that share this much (of their union, of the smaller one) are the same face.
SAME_UNION = 0.3
SAME_PART = 0.6


class OnePass(Protocol):
    """A network that finds faces, run once. May be called from several threads at once."""

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """What the network shows above its own trace threshold, each thing once.

        Args:
            rgb: uint8 (h, w, 3), h, w >= 1.
            side: the longer side is shrunk to this many pixels; it is never enlarged.

        Returns:
            float32 (n, 15): left, top, right, bottom, score, five times x, y (viewer's left eye,
            right eye, nose, left and right mouth corner); in pixels of `rgb`, may reach outside.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tuning:
    """How `Finder` uses a network; measured for each.

    Attributes:
        threshold: score (0..1) above which a box is a face.
        trace: score (0..1) above which a box is a hint that there may be one.
        first_side: pixels of the longer side for the first pass.
        second_side: the same for the second pass, where the first shows a small face.
        small_face: height of a small face, in pixels of the first pass.
        border: put around a photo, as a fraction of its sides, to find a face that fills it;
            0 = the network finds those as they are.
    """

    threshold: float
    trace: float
    first_side: int
    second_side: int
    small_face: float
    border: float


class Finder:
    """Finds the faces of a photo with as many passes of a network as it needs."""

    def __init__(self, one_pass: OnePass, tuning: Tuning) -> None:
        self.one_pass = one_pass
        self.tuning = tuning
        self._second = threading.BoundedSemaphore(SECOND_AT_ONCE)

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        """See `api.Detector.detect`.

        Raises:
            ValueError: `rgb` is no uint8 (h, w, 3) with h, w >= 1.
        """
        import numpy as np

        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
            raise ValueError(f"an image must be uint8 (h, w, 3), not {rgb.dtype} {rgb.shape}")
        tuning = self.tuning
        found = self.one_pass.candidates(rgb, tuning.first_side)
        longest = max(rgb.shape[:2])
        small = (found[:, 3] - found[:, 1]) * tuning.first_side < tuning.small_face * longest
        if longest > tuning.first_side and small.any():
            with self._second:
                second = self.one_pass.candidates(rgb, tuning.second_side)
            found = np.concatenate([found, second])
        found = found[found[:, 4] > tuning.threshold]
        found = found[distinct(found)]
        found = found[np.argsort(-areas(found), kind="stable")]
        return [_detection(row, rgb.shape[1], rgb.shape[0]) for row in found]


def areas(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """The area of each box, float32 (n,), in square pixels, of rows that start as candidates do."""
    found: NDArray[np.float32] = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return found


def distinct(boxes: NDArray[np.float32]) -> list[int]:
    """The best boxes that are not the same as a better one (non-maximum suppression).

    Args:
        boxes: (n, 5 or more), rows that start as candidates do: left, top, right, bottom, score.

    Returns:
        Their indices, best score first.
    """
    import numpy as np

    area = areas(boxes)
    left = np.argsort(-boxes[:, 4], kind="stable")
    kept: list[int] = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(int(best))
        low = np.maximum(boxes[best, :2], boxes[left, :2])
        high = np.minimum(boxes[best, 2:4], boxes[left, 2:4])
        shared = np.prod(np.maximum(high - low, 0), axis=1)
        union = area[best] + area[left] - shared
        part = np.minimum(area[best], area[left])
        left = left[(shared < SAME_UNION * union) & (shared < SAME_PART * part)]
    return kept


def _detection(row: NDArray[np.float32], width: int, height: int) -> Detection:
    import numpy as np

    left, top, right, bottom, score = (float(value) for value in row[:5])
    box = Box(left / width, top / height, (right - left) / width, (bottom - top) / height)
    landmarks = row[5:].reshape(5, 2) / np.array([width, height], np.float32)
    return Detection(box.clipped(), landmarks.astype(np.float32), min(1.0, score))
