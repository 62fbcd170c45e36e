"""People whose faces are known, for benchmarks: the sets of the shared test data as vectors.

A folder of people holds one folder of photos a person; the largest face of a photo is that person.
In a folder named `_strangers` every photo is a person of its own.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from facetagger import settings
from facetagger.engine.api import Engine
from facetagger.entities import Progress
from facetagger.jobs import evaluate
from facetagger.jobs.examine import DECODE_PX
from facetagger.photos import walk

NAMED_PEOPLE = 40
STRANGERS = evaluate.STRANGERS

Labels = NDArray[np.int64]
Vectors = NDArray[np.float32]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Vectors (n, d), the person of each (n,), who is a stranger (n,), and quality (n,), 0..1."""

    vectors: Vectors
    labels: Labels
    stranger: NDArray[np.bool_]
    quality: NDArray[np.float32]

    @property
    def truth(self) -> Labels:
        """The person of each face, -1 for strangers."""
        return np.where(self.stranger, -1, self.labels)

    def part(self, kept: NDArray[np.bool_]) -> Faces:
        """Some of the faces."""
        return Faces(self.vectors[kept], self.labels[kept], self.stranger[kept], self.quality[kept])


def load(engine: Engine, folder: Path, exclude: Sequence[str] = ()) -> Faces:
    """The largest face of each photo, from the cache if nothing has changed.

    Args:
        exclude: what is passed over, see `walk.photos`.
    """
    root = walk.resolve(folder)
    told = walk.photos(root, lambda path, reason: print(f"{path}: {reason}"), exclude)
    found = sorted(told, key=str)
    state = f"{engine.info.id} {engine.info.version} {DECODE_PX} {found}"
    key = hashlib.sha256(state.encode()).hexdigest()[:16]
    cached = settings.cache_dir() / "benchmarks" / f"{folder.name}-{key}.npz"
    if not cached.exists():
        cached.parent.mkdir(parents=True, exist_ok=True)
        sample = finish(evaluate.read(folder, engine, exclude=exclude))
        for path, reason in sample.skipped:
            print(f"{path}: {reason}")
        with tempfile.TemporaryDirectory(dir=cached.parent) as new:
            np.savez(
                Path(new) / "new.npz",
                vectors=sample.vectors,
                quality=sample.quality,
                labels=sample.labels,
            )
            (Path(new) / "new.npz").replace(cached)  # two runs at once do not meet half a file
    stored = np.load(cached)
    labels, alone = stored["labels"], stored["labels"] < 0
    # Each stranger is a person of its own.
    labels = np.where(alone, labels.max() + np.cumsum(alone), labels)
    return Faces(stored["vectors"], labels, alone, stored["quality"])


def group(faces: Faces, same_person: float) -> Labels:
    """The groups of the program: as `cluster.cluster`, but poor faces start none."""
    return evaluate.group(faces.vectors, faces.quality, same_person)


def finish(job: Generator[Progress, None, Result]) -> Result:
    """Runs a job to its end."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def folders(arguments: Sequence[str]) -> list[Path]:
    """The folders given, or `people_lfw` and `people_celeba` of the shared test data."""
    if arguments:
        return [Path(argument) for argument in arguments]
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    data = Path(os.environ.get("FACETAGGER_TEST_DATA", default))
    return [data / "people_lfw", data / "people_celeba"]


def draw(faces: Faces, k: int, seed: int) -> tuple[Labels, NDArray[np.bool_]]:
    """Places of the named faces, and (n,) who is of a named person."""
    random = np.random.default_rng(seed)
    sizes = np.bincount(faces.labels[~faces.stranger], minlength=faces.labels.max() + 1)
    people = random.permutation(np.flatnonzero(sizes > k))[:NAMED_PEOPLE]
    named = [random.permutation(np.flatnonzero(faces.labels == person))[:k] for person in people]
    return np.concatenate(named), np.isin(faces.labels, people)
