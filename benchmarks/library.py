"""What the library costs a user who waits: python3 dev.py bench library [FACES …]

Makes libraries of random faces with heavy-tailed groups, and times what a click does. Without
numbers: 10,000 and 100,000 faces. Each figure is printed with its growth from size to size, which
the machine's speed does not change.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from facetagger import actions
from facetagger.entities import Box, Detection, GroupKind, GroupRef
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.vectors import face_table

ENGINE, DIMENSION = "benchmark", 128
FACES_A_PHOTO, PHOTOS_A_COMMIT = 2, 2000


def fill(library: Library, faces: int) -> None:
    """Photos of two faces each, in groups: one of 1,000, one of a tenth of all, and a long tail."""
    rng = np.random.default_rng(0)
    edits.ensure_root(library, "/photos")
    landmarks = np.zeros((5, 2), np.float32)
    ids: list[int] = []
    for start in range(0, faces // FACES_A_PHOTO, PHOTOS_A_COMMIT):
        with library.transact(None) as tx:
            for number in range(start, min(start + PHOTOS_A_COMMIT, faces // FACES_A_PHOTO)):
                vectors = rng.normal(size=(FACES_A_PHOTO, DIMENSION)).astype(np.float32)
                vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
                found = [
                    edits.NewFace(
                        Detection(Box(0.1 + 0.4 * place, 0.2, 0.2, 0.3), landmarks, 0.9),
                        float(rng.random()),
                        vector,
                    )
                    for place, vector in enumerate(vectors)
                ]
                photo = edits.NewPhoto(f"/photos/{number}.jpg", 1, 1, f"{number:032x}", 10, 10)
                ids += edits.put_photo(tx, photo, found, ENGINE)
    with library.transact(None) as tx:
        sizes = [1000, faces // 10, *(int(faces / 20 / rank) for rank in range(1, 30))]
        ends = np.cumsum(sizes)
        moves = [
            (face_id, None, -1 - int(np.searchsorted(ends, place, side="right")))
            for place, face_id in enumerate(ids[: int(ends[-1])])
        ]
        edits.assign_clusters(tx, moves, len(sizes))


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def measure(faces: int) -> dict[str, float]:
    """The figures of one size, in milliseconds (or as their names say)."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with Library.open(place) as library:
            made = timed(lambda: fill(library, faces))
        figures = {"make it": made}
        opened: list[Library] = []

        def open_and_look() -> None:
            opened.append(Library.open(place))
            queries.groups(opened[0], queries.inbox(opened[0])[:30])

        figures["open, first groups"] = timed(open_and_look)
        [library] = opened
        with library:
            thousand, large = GroupRef(GroupKind.CLUSTER, 1), GroupRef(GroupKind.CLUSTER, 2)
            figures["name 1,000 faces"] = timed(lambda: actions.name(library, [thousand], "Anna"))
            figures["undo that"] = timed(lambda: actions.undo(library))
            actions.name(library, [thousand], "Anna")
            anna = GroupRef(GroupKind.PERSON, queries.people(library)[0].person.id)
            figures["merge a tenth of all"] = timed(lambda: actions.merge(library, [large], anna))
            figures["undo that as well"] = timed(lambda: actions.undo(library))
            figures["all vectors"] = timed(lambda: face_table(library, ENGINE, DIMENSION))
            figures["counts"] = timed(lambda: queries.counts(library))
            figures["check"] = timed(library.check)
        figures["bytes a face"] = (place / "library.db").stat().st_size / faces
    return figures


def main(arguments: list[str]) -> None:
    """Prints a column a size, and the growth from the first to the last."""
    sizes = [int(argument.replace(",", "")) for argument in arguments] or [10_000, 100_000]
    columns = [measure(size) for size in sizes]
    print(f"{'milliseconds':22}" + "".join(f"{size:>12,}" for size in sizes) + "      growth")
    for name, first in columns[0].items():
        last = columns[-1][name]
        values = "".join(f"{column[name]:12.1f}" for column in columns)
        print(f"{name:22}{values}{last / max(first, 1e-9):12.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
