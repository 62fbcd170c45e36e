"""Grouping of ten thousand to a million faces: python3 dev.py bench grouping --scale [SIZE...]

The faces are invented: directions of people on the sphere and faces about them, with the cosines of
the built-in engine (people_lfw and people_celeba: two faces of one person 0.955 ± 0.016, of two
0.84 ± 0.037; a common mean of length 0.92, and a spectrum like that of 28 equal axes). A tenth are
strangers with one face, the others are people with 50 on average, unevenly: the largest have
thousands. One size after the other in a process of its own; then the `hdbscan` package on 13,000
of them, in one process with ours. Time is that of cluster(), the best of some runs; memory is the
peak of the whole process. Prints the exponent of growth from each size to the next, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import cluster, evaluate

SIZES = (10_000, 100_000, 1_000_000)
PACKAGE = 13_000
ASKED = {10_000: 1.0, 100_000: 20.0, 1_000_000: 600.0}
# Of the built-in engine.
DIMENSION, SAME_PERSON = 128, 0.91
# Variance of people about the common mean (of length 1), and of faces about their person; axes
# fall off as exp(-i / FALL). Faces are unequally far from their person, by exp(N(0, UNEVEN)).
PEOPLE, FACES, FALL, UNEVEN = 0.143, 0.049, 15.0, 0.2
FACES_EACH, STRANGERS, HEAVY = 50, 0.1, 1.5
ALONE = "--alone"

Labels = NDArray[np.int64]
Vectors = NDArray[np.float32]


def invented(count: int, seed: int = 0) -> tuple[Vectors, Labels]:
    """Faces (count, DIMENSION) in no order, and the person of each."""
    random = np.random.default_rng(seed)
    people, lone = max(1, count // FACES_EACH), int(count * STRANGERS)
    weights = random.lognormal(0.0, HEAVY, people)
    sizes = 1 + random.multinomial(count - lone - people, weights / weights.sum())
    sizes = np.append(sizes, np.ones(lone, dtype=np.int64))
    labels = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    axes = np.exp(-np.arange(DIMENSION) / FALL)
    axes /= axes.sum()
    between, within = (np.sqrt(axes * part).astype(np.float32) for part in (PEOPLE, FACES))
    turn = np.linalg.qr(random.normal(size=(DIMENSION, DIMENSION)))[0].astype(np.float32)
    centres = random.standard_normal((len(sizes), DIMENSION), dtype=np.float32) * between
    centres[:, -1] += 1.0
    vectors = np.empty((count, DIMENSION), dtype=np.float32)
    for start in range(0, count, 50_000):
        part = labels[start : start + 50_000]
        faces = random.standard_normal((len(part), DIMENSION), dtype=np.float32) * within
        faces *= np.exp(UNEVEN * random.standard_normal((len(part), 1)) - UNEVEN**2)
        faces = (faces + centres[part]) @ turn
        vectors[start : start + 50_000] = faces / np.linalg.norm(faces, axis=1, keepdims=True)
    return vectors, labels


def timed(group: Callable[[Vectors], Labels], vectors: Vectors, runs: int) -> tuple[Labels, float]:
    """The labels, and the shortest time of some runs."""
    best = np.inf
    for _ in range(runs):
        start = time.perf_counter()
        labels = group(vectors)
        best = min(best, time.perf_counter() - start)
    return labels, best


def ours(vectors: Vectors) -> Labels:
    return cluster.cluster(vectors, same_person=SAME_PERSON)


def package(vectors: Vectors) -> Labels:
    import hdbscan

    found = hdbscan.HDBSCAN(min_cluster_size=2, min_samples=2).fit_predict(
        vectors.astype(np.float64)
    )
    return np.asarray(found, dtype=np.int64)


def peak() -> float:
    """The most memory that this process ever had, in GB."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e9 if sys.platform == "darwin" else 1e6)


def alone(size: int) -> dict[str, float]:
    """Seconds, memory (GB) and scores of one size, in this process."""
    ours(invented(300)[0])  # imports are not timed
    vectors, truth = invented(size)
    labels, seconds = timed(ours, vectors, runs=3 if size < 50_000 else 1)
    memory = peak()
    score = evaluate.b3(truth, labels)
    figures = {
        "seconds": seconds,
        "memory": memory,
        "f": score.f,
        "precision": score.precision,
        "recall": score.recall,
        "groups": int(labels.max()) + 1,
        "largest": int(np.bincount(labels[labels >= 0]).max()),
    }
    if size == PACKAGE:
        theirs, figures["package"] = timed(package, vectors, runs=1)
        figures["package_f"] = evaluate.b3(truth, theirs).f
    return figures


def measured(size: int) -> dict[str, float]:
    command = [sys.executable, str(Path(__file__).resolve()), ALONE, str(size)]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    if shown.returncode:
        raise SystemExit(f"{size} faces: {shown.stderr}")
    return json.loads(shown.stdout)


def growth(small: tuple[int, float], large: tuple[int, float]) -> float:
    return float(np.log(large[1] / small[1]) / np.log(large[0] / small[0]))


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] == [ALONE]:
        print(json.dumps(alone(int(arguments[1]))))
        return 0
    sizes = [int(text.replace(",", "").replace("_", "")) for text in arguments] or list(SIZES)
    print(f"{'faces':>10} {'seconds':>8} {'asked':>6} {'growth':>7} {'GB':>5}   B³ P / R / F")
    taken: list[tuple[int, float]] = []
    for size in sizes:
        found = measured(size)
        taken.append((size, found["seconds"]))
        step = f"{growth(*taken[-2:]):7.2f}" if len(taken) > 1 else " " * 7
        asked = f"{ASKED[size]:6.0f}" if size in ASKED else " " * 6
        print(
            f"{size:10,} {found['seconds']:8.2f} {asked} {step} {found['memory']:5.2f}"
            f"   {found['precision']:.3f} / {found['recall']:.3f} / {found['f']:.3f}"
            f"   {found['groups']:,} groups, the largest of {found['largest']:,}",
            flush=True,
        )
    if len(taken) > 2 and all(one[0] < other[0] for one, other in pairwise(taken)):
        print(f"growth from the first to the last: n ** {growth(taken[0], taken[-1]):.2f}")
    found = measured(PACKAGE)
    print(
        f"{PACKAGE:,} faces: {found['seconds']:.2f} s, B³ F {found['f']:.3f}; the hdbscan package"
        f" {found['package']:.1f} s, {found['package_f']:.3f}:"
        f" {found['package'] / found['seconds']:.0f} times as fast (asked: 25)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
