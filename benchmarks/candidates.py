"""Merge candidates: are the promised probabilities kept, and how many of the pairs are found?

Groups are made of random halves of the people of each set and of their photos: all at once, as
the program does ("one scan"), and of each half of the photos for itself ("two scans"), which
leaves most people in two groups. All pairs that would be asked about are then compared with the
truth; a group is the person whom most of its faces show.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from _people import Faces, Labels, Vectors, folders, load
from _subsets import half
from numpy.typing import NDArray

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.recognition import candidates, cluster, evaluate

DRAWS = 24
BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
ALL = 1_000_000


def thinned(faces: Faces, seed: int) -> Faces:
    """Half of the people, and of their photos a part between a third and all."""
    some = half(faces, seed)
    random = np.random.default_rng([seed, 1])
    return some.part(random.random(len(some.labels)) < random.uniform(0.35, 1.0))


def one_scan(vectors: Vectors, seed: int, info: EngineInfo) -> Labels:
    return cluster.cluster(vectors, same_person=info.same_person)


def two_scans(vectors: Vectors, seed: int, info: EngineInfo) -> Labels:
    first = np.random.default_rng([seed, 2]).random(len(vectors)) < 0.5
    labels = np.full(len(vectors), -1, np.int64)
    for part in (first, ~first):
        found = cluster.cluster(vectors[part], same_person=info.same_person)
        labels[part] = np.where(found >= 0, found + labels.max(initial=-1) + 1, -1)
    return labels


def people_of(truth: Labels, labels: Labels) -> Labels:
    """The person whom most faces of each group 0..g-1 show."""
    cells, counts = np.unique(np.column_stack([labels, truth]), axis=0, return_counts=True)
    result = np.full(int(labels.max()) + 1, -1, np.int64)
    for place in np.argsort(counts, kind="stable"):
        result[cells[place, 0]] = cells[place, 1]
    return result


Asked = tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_], int]


def ask(faces: Faces, labels: Labels, info: EngineInfo) -> Asked:
    """Probability of each pair asked about, whether it is true, whether the second is a single
    face; and how many true pairs of groups of two or more there are."""
    groups = int(labels.max()) + 1
    lone = np.flatnonzero(labels < 0)
    labels = labels.copy()
    labels[lone] = groups + np.arange(len(lone))
    found = candidates.alike(
        faces.vectors, labels, same_person=info.same_person, slope=info.slope, limit=ALL
    )
    who = people_of(faces.labels, labels)
    sizes = np.unique(who[:groups], return_counts=True)[1]
    true = who[found.first] == who[found.second]
    there = int((sizes * (sizes - 1) // 2).sum())
    return found.probability.astype(np.float64), true, found.second >= groups, there


def show(
    title: str,
    draws: list[Faces],
    group: Callable[[Vectors, int, EngineInfo], Labels],
    info: EngineInfo,
) -> None:
    asked = [ask(some, group(some.vectors, seed, info), info) for seed, some in enumerate(draws)]
    promised, true, single = (np.concatenate([one[n] for one in asked]) for n in range(3))
    there = sum(one[3] for one in asked)
    print(f"  {title}: {np.count_nonzero(true & ~single)} of {there} pairs of groups are found")
    for name, some in (("groups", ~single), ("single faces", single)):
        cells = []
        for low, high in pairwise(BINS):
            last = high if high < 1.0 else 1.01
            inside = some & (promised >= low) & (promised < last)
            kept = f"{true[inside].mean():.2f}" if inside.any() else "-"
            cells.append(f"{low}–{high}: {kept} ({np.count_nonzero(inside)})")
        error = evaluate.calibration_error(promised[some], true[some])
        print(f"    {name:12} {'  '.join(cells)}  error {error:.3f}")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench candidates", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--engine", default="builtin", metavar="ID")
    options = parser.parse_args(arguments)
    engine = packs.load(options.engine)
    info = engine.info
    print(f"{info.id} {info.version}: kept (pairs) by promised probability")
    for folder in folders(options.folders):
        faces = load(engine, folder)
        draws = [thinned(faces, seed) for seed in range(DRAWS)]
        print(
            f"\n{folder.name}: {DRAWS} draws of {np.mean([len(d.labels) for d in draws]):.0f} faces"
        )
        show("one scan", draws, one_scan, info)
        show("two scans", draws, two_scans, info)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
