"""How like the others of its group each face is: which of many faces look wrong there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

#: The part of the faces whose mean stands for the person. Of 18 people with faces of another one
#: among theirs (30 %, the most alike person) the others came first in 98 %; with the mean of all
#: faces in 90 %, with the three nearest faces in 52 % (wrong faces are near each other).
_KEPT = 0.5
_ROUNDS = 3


def likeness(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The cosine of each face (n, d), norm 1, to the mean of those that are most alike.

    A face is not compared with itself.
    """
    count = len(vectors)
    if count < 2:
        return np.ones(count, np.float32)
    kept = max(2, int(count * _KEPT))
    mean = vectors.mean(axis=0)
    core = np.arange(count)
    for _ in range(_ROUNDS):
        core = np.argpartition(-(vectors @ mean), kept - 1)[:kept]
        mean = vectors[core].mean(axis=0)
    others = np.repeat(vectors[core].sum(axis=0)[None], count, axis=0)
    others[core] -= vectors[core]
    others /= np.maximum(np.linalg.norm(others, axis=1, keepdims=True), 1e-9)
    return np.asarray(np.einsum("ij,ij->i", vectors, others), np.float32)
