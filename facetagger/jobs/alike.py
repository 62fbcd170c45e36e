"""Finding groups that may be one person, for the question 'same person?'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import TYPE_CHECKING

from facetagger.engine.api import EngineInfo
from facetagger.entities import Alike, GroupKind, GroupRef, Progress
from facetagger.jobs.organise import CLEAR
from facetagger.library import vectors
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NONE = -1
#: Single faces are compared too, the clearest first, but no more than this: with more there are
#: groups enough to ask about.
_SINGLE = 5_000


def find(
    library: Library, info: EngineInfo, limit: int = 200
) -> Generator[Progress, None, list[Alike]]:
    """Finds pairs of groups that may be one person, those most worth the question first.

    Pairs that the user said no to are never among them, nor groups with faces on one photo.

    Args:
        info: the engine whose vectors are compared.
        limit: at most so many pairs.
    """
    import numpy as np

    from facetagger.recognition import candidates

    yield Progress("Comparing groups")
    table = vectors.face_table(library, info.vector_id, info.dimension)
    refs, labels, singles = _groups(table)
    found = candidates.alike(
        table.vectors,
        labels,
        photo_ids=table.photo_ids,
        same_person=info.same_person,
        slope=info.slope,
        named=_named(refs),
        impossible=_refused(library, table, refs, labels),
        singles=singles,
        limit=limit,
    )
    sizes = np.bincount(labels[labels >= 0], minlength=len(refs)).tolist()
    return [
        Alike(refs[first], refs[second], similarity, probability, sizes[second])
        for first, second, similarity, probability in zip(
            found.first.tolist(),
            found.second.tolist(),
            found.similarity.tolist(),
            found.probability.tolist(),
            strict=True,
        )
    ]


def _groups(table: FaceTable) -> tuple[list[GroupRef], NDArray[np.int64], int]:
    """What is compared.

    Returns:
        The groups; for each face (n,) the place of its group among them, or -1; and how many
        single faces there are.
    """
    import numpy as np

    labels = np.full(len(table.ids), _NONE, np.int64)
    refs: list[GroupRef] = []
    named = table.person_ids != _NONE
    sizes = np.bincount(table.cluster_ids + 1)
    grouped = ~named & (table.cluster_ids != _NONE) & (sizes[table.cluster_ids + 1] > 1)
    for kind, mask, owners in (
        (GroupKind.PERSON, named, table.person_ids),
        (GroupKind.CLUSTER, grouped, table.cluster_ids),
    ):
        numbers, places = np.unique(owners[mask], return_inverse=True)
        labels[mask] = places + len(refs)
        refs += [GroupRef(kind, number) for number in numbers.tolist()]
    alone = ~named & ~grouped
    single = np.flatnonzero(alone & (table.quality >= CLEAR))
    single = single[np.argsort(-table.quality[single], kind="stable")][:_SINGLE]
    labels[single] = np.arange(len(single)) + len(refs)
    refs += [GroupRef(GroupKind.FACE, face_id) for face_id in table.ids[single].tolist()]
    return refs, labels, int(alone.sum())


def _named(refs: list[GroupRef]) -> NDArray[np.int64]:
    import numpy as np

    return np.array([n for n, ref in enumerate(refs) if ref.kind is GroupKind.PERSON], np.int64)


def _refused(
    library: Library, table: FaceTable, refs: list[GroupRef], labels: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Pairs of groups (e, 2) that the user has said are two people, in whatever way.

    Two faces, one of each, were told apart; or half of a group's faces are not the person.
    """
    import numpy as np

    group_of = dict(zip(table.ids.tolist(), labels.tolist(), strict=True))
    pairs = {
        (group_of.get(one, _NONE), group_of.get(other, _NONE))
        for one, other in vectors.apart(library)
    }
    place_of = {ref: place for place, ref in enumerate(refs)}
    pairs |= {
        (
            place_of.get(GroupRef(GroupKind.PERSON, person_id), _NONE),
            place_of.get(GroupRef(GroupKind.CLUSTER, cluster_id), _NONE),
        )
        for cluster_id, person_id in vectors.refused_groups(library)
    }
    sizes = np.bincount(labels[labels >= 0], minlength=len(refs))
    counts = Counter(
        (place_of.get(GroupRef(GroupKind.PERSON, person_id), _NONE), group_of.get(face_id, _NONE))
        for face_id, person_id in vectors.rejections(library)
    )
    pairs |= {pair for pair, no in counts.items() if _NONE in pair or 2 * no >= sizes[pair[1]]}
    known = [pair for pair in pairs if _NONE not in pair]
    return np.array(known, np.int64).reshape(-1, 2)
