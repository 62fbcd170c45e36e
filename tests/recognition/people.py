"""Invented people: directions in space, and faces scattered about them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

DIMENSION = 64
# With the scatter below two faces of a person have a cosine near 0.8, of two people near 0.
SAME_PERSON = 0.45
SLOPE = 25.0


def unit(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.where(lengths > 0, lengths, 1.0)).astype(np.float32)


def faces(
    sizes: list[int], seed: int = 0, scatter: float = 0.5
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Vectors and the person of each; sizes[i] faces of person i."""
    random = np.random.default_rng(seed)
    centres = unit(random.normal(size=(len(sizes), DIMENSION)))
    labels = np.repeat(np.arange(len(sizes)), sizes).astype(np.int64)
    noise = random.normal(size=(len(labels), DIMENSION)) / np.sqrt(DIMENSION)
    return unit(centres[labels] + scatter * noise), labels


def between(
    one: NDArray[np.float32], other: NDArray[np.float32], steps: int
) -> NDArray[np.float32]:
    """Faces on the way from one to another, as a film of one turning into the other."""
    share = np.linspace(0.0, 1.0, steps + 2)[1:-1, None]
    return unit((1.0 - share) * one + share * other)
