"""How well a face can be recognised, as one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine.runtime import import_cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.entities import Detection


def quality(crop: NDArray[np.uint8], detection: Detection, face_px: float) -> float:
    """0 (useless) to 1 (large, sharp, frontal, certain): the product of four factors.

    Args:
        crop: uint8 (side, side, 3), aligned, as the embedder takes it.
        detection: of that face.
        face_px: the longer side of its box in pixels of the original photo.
    """
    return _size(face_px) * _sharpness(crop) * _frontal(detection) * _certain(detection.score)


def _size(face_px: float) -> float:
    return _ramp(face_px, 20, 100)


def _certain(score: float) -> float:
    return _ramp(score, 0.3, 0.8)


def _sharpness(crop: NDArray[np.uint8]) -> float:
    cv2 = import_cv2()
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    return _ramp(float(cv2.Laplacian(grey, cv2.CV_32F).std()), 2, 12)


def _frontal(detection: Detection) -> float:
    left, right, nose = (detection.landmarks[i] for i in range(3))
    span = float(right[0] - left[0])
    if span <= 0:
        return 0.0
    along = float(nose[0] - left[0]) / span
    return _ramp(min(along, 1 - along), 0.0, 0.35)


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to `low`, 1 from `high`, straight in between."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
