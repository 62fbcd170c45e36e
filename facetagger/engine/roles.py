"""Which model file of a folder plays which part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from facetagger.engine.arcface import Scaling
from facetagger.entities import EngineError


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the files of a folder are."""

    detector: Path
    embedder: Path
    scaling: Scaling


def the_one(files: Sequence[Path], what: str) -> Path:
    """The only file of a kind.

    Raises:
        EngineError: there is none, or a choice.
    """
    if not files:
        raise EngineError(f"There is no {what} in the folder.")
    if len(files) > 1:
        names = ", ".join(sorted(file.name for file in files))
        raise EngineError(
            f"There is more than one {what} in the folder ({names}); leave only the one to use."
        )
    return files[0]
