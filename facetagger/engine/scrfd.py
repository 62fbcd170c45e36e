"""SCRFD: faces and five landmarks, the detector of InsightFace's model packs.

J. Guo et al., "Sample and Computation Redistribution for Efficient Face Detection", ICLR 2022.
The decoding follows `insightface.model_zoo.scrfd.SCRFD.forward` (MIT); a test compares the two.
It is not called itself: it takes 0.7 s to import, knows square inputs only, and decodes every cell
before it asks which show a face.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine import grids
from facetagger.engine.passes import Tuning
from facetagger.engine.runtime import Session
from facetagger.entities import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEAN, SPREAD = 127.5, 128.0
#: By the number of outputs: the strides of the grids, and the boxes a cell can hold.
LAYOUTS = {9: ((8, 16, 32), 2), 15: ((8, 16, 32, 64, 128), 1)}

# Measured with scrfd_500m and scrfd_2.5g on turned and upright photos (benchmarks/detection.py).
TUNING = Tuning(
    threshold=0.5,
    # Of 89 photos of people, turned three ways, 1 % leave less than 0.2, none less than 0.1; of
    # seven photos without anybody two leave more than 0.2, and four more than 0.1.
    trace=0.2,
    first_side=640,
    second_side=1280,
    small_face=24,
    border=0.5,
    doubtful_face=32,
    hint=0.2,
    # Its landmarks look upright on faces upside down, with scores up to 0.76; the best face of an
    # upright photo has 0.66 to 0.9, 0.8 in the middle.
    sure=0.72,
    probe=0.35,
)


class Scrfd:
    """One pass of SCRFD; see `passes.OnePass`."""

    def __init__(self, model: Session, trace: float = TUNING.trace) -> None:
        self._model = model
        self._trace = trace

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """See `passes.OnePass.candidates`.

        Raises:
            EngineError: the model is no SCRFD with landmarks.
        """
        import numpy as np

        image, scale = grids.fitted(rgb, side)
        blob = grids.planes(image, MEAN, SPREAD)
        outputs = self._model.run({self._model.inputs()[0].name: blob})
        if len(outputs) not in LAYOUTS:
            raise EngineError(
                f"{self._model.path.name} is no face detector with five landmarks: "
                f"it has {len(outputs)} outputs."
            )
        strides, per_cell = LAYOUTS[len(outputs)]
        rows = []
        for level, stride in enumerate(strides):
            score, box, points = outputs[level :: len(strides)]
            columns = image.shape[1] // stride
            cells = columns * (image.shape[0] // stride) * per_cell
            if (score.size, box.size, points.size) != (cells, cells * 4, cells * 10):
                raise EngineError(f"The outputs of {self._model.path.name} are not SCRFD's.")
            rows.append(self._decoded(score, box, points, columns, stride, per_cell))
        return grids.in_photo(np.concatenate(rows), scale)

    def _decoded(
        self,
        score: NDArray[np.float32],
        box: NDArray[np.float32],
        points: NDArray[np.float32],
        columns: int,
        stride: int,
        per_cell: int,
    ) -> NDArray[np.float32]:
        """What one grid shows above the trace, as rows of 15, in pixels of the network's input.

        A box is four distances from its cell to left, top, right and bottom, and each landmark a
        distance in x and y, in strides.
        """
        import numpy as np

        score = score.reshape(-1)
        shown = np.flatnonzero(score > self._trace)
        centre = grids.corners(shown // per_cell, columns, stride)
        reach = box.reshape(-1, 4)[shown] * stride
        marks = points.reshape(-1, 10)[shown] * stride + np.tile(centre, 5)
        return np.column_stack(
            [centre - reach[:, :2], centre + reach[:, 2:], score[shown], marks]
        ).astype(np.float32)
