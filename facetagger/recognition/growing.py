"""Places for new faces in groups that exist, or in new ones.

What it costs follows from how many faces are new: only what is near them is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import guard, neighbours
from facetagger.recognition.cluster import ALONE, by_size, cluster
from facetagger.recognition.likeness import Gallery, one_person

# Neighbours that are looked at of each new face, and of each lone face near one: with fewer than 8
# groups are less pure, from 16 on there is no difference (docs/figures.md).
CONTEXT = 16
# Where more than this part of the faces is new, comparing each of them with all others takes longer
# than clustering everything.
MANY = 0.05


def grow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    new: NDArray[np.bool_] | None = None,
    *,
    photo_ids: NDArray[np.int64] | None = None,
    apart: NDArray[np.int64] | None = None,
    loose: NDArray[np.bool_] | None = None,
    same_person: float,
) -> NDArray[np.int64]:
    """Finds places for faces that are new.

    New faces join the group that they are more likely of than not. The others are clustered with
    the faces near them: what falls together with the faces of a group joins it if it is near enough
    to the whole of it; the rest are new groups, also with faces that were alone before. A face that
    is in a group stays there; only a loose group that new faces show to be two people is divided,
    and the largest part of it stays (docs/figures.md).

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int (n,), groups that exist, each any number from 0; -1: in none.
        new: bool (n,), which faces in no group ask for a place; None: all of them.
        photo_ids: as for `cluster`.
        apart: int64 (e, 2), pairs of faces that are two people: none joins the other's group.
        loose: bool (n,), whose groups may be divided; None: nobody's.
        same_person: as for `cluster`.

    Returns:
        int64 (n,): the given labels, those of -1 replaced where a place was found. New groups,
        also those divided off, are numbered from the largest given label + 1.

    Raises:
        ValueError: the arguments are not as described.
    """
    fixed = np.array(labels, dtype=np.int64)
    if fixed.shape != (len(vectors),) or fixed.min(initial=0) < ALONE:
        raise ValueError("labels must be one number of at least -1 a face")
    asks = (fixed == ALONE) if new is None else (fixed == ALONE) & new
    if not asks.any():
        return fixed
    rules = _Rules(photo_ids, _pairs(apart), same_person)
    joined = follow(vectors, fixed, asks, photo_ids=photo_ids, apart=apart, same_person=same_person)
    asks &= joined == ALONE
    part = _around(vectors, joined, asks, same_person)
    placed = _cluster(vectors, joined, asks, part, rules)
    if loose is not None:
        placed = _mend(vectors, fixed, placed, loose, same_person)
    fresh = (placed >= 0) & ~np.isin(placed, fixed[fixed >= 0])
    found = by_size(np.where(fresh, placed, ALONE))
    return np.where(
        fresh, np.where(found >= 0, found + fixed.max(initial=ALONE) + 1, ALONE), placed
    )


def wake(
    vectors: NDArray[np.float32],
    new: NDArray[np.bool_],
    lone: NDArray[np.bool_],
    *,
    same_person: float,
) -> NDArray[np.bool_]:
    """New faces, and the lone ones near them: these may have found company.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        new: bool (n,), new faces.
        lone: bool (n,), faces that were looked at and left alone.
        same_person: the cosine from which a face is near.

    Returns:
        bool (n,).
    """
    asks, asleep = np.flatnonzero(new), np.flatnonzero(lone & ~new)
    result = new.copy()
    if len(asks) and len(asleep):
        near = neighbours.near(vectors[asks], vectors[asleep], k=CONTEXT, at_least=same_person)
        result[asleep[near.columns]] = True
    return result


def follow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    asks: NDArray[np.bool_],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    apart: NDArray[np.int64] | None = None,
    shows: NDArray[np.bool_] | None = None,
    same_person: float,
) -> NDArray[np.int64]:
    """Lets faces into the group that they are more likely of than not; starts no group.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int (n,), groups, each any number from 0; -1: in none.
        asks: bool (n,), which of the faces in no group may join one.
        photo_ids: as for `cluster`.
        apart: as for `grow`.
        shows: bool (n,), which faces tell what their group looks like; None: all. Blurred faces
            are like each other: a few in a group would draw in all the rest. So they come only
            where they are no more than the others.
        same_person: as for `cluster`.

    Returns:
        int64 (n,): the labels, fewer of them -1.
    """
    fixed = np.array(labels, dtype=np.int64)
    faces = np.flatnonzero(asks & (fixed == ALONE))
    looks = fixed if shows is None else np.where(shows, fixed, ALONE)
    if len(faces) == 0 or looks.max() == ALONE:
        return fixed
    groups = _Groups.of(vectors, looks)
    matches = groups.gallery.match(vectors[faces])
    # As `guard.join` lets lone faces in, with the groups' means made once.
    slope = guard.NATS / (1.0 - same_person)
    odds = groups.gallery.log_odds(matches, same_person=same_person, slope=slope)
    wanted = groups.numbers[matches.best]
    admitted = odds + guard.expected(fixed) >= 0.0
    if shows is not None:
        admitted &= _outnumbered(fixed, shows, faces, np.where(admitted, wanted, ALONE))
    rules = _Rules(photo_ids, _pairs(apart), same_person)
    return rules.admit(fixed, faces[admitted], wanted[admitted], matches.similarity[admitted])


def _outnumbered(
    labels: NDArray[np.int64],
    shows: NDArray[np.bool_],
    faces: NDArray[np.intp],
    wanted: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Which faces (m,) may come as there are more clear ones in the group than blurred ones then.

    A person's photos are mostly clear. A group that draws in more blurred faces than it has clear
    ones is like blur itself: in an album with 1,236 faces 8 half clear ones drew in 34 bystanders,
    and were its first card; of its other groups none had more than 0.8 blurred ones for a clear.

    Args:
        labels: int64 (n,), groups as they are, -1: none.
        shows: bool (n,), which faces are clear.
        faces: int (m,), rows that ask.
        wanted: int64 (m,), the group of each; -1: it stays out.
    """
    count = int(max(labels.max(initial=ALONE), wanted.max(initial=ALONE))) + 2
    clear = np.bincount(labels[shows] + 1, minlength=count)
    blurred = np.bincount(labels[~shows] + 1, minlength=count)
    blurred += np.bincount(wanted[~shows[faces]] + 1, minlength=count)
    return shows[faces] | (blurred[wanted + 1] <= clear[wanted + 1])


@dataclass(frozen=True, slots=True, eq=False)
class _Groups:
    """The groups of faces.

    Attributes:
        numbers: int64 (g,), what they are called, in ascending order.
        gallery: the groups in that order.
    """

    numbers: NDArray[np.int64]
    gallery: Gallery

    @classmethod
    def of(cls, vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> _Groups:
        inside = np.flatnonzero(labels >= 0)
        numbers, dense = np.unique(labels[inside], return_inverse=True)
        return cls(numbers, Gallery.of(vectors[inside], dense.astype(np.int64)))


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """Who may not be in one group: two faces of a photo, and who was said to be two people.

    Attributes:
        photo_ids: (n,), or None.
        apart: int64 (e, 2), pairs of faces.
        same_person: cosine of a doubtful pair.
    """

    photo_ids: NDArray[np.int64] | None
    apart: NDArray[np.int64]
    same_person: float

    def admit(
        self,
        labels: NDArray[np.int64],
        faces: NDArray[np.intp],
        wanted: NDArray[np.int64],
        like: NDArray[np.float32],
    ) -> NDArray[np.int64]:
        """The labels (n,) with those faces (m,) let in that the rules allow in.

        Args:
            wanted: int64 (m,), the groups.
            like: float32 (m,), how like each face is to its group; the most like goes first.
        """
        result = labels.copy()
        if self.photo_ids is not None and len(faces):
            free = _unseen(faces, like, labels, wanted, np.asarray(self.photo_ids))
            faces, wanted, like = faces[free], wanted[free], like[free]
        result[faces] = wanted
        if len(self.apart) and len(faces):
            # Who is inside already stays; of two that come, the one less like it stays outside.
            rank = np.full(len(labels), np.inf)
            rank[faces] = like
            one, other = self.apart.T
            less = np.where(rank[one] < rank[other], one, other)
            clash = (result[one] == result[other]) & np.isfinite(rank[less])
            result[less[clash]] = labels[less[clash]]
        return result


def _pairs(apart: NDArray[np.int64] | None) -> NDArray[np.int64]:
    return np.empty((0, 2), dtype=np.int64) if apart is None else np.asarray(apart).reshape(-1, 2)


def _around(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    asks: NDArray[np.bool_],
    same_person: float,
) -> NDArray[np.intp]:
    """The faces that decide on the places of those that ask: their neighbours, two steps far.

    The second step goes on from lone faces only, which have to show whom they are near.
    """
    count = np.count_nonzero(asks)
    if count > MANY * len(vectors):
        return np.arange(len(vectors))
    inside = asks.copy()
    step = asks
    for _ in range(2):
        if not step.any():
            break
        near = neighbours.near(vectors[step], vectors, k=CONTEXT, at_least=same_person)
        reached = np.zeros(len(vectors), dtype=np.bool_)
        reached[near.columns] = True
        step = reached & ~inside & (labels == ALONE)
        inside |= reached
    return np.flatnonzero(inside)


def _cluster(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    asks: NDArray[np.bool_],
    part: NDArray[np.intp],
    rules: _Rules,
) -> NDArray[np.int64]:
    """The labels (n,) after a part of the faces was clustered; new groups get numbers above all."""
    if not asks.any():
        return labels
    photo_ids = None if rules.photo_ids is None else np.asarray(rules.photo_ids)[part]
    found = cluster(
        vectors[part], photo_ids=photo_ids, same_person=rules.same_person, among=len(vectors)
    )
    known = labels[part]
    # Faces that nobody asked about are not grouped among themselves: they were looked at before.
    asked = np.zeros(found.max(initial=ALONE) + 2, dtype=np.bool_)
    asked[found[asks[part] & (found >= 0)]] = True
    free = (known == ALONE) & (found >= 0) & asked[found]
    wanted = np.where(free, _majority(found, known)[found], ALONE)
    result = _let_in(vectors, labels, part[wanted >= 0], wanted[wanted >= 0], rules)
    rest = free & (result[part] == ALONE)
    fresh = _divide(vectors[part], np.where(rest, found, ALONE), part, rules.apart)
    grouped = fresh >= 0
    result[part[grouped]] = fresh[grouped] + labels.max(initial=ALONE) + 1
    return result


def _majority(found: NDArray[np.int64], fixed: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each found cluster the fixed group that most of its grouped faces are in, or -1."""
    target = np.full(found.max(initial=ALONE) + 2, ALONE, dtype=np.int64)
    known = (found >= 0) & (fixed >= 0)
    cells, counts = np.unique(
        np.column_stack([found[known], fixed[known]]), axis=0, return_counts=True
    )
    # The last write wins: by size, then the older (smaller) group.
    for place in np.lexsort((-cells[:, 1], counts)):
        target[cells[place, 0]] = cells[place, 1]
    return target


def _let_in(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    faces: NDArray[np.intp],
    wanted: NDArray[np.int64],
    rules: _Rules,
) -> NDArray[np.int64]:
    """The labels (n,), with the faces (m,) that are near enough in the groups they want."""
    if len(faces) == 0:
        return labels.copy()
    concerned = np.where(np.isin(labels, wanted), labels, ALONE)
    groups = _Groups.of(vectors, concerned)
    probes = groups.gallery.probes[np.searchsorted(groups.numbers, wanted)]
    like = np.einsum("ij,ij->i", vectors[faces], probes)
    near = like >= one_person(rules.same_person)
    return rules.admit(labels, faces[near], wanted[near], like[near])


def _divide(
    vectors: NDArray[np.float32],
    fresh: NDArray[np.int64],
    part: NDArray[np.intp],
    apart: NDArray[np.int64],
) -> NDArray[np.int64]:
    """New groups (p,), divided where they hold two faces that are two people.

    Each face goes with that one of the two which it is more like.
    """
    result = fresh.copy()
    place = np.searchsorted(part, apart)
    held = (place < len(part)) & (part[np.minimum(place, len(part) - 1)] == apart)
    for one, other in place[held.all(axis=1)].tolist():
        if result[one] >= 0 and result[one] == result[other]:
            members = np.flatnonzero(result == result[one])
            side = vectors[members] @ (vectors[other] - vectors[one]) > 0.0
            side = (side | (members == other)) & (members != one)
            result[members[side]] = result.max() + 1
    return result


def _mend(
    vectors: NDArray[np.float32],
    before: NDArray[np.int64],
    after: NDArray[np.int64],
    loose: NDArray[np.bool_],
    same_person: float,
) -> NDArray[np.int64]:
    """Divides loose groups that faces have joined where they turn out to be two people or more.

    With few faces there is little to tell people apart by; a group that was wrong then would stay
    so, and let in more of both. The largest part keeps the number, others get numbers above all.
    """
    grown = np.unique(after[(before == ALONE) & np.isin(after, before[before >= 0])])
    grown = np.setdiff1d(grown, before[~loose & (before >= 0)])
    inside = np.flatnonzero(np.isin(after, grown))
    parts = guard.split_halves(vectors[inside], after[inside], same_person=same_person)
    cells, sizes = np.unique(np.column_stack([after[inside], parts]), axis=0, return_counts=True)
    order = np.lexsort((cells[:, 1], -sizes, cells[:, 0]))
    first = np.unique(cells[order, 0], return_index=True)[1]
    stays = np.isin(parts, cells[order[first], 1])
    result = after.copy()
    result[inside[~stays]] = parts[~stays] + after.max(initial=ALONE) + 1
    return result


def _unseen(
    asks: NDArray[np.intp],
    near: NDArray[np.float32],
    fixed: NDArray[np.int64],
    wanted: NDArray[np.int64],
    photo_ids: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Which of the asking faces are the nearest of a photo that the group does not have yet."""
    photos = np.unique(photo_ids, return_inverse=True)[1].astype(np.int64)
    width = int(photos.max()) + 1
    inside = np.isin(fixed, wanted) & (fixed >= 0)
    keys = wanted * width + photos[asks]
    order = np.lexsort((asks, -near, keys))
    first = np.ones(len(asks), dtype=np.bool_)
    first[order[1:]] = keys[order[1:]] != keys[order[:-1]]
    return first & ~np.isin(keys, fixed[inside] * width + photos[inside])
