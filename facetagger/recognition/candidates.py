"""Merge candidates: pairs of groups that may be one person, those worth a question first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours
from facetagger.recognition.likeness import Gallery

# A question is worth an answer if a yes is as likely as a no. A single face is worth less; two
# names for one person, each of them given by the user, must be nearly certain.
ASK, ASK_SINGLE, ASK_NAMED = 0.5, 0.7, 0.95
# Log odds that two groups are one person, in nats of the pair calibration ("likeness"). Fitted to
# 60 draws of part of the people and photos of each of two sets of people, with two engines; each
# of the four was judged by what was fitted to the other three (docs/figures.md):
# - LIKENESS counts each nat of their similarity above a doubtful pair;
LIKENESS, LIKENESS_SINGLE = 1.2, 1.15
# - LEAD counts by how many nats they are nearer to each other than to anybody else, up to
#   LEAD_NATS: a group that is like everybody is less likely one of them;
LEAD, LEAD_SINGLE, LEAD_NATS = 0.85, 0.45, 4.0
# - FEW: grouping leaves two small groups of one person apart more often than two large ones;
FEW, USUAL = 12.0, 5.3
# - of many single faces (the logarithm of their number counts) most are people without a group.
USUAL_SINGLE = -3.0
# Faces of one photo are copies below this part of the distance of a doubtful pair.
COPY = 0.5
# So many pairs are kept at most, the best: only copies of one face have more that are alike.
MOST = 1 << 16
# So many of them are looked at closely at a time.
AT_ONCE = 1000
# Similarities computed at once; all of them may be of likely pairs, each of which takes 60 bytes.
BLOCK_CELLS = 1 << 21


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Pairs of groups that may be one person, the best question first; c rows each.

    Attributes:
        first, second: int64, the groups' numbers; first is the one that stays: the one with a
            name, else the larger.
        similarity: float32, cosine between the groups on the scale of two faces, -1..1.
        probability: float32, that they are one person, 0..1.
        gain: float64, what the question is worth: the probability times the order of size (log2)
            of the group that would go into the other.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    similarity: NDArray[np.float32]
    probability: NDArray[np.float32]
    gain: NDArray[np.float64]

    def taken(self, places: NDArray[np.intp] | NDArray[np.bool_]) -> Candidates:
        """Some of the pairs, in the order of their places."""
        return Candidates(
            self.first[places],
            self.second[places],
            self.similarity[places],
            self.probability[places],
            self.gain[places],
        )


def alike(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
    slope: float,
    named: NDArray[np.int64] | None = None,
    impossible: NDArray[np.int64] | None = None,
    singles: int = 0,
    limit: int = 200,
) -> Candidates:
    """Finds the pairs of groups that are most worth the question whether they are one person.

    Two groups with faces on one photo are no pair, unless those faces are as like as copies: a
    mirror, a collage. Single faces without a name are compared with groups without one only:
    with each other grouping has compared them, with people `classify` does.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), groups, any numbers from 0; -1: in none.
        photo_ids: (n,), the photo of each face.
        same_person: the cosine at which two faces are as likely one person as two.
        slope: of that calibration, per unit of cosine.
        named: int64 (p,), numbers of the groups that have a name. Pairs of two of them come last,
            and only those that are nearly certain.
        impossible: int64 (e, 2), pairs of groups, in any order, that are known to be two people.
        singles: how many single faces there are, if not all of them have a label.
        limit: at most so many pairs, at least 1.

    Raises:
        ValueError: the arguments are not as described.
    """
    vectors = neighbours.check(vectors)
    _check(vectors, labels, photo_ids, slope)
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    numbers = np.unique(labels[labels >= 0])
    inside = np.flatnonzero(labels >= 0)
    dense = np.searchsorted(numbers, labels[inside]).astype(np.int64)
    # In the order of who stays: names first, then size. A pair's first has the lower place.
    sizes = np.bincount(dense, minlength=len(numbers))
    has_name = np.isin(numbers, [] if named is None else named)
    order = np.lexsort((numbers, -sizes, ~has_name))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    groups = place[dense]
    compared = _Compared(
        Gallery.of(vectors[inside], groups),
        int(has_name.sum()),
        max(singles, int(np.count_nonzero(sizes == 1))),
        same_person,
        slope,
    )
    denied = np.empty((0, 2), np.int64) if impossible is None else np.asarray(impossible)
    known = np.isin(denied, numbers).all(axis=1)
    possible = _Possible(
        place[np.searchsorted(numbers, denied[known])],
        vectors[inside],
        groups,
        np.arange(len(inside)) if photo_ids is None else np.asarray(photo_ids)[inside],
        1.0 - COPY**2 * (1.0 - same_person),
    )
    kept = compared.best(possible, limit)
    numbers = numbers[order].astype(np.int64)
    return Candidates(
        numbers[kept.first], numbers[kept.second], kept.similarity, kept.probability, kept.gain
    )


def _check(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    photo_ids: NDArray[np.int64] | None,
    slope: float,
) -> None:
    if np.shape(labels) != (len(vectors),) or np.min(labels, initial=0) < -1:
        raise ValueError("labels must be one number of at least -1 a face")
    if photo_ids is not None and np.shape(photo_ids) != (len(vectors),):
        raise ValueError(f"{len(vectors)} faces, but photo_ids of shape {np.shape(photo_ids)}")
    if not slope > 0.0:
        raise ValueError(f"slope must be positive, not {slope}")


@dataclass(frozen=True, slots=True, eq=False)
class _Compared:
    """Groups in the order of who stays: those with a name (so many), then by size.

    Attributes:
        gallery: the groups.
        named: how many have a name.
        singles: how many single faces there are.
        same_person, slope: of two faces.
    """

    gallery: Gallery
    named: int
    singles: int
    same_person: float
    slope: float

    def best(self, possible: _Possible, limit: int) -> Candidates:
        """The pairs that are worth a question, by place in the gallery, the best first."""
        rough = _none()
        for row, column, similarity in self._near():
            # As if they were nearer to each other than to anybody else: then they are worth most.
            pairs = self._rated(row, column, similarity, np.full(len(row), LEAD_NATS))
            rough = _best(rough, pairs, self.named, MOST)
        found = _none()
        for start in range(0, len(rough.first), AT_ONCE):
            if limit <= len(found.first) and self._key(rough, start) > self._key(found, limit - 1):
                break
            part = rough.taken(np.arange(start, min(start + AT_ONCE, len(rough.first))))
            lead = self.slope * (part.similarity - self._next(part.first, part.second))
            pairs = self._rated(part.first, part.second, part.similarity, lead)
            found = _best(found, possible.among(pairs), self.named, limit)
        return found

    def _key(self, pairs: Candidates, place: int) -> tuple[bool, float]:
        """What pairs are in the order of: those of two names last, then by gain."""
        return bool(pairs.second[place] < self.named), -float(pairs.gain[place])

    @property
    def _real(self) -> int:
        """How many groups, the first, are more than a single face without a name."""
        sizes = self.gallery.sizes
        return self.named + int(np.count_nonzero(sizes[self.named :] > 1))

    @property
    def _least_nats(self) -> float:
        """The likeness below which nobody is asked about, two groups of two or a single face."""
        single = np.log1p(self.singles) + USUAL_SINGLE + _logit(ASK_SINGLE)
        return float(min((USUAL - FEW / 2.0 + _logit(ASK)) / LIKENESS, single / LIKENESS_SINGLE))

    def _rated(
        self,
        row: NDArray[np.int64],
        column: NDArray[np.int64],
        similarity: NDArray[np.float32],
        lead: NDArray[np.floating],
    ) -> Candidates:
        """Those of some pairs that are worth a question."""
        sizes = self.gallery.sizes
        smaller = np.minimum(sizes[row], sizes[column])
        nats = self.slope * (similarity.astype(np.float64) - self.same_person)
        behind = np.minimum(lead, LEAD_NATS) - LEAD_NATS
        odds = np.where(
            smaller > 1,
            LIKENESS * nats + LEAD * behind + FEW / smaller - USUAL,
            LIKENESS_SINGLE * nats + LEAD_SINGLE * behind - np.log1p(self.singles) - USUAL_SINGLE,
        )
        probability = 1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0)))
        bar = np.where(column < self.named, ASK_NAMED, np.where(smaller > 1, ASK, ASK_SINGLE))
        gain = probability * np.log2(1.0 + sizes[column])
        pairs = Candidates(row, column, similarity, probability.astype(np.float32), gain)
        return pairs.taken(probability >= bar)

    def _near(
        self,
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]]:
        """Pairs (row, column), row < column, that may be worth a question, block by block."""
        probes, sizes, real = self.gallery.probes, self.gallery.sizes, self._real
        least = self.same_person + self._least_nats / self.slope
        start = 0
        while start < min(real, len(sizes) - 1):
            # People are not compared with single faces.
            end = real if start < self.named else len(sizes)
            stop = start + max(1, BLOCK_CELLS // max(1, end - start))
            stop = min(stop, self.named if start < self.named else real)
            block = probes[start:stop] @ probes[start:end].T
            row, column = np.nonzero(block >= least)
            row, column = row[column > row], column[column > row]
            similarity = np.clip(block[row, column], -1.0, 1.0)
            yield row.astype(np.int64) + start, column.astype(np.int64) + start, similarity
            start = stop

    def _next(self, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.float32]:
        """For each pair the similarity of the nearest third group to either; -inf: there is none.

        Whom a single face is like tells of it, but whom its group is like too does not.
        """
        probes, sizes, real = self.gallery.probes, self.gallery.sizes, self._real
        asked = np.unique(np.concatenate([first, second]))
        best = np.full((len(asked), 2), -np.inf, dtype=np.float32)
        nearest = np.full(len(asked), -1, dtype=np.int64)
        rows = max(1, BLOCK_CELLS // max(1, real))
        for start in range(0, len(asked), rows):
            part = slice(start, min(len(asked), start + rows))
            block = probes[asked[part]] @ probes[:real].T
            here = np.arange(len(block))
            inside = asked[part] < real
            block[here[inside], asked[part][inside]] = -np.inf
            nearest[part] = block.argmax(axis=1)
            best[part, 0] = block[here, nearest[part]]
            block[here, nearest[part]] = -np.inf
            best[part, 1] = block.max(axis=1)
        found = []
        for one, other in ((first, second), (second, first)):
            place = np.searchsorted(asked, one)
            third = np.where(nearest[place] == other, best[place, 1], best[place, 0])
            found.append(np.where(sizes[other] == 1, np.float32(-np.inf), third))
        return np.maximum(*found)


def _logit(probability: float) -> float:
    return float(np.log(probability / (1.0 - probability)))


@dataclass(frozen=True, slots=True, eq=False)
class _Possible:
    """Which pairs may be one person at all.

    Attributes:
        denied: int64 (e, 2), pairs of groups that are known to be two people.
        vectors, groups, photos: of n faces.
        copy: the cosine from which two faces of one photo are copies.
    """

    denied: NDArray[np.int64]
    vectors: NDArray[np.float32]
    groups: NDArray[np.int64]
    photos: NDArray[np.int64]
    copy: float

    def among(self, pairs: Candidates) -> Candidates:
        """The possible ones of some pairs."""
        count = int(self.groups.max(initial=-1)) + 1
        denied = self.denied.min(axis=1) * count + self.denied.max(axis=1)
        pairs = pairs.taken(~np.isin(pairs.first * count + pairs.second, denied))
        order = np.argsort(self.groups, kind="stable")
        starts = np.searchsorted(self.groups[order], np.arange(count + 1))
        kept = [
            self._are_not_beside(
                order[starts[first] : starts[first + 1]],
                order[starts[second] : starts[second + 1]],
            )
            for first, second in zip(pairs.first, pairs.second, strict=True)
        ]
        return pairs.taken(np.array(kept, dtype=np.bool_))

    def _are_not_beside(self, one: NDArray[np.intp], other: NDArray[np.intp]) -> bool:
        """Whether no photo shows both groups but in faces that are copies of each other."""
        for face in other[np.isin(self.photos[other], self.photos[one])]:
            beside = one[self.photos[one] == self.photos[face]]
            if (self.vectors[beside] @ self.vectors[face]).max() < self.copy:
                return False
        return True


def _best(found: Candidates, more: Candidates, named: int, most: int) -> Candidates:
    """The best pairs of both, in order: pairs of two names last, then by gain, then by place."""
    both = Candidates(
        np.concatenate([found.first, more.first]),
        np.concatenate([found.second, more.second]),
        np.concatenate([found.similarity, more.similarity]),
        np.concatenate([found.probability, more.probability]),
        np.concatenate([found.gain, more.gain]),
    )
    order = np.lexsort((both.second, both.first, -both.gain, both.second < named))
    return both.taken(order[:most])


def _none() -> Candidates:
    number, real = np.empty(0, np.int64), np.empty(0, np.float32)
    return Candidates(number, number, real, real, np.empty(0, np.float64))
