"""Does learning the family pay: a projection of vectors from the names given; see recognition.py.

Tried: whitening by the covariance within people, linear discriminants, and triplets of the hardest
faces, each shrunk towards no projection; and the best of these by cross-validation over people and
faces, as the program could do it. Measured on other faces of the people learnt from, and on people
who get their first three names later.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from _people import Faces, Labels, Vectors

from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, evaluate
from facetagger.recognition.likeness import sums

DRAWS = 6
NEW_PEOPLE, NEW_FACES = 20, 3
FOLDS = 4
Learn = Callable[[Vectors, Labels], np.ndarray]


def unit(vectors: np.ndarray) -> Vectors:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def covariances(vectors: Vectors, people: Labels) -> tuple[np.ndarray, np.ndarray]:
    """Within people and between their means; people: 0..p-1."""
    total, sizes = sums(vectors, people)
    means = total / sizes[:, None]
    rest = vectors - means[people]
    return rest.T @ rest / max(1, len(people) - len(sizes)), np.cov(means.T)


def none(vectors: Vectors, _people: Labels) -> np.ndarray:
    return np.eye(vectors.shape[1])


def shrunk(matrix: np.ndarray, part: float) -> np.ndarray:
    width = len(matrix)
    return (1.0 - part) * matrix + part * np.trace(matrix) / width * np.eye(width)


def whitened(part: float) -> Learn:
    """Hatch, Kajarekar and Stolcke, 'Within-class covariance normalization' (2006)."""

    def learn(vectors: Vectors, people: Labels) -> np.ndarray:
        values, axes = np.linalg.eigh(shrunk(covariances(vectors, people)[0], part))
        return axes * values**-0.5

    return learn


def discriminants(part: float) -> Learn:
    """Axes by how far people are apart on them, measured in their width: as PLDA weighs them."""

    def learn(vectors: Vectors, people: Labels) -> np.ndarray:
        white = whitened(part)(vectors, people)
        between = covariances(vectors, people)[1]
        width = len(between)
        between = between + np.trace(between) / width * np.eye(width)
        values, axes = np.linalg.eigh(white.T @ between @ white)
        return white @ (axes * np.sqrt(np.maximum(values, 0.0) / (1.0 + np.maximum(values, 0.0))))

    return learn


def triplets(vectors: Vectors, people: Labels, steps: int = 100) -> np.ndarray:
    """Hermans, Beyer and Leibe, 'In defense of the triplet loss' (2017): the hardest of all."""
    width, rows = vectors.shape[1], np.arange(len(vectors))
    same = people[:, None] == people[None, :]
    matrix = np.eye(width)
    for _ in range(steps):
        lengths = np.linalg.norm(vectors @ matrix, axis=1, keepdims=True)
        made = vectors @ matrix / lengths
        cosine = made @ made.T
        far = np.where(same, cosine, 9.0).argmin(axis=1)
        near = np.where(same, -9.0, cosine).argmax(axis=1)
        hard = cosine[rows, near] - cosine[rows, far] + 0.2 * cosine.std() > 0.0
        slope = np.zeros_like(made)
        np.add.at(slope, rows[hard], (made[near] - made[far])[hard])
        np.add.at(slope, near[hard], made[hard])
        np.add.at(slope, far[hard], -made[hard])
        slope = (slope - np.einsum("ij,ij->i", slope, made)[:, None] * made) / lengths
        pull = vectors.T @ slope / (max(1, hard.sum()) * cosine.std())
        matrix -= 0.0025 * pull + 0.001 * (matrix - np.eye(width))
    return matrix


def recall(
    gallery: Vectors, people: Labels, faces: Vectors, truth: Labels, info: EngineInfo
) -> float:
    """At 1 % of strangers; a stranger's face has truth -1."""
    found = classify.train(gallery, people, same_person=info.same_person, slope=info.slope)
    answer = found.gallery.match(faces)
    right = found.person_ids[answer.best] == truth
    return evaluate.recall_at(answer.similarity, right, truth >= 0, 0.01)[0]


def held_out(vectors: Vectors, people: Labels, learn: Learn, info: EngineInfo) -> float:
    """Recall among the named faces themselves: half of the people of a fold are strangers."""
    figures = []
    for fold in range(FOLDS):
        random = np.random.default_rng(fold)
        strange = random.permutation(int(people.max()) + 1) % 2 == 0
        inside = ~strange[people]
        learning = inside & (random.permutation(len(people)) % 2 == 0)
        names, place = np.unique(people[learning], return_inverse=True)
        if len(names) < 2:
            continue
        matrix = learn(vectors[learning], place.astype(np.int64))
        made = unit(vectors @ matrix)
        truth = np.where(np.isin(people, names), people, -1)[~learning]
        figures.append(recall(made[learning], people[learning], made[~learning], truth, info))
    return float(np.mean(figures))


TRIED: dict[str, Learn] = {
    "none": none,
    "whitened, shrunk by 0.5": whitened(0.5),
    "whitened, shrunk by 0.8": whitened(0.8),
    "discriminants, shrunk by 0.5": discriminants(0.5),
    "discriminants, shrunk by 0.8": discriminants(0.8),
    "hardest triplets": triplets,
}


def measure(faces: Faces, people: int, k: int, seed: int, info: EngineInfo) -> np.ndarray:
    """Recall (methods + 1, 2): of known people, of new ones; the last row is the one chosen."""
    random = np.random.default_rng(seed)
    sizes = np.bincount(faces.labels[~faces.stranger], minlength=int(faces.labels.max()) + 1)

    def take(some: np.ndarray, count: int) -> Labels:
        places = [random.permutation(np.flatnonzero(faces.labels == one))[:count] for one in some]
        return np.concatenate(places)

    known = random.permutation(np.flatnonzero(sizes > k))[:people]
    new = np.setdiff1d(random.permutation(np.flatnonzero(sizes > NEW_FACES)), known)
    new = random.permutation(new)[:NEW_PEOPLE]
    named, later = take(known, k), take(new, NEW_FACES)
    truth = faces.labels
    place = np.unique(truth[named], return_inverse=True)[1].astype(np.int64)
    rows, scores = [], []
    for learn in TRIED.values():
        made = unit(faces.vectors @ learn(faces.vectors[named], place))
        figures = []
        for gallery, some in ((named, known), (np.concatenate([named, later]), new)):
            asked = np.setdiff1d(np.arange(len(truth)), np.concatenate([named, later]))
            others = np.setdiff1d(np.concatenate([known, new]), some)
            asked = asked[~np.isin(truth[asked], others)]
            right = np.where(np.isin(truth[asked], some), truth[asked], -1)
            figures.append(recall(made[gallery], truth[gallery], made[asked], right, info))
        rows.append(figures)
        scores.append(held_out(faces.vectors[named], place, learn, info))
    return np.array([*rows, rows[int(np.argmax(scores))]])


def show(name: str, faces: Faces, info: EngineInfo) -> None:
    print(f"\n{name}: recall at 1 % of strangers, other faces of known people / of new people")
    kinds = [(10, 5), (40, 5), (10, 10), (40, 10), (10, 20), (40, 20)]
    sizes = np.bincount(faces.labels)
    kinds = [(people, k) for people, k in kinds if (sizes > k).sum() >= people]
    found = [
        np.mean([measure(faces, people, k, seed, info) for seed in range(DRAWS)], axis=0)
        for people, k in kinds
    ]
    print(f"  {'people x faces':30}" + "".join(f"{n} x {k}".ljust(17) for n, k in kinds))
    for row, title in enumerate([*TRIED, "the best by cross-validation"]):
        print(
            f"  {title:30}"
            + "".join("{:.3f} / {:.3f}".format(*one[row]).ljust(17) for one in found)
        )
