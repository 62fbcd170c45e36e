"""What the program knows while a user names faces, as arrays: groups, names, refusals.

The program itself keeps this in a library (`jobs.organise`, `jobs.refusals`, `jobs.alike`). Here it
is kept for measuring, and asks the same functions the same things in the same order.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import candidates, classify

ALONE = -1


class Session:
    """Faces, their groups and names, and whom the program suggests; n faces.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        groups: int64 (n,), -1: on its own. A face stays in its group when it gets a name.
        photo_ids: int64 (n,).
        trains: bool (n,), faces that are good enough to learn a person from.
        same_person, slope: the engine's pair calibration.

    Attributes:
        groups: int64 (n,), as they are now.
        names: int64 (n,), the confirmed person; -1: none.
        ignored: bool (n,), set aside.
        suggested: int64 (n,), the person suggested; -1: nobody.
        probability: float32 (n,), of that, 0..1.
    """

    def __init__(
        self,
        vectors: NDArray[np.float32],
        groups: NDArray[np.int64],
        photo_ids: NDArray[np.int64],
        trains: NDArray[np.bool_],
        *,
        same_person: float,
        slope: float,
    ) -> None:
        self.groups = groups.copy()
        self.names = np.full(len(groups), ALONE, np.int64)
        self.ignored = np.zeros(len(groups), np.bool_)
        self.suggested = np.full(len(groups), ALONE, np.int64)
        self.probability = np.zeros(len(groups), np.float32)
        self._vectors = vectors
        self._photos = photo_ids
        self._trains = trains
        self._same_person, self._slope = same_person, slope
        self._refused: list[tuple[int, int]] = []
        self._apart: list[tuple[int, int]] = []
        _, photo, sizes = np.unique(photo_ids, return_inverse=True, return_counts=True)
        self._has_company = sizes[photo] > 1

    @property
    def open(self) -> NDArray[np.bool_]:
        """Bool (n,), faces without a name that nobody has set aside."""
        return np.asarray((self.names == ALONE) & ~self.ignored)

    def confirm(self, faces: NDArray[np.int64], person: int) -> None:
        """Gives faces a name."""
        self.names[faces] = person
        self.suggested[faces] = ALONE

    def refuse(self, faces: NDArray[np.int64], person: int) -> None:
        """Remembers that faces are not a person."""
        self._refused += [(face, person) for face in faces.tolist()]
        self.suggested[faces] = ALONE

    def tell_apart(self, one: int, other: int) -> None:
        """Remembers that two faces, and so their groups, are two people."""
        self._apart.append((one, other))

    def set_aside(self, faces: NDArray[np.int64]) -> None:
        """Ignores faces: nobody is suggested for them, and no question asked."""
        self.ignored[faces] = True
        self.suggested[faces] = ALONE

    def learn(self) -> None:
        """Learns people from their names, and suggests them."""
        known = (self.names != ALONE) & self._trains
        self.suggested[:] = ALONE
        asked = np.flatnonzero(self.open)
        if not known.any() or len(asked) == 0:
            return
        recognizer = classify.train(
            self._vectors[known],
            self.names[known],
            same_person=self._same_person,
            slope=self._slope,
        )
        faces = self._vectors[asked]
        found = recognizer.predict(faces, self._excluded(asked), self.groups[asked])
        wanted = classify.best_per_photo(found, self._photos[asked])
        self.suggested[asked[wanted]] = found.person_ids[wanted]
        self.probability[asked] = found.probability

    def question(self) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
        """The faces of the two groups that are most worth the question whether they are one.

        Returns:
            Places of the faces; first the group that has a name, if one has. None: no two groups
            may be one person, as far as the program can tell.
        """
        named, grouped = self.names != ALONE, self.open & (self.groups != ALONE)
        single = self.open & ~grouped & self._trains
        labels = np.where(grouped, self.groups, ALONE)
        labels[named] = self.names[named] + labels.max(initial=ALONE) + 1
        people = np.unique(labels[named])
        labels[single] = np.arange(int(single.sum())) + labels.max(initial=ALONE) + 1
        apart = np.array(self._apart, np.int64).reshape(-1, 2)
        found = candidates.alike(
            self._vectors,
            labels,
            photo_ids=self._photos,
            same_person=self._same_person,
            slope=self._slope,
            named=people,
            impossible=labels[apart],
            limit=1,
        )
        if len(found.first) == 0:
            return None
        return np.flatnonzero(labels == found.first[0]), np.flatnonzero(labels == found.second[0])

    def _excluded(self, asked: NDArray[np.int64]) -> NDArray[np.int64]:
        """Who a face cannot be: (row of asked, person), int64 (e, 2)."""
        row = np.full(len(self.names), ALONE, np.int64)
        row[asked] = np.arange(len(asked))
        refused = np.array(self._refused, np.int64).reshape(-1, 2)
        refused = np.unique(refused[row[refused[:, 0]] != ALONE], axis=0)
        told_apart = [
            (one, int(self.names[other]))
            for pair in self._apart
            for one, other in (pair, pair[::-1])
            if self.names[one] == ALONE != self.names[other]
        ]
        pairs = [refused, self._by_group(refused), self._beside()]
        pairs.append(np.array(told_apart, np.int64).reshape(-1, 2))
        table = np.concatenate(pairs)
        table[:, 0] = row[table[:, 0]]
        return np.asarray(table[table[:, 0] != ALONE])

    def _by_group(self, refused: NDArray[np.int64]) -> NDArray[np.int64]:
        """A group half of whose faces are not a person is not that person, (face, person)."""
        grouped = self.open & (self.groups != ALONE)
        sizes = np.bincount(self.groups[grouped], minlength=1)
        inside = refused[grouped[refused[:, 0]]]
        keys = np.column_stack([self.groups[inside[:, 0]], inside[:, 1]])
        keys, counts = np.unique(keys.reshape(-1, 2), axis=0, return_counts=True)
        found = [np.empty((0, 2), np.int64)]
        for group, person in keys[2 * counts >= sizes[keys[:, 0]]].tolist():
            faces = np.flatnonzero(grouped & (self.groups == group))
            found.append(np.column_stack([faces, np.full(len(faces), person, np.int64)]))
        return np.concatenate(found)

    def _beside(self) -> NDArray[np.int64]:
        """Nobody is twice on one photo: (face without a name, person who has one beside it)."""
        faces = np.flatnonzero(self._has_company & self.open)
        named = np.flatnonzero(self._has_company & (self.names != ALONE))
        order = named[np.argsort(self._photos[named], kind="stable")]
        first = np.searchsorted(self._photos[order], self._photos[faces], side="left")
        last = np.searchsorted(self._photos[order], self._photos[faces], side="right")
        pairs = [
            (face, int(self.names[other]))
            for face, start, stop in zip(faces.tolist(), first.tolist(), last.tolist(), strict=True)
            for other in order[start:stop].tolist()
        ]
        return np.array(pairs, np.int64).reshape(-1, 2)
