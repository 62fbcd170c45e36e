"""The faces of a group that stand for all of it: those nearest to its middle."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.library.database import Library

#: Of a large group the first faces (the clearest, as queries give them) tell where its middle is.
_ENOUGH = 500


def faces(library: Library, face_ids: Sequence[int], count: int) -> list[int]:
    """Those of some faces that are nearest to their mean, by the vectors that most of them have.

    Args:
        face_ids: of one group, the clearest first.
        count: how many, at least 1; fewer if there are no more faces.

    Returns:
        Their ids, the nearest first. Faces without any vector come last, in the order given.
    """
    import numpy as np

    some = list(face_ids[:_ENOUGH])
    marks = ", ".join("?" * len(some))
    rows = library.read(
        f"SELECT engine_id, face_id, vector FROM embedding WHERE face_id IN ({marks}) "
        "ORDER BY engine_id, face_id",
        some,
    )
    by_engine: dict[str, list[tuple[int, bytes]]] = {}
    for engine_id, face_id, vector in rows:
        by_engine.setdefault(engine_id, []).append((face_id, vector))
    known = max(by_engine.values(), key=len, default=[])
    near: list[int] = []
    if known:
        ids = [face_id for face_id, _ in known]
        vectors = np.frombuffer(b"".join(v for _, v in known), "<f4").reshape(len(ids), -1)
        order = np.argsort(-(vectors @ vectors.mean(axis=0)), kind="stable")
        near = [ids[place] for place in order]
    left = set(some) - set(near)
    return [*near, *(i for i in some if i in left)][:count]
