"""Engines of the OpenCV zoo: YuNet finds faces, SFace describes them. Small, and free for any use.

SFace takes what `FaceRecognizerSF::feature` of OpenCV gives it (modules/objdetect/src/
face_recognize.cpp): RGB from 0 to 255, scaled by the network itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facetagger.engine.arcface import SIDE, Scaling
from facetagger.engine.passes import Finder
from facetagger.engine.roles import Recognised, the_one
from facetagger.engine.runtime import Session
from facetagger.engine.yunet import OUTPUTS, TUNING, YuNet
from facetagger.entities import EngineError

UNSCALED = Scaling(0.0, 1.0)


def finder(model: Session) -> Finder:
    """The detector, with its passes."""
    return Finder(YuNet(model), TUNING)


def recognised(files: Sequence[Path]) -> Recognised:
    """Which of some model files is what, by the inputs and outputs that they declare.

    Raises:
        EngineError: one is no model, or there is not exactly one detector and one embedder.
    """
    detectors: list[Path] = []
    embedders: list[Path] = []
    for file in files:
        size, outputs = _declared(file)
        if outputs == OUTPUTS:
            detectors.append(file)
        elif outputs == 1 and size == [3, SIDE, SIDE]:
            embedders.append(file)
    detector = the_one(detectors, "face detector of the kind of YuNet")
    return Recognised(detector, the_one(embedders, "model of the kind of SFace"), UNSCALED)


def _declared(file: Path) -> tuple[list[int], int]:
    """Channels and sides of the image that a model takes, and the number of its outputs."""
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]

    try:
        graph = onnx.load(str(file), load_external_data=False).graph
    except (DecodeError, OSError) as error:
        raise EngineError(f"{file.name} is no model that can be loaded: {error}") from error
    weights = {tensor.name for tensor in graph.initializer}
    shapes = [
        [dimension.dim_value for dimension in value.type.tensor_type.shape.dim]
        for value in graph.input
        if value.name not in weights
    ]
    return (shapes[0][1:] if len(shapes) == 1 else []), len(graph.output)
