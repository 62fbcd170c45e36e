"""Merge candidates: pairs of groups that may be one person, those worth a question first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours
from facetagger.recognition.cluster import CERTAIN
from facetagger.recognition.likeness import BLOCK_CELLS, CROWD, STEEPER, STEEPEST, Gallery

# A question is worth an answer if a yes is as likely as a no; two names for one person, each of
# them given by the user, must be nearly certain.
ASK, ASK_NAMED = 0.5, 0.95
# So many pairs are kept at most, the best: only copies of one face have more that are alike.
MOST = 1 << 16


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
    limit: int = 200,
) -> Candidates:
    """Finds the pairs of groups that are most worth the question whether they are one person.

    Two groups with faces on one photo are no pair, unless those faces are as like as copies: a
    mirror, a collage. Nor are two single faces without a name: grouping has compared them.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), groups, any numbers from 0; -1: in none.
        photo_ids: (n,), the photo of each face.
        same_person: the cosine at which two faces are as likely one person as two.
        slope: of that calibration, per unit of cosine.
        named: int64 (p,), numbers of the groups that have a name. Pairs of two of them come last,
            and only those that are nearly certain.
        impossible: int64 (e, 2), pairs of groups, in any order, that are known to be two people.
        limit: at most so many pairs.

    Raises:
        ValueError: the arguments are not as described.
    """
    vectors = neighbours.check(vectors)
    _check(vectors, labels, photo_ids, slope)
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
    pairs = _likely(
        Gallery.of(vectors[inside], groups),
        int(has_name.sum()),
        same_person=same_person,
        slope=slope,
    )
    if impossible is not None and len(impossible):
        known = np.isin(impossible, numbers).all(axis=1)
        pairs = _without(pairs, place[np.searchsorted(numbers, impossible[known])], len(numbers))
    if photo_ids is None:
        kept = pairs.taken(np.arange(min(limit, len(pairs.first))))
    else:
        photos = np.asarray(photo_ids, dtype=np.int64)[inside]
        copy = 1.0 - CERTAIN**2 * (1.0 - same_person)
        kept = pairs.taken(_first_beside(pairs, vectors[inside], groups, photos, copy, limit))
    numbers = numbers[order].astype(np.int64)
    return Candidates(
        numbers[kept.first], numbers[kept.second], kept.similarity, kept.probability, kept.gain
    )


def log_odds(
    similarity: NDArray[np.float32],
    sizes: NDArray[np.int64],
    others: NDArray[np.int64],
    groups: int,
    *,
    same_person: float,
    slope: float,
) -> NDArray[np.float64]:
    """Log odds (m,) that two groups are one person.

    Args:
        similarity: float32 (m,), on the scale of two faces.
        sizes, others: int64 (m,), how many faces the two groups have.
        groups: how many there are.
        same_person, slope: of two faces.
    """
    nats = slope * (similarity.astype(np.float64) - same_person) - CROWD * np.log(groups)
    few = 1.0 / np.sqrt(np.minimum(sizes, others))
    return np.asarray((STEEPEST - STEEPER * few) * nats)


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


def _likely(gallery: Gallery, named: int, *, same_person: float, slope: float) -> Candidates:
    """All pairs that are worth a question, by place in the gallery, the best first."""
    groups = len(gallery.sizes)
    found = _none()
    for row, column, similarity in _near(gallery, same_person):
        odds = log_odds(
            similarity,
            gallery.sizes[row],
            gallery.sizes[column],
            groups,
            same_person=same_person,
            slope=slope,
        )
        probability = 1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0)))
        both_named = column < named
        asked = probability >= np.where(both_named, ASK_NAMED, ASK)
        asked &= (gallery.sizes[row] > 1) | (row < named)
        gain = probability * np.log2(1.0 + gallery.sizes[column])
        more = Candidates(row, column, similarity, probability.astype(np.float32), gain)
        found = _best(found, more.taken(asked), named)
    return found


def _near(
    gallery: Gallery, least: float
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]]:
    """Pairs (row, column), row < column, of at least some similarity, and that, block by block."""
    groups = len(gallery.sizes)
    start = 0
    while start < groups - 1:
        stop = min(groups - 1, start + max(1, BLOCK_CELLS // (groups - start)))
        block = gallery.probes[start:stop] @ gallery.probes[start:].T
        row, column = np.nonzero(block >= least)
        row, column = row[column > row], column[column > row]
        similarity = np.clip(block[row, column], -1.0, 1.0)
        yield row.astype(np.int64) + start, column.astype(np.int64) + start, similarity
        start = stop


def _best(found: Candidates, more: Candidates, named: int) -> Candidates:
    """The best pairs of both, in order: pairs of two names last, then by gain, then by place."""
    both = Candidates(
        np.concatenate([found.first, more.first]),
        np.concatenate([found.second, more.second]),
        np.concatenate([found.similarity, more.similarity]),
        np.concatenate([found.probability, more.probability]),
        np.concatenate([found.gain, more.gain]),
    )
    order = np.lexsort((both.second, both.first, -both.gain, both.second < named))
    return both.taken(order[:MOST])


def _none() -> Candidates:
    number, real = np.empty(0, np.int64), np.empty(0, np.float32)
    return Candidates(number, number, real, real, np.empty(0, np.float64))


def _without(pairs: Candidates, impossible: NDArray[np.int64], groups: int) -> Candidates:
    keys = impossible.min(axis=1) * groups + impossible.max(axis=1)
    return pairs.taken(~np.isin(pairs.first * groups + pairs.second, keys))


def _first_beside(
    pairs: Candidates,
    vectors: NDArray[np.float32],
    groups: NDArray[np.int64],
    photos: NDArray[np.int64],
    copy: float,
    limit: int,
) -> NDArray[np.intp]:
    """The places of the first pairs that are not seen beside each other on a photo."""
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], np.arange(int(groups.max(initial=-1)) + 2))
    kept: list[int] = []
    for place, (first, second) in enumerate(zip(pairs.first, pairs.second, strict=True)):
        if len(kept) == limit:
            break
        one = order[starts[first] : starts[first + 1]]
        other = order[starts[second] : starts[second + 1]]
        shared = np.isin(photos[other], photos[one])
        if all(_is_there(vectors, photos, face, one, copy) for face in other[shared]):
            kept.append(place)
    return np.array(kept, dtype=np.intp)


def _is_there(
    vectors: NDArray[np.float32],
    photos: NDArray[np.int64],
    face: int,
    group: NDArray[np.intp],
    copy: float,
) -> bool:
    """Whether a face has a copy among the faces that a group has on its photo."""
    beside = group[photos[group] == photos[face]]
    return bool((vectors[beside] @ vectors[face]).max() >= copy)
