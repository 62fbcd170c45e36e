"""CenterFace: faces and five landmarks from one pass of a small network.

Y. Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine.passes import Tuning, distinct
from facetagger.engine.runtime import Session, import_cv2

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
TUNING = Tuning(
    threshold=THRESHOLD,
    trace=TRACE,
    first_side=FIRST_SIDE,
    second_side=SECOND_SIDE,
    small_face=SMALL_FACE,
    border=0.0,
)


class CenterFace:
    """One pass of the network; see `passes.OnePass`."""

    def __init__(self, model: Session) -> None:
        self._model = model

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """See `passes.OnePass.candidates`; the trace threshold is TRACE."""
        import numpy as np

        image, scale = _prepared(rgb, side)
        heat, size, offset, marks = self._model.run({"input.1": image})
        found = _decoded(heat[0, 0], size[0], offset[0], marks[0], TRACE)
        found[:, :4] /= np.tile(scale, 2)
        found[:, 5:] /= np.tile(scale, 5)
        return found[distinct(found)]


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
