"""What a few new photos cost a large library: python3 dev.py bench growing [FACES …]

Makes libraries as `make_library.py` does (100,000 and 1,000,000 faces without numbers), puts them
in order once, adds 100 photos with 300 faces, most of them of people who are there, and times the
whole job that puts them in order: from reading the vectors to writing the last group. Beside it,
in the same run: reading all vectors, and the suggestions that follow from one more name. Counts the
faces that have left their group: parts of groups that turned out to be two people.

With `--quality`: how good the groups are that grew in rounds, beside those of all faces at once, on
`people_lfw` and `people_celeba` of the shared test data (means of four orders).
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import make_library
import numpy as np
from _people import Faces, Labels, Vectors, folders, load
from numpy.typing import NDArray

from facetagger import actions
from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.entities import Box, Detection, GroupKind, GroupRef
from facetagger.jobs.organise import organise, suggest
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable, face_table
from facetagger.recognition import cluster, evaluate, growing

PHOTOS, FACES, KNOWN = 100, 300, 0.8
REPEATS = 3
#: Seconds that issue 5 allows at 100,000 faces.
BOUND = 2.0


def engine(dimension: int) -> EngineInfo:
    """What the vectors of `make_library` are compared by: 0.64 within a person, 0 between two."""
    return EngineInfo(make_library.ENGINE, "1", dimension, 0.45, 25.0, "none", True, {})


def finish(job: Generator[Any, None, Any]) -> tuple[float, float]:
    """Seconds on the clock, and of all cores together: on a busy machine they are far apart."""
    started, busy = time.perf_counter(), time.process_time()
    for _ in job:
        pass
    return time.perf_counter() - started, time.process_time() - busy


def add(library: Library, table: FaceTable, turn: int) -> None:
    """Stores 100 photos with 3 faces each."""
    random = np.random.default_rng(turn)
    dimension = table.vectors.shape[1]
    like = table.vectors[random.integers(0, len(table.ids), FACES)]
    like[random.random(FACES) > KNOWN] = 0.0
    noise = random.normal(size=(FACES, dimension)) / np.sqrt(dimension)
    vectors = 0.85 * like + 0.5 * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    with library.transact(None) as tx:
        for photo in range(PHOTOS):
            faces = [
                new_face(vectors[3 * photo + place].astype(np.float32), 0.1 + 0.3 * place)
                for place in range(3)
            ]
            path = f"{make_library.ROOT}/new/{turn}-{photo}.jpg"
            entry = edits.NewPhoto(path, 1, 1, path, 4000, 3000, datetime(2030, 1, 1))
            edits.put_photo(tx, entry, faces, make_library.ENGINE)


def new_face(vector: NDArray[np.float32], x: float) -> edits.NewFace:
    landmarks = np.full((5, 2), x, np.float32)
    return edits.NewFace(Detection(Box(x, 0.3, 0.2, 0.2), landmarks, 0.9), 0.7, vector)


def groups(library: Library) -> dict[int, int]:
    return dict(library.read("SELECT id, cluster_id FROM face WHERE cluster_id IS NOT NULL"))


def measure(faces: int, dimension: int) -> None:
    info = engine(dimension)
    with tempfile.TemporaryDirectory(dir=Path.home()) as folder:
        make_library.make(Path(folder), faces, dimension)
        with Library.open(Path(folder)) as library:
            first = finish(organise(library, info))
            times: dict[str, list[tuple[float, float]]] = {"read": [], "grow": [], "name": []}
            moved = 0
            for turn in range(REPEATS):
                started, busy = time.perf_counter(), time.process_time()
                table = face_table(library, info.vector_id, dimension)
                read = time.perf_counter() - started, time.process_time() - busy
                times["read"].append(read)
                add(library, table, turn)
                before = groups(library)
                times["grow"].append(finish(organise(library, info)))
                after = groups(library)
                moved += sum(after.get(face) != group for face, group in before.items())
                group = queries.inbox(library)[-1]
                if group.kind is not GroupKind.FACE:
                    raise RuntimeError("No face is alone.")
                actions.name(library, [GroupRef(GroupKind.FACE, group.id)], f"New {turn}")
                times["name"].append(finish(suggest(library, info)))
            counts = queries.counts(library)
    grow, read, name = (
        " / ".join(f"{statistics.median(column):.2f}" for column in zip(*times[part], strict=True))
        for part in ("grow", "read", "name")
    )
    bound = f" (≤ {BOUND:.0f})" if faces == 100_000 else ""
    print(
        f"  {faces:9,} faces: {counts.people} people, {counts.groups} groups, {counts.alone} alone;"
        f" {moved} divided off. Seconds on the clock / of the cores: put in order {first[0]:.1f} /"
        f" {first[1]:.1f}, 100 photos more {grow}{bound}, of that reading {read}, one name more"
        f" {name}",
        flush=True,
    )


def grown(vectors: Vectors, first: int, rounds: int, same_person: float) -> Labels:
    """The groups of the first faces, then of all others as they come."""
    labels = cluster.cluster(vectors[:first], same_person=same_person)
    for stop in np.linspace(first, len(vectors), rounds + 1).astype(int)[1:]:
        new = np.arange(stop) >= len(labels)
        labels = np.append(labels, np.full(stop - len(labels), cluster.ALONE))
        asks = growing.wake(vectors[:stop], new, labels < 0, same_person=same_person)
        labels = growing.grow(
            vectors[:stop], labels, asks, loose=np.ones(stop, np.bool_), same_person=same_person
        )
    return labels


def show_quality(faces: Faces, same_person: float) -> None:
    n = len(faces.labels)
    ways = {
        "all at once": (n, 1),
        "10 rounds of 3 % into 70 %": (7 * n // 10, 10),
        "20 rounds of 4.5 % into 10 %": (n // 10, 20),
    }
    for way, (first, rounds) in ways.items():
        figures = []
        for seed in range(4):
            order = np.random.default_rng(seed).permutation(n)
            labels = grown(faces.vectors[order], first, rounds, same_person)
            b3 = evaluate.b3(faces.labels[order], labels)
            acts = evaluate.actions(faces.labels[order], labels)
            figures.append([b3.precision, b3.recall, b3.f, acts.per_thousand])
        precision, recall, f, actions_needed = np.mean(figures, axis=0)
        print(
            f"  {way:30} B³ {precision:.3f} / {recall:.3f} / {f:.3f}   {actions_needed:.0f} actions"
        )


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench growing", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("faces", nargs="*", type=int, default=[100_000, 1_000_000])
    parser.add_argument("--dimension", type=int, default=128)
    parser.add_argument("--quality", action="store_true")
    options = parser.parse_args(arguments)
    if options.quality:
        engine_of_people = packs.load("builtin")
        for folder in folders([]):
            print(folder.name)
            show_quality(load(engine_of_people, folder), engine_of_people.info.same_person)
        return 0
    for faces in options.faces:
        measure(faces, options.dimension)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
