"""CenterFace: faces and five landmarks from one pass of a small network.

Y. Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine import grids
from facetagger.engine.passes import Tuning
from facetagger.engine.runtime import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STRIDE = 4  # image pixels per cell of the network's outputs

# Measured on the test data (benchmarks/detection.py repeats it).
TUNING = Tuning(
    # Between 0.3 and 0.5 half of what is found are hands, leaves and faces cut in two. Above it, 7
    # of 1,447 boxes (745 group, album and press photos, looked at by eye) held no part of a face.
    # Eight bits move scores by 0.009: at 0.49 they find 99.8 % of what is above 0.5 without them,
    # at 0.5 99.7 % (of 4,339 faces; benchmarks/lighter.py).
    threshold=0.49,
    trace=0.06,
    # Faces of 24 to 600 px are found as they are, also where they fill the frame, so nothing is
    # ever enlarged and no border is needed. At 640 px a face of 12 px is found once in five times,
    # one of 16 px twice in five, and some of up to 30 px in a crowd stay below the threshold.
    first_side=640,
    second_side=1280,
    small_face=24,
    border=0.0,
    # Above it, one of the 80 tight crops, enlarged to 640 px, was seen as two faces.
    large_face=360,
    doubtful_face=40,
    # Group photos in a corner of a landscape, faces of 28 px at 2048 px (9 px at 640 px): 97 % of
    # SCRFD-2.5g's are found with looks at 2048 px, 87 % at 1280 px; of faces of 20 px 64 and 36 %.
    tiny_face=12,
    third_side=2048,
    # The same with hints from 0.06, 0.1 and 0.2 up: 97, 94 and 82 %; of 20 px 63, 45 and 7 %.
    hint=0.08,
    # The best face of 225 photos that stand upright has 0.68 or more; of the same photos turned,
    # 8 in 675 show one upright face above this, and then more that are not.
    sure=0.65,
    # Of 118 photos of people, turned by 90, 180 and 270 degrees, 1 in 354 shows nothing of that
    # kind; of 35 photos without people 20 % do. Any trace above 0.06: 1 and 46 %; 0.1: 6 and 14 %.
    worth_asking=0.12,
    large_trace=60,
    # At 320 px each of the groups shows a face above 0.33 when it stands upright; of 33 photos
    # without people, in four directions, two show something above 0.3.
    probe_side=320,
    probe=0.3,
)


class CenterFace:
    """One pass of the network; see `passes.OnePass`."""

    def __init__(self, model: Session) -> None:
        self._model = model

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """See `passes.OnePass.candidates`; above `TUNING.trace`."""
        image, scale = grids.fitted(rgb, side)
        heat, size, offset, marks = self._model.run({"input.1": grids.planes(image, 0, 1)})
        found = _decoded(heat[0, 0], size[0], offset[0], marks[0], TUNING.trace)
        return grids.in_photo(found, scale)


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
