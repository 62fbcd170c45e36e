"""The built-in engine: CenterFace finds faces, dlib's ResNet-29 describes them. No download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine import align, cache, convert
from facetagger.engine.api import Engine, EngineInfo
from facetagger.engine.centerface import TUNING, CenterFace
from facetagger.engine.passes import Finder
from facetagger.engine.runtime import CPU, Session, at_once, preferred, session

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

# Bounds the memory of one run; larger batches are not faster.
BATCH = 16


class DlibResNet:
    """dlib's face recognition network: 150 x 150 crops to 128 numbers.

    A face is described by the sum of what the network says of its crop and of the crop's mirror
    image: measured in docs/figures.md. In eight bits that still takes less time than one look did.
    """

    side = convert.CROP_SIDE

    def __init__(self, model: Session) -> None:
        import numpy as np

        self._model = model
        self.template: NDArray[np.float32] = np.array(align.DLIB, np.float32)
        self.template.flags.writeable = False

    def raw(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The network's own numbers, float32 (n, 128), as dlib gives them: not normalised.

        Args:
            crops: uint8 (n, 150, 150, 3), RGB.

        Raises:
            ValueError: the crops have another shape or type.
        """
        import numpy as np

        if crops.dtype != np.uint8 or crops.shape[1:] != (self.side, self.side, 3):
            raise ValueError(f"crops must be uint8 (n, 150, 150, 3), not {crops.shape}")
        parts = [
            self._model.run({"crops": crops[start : start + BATCH]})[0]
            for start in range(0, len(crops), BATCH)
        ]
        return np.concatenate(parts) if parts else np.empty((0, 128), np.float32)

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See `api.Embedder.embed`."""
        import numpy as np

        vectors = self.raw(crops) + self.raw(np.ascontiguousarray(crops[:, :, ::-1]))
        unit: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit


def load(
    info: EngineInfo, sources: Mapping[str, cache.Source], threads: int, provider: str
) -> Engine:
    """The engine, its models converted if they are not in the cache. Loaded at first use.

    On the processor the models calculate in eight bits, 1.4 and 1.8 times as fast, 1.9 and 2.7
    times on processors with VNNI; a graphics processor gains nothing from that and gets them as
    they are. Vectors of the two may be compared: half of either kind tell people apart as well as
    all of one (benchmarks/lighter.py).

    Args:
        info: from the manifest.
        sources: "detector" and "embedder".
        threads: cores that one call may use on the processor.
        provider: what the models run on, see `runtime`.

    Raises:
        EngineError: a model file is missing or wrong, or the cache cannot be written.
    """
    if preferred(provider) == CPU:
        to_detector, to_embedder = convert.light_centerface, convert.light_resnet
        version = f"{convert.VERSION}-light"
    else:
        to_detector, to_embedder = convert.centerface, convert.resnet
        version = str(convert.VERSION)
    detector = cache.converted(sources["detector"], to_detector, version)
    embedder = cache.converted(sources["embedder"], to_embedder, version)
    finding, telling = session(detector, threads, provider), session(embedder, threads, provider)
    finder = Finder(CenterFace(finding), TUNING)
    return Engine(info, finder, DlibResNet(telling), at_once(finding, telling))
