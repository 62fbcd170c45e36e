"""Comparing lists of keys, and numbers as runs: arithmetic, no widget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any


def same_ends(old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
    """How many items are the same at the beginning and at the end of two lists."""
    short = min(len(old), len(new))
    first = 0
    # Keys that the views keep are often the very same objects, and `is` costs next to nothing.
    while first < short and (old[first] is new[first] or old[first] == new[first]):
        first += 1
    last = 0
    while last < short - first and (
        old[-1 - last] is new[-1 - last] or old[-1 - last] == new[-1 - last]
    ):
        last += 1
    return first, last


def ranges(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Runs of neighbours among sorted numbers, as (first, last)."""
    start = 0
    for i in range(1, len(places) + 1):
        if i == len(places) or places[i] != places[i - 1] + 1:
            yield places[start], places[i - 1]
            start = i
