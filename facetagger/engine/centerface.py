"""CenterFace: faces and five landmarks from one pass of a small network.

Y. Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine.runtime import Session, import_cv2
from facetagger.entities import Box, Detection

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STRIDE = 4  # image pixels per cell of the network's outputs
MULTIPLE = 32
FIRST_SIDE = 640
SECOND_SIDE = 1280
SMALL_FACE_PX = 40
THRESHOLD = 0.5
OVERLAP = 0.3


class CenterFace:
    """Finds faces at 640 px, and once more at 1280 px where that shows small ones."""

    def __init__(self, model: Session, threshold: float = THRESHOLD) -> None:
        self._model = model
        self._threshold = threshold

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        """See `api.Detector.detect`.

        Raises:
            ValueError: `rgb` is no uint8 (h, w, 3) with h, w >= 1.
        """
        import numpy as np

        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
            raise ValueError(f"an image must be uint8 (h, w, 3), not {rgb.dtype} {rgb.shape}")
        found = self._pass(rgb, FIRST_SIDE)
        longest = max(rgb.shape[:2])
        if longest > FIRST_SIDE and len(found):
            scale = FIRST_SIDE / longest
            smallest = (found[:, 3] - found[:, 1]).min() * scale
            if smallest < SMALL_FACE_PX:
                found = np.concatenate([found, self._pass(rgb, SECOND_SIDE)])
        found = found[_distinct(found)]
        found = found[np.argsort(-_areas(found), kind="stable")]
        return [_detection(row, rgb.shape[1], rgb.shape[0]) for row in found]

    def _pass(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """Candidates, float32 (n, 15): left, top, right, bottom, score, five x, y; pixels of rgb."""
        import numpy as np

        height, width = rgb.shape[:2]
        scale = min(1.0, side / max(height, width))
        image, border = _prepared(rgb, scale)
        heat, size, offset, marks = self._model.run({"input.1": image})
        found = _decoded(heat[0, 0], size[0], offset[0], marks[0], self._threshold)
        points = found.reshape(-1, 15)
        xs, ys = [0, 2, 5, 7, 9, 11, 13], [1, 3, 6, 8, 10, 12, 14]
        points[:, xs] = (points[:, xs] - border) / scale
        points[:, ys] = (points[:, ys] - border) / scale
        return points[_distinct(points)].astype(np.float32)


def _prepared(rgb: NDArray[np.uint8], scale: float) -> tuple[NDArray[np.float32], int]:
    """The image as the network takes it, and how wide the border at the left and top is."""
    import numpy as np

    cv2 = import_cv2()
    height, width = rgb.shape[:2]
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
        height, width = rgb.shape[:2]
    padded_h, padded_w = (-(-n // MULTIPLE) * MULTIPLE for n in (height, width))
    image = np.zeros((1, 3, padded_h, padded_w), np.float32)
    image[0, :, :height, :width] = rgb.transpose(2, 0, 1)
    return image, 0


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
    """Indices of the best boxes that do not overlap a better one (non-maximum suppression)."""
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
        left = left[shared / (areas[best] + areas[left] - shared) < OVERLAP]
    return kept


def _detection(row: NDArray[np.float32], width: int, height: int) -> Detection:
    import numpy as np

    left, top, right, bottom, score = (float(value) for value in row[:5])
    box = Box(left / width, top / height, (right - left) / width, (bottom - top) / height)
    landmarks = row[5:].reshape(5, 2) / np.array([width, height], np.float32)
    return Detection(box.clipped(), landmarks.astype(np.float32), min(1.0, score))
