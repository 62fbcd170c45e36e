"""Which of a person's faces are least like the others: wrong ones are found among the first."""

from __future__ import annotations

from facetagger.engine.api import EngineInfo
from facetagger.library import vectors
from facetagger.library.database import Library


def least_certain(library: Library, person_id: int, info: EngineInfo) -> list[int]:
    """A person's faces that an engine has described, the least certain first."""
    import numpy as np

    from facetagger.recognition import typical

    ids, found = vectors.person_vectors(library, person_id, info.vector_id, info.dimension)
    order = np.argsort(typical.likeness(found), kind="stable")
    return [ids[i] for i in order.tolist()]
