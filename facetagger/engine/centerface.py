"""CenterFace: faces and five landmarks from one pass of a small network.

Y. Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2020.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from facetagger.engine.runtime import Session, import_cv2
from facetagger.entities import Box, Detection

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STRIDE = 4  # image pixels per cell of the network's outputs
MULTIPLE = 32  # of the sides that the network takes

# Measured on the test data (benchmarks/engine.py repeats it). Faces of 24 to 600 px are found
# as they are, also where they fill the frame, so nothing is ever enlarged and no border is needed.
# At 640 px a face of 12 px is found once in five times, one of 16 px twice in five, and some of
# up to 30 px in a crowd stay below THRESHOLD, but most leave a trace above TRACE.
FIRST_SIDE = 640
SECOND_SIDE = 1280
SMALL_FACE = 40  # pixels at FIRST_SIDE
TRACE = 0.3
# Between 0.3 and 0.5 half of what is found are hands, leaves and faces cut in two. Above it, 7 of
# 1,447 boxes (745 group, album and press photos, looked at by eye) held no part of a face.
THRESHOLD = 0.5
# A pass at 1280 px takes some 300 MB: on a machine of many cores, not all do it at once.
SECOND_AT_ONCE = 4
# Boxes that share this much (of their union, of the smaller one) are the same face.
SAME_UNION = 0.3
SAME_PART = 0.6


class CenterFace:
    """Finds faces at 640 px, and once more at 1280 px where that shows a small one."""

    def __init__(self, model: Session) -> None:
        self._model = model
        self._second = threading.BoundedSemaphore(SECOND_AT_ONCE)

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        """See `api.Detector.detect`.

        Raises:
            ValueError: `rgb` is no uint8 (h, w, 3) with h, w >= 1.
        """
        import numpy as np

        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
            raise ValueError(f"an image must be uint8 (h, w, 3), not {rgb.dtype} {rgb.shape}")
        found = self.candidates(rgb, FIRST_SIDE)
        longest = max(rgb.shape[:2])
        small = (found[:, 3] - found[:, 1]) * FIRST_SIDE < SMALL_FACE * longest
        if longest > FIRST_SIDE and small.any():
            with self._second:
                found = np.concatenate([found, self.candidates(rgb, SECOND_SIDE)])
        found = found[found[:, 4] > THRESHOLD]
        found = found[_distinct(found)]
        found = found[np.argsort(-_areas(found), kind="stable")]
        return [_detection(row, rgb.shape[1], rgb.shape[0]) for row in found]

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """What one pass shows above TRACE, each thing once.

        Args:
            rgb: uint8 (h, w, 3).
            side: the longer side is shrunk to this many pixels; it is never enlarged.

        Returns:
            float32 (n, 15): left, top, right, bottom, score, five times x, y; in pixels of `rgb`.
        """
        import numpy as np

        image, scale = _prepared(rgb, side)
        heat, size, offset, marks = self._model.run({"input.1": image})
        found = _decoded(heat[0, 0], size[0], offset[0], marks[0], TRACE)
        found[:, :4] /= np.tile(scale, 2)
        found[:, 5:] /= np.tile(scale, 5)
        return found[_distinct(found)]


def _prepared(rgb: NDArray[np.uint8], side: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The image as the network takes it, (1, 3, h, w), and its scale in x and y."""
    import numpy as np

    height, width = full = rgb.shape[:2]
    shrink = min(1.0, side / max(full))
    if shrink < 1:
        cv2 = import_cv2()
        height, width = (max(1, round(n * shrink)) for n in full)
        rgb = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA)
    padded_h, padded_w = (-(-n // MULTIPLE) * MULTIPLE for n in (height, width))
    image = np.zeros((1, 3, padded_h, padded_w), np.float32)
    image[0, :, :height, :width] = rgb.transpose(2, 0, 1)
    return image, np.array([width / full[1], height / full[0]], np.float32)


def _decoded(
    heat: NDArray[np.float32],
    size: NDArray[np.float32],
    offset: NDArray[np.float32],
    marks: NDArray[np.float32],
    threshold: float,
) -> NDArray[np.float32]:
    """Every cell above the threshold as a row of 15, in pixels of the network's input."""
    import numpy as np

    row, column = np.nonzero(heat > threshold)
    height, width = np.exp(size[:, row, column]) * STRIDE
    top = (row + offset[0, row, column] + 0.5) * STRIDE - height / 2
    left = (column + offset[1, row, column] + 0.5) * STRIDE - width / 2
    relative = marks[:, row, column].T.reshape(-1, 5, 2)
    points = np.empty((len(row), 15), np.float32)
    points[:, :5] = np.column_stack([left, top, left + width, top + height, heat[row, column]])
    points[:, 5::2] = relative[:, :, 1] * width[:, None] + left[:, None]
    points[:, 6::2] = relative[:, :, 0] * height[:, None] + top[:, None]
    return points


def _areas(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    areas: NDArray[np.float32] = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return areas


def _distinct(boxes: NDArray[np.float32]) -> list[int]:
    """Indices of the best boxes that are not the same as a better one (non-maximum suppression)."""
    import numpy as np

    areas = _areas(boxes)
    left = np.argsort(-boxes[:, 4], kind="stable")
    kept: list[int] = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(int(best))
        low = np.maximum(boxes[best, :2], boxes[left, :2])
        high = np.minimum(boxes[best, 2:4], boxes[left, 2:4])
        shared = np.prod(np.maximum(high - low, 0), axis=1)
        union = areas[best] + areas[left] - shared
        part = np.minimum(areas[best], areas[left])
        left = left[(shared < SAME_UNION * union) & (shared < SAME_PART * part)]
    return kept


def _detection(row: NDArray[np.float32], width: int, height: int) -> Detection:
    import numpy as np

    left, top, right, bottom, score = (float(value) for value in row[:5])
    box = Box(left / width, top / height, (right - left) / width, (bottom - top) / height)
    landmarks = row[5:].reshape(5, 2) / np.array([width, height], np.float32)
    return Detection(box.clipped(), landmarks.astype(np.float32), min(1.0, score))
