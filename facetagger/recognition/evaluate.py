"""Figures of merit for groups and names: pair and B³ scores, actions, recall, calibration.

Everywhere the label -1 means 'in no group': such faces count as groups of one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facetagger.recognition import classify

ALONE = -1
#: Draws of the named faces that figures of recognition are the mean of.
DRAWS = 8
#: Parts of the strangers that are accepted where recall is told.
ONE_PERCENT, ONE_PER_MILLE = 0.01, 0.001
#: With fewer faces of strangers than this, one in a hundred means none.
FEW_STRANGERS = 100


class Score(NamedTuple):
    """Precision, recall and their harmonic mean F, each 0..1."""

    precision: float
    recall: float
    f: float

    @classmethod
    def of(cls, precision: float, recall: float) -> Score:
        """Completes precision and recall with F."""
        total = precision + recall
        return cls(precision, recall, 2 * precision * recall / total if total else 0.0)


@dataclass(frozen=True, slots=True)
class Actions:
    """What naming every face would take, when each group is corrected by hand.

    Attributes:
        groups: groups of two or more: each is named once or merged once.
        wrong: faces that are not of the person whom most of their group shows.
        lonely: faces in no group of somebody who has more faces.
        floor: people with two faces or more: the fewest actions possible.
        faces: how many faces there are.
    """

    groups: int
    wrong: int
    lonely: int
    floor: int
    faces: int

    @property
    def total(self) -> int:
        """All actions together."""
        return self.groups + self.wrong + self.lonely

    @property
    def per_thousand(self) -> float:
        """Actions per 1,000 faces."""
        return 1000.0 * self.total / max(1, self.faces)

    @property
    def floor_per_thousand(self) -> float:
        """The fewest possible actions per 1,000 faces."""
        return 1000.0 * self.floor / max(1, self.faces)


@dataclass(frozen=True, slots=True)
class _Table:
    """The contingency table of two labellings, only its non-zero cells."""

    counts: NDArray[np.int64]
    true_sizes: NDArray[np.int64]
    group_sizes: NDArray[np.int64]
    cell_true: NDArray[np.int64]
    cell_group: NDArray[np.int64]

    @classmethod
    def of(cls, labels_true: ArrayLike, labels_pred: ArrayLike) -> _Table:
        truth, groups = _labels(labels_true), _labels(labels_pred)
        if truth.shape != groups.shape:
            raise ValueError(f"{len(truth)} true labels, but {len(groups)} predicted ones")
        if len(truth) == 0:
            empty = np.empty(0, dtype=np.int64)
            return cls(empty, empty, empty, empty, empty)
        width = int(groups.max()) + 1
        cells, counts = np.unique(truth * width + groups, return_counts=True)
        return cls(counts, np.bincount(truth), np.bincount(groups), cells // width, cells % width)


def _labels(values: ArrayLike) -> NDArray[np.int64]:
    """Labels as 0..m-1, each -1 a label of its own."""
    labels = np.array(values, dtype=np.int64)
    if labels.ndim != 1:
        raise ValueError(f"labels must be one-dimensional, not of shape {labels.shape}")
    alone = labels == ALONE
    base = int(labels.max(initial=0)) + 1
    labels[alone] = base + np.arange(int(alone.sum()))
    return np.unique(labels, return_inverse=True)[1].astype(np.int64)


def b3(labels_true: ArrayLike, labels_pred: ArrayLike) -> Score:
    """B³ scores: the mean over faces of their own precision and recall.

    Bagga and Baldwin, 'Algorithms for scoring coreference chains' (1998).

    Args:
        labels_true: int (n,), the person of each face.
        labels_pred: int (n,), the group of each face.

    Raises:
        ValueError: the labels are not of one length.
    """
    table = _Table.of(labels_true, labels_pred)
    if len(table.counts) == 0:
        return Score.of(1.0, 1.0)
    squares = table.counts.astype(np.float64) ** 2
    n = table.counts.sum()
    precision = float((squares / table.group_sizes[table.cell_group]).sum() / n)
    return Score.of(precision, float((squares / table.true_sizes[table.cell_true]).sum() / n))


def pairs(labels_true: ArrayLike, labels_pred: ArrayLike) -> Score:
    """Scores over pairs of faces: together rightly, of those together, of those that should be.

    No pair together means a precision of 1; no pair that should be together a recall of 1.

    Raises:
        ValueError: the labels are not of one length.
    """
    table = _Table.of(labels_true, labels_pred)
    both, grouped, wanted = (
        float((sizes * (sizes - 1) // 2).sum())
        for sizes in (table.counts, table.group_sizes, table.true_sizes)
    )
    return Score.of(both / grouped if grouped else 1.0, both / wanted if wanted else 1.0)


def actions(labels_true: ArrayLike, labels_pred: ArrayLike) -> Actions:
    """Counts the actions that naming every face takes, starting from these groups.

    Raises:
        ValueError: the labels are not of one length.
    """
    table = _Table.of(labels_true, labels_pred)
    majority = np.zeros(len(table.group_sizes), dtype=np.int64)
    np.maximum.at(majority, table.cell_group, table.counts)
    lonely = (table.group_sizes[table.cell_group] == 1) & (table.true_sizes[table.cell_true] > 1)
    return Actions(
        groups=int((table.group_sizes > 1).sum()),
        wrong=int((table.group_sizes - majority).sum()),
        lonely=int(lonely.sum()),
        floor=int((table.true_sizes > 1).sum()),
        faces=int(table.counts.sum()),
    )


def mixed_groups(labels_true: ArrayLike, labels_pred: ArrayLike, more_than: int = 5) -> int:
    """How many groups hold two people (or more) of more than so many faces each.

    Raises:
        ValueError: the labels are not of one length.
    """
    table = _Table.of(labels_true, labels_pred)
    many = table.cell_group[table.counts > more_than]
    return int((np.bincount(many) > 1).sum())


def recall_at(
    scores: ArrayLike, right: ArrayLike, known: ArrayLike, strangers: float
) -> tuple[float, float]:
    """How many known faces get the right name when so many strangers get any name.

    Args:
        scores: float (n,), the certainty of the best name of each face.
        right: bool (n,), whether that name is the right one.
        known: bool (n,), whether the face is of a named person (False: a stranger).
        strangers: fraction (0..1) of the strangers that may score above the threshold.

    Returns:
        recall (right names above the threshold, as a fraction of known faces) and the threshold.

    Raises:
        ValueError: there are no known faces or no strangers.
    """
    score, is_right, is_known = np.asarray(scores), np.asarray(right), np.asarray(known)
    if not is_known.any() or is_known.all():
        raise ValueError("recall needs known faces and strangers")
    others = np.sort(score[~is_known])[::-1]
    threshold = float(others[min(len(others) - 1, int(strangers * len(others)))])
    accepted = is_known & is_right & (score > threshold)
    return float(accepted.sum() / is_known.sum()), threshold


def calibration_error(probabilities: ArrayLike, right: ArrayLike, bins: int = 10) -> float:
    """Expected calibration error: the mean gap between promised and kept, 0..1.

    Naeini, Cooper and Hauskrecht, 'Obtaining well calibrated probabilities' (2015).

    Args:
        probabilities: float (n,), 0..1.
        right: bool (n,), what came true.
        bins: number of equal bins of probability.
    """
    promised, kept = np.asarray(probabilities, np.float64), np.asarray(right, np.float64)
    if len(promised) == 0:
        return 0.0
    place = np.minimum((promised * bins).astype(np.int64), bins - 1)
    gap = np.bincount(place, promised - kept, minlength=bins)
    return float(np.abs(gap).sum() / len(promised))


@dataclass(frozen=True, slots=True)
class Recognition:
    """How faces are recognised when k faces of each person are named; all are parts, 0..1.

    Attributes:
        recall: of the other faces of named people, those named rightly where one stranger in a
            hundred is given a name (none of fewer than 100).
        wrong: of these faces, those given the name of somebody else there.
        recall_per_mille: as recall, where one stranger in a thousand is (none of fewer).
        right, mistaken, strangers: what the program would suggest: faces of named people rightly,
            wrongly, and faces of strangers.
        calibration: expected calibration error of the probabilities.
        asked: how many faces of strangers there were (no part, but a number).
    """

    recall: float
    wrong: float
    recall_per_mille: float
    right: float
    mistaken: float
    strangers: float
    calibration: float
    asked: float


def why_not(labels_true: ArrayLike, k: int) -> str | None:
    """Why recognition from k faces a person cannot be measured, as a sentence; None if it can.

    Args:
        labels_true: int (n,), the person of each face; -1: a stranger, seen once.
        k: faces of each person that are named.
    """
    people, others = _nameable(np.asarray(labels_true, np.int64), k)
    if len(people) == 0:
        return f"Nobody has more than {k} face{'s' if k > 1 else ''}."
    if len(people) == 1 and others == 0:
        return "There are no strangers."
    return None


def recognition(
    vectors: NDArray[np.float32],
    labels_true: ArrayLike,
    k: int,
    *,
    same_person: float,
    slope: float,
    draws: int = DRAWS,
) -> Recognition:
    """Names k faces of each person, and recognises all the others.

    Everybody who has more than k faces is named, and all others are strangers. Where these have
    hardly a face, every second person is a stranger too. Which people and which faces is drawn,
    the same in each run; the figures are means over the draws.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels_true: int (n,), the person of each face; -1: a stranger, seen once.
        k: faces of each person that are named, at least 1.
        same_person, slope: the engine's pair calibration.
        draws: how many, at least 1.

    Raises:
        ValueError: it cannot be measured; `why_not` tells why.
    """
    truth = np.asarray(labels_true, np.int64)
    if reason := why_not(truth, k):
        raise ValueError(reason)
    figures = []
    for seed in range(draws):
        named, people = _draw(truth, k, np.random.default_rng(seed))
        recognizer = classify.train(
            vectors[named], truth[named], same_person=same_person, slope=slope
        )
        asked = np.setdiff1d(np.arange(len(truth)), named)
        found = recognizer.predict(vectors[asked])
        known, right = np.isin(truth[asked], people), found.person_ids == truth[asked]
        recall, bar = recall_at(found.probability, right, known, ONE_PERCENT)
        figures.append(
            Recognition(
                recall,
                float(np.mean((found.probability > bar)[known] & ~right[known])),
                recall_at(found.probability, right, known, ONE_PER_MILLE)[0],
                float(np.mean(found.accepted[known] & right[known])),
                float(np.mean(found.accepted[known] & ~right[known])),
                float(np.mean(found.accepted[~known])),
                calibration_error(found.probability, right & known),
                float((~known).sum()),
            )
        )
    return Recognition(
        *(
            float(np.mean([getattr(one, field.name) for one in figures]))
            for field in fields(Recognition)
        )
    )


def _nameable(truth: NDArray[np.int64], k: int) -> tuple[NDArray[np.int64], int]:
    """The people with more than k faces, and how many faces all others have."""
    people, counts = np.unique(truth[truth != ALONE], return_counts=True)
    return people[counts > k], len(truth) - int(counts[counts > k].sum())


def _draw(
    truth: NDArray[np.int64], k: int, random: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The faces that are named, and who is."""
    people, others = _nameable(truth, k)
    if others < FEW_STRANGERS and len(people) > 1:
        people = random.permutation(people)[: len(people) // 2]
    named = [random.permutation(np.flatnonzero(truth == person))[:k] for person in people]
    return np.concatenate(named), people
