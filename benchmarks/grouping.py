"""How well faces are grouped and recognised: python3 dev.py bench grouping [FOLDER...]

A FOLDER holds one folder of photos a person; the largest face of a photo is that person. In a
folder named `_strangers` every photo is a person of its own. Without FOLDER: `people_lfw` and
`people_celeba` of the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the
repository). Vectors are kept in the user's cache, so that only the first run needs the engine.

Prints for each folder: pair and B³ scores, actions per 1,000 faces beside the fewest possible, and
times as ratios, for facetagger and for other methods on the same vectors in the same run (each of
those with the best of several thresholds, chosen with the truth: more than a user could do); then
recognition from k named faces a person, strangers being everybody else.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from _people import Faces, Labels, Vectors, draw, folders, load
from numpy.typing import NDArray

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, cluster, evaluate, neighbours

ENGINE = "builtin"
# For the methods that need a threshold: parts of the distance of a doubtful pair.
PARTS = (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
DRAWS = 8


def edges(vectors: Vectors, nearer: float) -> tuple[Labels, Labels, NDArray[np.float64]]:
    """Neighbours nearer than a distance: two ends and the cosine of each."""
    indices, similarity = neighbours.knn(vectors, 64)
    near = similarity > 1.0 - nearer**2 / 2.0
    rows = np.repeat(np.arange(len(vectors)), near.sum(axis=1))
    return rows, indices[near].astype(np.int64), similarity[near].astype(np.float64)


def components(vectors: Vectors, nearer: float) -> Labels:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    rows, columns, weights = edges(vectors, nearer)
    graph = coo_array((weights, (rows, columns)), shape=(len(vectors),) * 2)
    return connected_components(graph, directed=False)[1]


def chinese_whispers(vectors: Vectors, nearer: float) -> Labels:
    """Biemann (2006): each face takes the label that weighs most among its neighbours."""
    rows, columns, weights = edges(vectors, nearer)
    ends = np.searchsorted(rows, np.arange(len(vectors) + 1))
    labels = np.arange(len(vectors))
    random = np.random.default_rng(0)
    for _ in range(20):
        for face in random.permutation(len(vectors)):
            part = slice(ends[face], ends[face + 1])
            if part.start < part.stop:
                numbers, place = np.unique(labels[columns[part]], return_inverse=True)
                labels[face] = numbers[np.bincount(place, weights[part]).argmax()]
    return labels


def dbscan(vectors: Vectors, nearer: float) -> Labels:
    from sklearn.cluster import DBSCAN

    return DBSCAN(eps=nearer, min_samples=3).fit_predict(vectors)


def package(vectors: Vectors) -> Labels:
    import hdbscan

    found = hdbscan.HDBSCAN(min_cluster_size=2, min_samples=2).fit_predict(
        vectors.astype(np.float64)
    )
    return np.asarray(found, dtype=np.int64)


def timed(group: Callable[[], Labels]) -> tuple[Labels, float]:
    start = time.perf_counter()
    labels = group()
    return labels, time.perf_counter() - start


def best(
    truth: Labels, group: Callable[[Vectors, float], Labels], vectors: Vectors, doubtful: float
) -> tuple[Labels, float, float]:
    """The labels with the fewest actions over all thresholds, the time and the threshold."""
    tried = []
    for part in PARTS:
        labels, seconds = timed(lambda part=part: group(vectors, part * doubtful))
        tried.append((evaluate.actions(truth, labels).total, labels, seconds, part * doubtful))
    return min(tried, key=lambda one: one[0])[1:]


def show_groups(faces: Faces, info: EngineInfo) -> None:
    vectors, truth = faces.vectors, faces.labels
    doubtful = float(np.sqrt(2.0 - 2.0 * info.same_person))
    cluster.cluster(vectors[:50], same_person=info.same_person)  # imports are not timed

    rows: list[tuple[str, Labels, float]] = []
    for samples in (2, 3, 4):
        labels, seconds = timed(
            lambda samples=samples: cluster.cluster(
                vectors, same_person=info.same_person, min_samples=samples
            )
        )
        rows.append((f"facetagger, min_samples {samples}", labels, seconds))
    rows.append(("hdbscan package, min_samples 2", *timed(lambda: package(vectors))))
    for name, group in (
        ("Chinese whispers", chinese_whispers),
        ("DBSCAN, 3", dbscan),
        ("connected components", components),
    ):
        labels, seconds, threshold = best(truth, group, vectors, doubtful)
        rows.append((f"{name}, {threshold:.3f}", labels, seconds))
    unit = rows[0][2]
    print(f"  {'':32} pair P / R      B³ P / R / F          actions (groups wrong lonely)  time")
    for name, labels, seconds in rows:
        pair, b3, acts = (
            measure(truth, labels) for measure in (evaluate.pairs, evaluate.b3, evaluate.actions)
        )
        print(
            f"  {name:32} {pair.precision:.3f} / {pair.recall:.3f}   {b3.precision:.3f} /"
            f" {b3.recall:.3f} / {b3.f:.3f}   {acts.per_thousand:5.0f} ({acts.groups}"
            f" {acts.wrong} {acts.lonely})   {seconds / unit:.1f}"
        )
    floor = evaluate.actions(truth, rows[0][1]).floor_per_thousand
    print(f"  floor {floor:.0f} actions per 1,000; time 1.0 = {unit:.2f} s")


def show_names(faces: Faces, info: EngineInfo) -> None:
    print("        recall at 1 % / 0.1 % strangers   suggested: right  wrong  strangers   ECE")
    for k in (1, 3, 5):
        figures = []
        for seed in range(DRAWS):
            named, known = draw(faces, k, seed)
            recognizer = classify.train(
                faces.vectors[named],
                faces.labels[named],
                same_person=info.same_person,
                slope=info.slope,
            )
            asked = np.setdiff1d(np.arange(len(faces.labels)), named)
            found = recognizer.predict(faces.vectors[asked])
            known, right = known[asked], found.person_ids == faces.labels[asked]
            at = [
                evaluate.recall_at(found.probability.astype(np.float64), right, known, part)[0]
                for part in (0.01, 0.001)
            ]
            figures.append(
                [
                    *at,
                    np.mean(found.accepted[known] & right[known]),
                    np.mean(found.accepted[known] & ~right[known]),
                    np.mean(found.accepted[~known]),
                    evaluate.calibration_error(found.probability, right & known),
                ]
            )
        mean = np.mean(figures, axis=0)
        print(
            f"  k = {k}         {mean[0]:.3f} / {mean[1]:.3f}                    "
            f"   {mean[2]:.3f}  {mean[3]:.3f}  {mean[4]:.3f}      {mean[5]:.3f}"
        )


def main(arguments: Sequence[str]) -> int:
    chosen = folders(arguments)
    for folder in chosen:
        if not folder.is_dir():
            print(f"{folder} is not a folder.")
            return 2
    engine = packs.load(ENGINE)
    info = engine.info
    print(f"{info.id} {info.version}: same person at {info.same_person}, slope {info.slope}")
    for folder in chosen:
        faces = load(engine, folder)
        people = len(np.unique(faces.labels))
        print(f"\n{folder.name}: {len(faces.labels)} faces, {people} people")
        show_groups(faces, info)
        show_names(faces, info)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
