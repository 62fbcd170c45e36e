"""Going through the history: many steps undone or done again as one go."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from facetagger.entities import InputError, Progress, Step
from facetagger.jobs.meter import Meter
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.journal import MAX_STEPS


@dataclass(frozen=True, slots=True)
class Travelled:
    """How many steps were undone, or done again."""

    undone: int = 0
    redone: int = 0


def steps_to(steps: Sequence[Step], chosen: int) -> list[Step]:
    """The steps that choosing one undoes or does again, in the order in which that happens.

    One that is done is undone, after all that were done later; one that was undone is done again,
    after all that were undone and come before it.

    Args:
        steps: the history, newest first.
        chosen: id of a step.
    """
    step = next((step for step in steps if step.id == chosen), None)
    if step is None:
        return []
    if step.undone:
        return [s for s in reversed(steps) if s.undone and s.id <= chosen]
    return [s for s in steps if not s.undone and s.id >= chosen]


def go_to(library: Library, chosen: int) -> Generator[Progress, None, Travelled]:
    """Undoes or does again up to a step; each one stays a step of its own.

    Closing the generator leaves whole steps only: the way can be gone on, or back.

    Raises:
        InputError: the history has changed meanwhile, here or in another program.
    """
    steps = steps_to(queries.history(library, MAX_STEPS), chosen)
    if not steps:
        raise _changed()
    undoing = not steps[0].undone
    meter = Meter("Undoing" if undoing else "Doing again", len(steps))
    for step in steps:
        done = library.undo(step.id) if undoing else library.redo(step.id)
        if done is None:
            raise _changed()
        meter.done += 1
        yield meter.report(step.label)
    return Travelled(undone=len(steps)) if undoing else Travelled(redone=len(steps))


def _changed() -> InputError:
    return InputError("The history has changed meanwhile; choose again.")
