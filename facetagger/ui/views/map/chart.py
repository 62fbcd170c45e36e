"""What the map shows, made ready in a worker: where every face lies, whose it is, which colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.library.places import Places, Shown
from facetagger.ui.views.map import colours as map_colours

Rows = NDArray[np.int64]
UNNAMED, SUGGESTED, NAMED = 0, 1, 2
_SAMPLE = 4000  # faces by which the typical distance is judged


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person on the map. colour: a place in the palette; x, y: above which the name stands."""

    id: int
    name: str
    faces: int
    colour: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """n faces, in the order in which they are drawn: those with a name last.

    Attributes:
        ids: int64, the faces.
        points: float32 (n, 2), about the origin.
        kinds: int64, UNNAMED, SUGGESTED or NAMED.
        person_ids: int64, who it is or may be, or -1.
        cluster_ids: int64, or -1.
        people: everybody with a face here, those with most faces first.
        spacing: how far faces typically are from the next ones.
        waiting: how many faces have no place yet.
    """

    ids: Rows
    points: NDArray[np.float32]
    kinds: Rows
    person_ids: Rows
    cluster_ids: Rows
    people: tuple[Somebody, ...]
    spacing: float
    waiting: Rows

    @property
    def span(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the map in its own units."""
        if not len(self.ids):
            return -1.0, -1.0, 2.0, 2.0
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        left, top = (float(v) for v in low)
        width, height = (max(float(v), 1.0) for v in high - low)
        return left, top, width, height

    def group_of(self, row: int) -> Rows:
        """The rows of the group that a face belongs to: its person's, its cluster's, or itself."""
        if self.kinds[row] == NAMED:
            mates = (self.kinds == NAMED) & (self.person_ids == self.person_ids[row])
        elif self.cluster_ids[row] >= 0:
            mates = self.cluster_ids == self.cluster_ids[row]
        else:
            return np.array([row], np.int64)
        return np.flatnonzero(mates)

    def groups_of(self, rows: Rows) -> tuple[Rows, Rows, Rows]:
        """The ids of the people, the clusters, and the faces on their own that rows belong to."""
        named = self.kinds[rows] == NAMED
        clusters = self.cluster_ids[rows]
        return (
            np.unique(self.person_ids[rows[named]]),
            np.unique(clusters[~named & (clusters >= 0)]),
            self.ids[rows[~named & (clusters < 0)]],
        )

    def whole_people(self, rows: Rows) -> Rows:
        """The ids of the people all of whose faces here are among some rows."""
        chosen = np.zeros(len(self.ids), np.bool_)
        chosen[rows] = True
        named = self.kinds == NAMED
        here = np.unique(self.person_ids[named & chosen])
        return np.setdiff1d(here, self.person_ids[named & ~chosen])

    def groups(self) -> list[int]:
        """A face of each group, as its row: people first, then groups, the largest first."""
        named = self.kinds == NAMED
        found: list[int] = []
        for mask, owners in (
            (named, self.person_ids),
            (~named & (self.cluster_ids >= 0), self.cluster_ids),
        ):
            rows = np.flatnonzero(mask)
            _, first, sizes = np.unique(owners[rows], return_index=True, return_counts=True)
            order = np.argsort(-sizes, kind="stable")
            found += rows[first[order]].tolist()
        return found

    def rows(self, face_ids: Rows) -> Rows:
        """Where faces are in the arrays; those that are not on the map are left out."""
        return np.flatnonzero(np.isin(self.ids, face_ids))


def make(
    places: Places,
    shown: Shown,
    names: Mapping[int, str],
    colours: Mapping[int, int] | None = None,
) -> Chart:
    """Joins what is known of the faces with where they lie.

    Args:
        names: of people, by id.
        colours: that people have had so far, by id: nobody changes colour when a face is named.
    """
    at = np.searchsorted(places.ids, shown.ids)
    at = np.minimum(at, max(len(places.ids) - 1, 0))
    here = places.ids[at] == shown.ids if len(places.ids) else np.zeros(len(shown.ids), np.bool_)
    ids, points = shown.ids[here], places.points[at[here]]
    named, maybe = shown.person_ids[here], shown.suggested[here]
    kinds = np.where(named >= 0, NAMED, np.where(maybe >= 0, SUGGESTED, UNNAMED))
    order = np.argsort(kinds, kind="stable")
    kinds, points = kinds[order], points[order]
    person_ids = np.where(named >= 0, named, maybe)[order]
    return Chart(
        ids[order],
        points,
        kinds,
        person_ids,
        shown.cluster_ids[here][order],
        _people(points, np.where(kinds == NAMED, person_ids, -1), names, colours or {}),
        _spacing(points),
        shown.ids[~here],
    )


def _people(
    points: NDArray[np.float32], owners: Rows, names: Mapping[int, str], had: Mapping[int, int]
) -> tuple[Somebody, ...]:
    rows = np.argsort(owners, kind="stable")
    rows = rows[owners[rows] >= 0]
    people, starts, sizes = np.unique(owners[rows], return_index=True, return_counts=True)
    middles = np.empty((len(people), 2), np.float32)
    for place, (start, size) in enumerate(zip(starts.tolist(), sizes.tolist(), strict=True)):
        theirs = points[rows[start : start + size]]
        middle = np.median(theirs, axis=0)
        # A face and not the middle itself: between two clouds of one person there is nobody.
        away = np.hypot(*(theirs - theirs[np.hypot(*(theirs - middle).T).argmin()]).T)
        cloud = theirs[away <= np.quantile(away, 0.6)]
        middles[place] = np.median(cloud[:, 0]), cloud[:, 1].min()
    kept = np.array([had.get(person, -1) for person in people.tolist()], np.int64)
    colours = map_colours.choose(middles, sizes, kept)
    found = [
        Somebody(person, names[person], size, colour, x, y)
        for person, size, colour, (x, y) in zip(
            people.tolist(), sizes.tolist(), colours.tolist(), middles.tolist(), strict=True
        )
        if person in names
    ]
    return tuple(sorted(found, key=lambda one: (-one.faces, one.name)))


def _spacing(points: NDArray[np.float32]) -> float:
    """How far faces are from the third next one, typically."""
    from scipy.spatial import cKDTree

    if len(points) < 4:
        return 1.0
    tree = cKDTree(points)
    some = points[:: max(1, len(points) // _SAMPLE)]
    return max(float(np.median(tree.query(some, 4)[0][:, 3])), 1e-3)
