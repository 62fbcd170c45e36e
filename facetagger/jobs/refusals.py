"""Who a face cannot be: what the user said no to, in every form in which it could come back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from facetagger.library import guesses, vectors
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NONE = -1


def excluded(library: Library, table: FaceTable) -> NDArray[np.int64]:
    """The people whom faces without a name cannot be.

    A no is remembered for ever: of the face itself; of the group half of whose faces were refused
    for somebody, whoever joins it later; of a face, and its group, that was told apart from one
    that has a name. And nobody is twice on one photo.

    Args:
        table: all faces, with their groups as they are now.

    Returns:
        int64 (e, 2), in ascending order: (row among the faces of the table without a name, person
        id).
    """
    import numpy as np

    unnamed, named = table.person_ids == _NONE, table.person_ids != _NONE
    groups = table.cluster_ids[unnamed]
    apart = _pairs(vectors.people_apart(library))
    beside = np.column_stack([table.photo_ids[named], table.person_ids[named]])
    parts = [
        _join(table.ids[unnamed], _pairs(vectors.rejections(library))),
        _join(table.ids[unnamed], apart),
        _join(table.photo_ids[unnamed], beside),
        _join(groups, _pairs(vectors.refused_groups(library))),
        _join(groups, _by_group(table, apart)),
    ]
    return np.unique(np.concatenate(parts), axis=0)


def groups(library: Library, table: FaceTable) -> NDArray[np.int64]:
    """Which groups are not which people, int64 (e, 2): (cluster id, person id)."""
    import numpy as np

    apart = _pairs(vectors.people_apart(library))
    return np.concatenate([_pairs(vectors.refused_groups(library)), _by_group(table, apart)])


def is_among(pairs: NDArray[np.int64], people: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of m faces are refused for a person each, (m,).

    Args:
        pairs: what `excluded` returned.
        people: int64 (m,), person ids.
    """
    import numpy as np

    result = np.zeros(len(people), np.bool_)
    result[pairs[people[pairs[:, 0]] == pairs[:, 1], 0]] = True
    return result


def remember_groups(library: Library, table: FaceTable) -> None:
    """Remembers which groups are refused as a whole, before others join them.

    Those are groups half of whose faces were refused for a person, and stay so as long as any of
    these faces is inside.

    Args:
        table: all faces, with their groups as the user saw them.
    """
    import numpy as np

    known = vectors.refused_groups(library)
    grouped = (table.person_ids == _NONE) & (table.cluster_ids != _NONE)
    numbers, sizes = np.unique(table.cluster_ids[grouped], return_counts=True)
    refused = _by_group(table, _pairs(vectors.rejections(library)))
    refused, counts = np.unique(refused, axis=0, return_counts=True)
    half = 2 * counts >= sizes[np.searchsorted(numbers, refused[:, 0])]
    wanted = {
        (cluster_id, person_id)
        for (cluster_id, person_id), enough in zip(refused.tolist(), half.tolist(), strict=True)
        if enough or (cluster_id, person_id) in known
    }
    if wanted != known:
        with library.transact(None) as tx:
            guesses.set_refused_groups(tx, known, wanted)


def rows_apart(library: Library, ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """The pairs of faces that the user told apart.

    Args:
        ids: int64 (n,), faces, ascending.

    Returns:
        int64 (e, 2): rows of ids; pairs of which only one is there are left out.
    """
    import numpy as np

    pairs = _pairs(vectors.apart(library))
    return np.searchsorted(ids, pairs[np.isin(pairs, ids).all(axis=1)])


def _by_group(table: FaceTable, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Pairs (face id, person id) as (cluster id, person id), for faces in groups, one each."""
    import numpy as np

    grouped = (table.person_ids == _NONE) & (table.cluster_ids != _NONE)
    found = _join(table.ids[grouped], pairs)
    return np.column_stack([table.cluster_ids[grouped][found[:, 0]], found[:, 1]])


def _join(keys: NDArray[np.int64], pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each row of keys (n,) the people of the pairs (key, person id): (row, person id)."""
    import numpy as np

    pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
    starts = np.searchsorted(pairs[:, 0], keys, "left")
    counts = np.searchsorted(pairs[:, 0], keys, "right") - starts
    rows = np.repeat(np.arange(len(keys)), counts)
    # The places starts[i], starts[i] + 1, … of each row.
    within = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.column_stack([rows, pairs[np.repeat(starts, counts) + within, 1]])


def _pairs(found: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    import numpy as np

    return np.array(sorted(found), np.int64).reshape(-1, 2)
