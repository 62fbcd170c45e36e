"""How well faces are grouped and recognised: python3 dev.py bench grouping [FOLDER...]

A FOLDER holds one folder of photos a person; the largest face of a photo is that person. In a
folder named `_strangers` every photo is a person of its own. Without FOLDER: `people_lfw` and
`people_celeba` of the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the
repository). Vectors are kept in the user's cache, so that only the first run needs the engine.

Prints for each folder: pair and B³ scores, groups of two people with more than five faces each,
actions per 1,000 faces beside the fewest possible, and times as ratios, for facetagger and for
other methods on the same vectors in the same run (each of those with the best of several
thresholds, chosen with the truth: more than a user could do). Actions are counted on the groups
alone (one for each group, each face in a wrong one, each face on its own of somebody who has more),
and by a simulated user (recognition/simulate.py), who has facetagger's suggestions for all groups
alike. Then what these actions were, and recognition from k named faces a person.

--subsets   means over random halves of the people, one threshold for all: judges a change of code
--check     compares with baseline.json; the exit status is 1 if a figure is worse
--keep      writes baseline.json
--scale     times of many vectors (grouping_scale)
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import _baseline
import _subsets
import numpy as np
from _people import Faces, Labels, Vectors, folders, group, load
from _rivals import PARTS, THRESHOLDED, package

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.jobs.organise import CLEAR
from facetagger.recognition import cluster, evaluate, simulate

ENGINE = "builtin"


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
    vectors, truth = faces.vectors, faces.truth
    doubtful = float(np.sqrt(2.0 - 2.0 * info.same_person))
    cluster.cluster(vectors[:50], same_person=info.same_person)  # imports are not timed
    rows: list[tuple[str, Labels, float]] = [
        ("facetagger", *timed(lambda: group(faces, info.same_person))),
        (
            "facetagger, quality unknown",
            *timed(lambda: cluster.cluster(vectors, same_person=info.same_person)),
        ),
        ("hdbscan package, min_samples 2", *timed(lambda: package(vectors))),
    ]
    for name, method in THRESHOLDED.items():
        labels, seconds, threshold = best(truth, method, vectors, doubtful)
        rows.append((f"{name}, {threshold:.3f}", labels, seconds))
    unit = rows[0][2]
    print(
        f"  {'':30}  pair P / R      B³ P / R / F          actions (groups wrong lonely)"
        "  simulated  mixed  time"
    )
    for name, labels, seconds in rows:
        pair, b3, acts = (
            measure(truth, labels) for measure in (evaluate.pairs, evaluate.b3, evaluate.actions)
        )
        user = simulated(faces, labels, info).per_thousand
        print(
            f"  {name:30}  {pair.precision:.3f} / {pair.recall:.3f}   {b3.precision:.3f} /"
            f" {b3.recall:.3f} / {b3.f:.3f}   {acts.per_thousand:7.1f} ({acts.groups:4}"
            f" {acts.wrong:5} {acts.lonely:6})   {user:10.1f}"
            f"  {evaluate.mixed_groups(truth, labels):5}  {seconds / unit:4.1f}"
        )
    floor = evaluate.actions(truth, rows[0][1]).floor_per_thousand
    print(f"  floor {floor:.1f} actions per 1,000; time 1.0 = {unit:.2f} s")
    show_work("the simulated user", simulated(faces, rows[0][1], info))
    asked = simulated(faces, rows[0][1], info, questions=True)
    show_work("one who answers 'same person?' first", asked)


def simulated(
    faces: Faces, labels: Labels, info: EngineInfo, *, questions: bool = False
) -> simulate.Work:
    return simulate.simulate(
        faces.vectors,
        faces.truth,
        labels,
        same_person=info.same_person,
        slope=info.slope,
        trains=faces.quality >= CLEAR,
        questions=questions,
    )


def show_work(who: str, work: simulate.Work) -> None:
    parts = dataclasses.asdict(work.actions).items()
    kinds = ", ".join(f"{kind.replace('_', ' ')} {number}" for kind, number in parts if number)
    print(
        f"  {who}: {work.actions.total} actions ({work.per_thousand:.1f} per 1,000,"
        f" {work.actions.total / max(1, work.floor):.2f} x the floor): {kinds}"
    )
    print(
        f"    after the first {simulate.FIRST_PEOPLE} people: {work.later.total} actions,"
        f" {work.new_later} of them first names of others, {work.later.confirmations} confirmations"
        f" ({work.confirmed_later:.0%} of what could be one); faces confirmed on pages:"
        f" {work.suggestions}; wrong names left: {work.wrong}"
    )


def show_names(faces: Faces, info: EngineInfo) -> None:
    print(
        "         recall at 1 % / 0.1 % strangers, wrong names   "
        "suggested: right  wrong  strangers   ECE"
    )
    for k in (1, 3, 5):
        if reason := evaluate.why_not(faces.truth, k):
            print(f"  k = {k}: cannot be measured. {reason}")
            continue
        one = evaluate.recognition(
            faces.vectors, faces.truth, k, same_person=info.same_person, slope=info.slope
        )
        print(
            f"  k = {k}          {one.recall:.3f} / {one.recall_per_mille:.3f}"
            f"              {one.wrong:.4f}                {one.right:.3f}  {one.mistaken:.3f}"
            f"      {one.strangers:.3f}   {one.calibration:.3f}"
        )


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench grouping", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--engine", default=ENGINE, metavar="ID")
    parser.add_argument("--subsets", action="store_true", help="means over random halves")
    parser.add_argument("--ours", action="store_true", help="with --subsets: facetagger only")
    parser.add_argument("--check", action="store_true", help="compare with baseline.json")
    parser.add_argument("--keep", action="store_true", help="write baseline.json")
    parser.add_argument("--baseline", type=Path, default=_baseline.FILE, metavar="FILE")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    if "--scale" in arguments:
        import grouping_scale

        return grouping_scale.main([one for one in arguments if one != "--scale"])
    options = parse(arguments)
    chosen = folders(options.folders)
    engine = packs.load(options.engine)
    info = engine.info
    print(f"{info.id} {info.version}: same person at {info.same_person}, slope {info.slope}")
    if options.check or options.keep:
        return (_baseline.keep if options.keep else _baseline.check)(
            engine, chosen, options.baseline
        )
    for folder in chosen:
        if not folder.is_dir():
            print(f"{folder} is not a folder.")
            return 2
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
