"""How fast an engine is on this machine: a short measurement, for a person who chooses one."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from facetagger import settings
from facetagger.engine.api import Engine
from facetagger.engine.passes import Finder

WIDTH, HEIGHT = 640, 480
FACES = 8
#: Speeds that were measured on this machine, in the folder for what can be made again.
_FILE = "speeds.json"


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


def kept() -> dict[str, Speed]:
    """The speeds that were measured and kept, by engine and what it ran on, see `key`."""
    try:
        values = json.loads((settings.cache_dir() / _FILE).read_text(encoding="utf-8"))
        return {str(name): Speed(**found) for name, found in values.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}  # none, or of another version: they are measured again


def keep(engine_id: str, provider: str, found: Speed) -> None:
    """Keeps a speed for the next starts.

    Raises:
        OSError: the folder cannot be written to.
    """
    values: dict[str, Any] = {name: asdict(speed) for name, speed in kept().items()}
    values[key(engine_id, provider)] = asdict(found)
    settings.write_json(settings.cache_dir() / _FILE, values)


def key(engine_id: str, provider: str) -> str:
    """What a speed is kept under."""
    return f"{engine_id} {provider}"


def _fastest(work: Callable[[], object], seconds: float) -> float:
    """Milliseconds of the fastest run, of those that end in time; at least one."""
    work()
    best, end = float("inf"), time.perf_counter() + seconds
    while best == float("inf") or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000
