"""Open-set recognition: whose face it is, or nobody's that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours
from facetagger.recognition.likeness import Gallery, Weights, one_person, sums

# The least probability that is worth a question to the user: at 0.6 wrong names are twice as many
# where each person has one named face.
SUGGEST = 0.7
# Fitted to 5, 40 and 50 to 600 people with 1 to 40 faces each, of two data sets with two unlike
# engines; fitted without one of the four they are as right about that one (docs/figures.md).
# `guard` keeps those of groups: it compares with a bar, and a bar that is too low joins people.
NAMES = Weights(crowd=0.57, lead=0.35, lead_nats=5.0, steepest=1.55, steeper=0.35)
# How many of the faces are of people known is seen from the faces; before the first one is looked
# at it is half of them, and that counts for as much as so many faces.
BEFORE = 20.0
# Where looking again would change nothing any more: log odds.
STEPS, NEAR = 100, 1e-3
# The margin where there is no second person: further than any two cosines are apart.
NO_OTHER = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """The best person for each of m faces, however bad.

    Attributes:
        person_ids: int64 (m,).
        similarity: float32 (m,), cosine to the person's faces on the scale of a pair, -1..1.
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
    """People as the means of their confirmed faces. Made by `train`.

    Attributes:
        person_ids: int64 (p,), in ascending order.
        gallery: the p people, in that order.
        same_person, slope: the engine's pair calibration.
    """

    person_ids: NDArray[np.int64]
    gallery: Gallery
    same_person: float
    slope: float

    def predict(
        self,
        vectors: NDArray[np.float32],
        excluded: NDArray[np.int64] | None = None,
        groups: NDArray[np.int64] | None = None,
    ) -> Predictions:
        """The most like person of each face.

        The probability is that of this person against all others and strangers, for a face that
        was as likely of somebody known, before it was looked at, as these faces are together: with
        two people named in a large library nearly every face is a stranger's.

        Args:
            vectors: float32 (m, d), rows of L2 norm 1.
            excluded: int64 (e, 2), pairs (row of vectors, person id) that are out of the question:
                who was said not to be it, or is on the same photo. Unknown people are passed over.
            groups: int64 (m,), the group of each face, any numbers from 0; -1: in none. A face
                whose group is not the person is not either: its probability is 0.

        Raises:
            ValueError: the arguments are not as described, or the vectors not as long as those
                trained with.
        """
        vectors = neighbours.check(vectors)
        if vectors.shape[1] != self.gallery.probes.shape[1]:
            raise ValueError(f"vectors of length {vectors.shape[1]}, but trained with others")
        if groups is not None and np.shape(groups) != (len(vectors),):
            raise ValueError(f"{len(vectors)} faces, but groups of shape {np.shape(groups)}")
        matches = self.gallery.match(vectors, self._by_number(excluded))
        odds = self.gallery.log_odds(
            matches, same_person=self.same_person, slope=self.slope, weights=NAMES
        )
        probability = np.zeros(len(vectors), dtype=np.float32)
        agree = np.ones(len(vectors), dtype=np.bool_)
        if groups is not None:
            agree = self._groups_agree(matches.best, vectors, np.asarray(groups, dtype=np.int64))
        probability[agree] = probabilities(odds[agree])
        lead = np.minimum(matches.similarity - matches.second, np.float32(NO_OTHER))
        return Predictions(
            person_ids=self.person_ids[matches.best],
            similarity=np.clip(matches.similarity, -1.0, 1.0),
            margin=lead,
            probability=probability,
            accepted=probability >= SUGGEST,
        )

    def _by_number(self, excluded: NDArray[np.int64] | None) -> NDArray[np.int64] | None:
        if excluded is None or len(excluded) == 0:
            return None
        known = excluded[np.isin(excluded[:, 1], self.person_ids)]
        return np.column_stack([known[:, 0], np.searchsorted(self.person_ids, known[:, 1])])

    def _groups_agree(
        self,
        best: NDArray[np.int64],
        vectors: NDArray[np.float32],
        labels: NDArray[np.int64],
    ) -> NDArray[np.bool_]:
        """Whose group (m,) may be the person of that number too; a lone face agrees with its own.

        The faces of a group are one person: if their mean is not, neither are those few of them
        that look like somebody (what it changes: docs/figures.md).
        """
        inside = np.flatnonzero(labels >= 0)
        dense = np.unique(labels[inside], return_inverse=True)[1]
        total, sizes = sums(vectors[inside], dense.astype(np.int64))
        means = total / np.maximum(sizes, 1)[:, None]
        like = np.einsum("ij,ij->i", means[dense], self.gallery.probes[best[inside]])
        result = np.ones(len(labels), dtype=np.bool_)
        result[inside] = (like >= one_person(self.same_person)) | (sizes[dense] < 2)
        return result


def train(
    vectors: NDArray[np.float32],
    person_ids: NDArray[np.int64],
    *,
    same_person: float,
    slope: float,
) -> Recognizer:
    """Learns people from their confirmed faces.

    Of eleven ways compared on two data sets with two engines (docs/figures.md) the corrected mean
    (`likeness.Gallery`) with a share of the lead recalls most, or within 0.004 of the most.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1, at least one.
        person_ids: int64 (n,), whose face it is.
        same_person: the cosine at which a pair is as likely one person as two.
        slope: of the pair calibration, p = 1 / (1 + exp(-slope * (cosine - same_person))).

    Raises:
        ValueError: no faces, or arguments not as described.
    """
    vectors = neighbours.check(vectors)
    if len(vectors) == 0 or np.shape(person_ids) != (len(vectors),):
        raise ValueError(f"{len(vectors)} faces, but person_ids of shape {np.shape(person_ids)}")
    if not slope > 0.0:
        raise ValueError(f"slope must be positive, not {slope}")
    people, place = np.unique(np.asarray(person_ids, dtype=np.int64), return_inverse=True)
    gallery = Gallery.of(vectors, place.astype(np.int64))
    return Recognizer(people, gallery, same_person, slope)


def pair_probability(similarity: float, same_person: float, slope: float) -> float:
    """The probability (0..1) that two faces of this cosine are one person.

    Args:
        similarity: cosine, -1..1.
        same_person: the cosine of even odds.
        slope: of the logistic curve.
    """
    return float(_logistic(np.asarray(slope * (similarity - same_person), dtype=np.float64)))


def _logistic(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    # Clipped: beyond this float32 is 0 or 1 anyway, and exp would overflow.
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))))


def probabilities(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities (m,), given the log odds (m,) that they were if half of the faces were known.

    How many are is learnt from the odds themselves: expectation and maximisation as in Saerens,
    Latinne and Decaestecker, 'Adjusting the outputs of a classifier to new a priori
    probabilities' (2002).
    """
    prior = 0.0
    for _ in range(STEPS):
        known = float(_logistic(odds + prior).sum()) + BEFORE / 2.0
        before, prior = prior, float(np.log(known / (len(odds) + BEFORE - known)))
        if abs(prior - before) < NEAR:
            break
    return _logistic(odds + prior)


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
