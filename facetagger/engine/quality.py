"""How well a face can be recognised, as one number.

Each factor is a ramp between two figures that were measured on `people_celeba`: faces were shrunk,
blurred and sorted by pose, and their vectors compared with the untouched ones and with other
photos of the same person (cosine; strangers reach 0.84 on average, 0.905 is the turning point).

    size     a face of 16 px keeps 0.92, 24 px 0.95, 40 px 0.98, 64 px 0.99.
    blur     sigma 1 px in the crop keeps 0.996, 2 px 0.98, 3 px 0.96, 6 px 0.92.
    pose     turned faces (|turn| > 0.44, one in fifty) fall from 0.953 to 0.935 against others of
             the same person, faces seen from below likewise.
    score    the detector's lowest fiftieth (< 0.83) falls from 0.953 to 0.936.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine import align
from facetagger.engine.runtime import import_cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.entities import Detection


#: Width of a face in a crop; and the width below which a smaller look would show no detail.
FACE_PX, SMALLEST_PX = 75.0, 12.0
#: What a full profile that is large and sharp is worth: it is known again on other profiles.
#: Groups are as pure with it as with 0 (docs/figures.md), and somebody who looks aside has one.
_PROFILE = 0.5


def crop(rgb: NDArray[np.uint8], landmarks_px: NDArray[np.floating]) -> NDArray[np.uint8]:
    """The face as `quality` looks at it, whatever the embedder's own crops are like.

    Args:
        rgb: uint8 (h, w, 3).
        landmarks_px: (5, 2), pixels (x, y) in `rgb`.

    Returns:
        uint8 (150, 150, 3).

    Raises:
        ValueError: the landmarks are all the same point.
    """
    import numpy as np

    return align.crop(rgb, landmarks_px, np.array(align.DLIB), align.DLIB_SIDE)


def quality(
    crop: NDArray[np.uint8],
    detection: Detection,
    face_px: float,
    certain: tuple[float, float] = (0.5, 0.93),
) -> float:
    """0 (useless) to 1 (large, sharp, frontal, certain): the product of four factors.

    Args:
        crop: uint8 (150, 150, 3), aligned as `crop` does it.
        detection: of that face.
        face_px: the longer side of its box in pixels of the image that was cropped.
        certain: the detector's scores that stand for nothing and for full certainty.
    """
    score = _ramp(detection.score, *certain)
    pose = _PROFILE + (1 - _PROFILE) * frontality(detection.landmarks)
    return _ramp(face_px, 12, 50) * sharpness(crop, face_px) * pose * score


def sharpness(crop: NDArray[np.uint8], face_px: float = FACE_PX) -> float:
    """0 (blurred or featureless) to 1: fine detail in the face in proportion to its contrast.

    A small face is looked at in its own size: enlarged, every face is soft.

    Args:
        crop: uint8 (150, 150, 3), aligned as `crop` does it.
        face_px: width of the face in pixels of the image that was cropped.
    """
    cv2 = import_cv2()
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    scale = min(1.0, max(face_px, SMALLEST_PX) / FACE_PX)
    if scale < 1:
        side = round(align.DLIB_SIDE * scale)
        grey = cv2.resize(grey, (side, side), interpolation=cv2.INTER_AREA)
    top, bottom, left, right = (round(place * scale) for place in (30, 135, 30, 120))
    face = grey[top:bottom, left:right]  # the background is often sharp where the face is not
    # One face in a hundred has less contrast than 20; what is fine there is the noise of the dark.
    # Smoothed first, so that sensor noise and JPEG blocks do not count as detail.
    detail = cv2.Laplacian(cv2.GaussianBlur(face, (0, 0), 1), cv2.CV_32F).std()
    return _ramp(float(detail) / max(float(face.std()), 20.0), 0.045, 0.14)


def frontality(landmarks: NDArray[np.float32]) -> float:
    """0 (profile) to 1 (looks this way), from where the nose is.

    Its place is measured along the line of the eyes and the line from eyes to mouth, so that
    neither a tilted head nor the shape of the image matters.

    Args:
        landmarks: (5, 2), in pixels or fractions alike.
    """
    import numpy as np

    left_eye, right_eye, nose, left_mouth, right_mouth = landmarks.astype(np.float64)
    eyes, mouth = (left_eye + right_eye) / 2, (left_mouth + right_mouth) / 2
    axes = np.column_stack([right_eye - left_eye, mouth - eyes])
    if abs(np.linalg.det(axes)) < 1e-12:  # all on one line: a full profile, or no face
        return 0.0
    turn, drop = np.linalg.solve(axes, nose - eyes)
    # Straight ahead the nose is at (0, 0.57).
    return (1 - _ramp(abs(turn), 0.2, 0.7)) * (1 - _ramp(abs(drop - 0.57), 0.1, 0.4))


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to `low`, 1 from `high`, straight in between."""
    return float(min(1.0, max(0.0, (value - low) / (high - low))))
