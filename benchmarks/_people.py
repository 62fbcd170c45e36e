"""People whose faces are known, for benchmarks: the sets of the shared test data as vectors.

A folder of people holds one folder of photos a person; the largest face of a photo is that person.
In a folder named `_strangers` every photo is a person of its own.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facetagger import settings
from facetagger.engine import align
from facetagger.engine.api import Engine
from facetagger.photos import decode, walk

MAX_PX = 2048
STRANGERS = "_strangers"
NAMED_PEOPLE = 40

Labels = NDArray[np.int64]
Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Vectors (n, d), the person of each (n,), and who is a stranger (n,)."""

    vectors: Vectors
    labels: Labels
    stranger: NDArray[np.bool_]


def load(engine: Engine, folder: Path) -> Faces:
    """The largest face of each photo, from the cache if nothing has changed."""
    found = sorted(walk.photos(folder, lambda path, reason: print(f"{path}: {reason}")), key=str)
    state = f"{engine.info.id} {engine.info.version} {MAX_PX} {found}"
    key = hashlib.sha256(state.encode()).hexdigest()[:16]
    cached = settings.cache_dir() / "benchmarks" / f"{folder.name}-{key}.npz"
    if not cached.exists():
        cached.parent.mkdir(parents=True, exist_ok=True)
        paths = [Path(photo.path) for photo in found]
        vectors = [largest(engine, path) for path in paths]
        kept = [place for place, vector in enumerate(vectors) if len(vector)]
        people = [paths[place].relative_to(folder.resolve()).as_posix() for place in kept]
        np.savez(cached, vectors=np.vstack([vectors[place] for place in kept]), paths=people)
    stored = np.load(cached)
    names = [str(path) for path in stored["paths"]]
    alone = np.array([STRANGERS in Path(name).parts for name in names])
    owner = [
        name if odd else Path(name).parent.name for name, odd in zip(names, alone, strict=True)
    ]
    return Faces(stored["vectors"], np.unique(owner, return_inverse=True)[1], alone)


def largest(engine: Engine, path: Path) -> Vectors:
    """The vector of the largest face, (1, d), or (0, d) if there is none."""
    rgb = decode.load(path, MAX_PX).rgb
    size = np.array(rgb.shape[1::-1], dtype=np.float32)
    embedder = engine.embedder
    made = [
        align.crop(rgb, face.landmarks * size, embedder.template, embedder.side)
        for face in engine.detector.detect(rgb)[:1]
    ]
    return embedder.embed(np.array(made, np.uint8).reshape(-1, embedder.side, embedder.side, 3))


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
