"""Which suggestions stand on a page together: arithmetic, no widget.

The eye is quickest with one question a page ("Are these all Anna?"): one wrong face among many of
one person springs out, while a page of many people is 24 questions. So who has many suggestions
gets pages alone, and only people with few share one, each person's faces side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facetagger.entities import Suggestion

#: Crops on a page.
PAGE = 24
#: From so many suggestions on a person gets a page alone; fewer would leave it mostly empty, and
#: every page costs a press of Enter.
ALONE = PAGE // 2
#: So many pages are looked at for room; there may be thousands of people with few suggestions.
_OPEN = 8
#: The least probability of each step of certainty but the last one.
_STEPS = (0.99, 0.95, 0.9)

#: One person's suggestions that stand on a page together.
Part = tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked at once. person_id: of whom all of it is; None: several people share it."""

    suggestions: tuple[Suggestion, ...]
    person_id: int | None


def paged(suggestions: Sequence[Suggestion], limit: int | None = None) -> list[Page]:
    """Puts suggestions, in whatever order they come, on pages.

    The most certain come first, in steps (`step`); in one step the people with the most right
    suggestions to expect, as one press settles most there. Among one person's the most certain come
    first. No person that shares a page is torn apart.

    Args:
        suggestions: what waits.
        limit: so many pages are enough; None: all of them.
    """
    alone: list[Page] = []
    few: list[Part] = []
    for run in _by_person(suggestions):
        for start in range(0, len(run), PAGE):
            part = run[start : start + PAGE]
            if len(part) >= ALONE:
                alone.append(Page(part, part[0].person_id))
            else:
                few.append(part)
    few.sort(key=_step_of)
    shared = _shared(few if limit is None else few[: limit * PAGE])
    # Of a page that is shared the first part counts: those that filled it up are not more certain.
    pages = [(_step_of(page.suggestions), page) for page in alone]
    pages += [(_step_of(parts[0]), _page(parts)) for parts in shared]
    pages.sort(key=lambda found: found[0])
    return [page for _, page in pages][:limit]


def step(probability: float) -> int:
    """How certain something is, in steps from 0 on; within one the difference is no matter."""
    return sum(probability < least for least in _STEPS)


def _step_of(part: Part) -> int:
    return step(sum(s.probability for s in part) / len(part))


def _by_person(suggestions: Sequence[Suggestion]) -> list[Part]:
    """One person's suggestions each, the most certain first; most expected first."""
    runs: dict[int, list[Suggestion]] = {}
    for suggestion in sorted(suggestions, key=lambda s: (-s.probability, s.face_id)):
        runs.setdefault(suggestion.person_id, []).append(suggestion)
    expected = {who: sum(s.probability for s in run) for who, run in runs.items()}
    return [tuple(runs[who]) for who in sorted(runs, key=lambda who: (-expected[who], who))]


def _shared(parts: Sequence[Part]) -> list[list[Part]]:
    """Fills pages with the parts, each whole: the first of the last pages with room gets it."""
    pages: list[list[Part]] = []
    for part in parts:
        for page in pages[-_OPEN:]:
            if sum(map(len, page)) + len(part) <= PAGE:
                page.append(part)
                break
        else:
            pages.append([part])
    return pages


def _page(parts: Sequence[Part]) -> Page:
    people = {part[0].person_id for part in parts}
    return Page(
        tuple(suggestion for part in parts for suggestion in part),
        people.pop() if len(people) == 1 else None,
    )


def best_side(width: int, height: int, count: int, below: int, gap: int) -> int:
    """The side of square crops of which so many fit into an area without scrolling.

    Args:
        width: of the area, pixels.
        height: of the area, pixels.
        count: crops.
        below: what each needs below it, pixels.
        gap: between two.
    """
    best = 0
    for columns in range(1, max(1, count) + 1):
        lines = -(-max(1, count) // columns)
        side = min((width + gap) // columns - gap, (height + gap) // lines - gap - below)
        best = max(best, side)
    return best
