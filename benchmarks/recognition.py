"""How well faces get names: python3 dev.py bench recognition [--part NAME...] [FOLDER...]

FOLDERs as for the benchmark `grouping`. With the built-in engine, and with MobileFaceNet where the
shared test data is (its models are imported for the run). Parts, all of them by default:

methods      ours and others on the same draws: 40 people, k = 1, 3, 5 named faces each, all others
             asked for; strangers are everybody else.
calibration  promised and kept, of 5, 40 and three quarters of all people (strangers of one photo
             too), with 1, 3, 5, 20 named faces each, and with 1 to 40 mixed.
fit          the constants of `classify.NAMES` fitted anew: to all, and without each set and engine.
single       one photo each of all people of all sets, and of 1,200 with invented ones.
time         1,000 people of 20 faces, 100,000 unnamed faces, invented.
family       learning a projection from the names: does it pay?
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import _calibration
import _family
import numpy as np
import scan_references
from _people import Faces, Labels, Vectors, draw, folders, load
from _recognisers import METHODS, ours

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, evaluate

DRAWS = 8
PARTS = ("methods", "calibration", "fit", "single", "time", "family")
# Of those who have one photo so many stay strangers where 1,200 people are named.
STRANGERS = 200
PEOPLE = 1200


@dataclass(frozen=True)
class Sample:
    """A set of people as an engine sees it."""

    name: str
    faces: Faces
    info: EngineInfo


def samples(chosen: Sequence[Path]) -> Iterator[Sample]:
    with ExitStack() as stack:
        engines = {"builtin": "builtin"}
        data = scan_references.data()
        if data is not None:
            engines["mobilefacenet"] = stack.enter_context(scan_references.pack(data))[0]
        for name, engine_id in engines.items():
            engine = packs.load(engine_id)
            for folder in chosen:
                yield Sample(f"{name}, {folder.name}", load(engine, folder), engine.info)


def rank(people: Labels) -> tuple[Labels, Labels]:
    """The people there are, and whose face each is by their place among them."""
    names, place = np.unique(people, return_inverse=True)
    return names, place.astype(np.int64)


def show_methods(sample: Sample) -> None:
    faces = sample.faces
    print(f"\n{sample.name}: {len(faces.labels)} faces")
    print(
        f"  {'recall at 1 % / 0.1 % of strangers; wrong':46}k = 1           k = 3           k = 5"
    )
    for name, teach in METHODS.items():
        cells = []
        for k in (1, 3, 5):
            figures = []
            for seed in range(DRAWS):
                named, known = draw(faces, k, seed)
                asked = np.setdiff1d(np.arange(len(faces.labels)), named)
                people, place = rank(faces.labels[named])
                best, sure = teach(faces.vectors[named], place, sample.info)(faces.vectors[asked])
                right, known = people[best] == faces.labels[asked], known[asked]
                sure = np.asarray(sure, np.float64)
                one, bar = evaluate.recall_at(sure, right, known, 0.01)
                few, _ = evaluate.recall_at(sure, right, known, 0.001)
                figures.append((one, few, np.mean((sure > bar)[known] & ~right[known])))
            cells.append("{:.3f} / {:.3f} {:.3f}".format(*np.mean(figures, axis=0)))
        print(f"  {name:34}" + "   ".join(cells), flush=True)


def show_suggestions(sample: Sample) -> None:
    faces, info = sample.faces, sample.info
    for k in (1, 3, 5):
        figures = []
        for seed in range(DRAWS):
            named, known = draw(faces, k, seed)
            asked = np.setdiff1d(np.arange(len(faces.labels)), named)
            recognizer = classify.train(
                faces.vectors[named],
                faces.labels[named],
                same_person=info.same_person,
                slope=info.slope,
            )
            found = recognizer.predict(faces.vectors[asked])
            known, right = known[asked], found.person_ids == faces.labels[asked]
            figures.append(
                [
                    np.mean(found.accepted[known] & right[known]),
                    np.mean(found.accepted[known] & ~right[known]),
                    np.mean(found.accepted[~known]),
                    evaluate.calibration_error(found.probability, right & known),
                ]
            )
        mean = np.mean(figures, axis=0)
        print(
            f"  k = {k}: suggested rightly {mean[0]:.3f}, a wrong name {mean[1]:.4f}, strangers"
            f" {mean[2]:.3f}; calibration error {mean[3]:.3f}"
        )


def show_single(sets: Sequence[Sample], people_wanted: int | None) -> None:
    """One photo each of people of all sets of an engine; invented ones make up the number."""
    random = np.random.default_rng(0)
    vectors = np.concatenate([sample.faces.vectors for sample in sets])
    starts = np.cumsum([0] + [int(sample.faces.labels.max()) + 1 for sample in sets])
    labels = np.concatenate([s.faces.labels + at for s, at in zip(sets, starts, strict=False)])
    alone = np.concatenate([sample.faces.stranger for sample in sets])
    order = random.permutation(len(labels))
    _, first = np.unique(labels[order], return_index=True)
    named = order[first]
    strangers = random.permutation(np.flatnonzero(alone))[:STRANGERS]
    missing = 0 if people_wanted is None else people_wanted - len(named) + len(strangers)
    invented = random.multivariate_normal(
        vectors[named].mean(axis=0), np.cov(vectors[named].T), missing, method="eigh"
    )
    invented /= np.linalg.norm(invented, axis=1, keepdims=True)
    asked = np.setdiff1d(np.arange(len(labels)), named)
    named = np.setdiff1d(named, strangers)
    asked = np.union1d(asked, strangers)
    gallery = np.concatenate([vectors[named], invented.astype(np.float32)])
    people = np.concatenate([labels[named], labels.max() + 1 + np.arange(len(invented))])
    info = sets[0].info
    recognizer = classify.train(gallery, people, same_person=info.same_person, slope=info.slope)
    found = recognizer.predict(vectors[asked])
    known = ~np.isin(asked, strangers)
    right = found.person_ids == labels[asked]
    at = [evaluate.recall_at(found.probability, right, known, part)[0] for part in (0.01, 0.1)]
    print(f"\n{len(people)} people with one photo each, {len(invented)} of them invented")
    print(
        f"  {sets[0].name.split(',')[0]}: of {known.sum()} other photos {right[known].mean():.3f}"
        f" are nearest to their person; recall at 1 % / 10 % of {STRANGERS} strangers"
        f" {at[0]:.3f} / {at[1]:.3f}"
    )
    print(
        f"  suggested rightly {(found.accepted & right)[known].mean():.3f}, a wrong name"
        f" {(found.accepted & ~right)[known].mean():.4f}, strangers"
        f" {found.accepted[~known].mean():.3f}; calibration error"
        f" {evaluate.calibration_error(found.probability, right):.3f}"
    )
    _calibration.curve(np.column_stack([found.probability, right]))


def invented_people(people: int, each: int, seed: int) -> Vectors:
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(0).normal(size=(people, 128)).repeat(each, axis=0)
    made = centres + 0.7 * random.normal(size=centres.shape)
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


def show_time(info: EngineInfo, people: int = 1000, each: int = 20, unnamed: int = 100_000) -> None:
    named, place = invented_people(people, each, 1), np.arange(people).repeat(each)
    faces = invented_people(people, unnamed // people, 2)
    print(f"\n{people:,} people of {each} faces, {unnamed:,} asked for: seconds to learn / to ask")
    for name, teach in METHODS.items():
        if name in ("logistic fusion", "ours less everybody"):
            continue  # they would need a matrix of all faces
        start = time.perf_counter()
        predict = teach(named, place, info)
        learnt = time.perf_counter()
        few = faces if teach is ours else faces[:: unnamed // 10_000]
        predict(few)
        asked = (time.perf_counter() - learnt) * len(faces) / len(few)
        print(f"  {name:24} {learnt - start:8.2f} / {asked:.2f}", flush=True)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench recognition", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("folders", nargs="*", metavar="FOLDER")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    options = parser.parse_args(arguments)
    # scikit-learn takes one face a person for a problem of regression.
    warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
    chosen = folders(options.folders)
    for folder in chosen:
        if not folder.is_dir():
            print(f"{folder} is not a folder.")
            return 2
    show(list(samples(chosen)), set(options.part), len(chosen))
    return 0


def show(found: Sequence[Sample], wanted: set[str], sets: int) -> None:
    for sample in found:
        if "methods" in wanted:
            show_methods(sample)
            show_suggestions(sample)
        if "calibration" in wanted:
            _calibration.show(sample.name, sample.faces, sample.info)
        if "family" in wanted:
            _family.show(sample.name, sample.faces, sample.info)
    if "fit" in wanted:
        _calibration.show_fit({one.name: (one.faces, one.info) for one in found})
    if "single" in wanted:
        for at in range(0, len(found), sets):
            show_single(found[at : at + sets], None)
            show_single(found[at : at + sets], PEOPLE)
    if "time" in wanted:
        show_time(found[0].info)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
