"""Turns a face upright and to a fixed size, so that its landmarks lie where a model wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine.runtime import import_cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Where a detector's landmarks lie on average in dlib's own crops of DLIB_SIDE px (EVIDENCE.md).
DLIB = ((48.29, 47.86), (103.21, 47.41), (75.43, 78.96), (52.33, 104.46), (98.27, 104.14))
DLIB_SIDE = 150


def similarity(source: NDArray[np.floating], target: NDArray[np.floating]) -> NDArray[np.float64]:
    """The turn, scale and shift (no mirroring) that maps `source` onto `target` best.

    Least squares after S. Umeyama, "Least-squares estimation of transformation parameters between
    two point patterns", IEEE PAMI 13(4), 1991, equations 38 to 43.

    Args:
        source: (n, 2), n >= 2, not all the same point.
        target: (n, 2).

    Returns:
        float64 (2, 3): target = m[:, :2] @ source + m[:, 2].

    Raises:
        ValueError: all points of `source` are the same.
    """
    import numpy as np

    source, target = np.asarray(source, np.float64), np.asarray(target, np.float64)
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    centred = source - source_mean
    variance = (centred**2).sum() / len(source)
    if not variance > 0:
        raise ValueError("the points are all the same")
    covariance = (target - target_mean).T @ centred / len(source)
    u, scales, vt = np.linalg.svd(covariance)
    signs = np.array([1.0, np.sign(np.linalg.det(u @ vt))])  # never mirrored
    rotation = (u * signs) @ vt
    scale = (scales * signs).sum() / variance
    linear = scale * rotation
    shift = target_mean - linear @ source_mean
    return np.column_stack([linear, shift])


def crop(
    rgb: NDArray[np.uint8],
    landmarks_px: NDArray[np.floating],
    template: NDArray[np.floating],
    side: int,
) -> NDArray[np.uint8]:
    """The face, turned and scaled so that its landmarks come to lie on `template`.

    What lies outside the image is black. A face much larger than the crop is shrunk by averaging
    first: sampling it directly would turn fine texture into noise.

    Args:
        rgb: uint8 (h, w, 3).
        landmarks_px: (5, 2), pixels (x, y) in `rgb`; may lie outside.
        template: (5, 2), pixels (x, y) in the crop.
        side: of the crop, pixels.

    Returns:
        uint8 (side, side, 3).

    Raises:
        ValueError: the landmarks are all the same point.
    """
    import numpy as np

    cv2 = import_cv2()
    to_crop = similarity(landmarks_px, template)
    scale = float(np.hypot(to_crop[0, 0], to_crop[1, 0]))
    if scale < 0.5:
        rgb, to_crop = _shrunk(rgb, to_crop, scale, side)
    warped: NDArray[np.uint8] = cv2.warpAffine(
        rgb, to_crop, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT
    )
    return warped


def _shrunk(
    rgb: NDArray[np.uint8], to_crop: NDArray[np.float64], scale: float, side: int
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """The part of `rgb` that the crop shows, in the crop's scale, and the transform from there."""
    import numpy as np

    cv2 = import_cv2()
    height, width = rgb.shape[:2]
    corners = np.array([[0, 0], [side, 0], [0, side], [side, side]], np.float64)
    back = np.linalg.inv(to_crop[:, :2])
    seen = (corners - to_crop[:, 2]) @ back.T
    margin = 2 / scale
    left, top = np.clip(np.floor(seen.min(axis=0) - margin), 0, [width - 1, height - 1]).astype(int)
    right, bottom = np.clip(
        np.ceil(seen.max(axis=0) + margin), [left + 1, top + 1], [width, height]
    )
    part = rgb[top : int(bottom), left : int(right)]
    size = (max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale)))
    small: NDArray[np.uint8] = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    # Pixel centres: x_small = (x - left + 0.5) * factor - 0.5.
    factor = np.array([size[0] / part.shape[1], size[1] / part.shape[0]])
    linear = to_crop[:, :2] / factor
    origin = np.array([left, top]) - 0.5 + 0.5 / factor
    return small, np.column_stack([linear, to_crop[:, :2] @ origin + to_crop[:, 2]])
