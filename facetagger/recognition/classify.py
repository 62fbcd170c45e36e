"""Open-set recognition: whose face it is, or nobody's that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours

# A face is as likely a known person as a stranger before it is looked at.
KNOWN = 0.5
# The least probability that is worth a question to the user.
SUGGEST = 0.5
# Faces scored at once: bounds memory at 32 MiB a thousand people or so.
BLOCK_CELLS = 1 << 23


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """The best person for each of m faces, however bad.

    Attributes:
        person_ids: int64 (m,).
        similarity: float32 (m,), mean cosine to the person's faces, -1..1.
        margin: float32 (m,), similarity minus that of the second-best person; 2 if there is none.
        probability: float32 (m,), that it is this person, 0..1.
        accepted: bool (m,), good enough to be suggested.
    """

    person_ids: NDArray[np.int64]
    similarity: NDArray[np.float32]
    margin: NDArray[np.float32]
    probability: NDArray[np.float32]
    accepted: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Recognizer:
    """People as the means of their confirmed faces. Made by `train`."""

    person_ids: NDArray[np.int64]
    means: NDArray[np.float32]
    same_person: float
    slope: float

    def predict(self, vectors: NDArray[np.float32]) -> Predictions:
        """The most probable person of each face.

        Args:
            vectors: float32 (m, d), rows of L2 norm 1.

        Raises:
            ValueError: the vectors are not as described, or not of the engine that trained.
        """
        vectors = neighbours.check(vectors)
        parts = []
        rows = max(1, BLOCK_CELLS // len(self.person_ids))
        for start in range(0, max(1, len(vectors)), rows):
            parts.append(self._predict(vectors[start : start + rows]))
        return Predictions(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))

    def _predict(self, vectors: NDArray[np.float32]) -> tuple[NDArray[np.generic], ...]:
        similarity = vectors @ self.means.T
        best = similarity.argmax(axis=1)
        top = np.take_along_axis(similarity, best[:, None], axis=1)[:, 0]
        others = similarity.copy()
        np.put_along_axis(others, best[:, None], -np.inf, axis=1)
        second = others.max(axis=1)
        margin = np.where(np.isfinite(second), top - second, np.float32(2.0))
        log_odds = np.clip(self.slope * (similarity - self.same_person), -50.0, 50.0)
        odds = np.exp(log_odds.astype(np.float64)) * KNOWN / len(self.person_ids)
        chosen = np.take_along_axis(odds, best[:, None], axis=1)[:, 0]
        probability = (chosen / (odds.sum(axis=1) + 1.0 - KNOWN)).astype(np.float32)
        return self.person_ids[best], top, margin, probability, probability >= SUGGEST


def train(
    vectors: NDArray[np.float32],
    person_ids: NDArray[np.int64],
    *,
    same_person: float,
    slope: float,
) -> Recognizer:
    """Learns people from their confirmed faces.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1, at least one.
        person_ids: int64 (n,), whose face it is.
        same_person: the cosine at which a pair is as likely one person as two.
        slope: of the pair calibration, p = 1 / (1 + exp(-slope * (cosine - same_person))).

    Raises:
        ValueError: no faces, or arguments not as described.
    """
    from scipy.sparse import csr_array

    vectors = neighbours.check(vectors)
    if len(vectors) == 0 or np.shape(person_ids) != (len(vectors),):
        raise ValueError(f"{len(vectors)} faces, but {np.shape(person_ids)} person_ids")
    people, place, sizes = np.unique(person_ids, return_inverse=True, return_counts=True)
    weights = (1.0 / sizes[place]).astype(np.float32)
    table = csr_array((weights, (place, np.arange(len(place)))), shape=(len(people), len(place)))
    means = np.asarray(table @ vectors, dtype=np.float32)
    return Recognizer(people.astype(np.int64), means, same_person, slope)


def pair_probability(similarity: float, same_person: float, slope: float) -> float:
    """The probability (0..1) that two faces of this cosine are one person.

    Args:
        similarity: cosine, -1..1.
        same_person: the cosine of even odds.
        slope: of the logistic curve.
    """
    return float(1.0 / (1.0 + np.exp(-np.clip(slope * (similarity - same_person), -50.0, 50.0))))


def best_per_photo(predictions: Predictions, photo_ids: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which accepted predictions remain when nobody is twice on one photo.

    Args:
        predictions: of m faces.
        photo_ids: int64 (m,).

    Returns:
        bool (m,): accepted, and the most probable of its (photo, person).
    """
    p = predictions
    order = np.lexsort((-p.similarity, -p.probability, p.person_ids, photo_ids, ~p.accepted))
    people, photos = predictions.person_ids[order], np.asarray(photo_ids)[order]
    again = (people[1:] == people[:-1]) & (photos[1:] == photos[:-1])
    keep = predictions.accepted.copy()
    keep[order[1:][again]] = False
    return keep
