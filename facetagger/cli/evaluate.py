"""The command `evaluate`: how well an engine groups and recognises people one knows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from facetagger.cli.context import Context
from facetagger.cli.output import complain, count, emit, follow, table
from facetagger.engine.api import EngineInfo
from facetagger.jobs import evaluate as evaluate_job
from facetagger.jobs.evaluate import Evaluation, Sample
from facetagger.photos import walk

if TYPE_CHECKING:
    from facetagger.recognition.evaluate import Recognition, Score

#: Photos that are named one by one if they could not be used.
_NAMED = 20


def evaluate(context: Context) -> int:
    """Measures an engine on a folder of one sub-folder per person; the library is not touched."""
    arguments, settings = context.arguments, context.settings
    walk.resolve(arguments.folder)  # wrong usage is told before models are loaded
    engine = context.engine
    sample = follow(
        evaluate_job.read(
            arguments.folder,
            engine,
            workers=arguments.workers,
            exclude=settings.exclude,
            max_pixels=settings.max_megapixels * 1_000_000,
        )
    )
    found = follow(evaluate_job.measure(sample, engine.info))
    if context.json:
        emit(_record(sample, found, engine.info))
    else:
        _print(sample, found, engine.info)
    for path, reason in sample.skipped[:_NAMED]:
        complain(f"{path}: {reason}")
    if len(sample.skipped) > _NAMED:
        complain(f"and {count(len(sample.skipped) - _NAMED, 'more photo')} could not be used.")
    return 1 if sample.skipped else 0


def _record(sample: Sample, found: Evaluation, info: EngineInfo) -> dict[str, Any]:
    """The figures as tools read them; null: see the notes."""
    return {
        "engine": info.id,
        "engine_version": info.version,
        "photos": sample.photos,
        "unusable": len(sample.skipped),
        "without_face": sample.without_face,
        "faces": len(sample.labels),
        "people": len(sample.people),
        "strangers": sample.strangers,
        **_scores("pair", found.pairs),
        **_scores("b3", found.b3),
        "groups": found.groups,
        "mixed_groups": found.mixed_groups,
        "actions_per_1000": round(found.work.per_thousand, 2),
        "static_actions_per_1000": round(found.actions.per_thousand, 2),
        "floor_per_1000": round(found.work.floor_per_thousand, 2),
        "actions": dataclasses.asdict(found.work.actions),
        "confirmed_after_10_people": round(found.work.confirmed_later, 4),
        "faces_to_name": found.work.to_name,
        "faces_named": found.work.named,
        "wrong_names_left": found.work.wrong,
        "recall_at_1pct_strangers": _by_k(found, lambda one: one.recall),
        "recall_at_0_1pct_strangers": _by_k(found, lambda one: one.recall_per_mille),
        "wrong_names_at_1pct_strangers": _by_k(found, lambda one: one.wrong),
        "suggested_strangers": _by_k(found, lambda one: one.strangers),
        "calibration_error": _by_k(found, lambda one: one.calibration),
        "notes": list(found.notes),
    }


def _scores(name: str, score: Score) -> dict[str, float]:
    parts = score._asdict().items()
    return {f"{name}_{part}": round(value, 4) for part, value in parts}


def _by_k(found: Evaluation, figure: Callable[[Recognition], float]) -> dict[str, float | None]:
    return {
        str(k): None if one is None else round(figure(one), 4)
        for k, one in found.recognition.items()
    }


def _print(sample: Sample, found: Evaluation, info: EngineInfo) -> None:
    strangers = f" and {count(sample.strangers, 'stranger')}" if sample.strangers else ""
    people = count(len(sample.people), "person", "people")
    print(f"{info.id}: {count(len(sample.labels), 'face')} of {people}{strangers}.")
    print("The largest face of each photo counts as the person of its folder.")
    if sample.without_face:
        print(f"No face was found on {count(sample.without_face, 'photo')}.")
    print()
    scores = (("Pairs", found.pairs), ("B³", found.b3))
    rows = [(name, *(f"{value:.3f}" for value in score)) for name, score in scores]
    table(["Groups before any naming", "Precision", "Recall", "F"], rows)
    print(f"{count(found.groups, 'group')}, {found.mixed_groups} of two people with many faces.\n")
    work = found.work
    kinds = dataclasses.asdict(work.actions).items()
    costs = [
        ("with a simulated user", work.per_thousand),
        ("by the groups alone", found.actions.per_thousand),
        ("at least (one a person)", work.floor_per_thousand),
    ]
    table(["Actions for 1,000 faces", ""], [(name, f"{value:.1f}") for name, value in costs])
    counted = [f"{kind.replace('_', ' ')} {number}" for kind, number in kinds if number]
    print(f"All actions: {', '.join(counted) or 'none'}.\n")
    table(
        ["Faces named of each", "Recall at 1 %", "at 0.1 % of strangers", "Wrong names", "ECE"],
        [(str(k), *_figures(one)) for k, one in found.recognition.items()],
    )
    for note in found.notes:
        print(note)


def _figures(one: Recognition | None) -> list[str]:
    if one is None:
        return ["–"] * 4
    figures = (one.recall, one.recall_per_mille, one.wrong, one.calibration)
    return [f"{value:.3f}" for value in figures]
