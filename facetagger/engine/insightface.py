"""Engines of InsightFace's model packs: SCRFD finds faces, ArcFace describes them.

A pack holds up to five models; only these two are used. Which file is which the manifest says for
the packs it knows, and the `insightface` package's model zoo for others.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from facetagger.engine import runtime
from facetagger.engine.arcface import Scaling
from facetagger.engine.passes import Finder
from facetagger.engine.roles import Recognised, the_one
from facetagger.engine.runtime import Session
from facetagger.engine.scrfd import TUNING, Scrfd
from facetagger.entities import EngineError

# `insightface.model_zoo` divides by 128 for SCRFD and reads the scaling of ArcFace from the file.


def finder(model: Session) -> Finder:
    """The detector, with its passes."""
    return Finder(Scrfd(model), TUNING)


def recognised(files: Sequence[Path]) -> Recognised:
    """Which of some model files is what, as InsightFace's own model zoo sees them.

    Raises:
        EngineError: one is no model, or there is not exactly one detector and one embedder.
    """
    runtime.import_cv2()  # insightface imports it, too
    from insightface.model_zoo import SCRFD, ArcFaceONNX

    detectors: list[Path] = []
    embedders: list[Path] = []
    scalings: dict[Path, Scaling] = {}
    for file in files:
        model = _routed(file)
        if isinstance(model, SCRFD) and model.use_kps:
            detectors.append(file)
        elif isinstance(model, ArcFaceONNX):
            embedders.append(file)
            scalings[file] = Scaling(float(model.input_mean), float(model.input_std))
    detector = the_one(detectors, "face detector with five landmarks (SCRFD)")
    embedder = the_one(embedders, "model that tells faces apart (ArcFace)")
    return Recognised(detector, embedder, scalings[embedder])


def _routed(file: Path) -> Any:
    """The model zoo's object for a file, None for what it has no use for.

    Raises:
        EngineError: the file is no model that can be loaded.
    """
    from insightface.model_zoo import get_model

    try:
        return get_model(str(file), providers=[runtime.NAMES[runtime.CPU]])
    except runtime.failures() as error:
        raise EngineError(f"{file.name} is damaged, cut short, or no model.") from error
    except (AssertionError, IndexError, TypeError, ValueError):
        return None  # its router looks at shapes that only models of images have
