"""Going through the history: many steps undone or done again as one go."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import cast

from facetagger.entities import InputError, Progress, Step
from facetagger.jobs.meter import Meter
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.journal import MAX_STEPS


@dataclass(frozen=True, slots=True)
class Travelled:
    """How many steps were undone, or done again.

    Attributes:
        back: going to this step takes just them back.
    """

    undone: int = 0
    redone: int = 0
    back: int = field(default=0, compare=False)


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


def go_to(
    library: Library, chosen: int, steps_back: int | None = None
) -> Generator[Progress, None, Travelled]:
    """Undoes or does again up to a step; each one stays a step of its own.

    Closing the generator leaves whole steps only: the way can be gone on, or back.

    Args:
        library: whose history it is.
        chosen: id of the step.
        steps_back: nothing is done unless the way is so long.

    Raises:
        InputError: the history has changed meanwhile, here or in another program.
    """
    steps = steps_to(queries.history(library, MAX_STEPS), chosen)
    if not steps or steps_back not in (None, len(steps)):
        raise _changed()
    undoing = not steps[0].undone
    meter = Meter("Undoing" if undoing else "Doing again", len(steps))
    for step in steps:
        done = library.undo(step.id) if undoing else library.redo(step.id)
        if done is None:
            raise _changed()
        meter.done += 1
        yield meter.report(step.label)
    # Backwards all of them are gone through again, to what was the first one on this way.
    if undoing:
        return Travelled(undone=len(steps), back=steps[0].id)
    return Travelled(redone=len(steps), back=steps[0].id)


def go_back(library: Library, way: Travelled) -> Travelled:
    """Takes back what `go_to` has done, and nothing else.

    Raises:
        InputError: the history has changed meanwhile.
    """
    going = go_to(library, way.back, way.undone or way.redone)
    while True:
        try:
            next(going)
        except StopIteration as end:
            return cast("Travelled", end.value)


def _changed() -> InputError:
    return InputError("The history has changed meanwhile; choose again.")
