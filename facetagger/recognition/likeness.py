"""How like a group of faces one more face is, and how sure that makes us.

Shared by names (`classify`) and groups (`guard`), so that both mean the same by 'how like'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

# Similarities computed at once: 2**23 float32 = 32 MiB.
BLOCK_CELLS = 1 << 23
# The cosine of faces that cannot be the same person, whatever they look like.
UNLIKE = -1.0
# Two groups of one person are nearer than a doubtful pair, by this part of its distance.
HALVES = 0.15
# Of groups; fitted to none of two data sets with two unlike engines (dlib's ResNet, MobileFaceNet)
# alone. See `Weights`.
CROWD = 0.8
LEAD, LEAD_NATS = 0.25, 4.0
STEEPEST, STEEPER = 2.0, 0.8


class Weights(NamedTuple):
    """What changes the odds of pair calibration, which hold for one pair, to those of a group.

    Attributes:
        crowd: among n groups the best of n strangers' similarities wins: the bar rises by this
            times log n.
        lead, lead_nats: a runner-up nearly as like means a face that is like everybody: the lead
            counts by this part, but no further than some nats, beyond which nobody else is in
            question.
        steepest, steeper: a mean of k faces is less noisy than one, the odds are steeper: they
            are taken times steepest - steeper / sqrt(k).
    """

    crowd: float = CROWD
    lead: float = LEAD
    lead_nats: float = LEAD_NATS
    steepest: float = STEEPEST
    steeper: float = STEEPER


GROUPS = Weights()


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The most like group of each of m faces.

    Attributes:
        best: int64 (m,), number of the group.
        similarity: float32 (m,), to it; see `Gallery`.
        second: float32 (m,), similarity to the next group; -inf if there is only one.
    """

    best: NDArray[np.int64]
    similarity: NDArray[np.float32]
    second: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Groups of faces that others are compared with.

    The similarity of a face to a group is its cosine to the mean of the group's faces, brought
    back to the scale of a pair: the cosine to a mean of k faces is higher than to one face, by
    sqrt(k / (1 + (k - 1) r)), where r is the mean cosine of two faces of a group. r is taken over
    all groups: a group of very unlike faces is then not nearer to everybody, as it would be with
    the plain mean of the k cosines.

    Attributes:
        probes: float32 (g, d); the similarity is the inner product with these.
        sizes: int64 (g,), faces of each group.
    """

    probes: NDArray[np.float32]
    sizes: NDArray[np.int64]

    @classmethod
    def of(cls, vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> Gallery:
        """Takes in the faces (n, d), norm 1, of the groups 0..g-1; -1 stands for none."""
        total, sizes = sums(vectors, labels)
        lengths = np.linalg.norm(total, axis=1)
        extra = np.maximum(sizes - 1, 0)
        # Mean cosine of the pairs of a group, weighted by how many faces tell of it.
        inside = (lengths**2 - sizes) / np.maximum(sizes * (sizes - 1.0), 1.0)
        typical = float((inside * extra).sum() / max(1, extra.sum()))
        scale = np.sqrt((1.0 + extra * min(1.0, max(0.0, typical))) / np.maximum(sizes, 1))
        probes = total * (scale / np.maximum(lengths, 1e-9))[:, None]
        return cls(probes.astype(np.float32), sizes)

    def match(
        self, vectors: NDArray[np.float32], excluded: NDArray[np.int64] | None = None
    ) -> Matches:
        """Compares faces (m, d) with every group; needs at least one group.

        Args:
            excluded: int64 (e, 2), pairs (face, group) that are out of the question, by number:
                they count as utterly unlike.
        """
        m = len(vectors)
        best = np.empty(m, dtype=np.int64)
        top = np.empty(m, dtype=np.float32)
        second = np.empty(m, dtype=np.float32)
        rows = max(1, BLOCK_CELLS // len(self.sizes))
        for start in range(0, m, rows):
            part = slice(start, min(m, start + rows))
            similarity = vectors[part] @ self.probes.T
            if excluded is not None:
                faces, unlike = excluded[
                    (excluded[:, 0] >= part.start) & (excluded[:, 0] < part.stop)
                ].T
                similarity[faces - part.start, unlike] = UNLIKE
            found = _best(similarity)
            best[part], top[part], second[part] = found.best, found.similarity, found.second
        return Matches(best, top, second)

    def near(
        self, vectors: NDArray[np.float32], at_least: float
    ) -> tuple[NDArray[np.int64], Matches]:
        """The faces (m, d) that are like some group at all, and their matches.

        What `match` finds for them, in less time: most faces of a large library are like nobody.

        Args:
            at_least: the least similarity to the best group.

        Returns:
            int64 (k,), rows of vectors, in order; and the matches (k,) of these.
        """
        found: list[NDArray[np.int64]] = []
        parts: list[Matches] = []
        rows = max(1, BLOCK_CELLS // len(self.sizes))
        for start in range(0, len(vectors), rows):
            similarity = vectors[start : start + rows] @ self.probes.T
            like = np.flatnonzero(similarity.max(axis=1) >= at_least)
            found.append(start + like)
            parts.append(_best(similarity[like]))
        if not found:
            return np.empty(0, np.int64), _best(np.empty((0, len(self.sizes)), np.float32))
        columns = ([getattr(part, name) for part in parts] for name in Matches.__slots__)
        return np.concatenate(found), Matches(*map(np.concatenate, columns))

    def least(
        self, odds: float, *, same_person: float, slope: float, weights: Weights = GROUPS
    ) -> float:
        """The similarity below which no face has these log odds, whatever else is in its favour."""
        steepest = weights.steepest if odds > 0.0 else weights.steepest - weights.steeper
        nats = odds / steepest + weights.crowd * float(np.log(len(self.sizes)))
        return same_person + nats / slope

    def log_odds(
        self, matches: Matches, *, same_person: float, slope: float, weights: Weights = GROUPS
    ) -> NDArray[np.float64]:
        """Log odds (m,) that each face is of its best group, against any other or none.

        Args:
            matches: what `match` returned.
            same_person: cosine at which a pair is as likely one person as two.
            slope: of that calibration, per unit of cosine.
            weights: by default those of groups.
        """
        w = weights
        top = matches.similarity.astype(np.float64)
        lead = np.minimum(slope * (top - matches.second), w.lead_nats)
        nats = slope * (top - same_person) + w.lead * (lead - w.lead_nats)
        nats -= w.crowd * np.log(len(self.sizes))
        return np.asarray((w.steepest - w.steeper / np.sqrt(self.sizes[matches.best])) * nats)


def _best(similarity: NDArray[np.float32]) -> Matches:
    """The matches of faces whose similarity to each group, (m, g), is given and overwritten."""
    best = similarity.argmax(axis=1)
    here = (np.arange(len(similarity)), best)
    top = similarity[here]
    similarity[here] = -np.inf
    return Matches(best, top, similarity.max(axis=1))


def one_person(same_person: float) -> float:
    """The mean cosine from which two groups of faces are one person, given that of one pair."""
    return same_person + HALVES * (1.0 - same_person)


def sums(
    vectors: NDArray[np.float32], labels: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The sum of the vectors (n, d) of each group 0..g-1, float64 (g, d), and its size (g,).

    Faces of label -1 are left out.
    """
    from scipy.sparse import csr_array

    members = np.flatnonzero(labels >= 0)
    count = int(labels.max(initial=-1)) + 1
    ones = np.ones(len(members), dtype=np.float64)
    table = csr_array((ones, (labels[members], members)), shape=(count, len(vectors)))
    total = np.asarray(table @ vectors, dtype=np.float64)
    return total, np.bincount(labels[members], minlength=count)
