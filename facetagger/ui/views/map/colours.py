"""Colours of people on the map: few, far apart for every kind of eye, neighbours unlike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.ui.look import style

# The first ones after Okabe and Ito ("Color Universal Design", 2008), darker or lighter so that
# each stands out from its ground by 3:1; all as far apart as so many can be. Of more people than
# these some share a colour, far from each other. Names stand on the map: no colour is the only way
# to know somebody.
_LIGHT = (
    "#0072b2", "#c75000", "#00855f", "#c46aa0", "#867300", "#7d6cf0",
    "#5e2413", "#1c1f73", "#c01fd0", "#1f4d14", "#c8003c", "#6a0f6a",
)  # fmt: skip
_DARK = (
    "#56b4e9", "#ff8f4a", "#2fd0a2", "#e79ac8", "#f0c84a", "#9d78ff",
    "#a8744c", "#b8f4ff", "#d23ad0", "#3ea019", "#f0345f", "#c7ff3d",
)  # fmt: skip
_NEIGHBOURS = 8  # whose colours a person's differs from, as far as there are enough


def palette() -> tuple[str, ...]:
    """The colours of people in the theme that is now in use, #rrggbb."""
    return _DARK if style.colors() is style.DARK else _LIGHT


def packed(colour: str) -> int:
    """#rrggbb as 0xffrrggbb."""
    return 0xFF000000 | int(colour[1:], 16)


def choose(
    middles: NDArray[np.float32],
    sizes: NDArray[np.int64],
    kept: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    """A colour for each person, as a place in the palette: unlike those of who is near.

    Args:
        middles: float32 (n, 2), where the people are on the map.
        sizes: int64 (n,), how many faces each has: the largest choose first.
        kept: int64 (n,), colours that stay as they are; -1: to be chosen.
    """
    count = len(_LIGHT)
    chosen = np.full(len(middles), -1, np.int64) if kept is None else kept.copy()
    used = np.bincount(chosen[chosen >= 0], minlength=count).astype(np.int64)
    for person in np.argsort(-sizes, kind="stable").tolist():
        if chosen[person] >= 0:
            continue
        done = np.flatnonzero(chosen >= 0)
        away = np.hypot(*(middles[done] - middles[person]).T)
        near = done[np.argsort(away, kind="stable")[:_NEIGHBOURS]]
        # The nearest neighbour's colour is worst, one that nobody near has is best.
        cost = np.zeros(count)
        for place, other in enumerate(near.tolist()):
            cost[chosen[other]] += _NEIGHBOURS - place
        colour = int(np.lexsort((np.arange(count), used, cost))[0])
        chosen[person] = colour
        used[colour] += 1
    return chosen
