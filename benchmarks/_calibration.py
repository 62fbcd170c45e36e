"""Whether probabilities of names keep what they promise: see recognition.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np
from _people import Faces, Labels

from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, evaluate
from facetagger.recognition.likeness import Gallery, Matches, Weights

# None: three quarters of all people, those of one photo too. 0: 1 to 40 faces each, mixed.
PEOPLE: tuple[int | None, ...] = (5, 40, None)
NAMED = (1, 3, 5, 20, 0)
MIXED = 40
DRAWS = 4
BINS = 10
Part = tuple[Gallery, Matches, np.ndarray, np.ndarray]


def drawn(faces: Faces, people: int | None, k: int, seed: int) -> Labels:
    """Places of the named faces of people who have more than those."""
    random = np.random.default_rng(seed)
    sizes = np.bincount(faces.labels)
    alone = np.zeros(len(sizes), np.bool_)
    alone[faces.labels[faces.stranger]] = True
    able = random.permutation(np.flatnonzero((sizes > max(1, k)) & ~alone))
    single = random.permutation(np.flatnonzero(alone))
    if people is not None:
        able, single = able[:people], single[:0]
    else:
        able, single = able[: len(able) * 3 // 4], single[: len(single) * 3 // 4]
    named = [np.flatnonzero(np.isin(faces.labels, single))]
    for person in able:
        most = k or int(np.exp(random.uniform(0.0, np.log(MIXED))))
        every = random.permutation(np.flatnonzero(faces.labels == person))
        named.append(every[: min(most, len(every) - 1)])
    return np.concatenate(named)


def most(faces: Faces, k: int) -> int:
    """20, or 10 where nobody has more."""
    return k if np.bincount(faces.labels).max() > k else 10


def show(name: str, faces: Faces, info: EngineInfo) -> None:
    print(f"\n{name}: expected calibration error; people: their share of the faces asked for")
    for people in PEOPLE:
        cells, gathered = [], []
        for k in NAMED:
            errors, shares = [], []
            for seed in range(DRAWS):
                named = drawn(faces, people, most(faces, k), seed)
                asked = np.setdiff1d(np.arange(len(faces.labels)), named)
                recognizer = classify.train(
                    faces.vectors[named],
                    faces.labels[named],
                    same_person=info.same_person,
                    slope=info.slope,
                )
                found = recognizer.predict(faces.vectors[asked])
                right = found.person_ids == faces.labels[asked]
                errors.append(evaluate.calibration_error(found.probability, right))
                shares.append(np.isin(faces.labels[asked], recognizer.person_ids).mean())
                gathered.append(np.column_stack([found.probability, right]))
            cells.append(
                f"k {most(faces, k) or 'mixed'}: {np.mean(errors):.3f} ({np.mean(shares):.2f})"
            )
        print(f"  {people or len(recognizer.person_ids):4} people   " + "   ".join(cells))
        curve(np.concatenate(gathered))


def curve(pairs: np.ndarray) -> None:
    """Promised and kept, in tenths of probability."""
    promised, kept = pairs.T
    place = np.minimum((promised * BINS).astype(np.int64), BINS - 1)
    cells = [
        f"{promised[place == at].mean():.2f}>{kept[place == at].mean():.2f}"
        for at in range(BINS)
        if (place == at).any()
    ]
    print("              promised > kept: " + "  ".join(cells))


def parts(faces: Faces) -> list[Part]:
    """Every draw of every kind: gallery, matches, which are right, which are known."""
    result = []
    for people in PEOPLE:
        for k in NAMED:
            for seed in range(DRAWS):
                named = drawn(faces, people, most(faces, k), seed)
                asked = np.setdiff1d(np.arange(len(faces.labels)), named)
                names, place = np.unique(faces.labels[named], return_inverse=True)
                gallery = Gallery.of(faces.vectors[named], place.astype(np.int64))
                matches = gallery.match(faces.vectors[asked])
                truth = faces.labels[asked]
                result.append(
                    (gallery, matches, names[matches.best] == truth, np.isin(truth, names))
                )
    return result


def odds(part: Part, info: EngineInfo, weights: Weights) -> np.ndarray:
    return part[0].log_odds(
        part[1], same_person=info.same_person, slope=info.slope, weights=weights
    )


def loss(values: np.ndarray, sets: list[tuple[list[Part], EngineInfo]]) -> float:
    """Mean log loss where the share of people known is known too."""
    losses = []
    for every, info in sets:
        for part in every:
            share = np.clip(part[3].mean(), 0.02, 0.98)
            score = odds(part, info, Weights(*values)) + np.log(share / (1.0 - share))
            losses.append(np.logaddexp(0.0, np.where(part[2], -score, score)).mean())
    return float(np.mean(losses))


def error(every: list[Part], info: EngineInfo, weights: Weights) -> tuple[float, float]:
    """The mean and the largest calibration error of all kinds of draws, over their seeds."""
    errors = []
    for part in every:
        probability = classify.probabilities(odds(part, info, weights))
        errors.append(evaluate.calibration_error(probability, part[2]))
    kinds = np.reshape(errors, (-1, DRAWS)).mean(axis=1)
    return float(kinds.mean()), float(kinds.max())


def show_fit(sets: Mapping[str, tuple[Faces, EngineInfo]]) -> None:
    from scipy.optimize import minimize

    made = {name: (parts(faces), info) for name, (faces, info) in sets.items()}

    def fitted(names: list[str]) -> Weights:
        found = minimize(
            loss,
            np.array(classify.NAMES),
            args=([made[name] for name in names],),
            method="Nelder-Mead",
            options={"maxfev": 300, "xatol": 1e-2, "fatol": 1e-5},
        )
        return Weights(*found.x)

    print("\nthe constants, and the calibration error (mean, largest of all kinds of draws)")
    runs: list[tuple[str, Weights | Literal["fit"], list[str], list[str]]] = [
        ("as they are", classify.NAMES, [], list(made)),
        ("fitted to all", "fit", list(made), list(made)),
    ]
    for name in made:
        engine, folder = name.split(", ")
        others = [one for one in made if engine not in one and folder not in one]
        runs.append((f"{name}: without it", "fit", [one for one in made if one != name], [name]))
        runs.append((f"{name}: the other set and engine", "fit", others, [name]))
    for title, weights, learnt, asked in runs:
        used = fitted(learnt) if weights == "fit" else weights
        errors = "   ".join("{:.3f} {:.3f}".format(*error(*made[name], used)) for name in asked)
        print(f"  {title:52} {np.round(used, 2)}  {errors}", flush=True)
