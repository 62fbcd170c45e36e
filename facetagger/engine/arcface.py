"""Embedders that take the 112 x 112 crops of ArcFace: those of InsightFace, SFace, and many more.

J. Deng et al., "ArcFace: Additive Angular Margin Loss for Deep Face Recognition", CVPR 2019;
Y. Zhong et al., "SFace: Sigmoid-Constrained Hypersphere Loss for Robust Face Recognition", 2021.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.engine.runtime import Session
from facetagger.entities import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIDE = 112
# `arcface_dst` of insightface/utils/face_align.py; OpenCV's FaceRecognizerSF has the same.
TEMPLATE = (
    (38.2946, 51.6963),
    (73.5318, 51.5014),
    (56.0252, 71.7366),
    (41.5493, 92.3655),
    (70.7299, 92.2041),
)
# Lengths of vectors that are plausible; landmarks and attributes are shorter, images longer.
SHORTEST, LONGEST = 32, 4096
# Bounds the memory of one run; larger batches are slower (16 by a tenth).
BATCH = 8


@dataclass(frozen=True, slots=True)
class Scaling:
    """How pixels (0..255, RGB) become a model's numbers: (pixel - mean) / spread."""

    mean: float
    spread: float


def dimension(model: Session, scaling: Scaling) -> int:
    """Length of the vectors that a model gives, from a run on noise.

    Raises:
        EngineError: it takes no crops, or gives something else than one vector each.
    """
    import numpy as np

    inputs = model.inputs()
    shape = inputs[0].shape if len(inputs) == 1 else []
    if len(shape) != 4 or [n for n in shape[1:] if isinstance(n, int)] not in (
        [3, SIDE, SIDE],
        [3],
    ):
        raise EngineError(f"{model.path.name} does not take faces of 112 x 112 pixels.")
    noise = np.random.default_rng(0).integers(0, 256, (1, 3, SIDE, SIDE)).astype(np.float32)
    outputs = model.run({inputs[0].name: (noise - scaling.mean) / np.float32(scaling.spread)})
    length = outputs[0].size
    vector = len(outputs) == 1 and max(outputs[0].shape) == length
    if not vector or not SHORTEST <= length <= LONGEST or not np.isfinite(outputs[0]).all():
        raise EngineError(f"{model.path.name} does not turn a face into one vector.")
    return int(length)


class ArcFace:
    """A network from 112 x 112 crops to vectors."""

    side = SIDE

    def __init__(self, model: Session, scaling: Scaling, dimension: int) -> None:
        import numpy as np

        self._model = model
        self._scaling = scaling
        self._dimension = dimension
        self.template: NDArray[np.float32] = np.array(TEMPLATE, np.float32)
        self.template.flags.writeable = False

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See `api.Embedder.embed`.

        Raises:
            ValueError: the crops have another shape or type.
            EngineError: the model gives something else than vectors.
        """
        import numpy as np

        if crops.dtype != np.uint8 or crops.shape[1:] != (self.side, self.side, 3):
            raise ValueError(f"crops must be uint8 (n, 112, 112, 3), not {crops.shape}")
        if not len(crops):
            return np.empty((0, self._dimension), np.float32)
        batch = self._batch()
        parts = [
            self._vectors(crops[start : start + batch]) for start in range(0, len(crops), batch)
        ]
        return np.concatenate(parts)

    def _batch(self) -> int:
        """How many crops the model takes at once: some files say 1."""
        first = self._model.inputs()[0].shape[0]
        return min(BATCH, first) if isinstance(first, int) and first > 0 else BATCH

    def _vectors(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        import numpy as np

        name = self._model.inputs()[0].name
        pixels = crops.transpose(0, 3, 1, 2).astype(np.float32)
        blob = (pixels - self._scaling.mean) / self._scaling.spread
        vectors = self._model.run({name: np.ascontiguousarray(blob, np.float32)})[0]
        vectors = vectors.reshape(len(vectors), -1)
        if vectors.shape != (len(crops), self._dimension):
            raise EngineError(
                f"{self._model.path.name} gives {vectors.shape} for {len(crops)} faces, "
                f"not {self._dimension} numbers a face."
            )
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: NDArray[np.float32] = vectors / np.maximum(lengths, np.finfo(np.float32).tiny)
        return unit
