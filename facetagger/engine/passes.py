"""From one pass of a detector over pixels to the faces of a photo: which passes, and what remains.

A network that finds faces sees those of some sizes, upright, in an image of some size. `Finder`
runs it as often as a photo needs, so that it is the same for every engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from facetagger.engine import boxes, grids, tiles
from facetagger.engine.boxes import areas as areas
from facetagger.engine.boxes import distinct as distinct
from facetagger.engine.runtime import import_cv2
from facetagger.entities import Box, Detection

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Longest side of a closer look, pixels: it takes no more memory than a first pass.
TILE = 640


class OnePass(Protocol):
    """A network that finds faces, run once. May be called from several threads at once."""

    def candidates(self, rgb: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
        """What the network shows above its own trace threshold, each thing once.

        Args:
            rgb: uint8 (h, w, 3), h, w >= 1.
            side: the longer side is shrunk to this many pixels; it is never enlarged.

        Returns:
            float32 (n, 15): left, top, right, bottom, score, five times x, y (viewer's left eye,
            right eye, nose, left and right mouth corner); in pixels of `rgb`, may reach outside.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tuning:
    """How `Finder` uses a network; measured for each.

    Attributes:
        threshold: score (0..1) above which a box is a face.
        trace: score (0..1) below which the network says nothing.
        first_side: pixels of the longer side for the first pass.
        second_side: the same for closer looks, where the first pass shows a small face.
        small_face: height of a small face, in pixels of the first pass.
        border: put around a photo, as a fraction of its sides, to find a face that fills it;
            0 = the network finds those as they are.
        large_face: like small_face, above which a small pass knows better.
        doubtful_face: like small_face, for one whose score is below `sure`.
        tiny_face: like small_face, for the next side.
        third_side: like second_side, where the first pass shows a tiny face.
        hint: score (0..1) above which a small box is looked at more closely.
        sure: score (0..1) of an upright face that shows that the photo is upright.
        worth_asking: score (0..1) of a trace at which a photo without a clear face is looked at in
            other ways; so low that turned faces have it.
        large_trace: height above which any trace is worth it, in pixels of the first pass.
        probe_side: pixels of the longer side for asking whether a photo is turned.
        probe: score (0..1) in such a pass at which the photo is looked at that way in full.
    """

    threshold: float
    trace: float
    first_side: int
    second_side: int
    small_face: float
    border: float
    large_face: float = 360
    doubtful_face: float = 40
    tiny_face: float = 12
    third_side: int = 2048
    hint: float = 0.08
    sure: float = 0.65
    worth_asking: float = 0.12
    large_trace: float = 60
    probe_side: int = 320
    probe: float = 0.3


class Finder:
    """Finds the faces of a photo with as many passes of a network as it needs."""

    def __init__(self, one_pass: OnePass, tuning: Tuning) -> None:
        self.one_pass = one_pass
        self.tuning = tuning

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        """See `api.Detector.detect`.

        Raises:
            ValueError: `rgb` is no uint8 (h, w, 3) with h, w >= 1.
        """
        import numpy as np

        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
            raise ValueError(f"an image must be uint8 (h, w, 3), not {rgb.dtype} {rgb.shape}")
        height, width = rgb.shape[:2]
        found = self._look(rgb)
        if self._is_worth_asking(found, self._scale(rgb)) and not self._is_sure(found):
            found = self._turned(rgb, found)
        found = boxes.inside(found[found[:, 4] > self.tuning.threshold], width, height)
        found = found[distinct(found)]
        found = found[np.argsort(-areas(found), kind="stable")]
        return [_detection(row, width, height) for row in found]

    def _weight(self, found: NDArray[np.float32], *, upright: bool) -> float:
        """The sum of the scores of those faces that stand upright, or of those that do not."""
        faces = found[found[:, 4] > self.tuning.threshold]
        return float(faces[(boxes.turns(faces) == 0) == upright, 4].sum())

    def _is_worth_asking(self, found: NDArray[np.float32], scale: float) -> bool:
        """Whether anything may be a face that stands another way; `scale`: of the first pass."""
        large = (found[:, 3] - found[:, 1]) * scale > self.tuning.large_trace
        return bool((large | (found[:, 4] > self.tuning.worth_asking)).any())

    def _scale(self, rgb: NDArray[np.uint8]) -> float:
        """By how much the first pass shrinks an image (0..1)."""
        return float(min(1.0, self.tuning.first_side / max(rgb.shape[:2])))

    def _is_sure(self, found: NDArray[np.float32]) -> bool:
        """Whether the image stands as its faces do: one is clear, and most are upright."""
        clear = found[found[:, 4] >= self.tuning.sure]
        upright = self._weight(found, upright=True)
        return bool((boxes.turns(clear) == 0).any()) and upright > self._weight(
            found, upright=False
        )

    def _look(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Everything above the trace in an image as it stands, each thing once."""
        import numpy as np

        found = self.one_pass.candidates(rgb, self.tuning.first_side)
        found = np.concatenate([found, *self._closer(rgb, found)])
        scale = self._scale(rgb)
        huge = (found[:, 3] - found[:, 1]) * scale > self.tuning.large_face
        huge &= found[:, 4] > self.tuning.threshold
        smaller = self._is_worth_asking(found, scale) and max(rgb.shape) > self.tuning.probe_side
        if huge.any() or ((smaller or self.tuning.border) and not self._is_sure(found)):
            afar = self._from_afar(rgb)
            # From nearby, a face can be seen as two, each with landmarks of its own.
            clear = afar[afar[:, 4] > self.tuning.threshold]
            found = np.concatenate([found[~(huge & boxes.touching(found, clear))], afar])
        return found[distinct(found)]

    def _closer(
        self, rgb: NDArray[np.uint8], found: NDArray[np.float32]
    ) -> list[NDArray[np.float32]]:
        """What closer looks at the places of small faces show."""
        import numpy as np

        tuning = self.tuning
        height, width = rgb.shape[:2]
        longest = max(height, width)
        if longest <= tuning.first_side:
            return []
        size = (found[:, 3] - found[:, 1]) * (tuning.first_side / longest)
        small = np.where(found[:, 4] < tuning.sure, tuning.doubtful_face, tuning.small_face)
        tiny = size < tuning.tiny_face
        shown = (found[:, 4] > tuning.hint) & (size < small)
        looks = ((tuning.second_side, shown & ~tiny), (tuning.third_side, shown & tiny))
        seen = []
        for side, hints in looks:
            scale = min(1.0, side / longest)
            for tile in tiles.cover(found[hints], width, height, scale, TILE):
                left, top, right, bottom = tile
                part = rgb[top:bottom, left:right]
                rows = self.one_pass.candidates(part, round(max(part.shape[:2]) * scale))
                rows = boxes.shifted(rows, left, top)
                seen.append(rows[tiles.whole(rows, tile, width, height)])
        return seen

    def _from_afar(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """What a small pass shows, with a border around the image: faces too large for others."""
        import numpy as np

        tuning = self.tuning
        cv2 = import_cv2()
        small = grids.shrunk(rgb, round(tuning.probe_side / (1 + 2 * tuning.border)))
        y, x = (round(n * tuning.border) for n in small.shape[:2])
        padded = cv2.copyMakeBorder(small, y, y, x, x, cv2.BORDER_CONSTANT, value=(127, 127, 127))
        found = boxes.shifted(self.one_pass.candidates(padded, max(padded.shape)), -x, -y)
        scale = np.array([rgb.shape[1] / small.shape[1], rgb.shape[0] / small.shape[0]], np.float32)
        found[:, :4] *= np.tile(scale, 2)
        found[:, 5:] *= np.tile(scale, 5)
        return found

    def _turned(self, rgb: NDArray[np.uint8], upright: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the image shows turned as its faces stand; `upright` if that is no better.

        First by the landmarks: a network that sees a turned face half knows how it stands. Then by
        a small pass in each direction.
        """
        import numpy as np

        height, width = rgb.shape[:2]
        least = self._weight(upright, upright=True)
        votes = np.bincount(boxes.turns(upright), weights=upright[:, 4], minlength=4)
        tried = {0}
        for evidence in (lambda: votes, lambda: self._probed(rgb)):
            weights = evidence()
            for turn in np.argsort(-weights, kind="stable").tolist():
                if turn in tried or weights[turn] < self.tuning.probe:
                    continue
                tried.add(turn)
                found = self._look(np.ascontiguousarray(np.rot90(rgb, turn)))
                if self._is_sure(found) and self._weight(found, upright=True) > least:
                    return boxes.turned_back(found, turn, width, height)
        return upright

    def _probed(self, rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
        """The best score of an upright face in a small pass for each turn, float64 (4,)."""
        import numpy as np

        small = grids.shrunk(rgb, self.tuning.probe_side)
        best = np.zeros(4)
        for turn in (1, 2, 3):
            image = np.ascontiguousarray(np.rot90(small, turn))
            found = self.one_pass.candidates(image, self.tuning.probe_side)
            if self.tuning.border:
                found = np.concatenate([found, self._from_afar(image)])
            best[turn] = found[boxes.turns(found) == 0, 4].max(initial=0)
        return best


def _detection(row: NDArray[np.float32], width: int, height: int) -> Detection:
    import numpy as np

    left, top, right, bottom, score = (float(value) for value in row[:5])
    box = Box(left / width, top / height, (right - left) / width, (bottom - top) / height)
    landmarks = row[5:].reshape(5, 2) / np.array([width, height], np.float32)
    return Detection(box.clipped(), landmarks.astype(np.float32), min(1.0, score))
