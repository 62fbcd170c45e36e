"""Groups of random halves of the people: what a change of grouping is judged by.

A figure of one set may be luck. Here it is the mean over 12 draws of half of the people and half
of the strangers of each set, and of the sets together as one; every method has one threshold for
all of them, as a program must have. Draws are the same in each run. *actions* are those of the
groups alone, *simulated* those of a user who has facetagger's suggestions for them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np
from _people import Faces, Labels, group
from _rivals import PARTS, THRESHOLDED, Method, package

from facetagger.engine.api import EngineInfo
from facetagger.jobs.organise import CLEAR
from facetagger.recognition import evaluate, simulate

DRAWS = 12
# A group of two people counts as mixed when each has more faces in it than this.
MIXED = 5

Figures = dict[str, float]


def together(sets: Mapping[str, Faces]) -> Faces:
    """All sets as one: their people are different people."""
    first, labels = 0, []
    for faces in sets.values():
        labels.append(faces.labels + first)
        first += int(faces.labels.max()) + 1
    return Faces(
        np.vstack([faces.vectors for faces in sets.values()]),
        np.concatenate(labels),
        np.concatenate([faces.stranger for faces in sets.values()]),
        np.concatenate([faces.quality for faces in sets.values()]),
    )


def half(faces: Faces, seed: int) -> Faces:
    """The faces of half of the people and of half of the strangers."""
    random = np.random.default_rng(seed)
    people = np.unique(faces.labels[~faces.stranger])
    strangers = np.unique(faces.labels[faces.stranger])
    chosen = [random.permutation(some)[: (len(some) + 1) // 2] for some in (people, strangers)]
    kept = np.isin(faces.labels, np.concatenate(chosen))
    return faces.part(kept)


def figures(faces: Faces, labels: Labels, info: EngineInfo) -> Figures:
    """Scores of one grouping."""
    truth = faces.labels
    work = simulate.simulate(
        faces.vectors,
        faces.truth,
        labels,
        same_person=info.same_person,
        slope=info.slope,
        trains=faces.quality >= CLEAR,
    )
    pair, b3 = evaluate.pairs(truth, labels), evaluate.b3(truth, labels)
    acts = evaluate.actions(truth, labels)
    return {
        "pair P": pair.precision,
        "pair R": pair.recall,
        "B3 P": b3.precision,
        "B3 R": b3.recall,
        "B3 F": b3.f,
        "actions": acts.per_thousand,
        "simulated": work.per_thousand,
        "floor": acts.floor_per_thousand,
        "mixed": float(evaluate.mixed_groups(truth, labels, MIXED)),
    }


def mean(draws: list[Faces], labels: list[Labels], info: EngineInfo) -> Figures:
    """Mean figures over some draws; "worst" is the lowest B³ F of them."""
    found = [figures(draw, one, info) for draw, one in zip(draws, labels, strict=True)]
    result = {name: float(np.mean([one[name] for one in found])) for name in found[0]}
    return {**result, "worst": min(one["B3 F"] for one in found)}


def best(
    method: Method, draws: Mapping[str, list[Faces]], doubtful: float
) -> tuple[float, dict[str, list[Labels]]]:
    """The one threshold with the fewest actions on all sets, and the groups with it."""
    tried = []
    for part in PARTS:
        labels = {
            name: [method(draw.vectors, part * doubtful) for draw in some]
            for name, some in draws.items()
        }
        cost = sum(
            evaluate.actions(draw.labels, one).per_thousand
            for name, some in draws.items()
            for draw, one in zip(some, labels[name], strict=True)
        )
        tried.append((cost, part, labels))
    return min(tried, key=lambda one: one[0])[1:]


def show(sets: Mapping[str, Faces], info: EngineInfo, *, ours_only: bool) -> None:
    if len(sets) > 1:
        sets = {**sets, "together": together(sets)}
    draws = {name: [half(faces, seed) for seed in range(DRAWS)] for name, faces in sets.items()}
    doubtful = float(np.sqrt(2.0 - 2.0 * info.same_person))

    began = time.perf_counter()
    ours = {name: [group(draw, info.same_person) for draw in some] for name, some in draws.items()}
    took = time.perf_counter() - began
    rows = {"facetagger": ours}
    if not ours_only:
        rows["hdbscan package"] = {
            name: [package(draw.vectors) for draw in some] for name, some in draws.items()
        }
        for title, method in THRESHOLDED.items():
            part, rows_of = best(method, draws, doubtful)
            rows[f"{title}, {part * doubtful:.3f}"] = rows_of
    found = {
        title: {name: mean(draws[name], labels[name], info) for name in sets}
        for title, labels in rows.items()
    }
    for name in sets:
        sizes = np.mean([len(draw.labels) for draw in draws[name]])
        floor = found["facetagger"][name]["floor"]
        print(f"\n{name}: {DRAWS} halves of {sizes:.0f} faces, floor {floor:.1f}")
        print(
            f"  {'':30} pair P / R      B³ P / R / F (worst)             actions  simulated  mixed"
        )
        for title, figure in found.items():
            f = figure[name]
            print(
                f"  {title:30} {f['pair P']:.4f} / {f['pair R']:.4f}   {f['B3 P']:.4f} /"
                f" {f['B3 R']:.4f} / {f['B3 F']:.4f} ({f['worst']:.3f})   {f['actions']:6.1f}"
                f"     {f['simulated']:6.1f}   {f['mixed']:.2f}"
            )
    print(f"\nfacetagger: {took:.1f} s for {DRAWS * len(sets)} groupings")
