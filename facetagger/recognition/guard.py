"""What keeps groups to one person: near enough, whole, no two faces of one photo."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import halves, hierarchy
from facetagger.recognition.likeness import Gallery, one_person, sums

ALONE = -1
# A group that is too wide is taken apart within this part of its reach, so that it comes to an end.
TIGHTER = 0.97
# Nats of the pair calibration from a doubtful pair to two equal vectors: 13 to 17 by engine.
NATS = 14.0
# Two people are further apart than one person's faces scatter, by so many of them; of 145 people
# with two engines the halves of 95 % are up to 3.0 from each other, those of the most alike two at
# least 4.7.
GAP = 4.0
# A few odd faces are further away from the rest: both people need so many.
SIDE = 5
# How much it may count, in nats, how many of the faces are in groups.
MOST_SAID = 4.0
# Photos that show a group twice, from which it is taken for two people, if dividing it puts so
# many of them right.
TWICE, RIGHT = 3, 0.8
# Faces that join shift the mean of their group, which may let in others, but no face by more nats.
ROUNDS, SHIFT = 3, 3.0


def split_wide(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    *,
    same_person: float,
    shortest: float,
    longest: float,
) -> NDArray[np.int64]:
    """HDBSCAN's groups; those whose faces are too far apart are taken apart by HDBSCAN again.

    Excess of mass may keep one huge group when a few faces bridge many people (EVIDENCE: 'Known
    danger'). In such a group the mean pair is two people, so it is tested by that mean. Taken
    apart, it may be any groups but the one it was.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        graph: of these vectors.
        same_person: mean cosine that a group must have.
        shortest, longest: as for `hierarchy.groups`.

    Returns:
        int64 (n,), -1 for faces in no group.
    """
    forest = hierarchy.Forest.of(graph, shortest=shortest, longest=longest)
    result = np.full(len(vectors), ALONE, dtype=np.int64)
    asked = None
    count = 0
    while len(forest.ends):
        labels = hierarchy.groups(forest, longest=longest, asked=asked)
        wide = np.append(_spread(vectors, labels) < same_person, False)[labels]
        kept = (labels >= 0) & ~wide
        result[kept] = labels[kept] + count
        count += int(labels.max(initial=ALONE)) + 1
        # All wide groups are looked for in little at once: what is between them is cut.
        longest *= TIGHTER
        asked = np.where(wide, labels, ALONE)
        forest = forest.within(asked, longest)
    return result


def split_halves(
    vectors: NDArray[np.float32], labels: NDArray[np.int64], *, same_person: float
) -> NDArray[np.int64]:
    """Divides groups of two people, and takes out faces that do not belong.

    Each group is divided where it is longest. If the halves are no nearer to each other than a
    doubtful pair, or much further from each other than each is wide, they go separate ways and
    are tested themselves.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), -1: in no group.
        same_person: cosine of a doubtful pair.

    Returns:
        int64 (n,), -1 for faces in no group; groups of one may remain.
    """
    return halves.split(
        vectors,
        labels,
        bar=one_person(same_person),
        gap=GAP * (1.0 - same_person) / NATS,
        side=SIDE,
    )


def split_twice(
    vectors: NDArray[np.float32], labels: NDArray[np.int64], photo_ids: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Divides groups that many photos show twice: brothers, not one person.

    Only where their halves explain it. One person may be on a photo twice, in a mirror or a
    collage, but then the two faces are not on either side.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), -1: in no group.
        photo_ids: (n,).

    Returns:
        int64 (n,), -1 for faces in no group; groups of one may remain.
    """
    result = labels.copy()
    waiting = _shown_twice(result, photo_ids)
    while len(waiting):
        fresh = []
        for group in waiting.tolist():
            members = np.flatnonzero(result == group)
            side = halves.halve(vectors[members])
            if _explained(photo_ids[members], side):
                fresh.append(int(result.max()) + 1)
                result[members[side]] = fresh[-1]
                fresh.append(group)
        waiting = np.intersect1d(fresh, _shown_twice(result, photo_ids)).astype(np.int64)
    return result


def _shown_twice(labels: NDArray[np.int64], photo_ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """The groups that have at least TWICE faces more than photos."""
    members = np.flatnonzero(labels >= 0)
    order = members[np.lexsort((photo_ids[members], labels[members]))]
    group, photo = labels[order], photo_ids[order]
    again = group[1:][(group[1:] == group[:-1]) & (photo[1:] == photo[:-1])]
    numbers, counts = np.unique(again, return_counts=True)
    return numbers[counts >= TWICE]


def _explained(photo_ids: NDArray[np.int64], side: NDArray[np.bool_]) -> bool:
    """Whether most photos that are there twice are there on both sides."""
    photos, faces = np.unique(photo_ids, return_inverse=True)
    total = np.bincount(faces)
    one = np.bincount(faces, weights=side)
    twice = total > 1
    both = twice & (one > 0) & (one < total)
    return int(both.sum()) >= max(TWICE, RIGHT * int(twice.sum())) if len(photos) else False


def join(
    vectors: NDArray[np.float32], labels: NDArray[np.int64], *, same_person: float
) -> NDArray[np.int64]:
    """Lets lone faces into the group that they are more likely of than not.

    HDBSCAN compares single faces; the mean of a group recognises faces that are far from each.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), groups from 0 without gaps; -1: alone.
        same_person: cosine of a doubtful pair.

    Returns:
        int64 (n,), the labels, fewer of them -1.
    """
    labels = labels.copy()
    slope = NATS / (1.0 - same_person)
    lone = np.flatnonzero(labels == ALONE)
    for _ in range(ROUNDS):
        if len(lone) in (0, len(labels)):
            break
        gallery = Gallery.of(vectors, labels)
        before = expected(labels)
        enough = gallery.least(-before, same_person=same_person, slope=slope)
        rows, matches = gallery.near(vectors[lone], enough - SHIFT / slope)
        odds = gallery.log_odds(matches, same_person=same_person, slope=slope)
        joins = odds + before >= 0.0
        if not joins.any():
            break
        lone = lone[rows]
        labels[lone[joins]] = matches.best[joins]
        lone = lone[~joins]
    return labels


def expected(labels: NDArray[np.int64]) -> float:
    """Log odds that a face is somebody of whom there is a group, before it is looked at.

    In an album of one family nearly everybody is; among passers-by few are. As many as are in
    groups already, which the faces themselves have shown.

    Args:
        labels: int64 (n,), -1: in no group.
    """
    lone = int(np.count_nonzero(labels < 0))
    odds = np.log((len(labels) - lone + 1.0) / (lone + 1.0))
    return float(np.clip(odds, -MOST_SAID, MOST_SAID))


def one_per_photo(
    vectors: NDArray[np.float32], labels: NDArray[np.int64], photo_ids: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Of several faces of one photo in one group only the one that fits best stays in it.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), -1: in no group.
        photo_ids: (n,).

    Returns:
        The labels, -1 for those taken out.
    """
    members = np.flatnonzero(labels >= 0)
    total, _ = sums(vectors, labels)
    groups, photos = labels[members], np.asarray(photo_ids)[members]
    fit = np.einsum("ij,ij->i", vectors[members], total[groups])
    order = np.lexsort((-fit, photos, groups))
    again = (groups[order][1:] == groups[order][:-1]) & (photos[order][1:] == photos[order][:-1])
    result = labels.copy()
    result[members[order[1:][again]]] = ALONE
    return result


def _spread(vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """The mean cosine over all pairs of each group, (g,); 1 for a group of fewer than two."""
    total, sizes = sums(vectors, labels)
    inside = np.einsum("ij,ij->i", total, total) - sizes
    return np.where(sizes > 1, inside / np.maximum(sizes * (sizes - 1.0), 1.0), 1.0)
