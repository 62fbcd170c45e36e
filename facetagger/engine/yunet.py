"""YuNet: faces and five landmarks from a very small network of the OpenCV zoo.

W. Wu, H. Peng, S. Yu, "YuNet: A Tiny Millisecond-level Face Detector", Machine Intelligence
Research 20, 2023. The decoding follows `FaceDetectorYNImpl::postProcess` of OpenCV
(modules/objdetect/src/face_detect.cpp, Apache-2.0); a test compares the two. `cv2.FaceDetectorYN`
is not used itself: it holds one size at a time and may not be shared between threads.
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

STRIDES = (8, 16, 32)
OUTPUTS = 4 * len(STRIDES)  # class, objectness, box, landmarks; each for all strides

# Measured on turned and upright photos (benchmarks/detection.py).
TUNING = Tuning(
    threshold=0.6,
    trace=0.1,
    first_side=640,
    second_side=1280,
    small_face=24,
    border=0.0,
    doubtful_face=32,
    hint=0.25,
    # Its landmarks look upright on any turned face, with scores up to 0.92; the best face of an
    # upright photo has 0.89 to 0.95.
    sure=0.9,
    probe=0.5,
)


class YuNet:
    """One pass of YuNet; see `passes.OnePass`."""

    def __init__(self, model: Session, trace: float = TUNING.trace) -> None:
        self._model = model
        self._trace = trace

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """See `passes.OnePass.candidates`.

        Raises:
            EngineError: the model is not YuNet.
        """
        import numpy as np

        image, scale = grids.fitted(rgb, side)
        # OpenCV gives it BGR, 0 to 255.
        blob = grids.planes(image[..., ::-1], 0, 1)
        outputs = self._model.run({self._model.inputs()[0].name: blob})
        if len(outputs) != OUTPUTS:
            raise EngineError(
                f"{self._model.path.name} is not YuNet: it has {len(outputs)} outputs."
            )
        rows = []
        for level, stride in enumerate(STRIDES):
            parts = outputs[level :: len(STRIDES)]
            columns = image.shape[1] // stride
            cells = columns * (image.shape[0] // stride)
            if [part.size for part in parts] != [cells, cells, cells * 4, cells * 10]:
                raise EngineError(f"The outputs of {self._model.path.name} are not YuNet's.")
            kind, thing, box, points = parts
            rows.append(self._decoded(kind, thing, box, points, columns, stride))
        return grids.in_photo(np.concatenate(rows), scale)

    def _decoded(
        self,
        kind: NDArray[np.float32],
        thing: NDArray[np.float32],
        box: NDArray[np.float32],
        points: NDArray[np.float32],
        columns: int,
        stride: int,
    ) -> NDArray[np.float32]:
        """What one grid shows above the trace, as rows of 15, in pixels of the network's input.

        A box is its centre from the cell's corner and the logarithm of its size, each landmark a
        distance from the corner, all in strides.
        """
        import numpy as np

        score = np.sqrt(np.clip(kind, 0, 1) * np.clip(thing, 0, 1)).reshape(-1)
        shown = np.flatnonzero(score > self._trace)
        corner = grids.corners(shown, columns, stride)
        offset = box.reshape(-1, 4)[shown]
        centre = corner + offset[:, :2] * stride
        half = np.exp(offset[:, 2:]) * (stride / 2)
        marks = points.reshape(-1, 10)[shown] * stride + np.tile(corner, 5)
        return np.column_stack([centre - half, centre + half, score[shown], marks]).astype(
            np.float32
        )
