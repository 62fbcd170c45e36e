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

import argparse
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
import _subsets
from _people import Faces, Labels, Vectors, draw, folders, load
from _rivals import PARTS, THRESHOLDED, package

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, cluster, evaluate

ENGINE = "builtin"
DRAWS = 8


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
    for name, group in THRESHOLDED.items():
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


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench grouping", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--engine", default=ENGINE, metavar="ID")
    parser.add_argument("--subsets", action="store_true", help="means over random halves")
    parser.add_argument("--ours", action="store_true", help="facetagger only")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    if "--scale" in arguments:
        import grouping_scale

        return grouping_scale.main([one for one in arguments if one != "--scale"])
    options = parse(arguments)
    chosen = folders(options.folders)
    for folder in chosen:
        if not folder.is_dir():
            print(f"{folder} is not a folder.")
            return 2
    engine = packs.load(options.engine)
    info = engine.info
    print(f"{info.id} {info.version}: same person at {info.same_person}, slope {info.slope}")
    sets = {folder.name: load(engine, folder) for folder in chosen}
    if options.subsets:
        _subsets.show(sets, info, ours_only=options.ours)
        return 0
    for name, faces in sets.items():
        people = len(np.unique(faces.labels))
        print(f"\n{name}: {len(faces.labels)} faces, {people} people")
        show_groups(faces, info)
        show_names(faces, info)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
