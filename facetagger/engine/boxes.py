"""Geometry of found faces: rows of 15 numbers as `passes.OnePass.candidates` gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Boxes that share this much (of their union, of the smaller one) are the same face.
SAME_UNION = 0.3
SAME_PART = 0.6


def areas(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """The area of each box, float32 (n,), square pixels, of rows that start with a box."""
    found: NDArray[np.float32] = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return found


def distinct(boxes: NDArray[np.float32]) -> list[int]:
    """The best boxes that are not the same as a better one (non-maximum suppression).

    Args:
        boxes: (n, 5 or more), rows that start with left, top, right, bottom, score.

    Returns:
        Their indices, best score first.
    """
    import numpy as np

    area = areas(boxes)
    left = np.argsort(-boxes[:, 4], kind="stable")
    kept: list[int] = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(int(best))
        low = np.maximum(boxes[best, :2], boxes[left, :2])
        high = np.minimum(boxes[best, 2:4], boxes[left, 2:4])
        shared = np.prod(np.maximum(high - low, 0), axis=1)
        union = area[best] + area[left] - shared
        part = np.minimum(area[best], area[left])
        left = left[(shared < SAME_UNION * union) & (shared < SAME_PART * part)]
    return kept


def touching(rows: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which boxes share any pixel with one of the others, bool (n,)."""
    import numpy as np

    low = np.maximum(rows[:, None, :2], others[None, :, :2])
    high = np.minimum(rows[:, None, 2:4], others[None, :, 2:4])
    found: NDArray[np.bool_] = np.any(np.all(high > low, axis=2), axis=1)
    return found


def inside(rows: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Rows with the part of their box that lies on the image; without those of which none does."""
    import numpy as np

    rows = rows.copy()
    rows[:, [0, 2]] = np.clip(rows[:, [0, 2]], 0, width)
    rows[:, [1, 3]] = np.clip(rows[:, [1, 3]], 0, height)
    return rows[((rows[:, 2:4] - rows[:, :2]) >= 1).all(axis=1)]


def turns(rows: NDArray[np.float32]) -> NDArray[np.intp]:
    """Quarter turns of the image, counter-clockwise, that put each face upright: 0 to 3, (n,).

    By the way from the eyes to the mouth: unlike the line through the eyes it is long from all
    sides.
    """
    import numpy as np

    marks = rows[:, 5:].reshape(-1, 5, 2)
    down = marks[:, 3:].mean(axis=1) - marks[:, :2].mean(axis=1)
    quarter = np.round(np.arctan2(down[:, 1], down[:, 0]) / (np.pi / 2) - 1)
    found: NDArray[np.intp] = quarter.astype(np.intp) % 4
    return found


def turned_back(
    rows: NDArray[np.float32], turn: int, width: int, height: int
) -> NDArray[np.float32]:
    """Rows that were found on an image turned by `numpy.rot90(image, turn)`, on the image itself.

    Args:
        rows: (n, 15).
        turn: quarter turns counter-clockwise, 0 to 3.
        width, height: of the image itself, pixels.
    """
    import numpy as np

    points = np.concatenate([rows[:, :4], rows[:, 5:]], axis=1).reshape(len(rows), 7, 2)
    x, y = points[..., 0], points[..., 1]
    if turn == 1:
        x, y = width - y, x
    elif turn == 2:
        x, y = width - x, height - y
    elif turn == 3:
        x, y = y, height - x
    points = np.stack([x, y], axis=-1)
    back = rows.copy()
    back[:, :2] = points[:, :2].min(axis=1)
    back[:, 2:4] = points[:, :2].max(axis=1)
    back[:, 5:] = points[:, 2:].reshape(len(rows), 10)
    return back


def shifted(rows: NDArray[np.float32], x: float, y: float) -> NDArray[np.float32]:
    """Rows moved by x to the right and y down, pixels."""
    import numpy as np

    moved = rows.copy()
    moved[:, :4] += np.array([x, y, x, y], np.float32)
    moved[:, 5:] += np.array([x, y] * 5, np.float32)
    return moved
