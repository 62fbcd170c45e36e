"""How fast an engine is on this machine: a short measurement, for a person who chooses one."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from facetagger.engine.api import Engine
from facetagger.engine.passes import Finder

WIDTH, HEIGHT = 640, 480
FACES = 8


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds for one pass of the detector over a photo of 640 x 480, and for one face."""

    photo_ms: float
    face_ms: float


def measure(engine: Engine, seconds: float = 0.25) -> Speed:
    """Runs both models, on one thread; also shows that they can be loaded.

    Args:
        engine: to be measured.
        seconds: for each of the two, after a first run that loads the model.

    Raises:
        EngineError: a model cannot be loaded.
    """
    import numpy as np

    shade = np.linspace(0, 255, WIDTH * HEIGHT, dtype=np.float32).reshape(HEIGHT, WIDTH, 1)
    photo = np.repeat(shade, 3, axis=2).astype(np.uint8)
    side = engine.embedder.side
    crops = np.ascontiguousarray(np.broadcast_to(photo[:side, :side], (FACES, side, side, 3)))
    detector = engine.detector

    def detect() -> object:
        # One pass: how many a photo needs depends on what it shows.
        if isinstance(detector, Finder):
            return detector.one_pass.candidates(photo, WIDTH)
        return detector.detect(photo)

    photo_ms = _fastest(detect, seconds)
    return Speed(photo_ms, _fastest(lambda: engine.embedder.embed(crops), seconds) / FACES)


def _fastest(work: Callable[[], object], seconds: float) -> float:
    """Milliseconds of the fastest run, of those that end in time; at least one."""
    work()
    best, end = float("inf"), time.perf_counter() + seconds
    while best == float("inf") or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000
