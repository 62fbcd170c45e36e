"""The figures that grouping and recognition must not fall below, and what they are measured on.

`baseline.json` holds figures, no faces. They are measured on every second person of the shared
test data (few enough for a run of a minute, most of which is finding the faces), where that is
there, and always on people who are invented: points scattered about centres, some of them alike as
brothers are, some people with many photos and most with few, some photos blurred. Those are no
faces; they show that a change of the code changed its figures, not how good it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from glob import escape
from pathlib import Path

import numpy as np
from _people import STRANGERS, Faces, group, load

from facetagger.engine.api import Engine
from facetagger.jobs.organise import CLEAR
from facetagger.recognition import evaluate, simulate

FILE = Path(__file__).with_name("baseline.json")
INVENTED = "invented people"
# Of the invented people: measured by logistic regression on all their pairs, both kinds as likely.
SAME_PERSON, SLOPE = 0.27, 29.0
DIMENSION = 64

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Bound:
    """How much worse a figure may be than the baseline, and which way is worse."""

    tolerance: float
    less_is_better: bool = False


# One face more or less in a set of 500 is two actions in 1,000 and 0.002 of B³ F; the vectors may
# differ in the last digits between processors, which moves a face or two.
BOUNDS = {
    "b3_f": Bound(0.003),
    "pair_f": Bound(0.01),
    "static_actions_per_1000": Bound(3.0, less_is_better=True),
    "actions_per_1000": Bound(3.0, less_is_better=True),
    "mixed_groups": Bound(0.0, less_is_better=True),
    **{f"recall_at_1pct_strangers, {k}": Bound(0.01) for k in (1, 3, 5)},
    **{f"wrong_names, {k}": Bound(0.003, less_is_better=True) for k in (1, 3, 5)},
    **{f"calibration_error, {k}": Bound(0.01, less_is_better=True) for k in (1, 3, 5)},
}


def measure(faces: Faces, same_person: float, slope: float) -> Figures:
    """All figures of one set."""
    labels = group(faces, same_person)
    work = simulate.simulate(
        faces.vectors,
        faces.truth,
        labels,
        same_person=same_person,
        slope=slope,
        trains=faces.quality >= CLEAR,
    )
    result = {
        "b3_f": evaluate.b3(faces.truth, labels).f,
        "pair_f": evaluate.pairs(faces.truth, labels).f,
        "static_actions_per_1000": evaluate.actions(faces.truth, labels).per_thousand,
        "actions_per_1000": work.per_thousand,
        "floor_per_1000": work.floor_per_thousand,
        "mixed_groups": float(evaluate.mixed_groups(faces.truth, labels)),
    }
    for k in (1, 3, 5):
        one = evaluate.recognition(
            faces.vectors, faces.truth, k, same_person=same_person, slope=slope
        )
        result[f"recall_at_1pct_strangers, {k}"] = one.recall
        result[f"wrong_names, {k}"] = one.wrong
        result[f"calibration_error, {k}"] = one.calibration
    return {name: round(value, 4) for name, value in result.items()}


def invented(people: int = 60, strangers: int = 200, seed: int = 0) -> Faces:
    """People whose faces are drawn: see the module."""
    random = np.random.default_rng(seed)
    sizes = np.minimum(60, 2 + np.floor(3 * random.pareto(0.9, people))).astype(np.int64)
    everybody = people + strangers
    families = random.normal(size=(everybody // 3 + 1, DIMENSION))
    own = random.normal(size=(everybody, DIMENSION))
    centres = _unit(own + 0.5 * families[random.integers(0, len(families), everybody)])
    labels = np.concatenate([np.repeat(np.arange(people), sizes), np.arange(people, everybody)])
    blur = 0.9 * np.exp(0.25 * random.normal(size=len(labels))) / np.sqrt(DIMENSION)
    noise = random.normal(size=(len(labels), DIMENSION))
    vectors = _unit(centres[labels] + blur[:, None] * noise)
    return Faces(
        vectors.astype(np.float32), labels, labels >= people, np.ones(len(labels), np.float32)
    )


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def every_second(engine: Engine, folder: Path) -> Faces:
    """The faces of every second person and every second stranger of a folder, by name."""
    people = sorted(entry.name for entry in folder.iterdir() if entry.name != STRANGERS)
    strangers = sorted(entry.name for entry in (folder / STRANGERS).glob("*"))
    left_out = [f"{escape(name)}/" for name in people[1::2]]
    left_out += [f"{STRANGERS}/{escape(name)}" for name in strangers[1::2]]
    return load(engine, folder, exclude=left_out)


def current(engine: Engine, folders: list[Path]) -> dict[str, Figures]:
    """The figures of each set that is there, by its name."""
    result = {INVENTED: measure(invented(), SAME_PERSON, SLOPE)}
    for folder in folders:
        if folder.is_dir():
            info = engine.info
            faces = every_second(engine, folder)
            result[f"{folder.name}, {info.vector_id}"] = measure(
                faces, info.same_person, info.slope
            )
        else:
            print(f"{folder} is not there: its figures are not compared.")
    return result


def worse(now: dict[str, Figures], then: dict[str, Figures]) -> list[str]:
    """A sentence for each figure that is worse than the stored one by more than its tolerance."""
    found = []
    for name, figures in now.items():
        for key, bound in BOUNDS.items():
            before = then.get(name, {}).get(key)
            if before is None:
                found.append(f"{name}: {key} has no stored figure to compare with.")
                continue
            loss = figures[key] - before if bound.less_is_better else before - figures[key]
            if loss > bound.tolerance + 1e-9:
                found.append(
                    f"{name}: {key} is {figures[key]:.4g}, and was {before:.4g}"
                    f" (tolerance {bound.tolerance:g})."
                )
    return found


def check(engine: Engine, folders: list[Path], file: Path) -> int:
    """Compares with the stored figures; 1 if one of them was better, else 0."""
    now, then = current(engine, folders), stored(file)
    show(now, then)
    found = worse(now, then)
    for sentence in found:
        print(f"Worse than before: {sentence}")
    if found:
        print("If this is meant to be so, 'dev.py bench grouping --keep' stores the new figures.")
        return 1
    print("No figure is worse than the stored one by more than its tolerance.")
    return 0


def keep(engine: Engine, folders: list[Path], file: Path) -> int:
    """Stores the figures of the sets that are there; those of others stay."""
    now, then = current(engine, folders), stored(file)
    show(now, then)
    file.write_text(json.dumps({**then, **now}, indent=2) + "\n", encoding="utf-8")
    return 0


def stored(file: Path) -> dict[str, Figures]:
    """The baseline."""
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def show(now: dict[str, Figures], then: dict[str, Figures]) -> None:
    """Prints each figure beside the stored one."""
    for name, figures in now.items():
        print(f"\n{name:38}       now    stored")
        for key, value in figures.items():
            before = then.get(name, {}).get(key)
            print(f"  {key:36} {value:9.4g} {'' if before is None else format(before, '9.4g')}")
