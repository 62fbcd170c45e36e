"""Which parts of a photo to look at more closely, and what of the answer to believe."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Tile = tuple[int, int, int, int]  # left, top, right, bottom; pixels of the photo

# A face needs this much around it, in heights of its box: with less it is not found where its
# neighbours hide half of it, and neighbours that left no trace stay unseen.
AROUND = 1.0
# Sides of a tile as the network takes them.
CELL = 32
# Two tiles become one if that costs no more than this much: a run has a price of its own.
RUN = 96 * 96
# A box this close to where the photo was cut, in its own heights, may be a part of a face.
NEAR_CUT = 0.1


def cover(
    boxes: NDArray[np.float32], width: int, height: int, scale: float, most: int
) -> list[Tile]:
    """Tiles of bounded size, so that each box lies in one of them, with room around it.

    Args:
        boxes: (n, 4 or more), rows that start with left, top, right, bottom; pixels of the photo.
        width, height: of the photo, pixels.
        scale: by which a tile will be shrunk (0..1).
        most: longest side of a tile after that, pixels; larger only for a box that needs it.
    """
    import numpy as np

    if not len(boxes):
        return []
    around = AROUND * (boxes[:, 3] - boxes[:, 1])[:, None]
    size = np.array([width, height])
    low = np.clip(boxes[:, :2] - around, 0, size - 1)
    high = np.clip(boxes[:, 2:4] + around, low + 1, size)
    rest = np.concatenate([low, high], axis=1)
    found: list[NDArray[np.float32]] = []
    while len(rest):
        # The topmost band of boxes, and of it the leftmost that fit: people stand in rows.
        band = rest[:, 3] <= max(rest[:, 1].min() + most / scale, rest[rest[:, 1].argmin(), 3])
        first = rest[band][rest[band, 0].argmin()]
        chosen = band & (rest[:, 2] <= max(first[0] + most / scale, first[2]))
        found.append(_bounds(rest[chosen]))
        rest = rest[~chosen]
    return [_rounded(tile, width, height, scale) for tile in _merged(found, scale, most)]


def _bounds(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])


def _merged(tiles: list[NDArray[np.float32]], scale: float, most: int) -> list[NDArray[np.float32]]:
    """The tiles, with those joined that cost no more together."""
    import itertools

    import numpy as np

    def cost(tile: NDArray[np.float32]) -> float:
        return float(np.prod((tile[2:] - tile[:2]) * scale)) + RUN

    for one, two in itertools.combinations(range(len(tiles)), 2):
        both = _bounds(np.stack([tiles[one], tiles[two]]))
        fits = ((both[2:] - both[:2]) * scale <= most).all()
        if fits and cost(both) <= cost(tiles[one]) + cost(tiles[two]):
            others = [tile for n, tile in enumerate(tiles) if n not in (one, two)]
            return _merged([*others, both], scale, most)
    return tiles


def _rounded(tile: NDArray[np.float32], width: int, height: int, scale: float) -> Tile:
    """The tile in whole pixels, grown to whole cells, since the network takes no less."""

    def side(low: float, high: float, whole: int) -> tuple[int, int]:
        start, end = math.floor(low), math.ceil(high)
        cells = math.ceil((end - start) * scale / CELL)
        wanted = min(whole, max(end - start, math.floor(cells * CELL / scale)))
        start = max(0, min(start - (wanted - (end - start)) // 2, whole - wanted))
        return start, start + wanted

    left, right = side(float(tile[0]), float(tile[2]), width)
    top, bottom = side(float(tile[1]), float(tile[3]), height)
    return left, top, right, bottom


def whole(rows: NDArray[np.float32], tile: Tile, width: int, height: int) -> NDArray[np.bool_]:
    """Which rows, in pixels of the photo, are not cut off by an edge of their tile, bool (n,)."""
    left, top, right, bottom = tile
    near = NEAR_CUT * (rows[:, 3] - rows[:, 1])
    cut = (
        ((left > 0) & (rows[:, 0] < left + near))
        | ((top > 0) & (rows[:, 1] < top + near))
        | ((right < width) & (rows[:, 2] > right - near))
        | ((bottom < height) & (rows[:, 3] > bottom - near))
    )
    return ~cut
