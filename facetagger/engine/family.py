"""Families of engines whose models come from outside, and how one of them is put together."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from facetagger.engine import arcface, cache, grids, prelu, runtime
from facetagger.engine.api import Engine, EngineInfo
from facetagger.engine.arcface import ArcFace, Scaling
from facetagger.engine.roles import Recognised
from facetagger.entities import EngineError

if TYPE_CHECKING:
    from facetagger.engine.passes import Finder
    from facetagger.engine.store import StoredFile


class Family(Protocol):
    """A module that knows one family: `insightface`, `opencv_zoo`."""

    def finder(self, model: runtime.Session) -> Finder:
        """The detector, with its passes."""
        ...

    def recognised(self, files: Sequence[Path]) -> Recognised:
        """Which of some model files is what.

        Raises:
            EngineError: that cannot be said.
        """
        ...


def named(name: str) -> Family:
    """The family of a name, as it stands in front of an engine's identifier.

    Raises:
        EngineError: there is no such family.
    """
    if name == "insightface":
        from facetagger.engine import insightface

        return cast(Family, insightface)
    if name == "opencv":
        from facetagger.engine import opencv_zoo

        return cast(Family, opencv_zoo)
    raise EngineError(
        f"'{name}' is no kind of models that facetagger knows; there is: insightface, opencv."
    )


def dimension(family: Family, detector: Path, embedder: Path, scaling: Scaling) -> int:
    """Tries two models on noise, on the processor; returns the length of the vectors.

    Raises:
        EngineError: one of them cannot be loaded or does something else.
    """
    import numpy as np

    noise = np.random.default_rng(0).integers(0, 256, (96, 128, 3), np.uint8)
    failures: tuple[type[Exception], ...] = (*runtime.failures(), OSError, EngineError)
    with tempfile.TemporaryDirectory(prefix="facetagger-") as folder:
        free = Path(folder) / detector.name
        try:
            free.write_bytes(grids.free_size(detector.read_bytes()))
            found = family.finder(runtime.session(free, provider=runtime.CPU))
            found.one_pass.candidates(noise, 128)
        except failures as error:
            raise EngineError(f"{detector.name} does not work as a face detector.") from error
    try:
        return arcface.dimension(runtime.session(embedder, provider=runtime.CPU), scaling)
    except runtime.failures() as error:
        raise EngineError(f"{embedder.name} cannot tell faces apart.") from error


def engine(
    family: Family,
    info: EngineInfo,
    files: tuple[StoredFile, StoredFile],
    scaling: Scaling,
    threads: int,
    provider: str,
) -> Engine:
    """An engine of checked files; its models are loaded at their first use.

    Args:
        family: that knows how to run them.
        info: about the engine.
        files: detector and embedder.
        scaling: of the embedder.
        threads: cores that one call may use on the processor.
        provider: "auto", "cpu", or a name of `runtime.providers`.

    Raises:
        EngineError: a file is missing or damaged, or the cache cannot be written.
    """
    detector, embedder = files
    free = cache.converted(detector, grids.free_size, grids.VERSION)
    detector.check()
    finding = runtime.session(free, threads, provider)
    if runtime.preferred(provider) == runtime.CPU:
        telling = runtime.session(_fast(embedder), threads, provider)
    else:
        telling = runtime.session(embedder.check(), threads, provider)
    faces = ArcFace(telling, scaling, info.dimension)
    return Engine(info, family.finder(finding), faces, runtime.at_once(finding, telling))


def _fast(embedder: StoredFile) -> Path:
    """The embedder in the form that is fastest on the processor; its numbers are the same."""
    fast = cache.converted(embedder, prelu.without_prelu, prelu.VERSION)
    embedder.check()
    return fast
