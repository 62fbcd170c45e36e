"""Which passes a photo gets, and that no face comes out twice, whatever a network says."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facetagger.engine import boxes, tiles
from facetagger.engine.passes import TILE, Finder, Tuning
from facetagger.entities import Detection

TUNING = Tuning(threshold=0.5, trace=0.1, first_side=640, second_side=1280, small_face=24, border=0)
UPRIGHT = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]


def row(x: float, y: float, size: float, score: float, turn: int = 0) -> list[float]:
    """A face in pixels; its landmarks as they are after `turn` quarter turns of the image."""
    marks = np.array(UPRIGHT) - 0.5
    for _ in range(turn):  # counter-clockwise, y down
        marks = np.column_stack([marks[:, 1], -marks[:, 0]])
    points = (marks + 0.5) * size + [x, y]
    return [x, y, x + size, y + size, score, *points.ravel()]


class Scripted:
    """A network that answers from a list, and keeps what it was asked."""

    def __init__(self, *answers: list[list[float]]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[int, int]] = []

    def candidates(self, rgb: np.ndarray, side: int) -> np.ndarray:
        shrink = min(1.0, side / max(rgb.shape))
        self.asked.append((round(rgb.shape[1] * shrink), round(rgb.shape[0] * shrink)))
        answer = self.answers.pop(0) if self.answers else []
        return np.array(answer, np.float32).reshape(-1, 15)


def photo(width: int, height: int) -> np.ndarray:
    return np.zeros((height, width, 3), np.uint8)


def check_distinct(faces: list[Detection], width: int, height: int) -> None:
    for n, one in enumerate(faces):
        assert 0 <= one.box.x < one.box.x + one.box.w <= 1 + 1e-6
        assert 0 <= one.box.y < one.box.y + one.box.h <= 1 + 1e-6
        for two in faces[:n]:
            assert two.box.area >= one.box.area - 1e-6
            assert one.box.iou(two.box) < boxes.SAME_UNION + 1e-3
            x = min(one.box.x + one.box.w, two.box.x + two.box.w) - max(one.box.x, two.box.x)
            y = min(one.box.y + one.box.h, two.box.y + two.box.h) - max(one.box.y, two.box.y)
            assert max(x, 0) * max(y, 0) <= (boxes.SAME_PART + 1e-3) * one.box.area


def test_a_photo_with_one_clear_face_takes_one_pass() -> None:
    network = Scripted([row(500, 300, 200, 0.9)])
    (face,) = Finder(network, TUNING).detect(photo(1600, 900))
    assert network.asked == [(640, 360)]
    assert face.box.x * 1600 == pytest.approx(500, abs=0.1)
    assert face.landmarks[2] * [1600, 900] == pytest.approx([600, 420], abs=0.1)


def test_a_photo_without_any_trace_takes_one_pass() -> None:
    network = Scripted([])
    assert Finder(network, TUNING).detect(photo(2000, 900)) == []
    assert len(network.asked) == 1


def test_a_small_face_is_looked_at_where_it_is() -> None:
    """The first pass says 45 px (14 at 640 px), badly; the closer look comes instead of it."""
    better = row(52, 52, 44, 0.9)
    network = Scripted([row(1000, 500, 45, 0.6), row(300, 300, 300, 0.9)], [better])
    large, small = Finder(network, TUNING).detect(photo(2048, 1024))
    assert large.box.h * 1024 == pytest.approx(300, abs=0.1)
    assert small.score == pytest.approx(0.9)
    assert small.box.h * 1024 == pytest.approx(44, abs=0.1)
    assert len(network.asked) == 2
    assert max(network.asked[1]) <= 128


def test_a_tiny_face_is_looked_at_in_full_size() -> None:
    network = Scripted([row(1000, 500, 32, 0.2), row(300, 300, 300, 0.9)])
    Finder(network, TUNING).detect(photo(2048, 1024))
    assert network.asked[1] == (96, 96)  # 32 px of the photo and as much around it


def test_a_face_that_a_tile_cuts_does_not_count() -> None:
    """The tile of a face at (1000, 500) ends near 1090: what reaches it may be half a face."""
    answers = [row(1000, 500, 45, 0.6), row(300, 300, 300, 0.9)], [row(120, 40, 35, 0.99)]
    faces = Finder(Scripted(*answers), TUNING).detect(photo(2048, 1024))
    assert [round(float(face.score), 2) for face in faces] == [0.9, 0.6]


def test_no_pass_is_larger_than_the_first_may_be() -> None:
    crowd = [row(x, y, 30, 0.8) for x in range(0, 2000, 80) for y in range(0, 2000, 80)]
    network = Scripted(crowd)
    assert len(Finder(network, TUNING).detect(photo(2048, 2048))) == len(crowd)
    assert max(max(size) for size in network.asked) <= TILE


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_turned_photo_is_looked_at_as_its_faces_stand(turn: int) -> None:
    """The landmarks of the first pass say how; the answer comes back in pixels of the photo."""
    wrong = row(100, 200, 80, 0.55, 4 - turn)
    width, height = 600, 400
    network = Scripted([wrong], [], [row(30, 40, 100, 0.9)])
    (face,) = Finder(network, TUNING).detect(photo(width, height))
    assert network.asked[1] == (320, 213)  # from afar: a face may be too large
    assert network.asked[2:] == [(width, height) if turn == 2 else (height, width)]
    centre = {1: (width - 90, 80), 2: (width - 80, height - 90), 3: (90, height - 80)}[turn]
    x, y = (face.box.x + face.box.w / 2) * width, (face.box.y + face.box.h / 2) * height
    assert (x, y) == pytest.approx(centre, abs=0.1)
    rows = np.concatenate([np.zeros((1, 5)), (face.landmarks * [width, height]).reshape(1, 10)], 1)
    assert boxes.turns(rows.astype(np.float32)).tolist() == [turn]


def test_small_passes_ask_how_a_photo_is_turned() -> None:
    """A trace that says nothing about its direction: passes at 320 px, then one in full."""
    nothing: list[list[float]] = []
    answers = [row(10, 10, 50, 0.2)], nothing, nothing, [row(10, 10, 50, 0.7)], nothing
    network = Scripted(*answers, [row(100, 50, 200, 0.95)])
    (face,) = Finder(network, TUNING).detect(photo(600, 400))
    assert face.score == pytest.approx(0.95)
    sizes = [(320, 213), (213, 320), (320, 213), (213, 320)]
    assert network.asked == [(600, 400), *sizes, (600, 400)]


def test_upright_faces_keep_a_photo_upright() -> None:
    """A face that lies among clear upright ones brings no other pass."""
    network = Scripted([row(10, 10, 100, 0.9), row(200, 10, 100, 0.6), row(300, 200, 80, 0.7, 1)])
    assert len(Finder(network, TUNING).detect(photo(600, 400))) == 3
    assert len(network.asked) == 1


def test_a_huge_face_is_seen_from_afar() -> None:
    """From nearby it is two, from afar one; a small one beside it stays."""
    near = [row(0, 0, 520, 0.9), row(140, 20, 600, 0.97), row(800, 700, 100, 0.9)]
    large, small = Finder(Scripted(near, [row(30, 10, 200, 0.8)]), TUNING).detect(photo(900, 900))
    assert (large.score, small.score) == (pytest.approx(0.8), pytest.approx(0.9))
    assert large.box.w == pytest.approx(200 / 320)


def test_doubtful_faces_stay_if_no_turn_is_better() -> None:
    network = Scripted([row(10, 10, 100, 0.55)], *[[row(5, 5, 50, 0.4)]] * 6)
    (face,) = Finder(network, TUNING).detect(photo(600, 400))
    assert face.score == pytest.approx(0.55)


def test_a_border_helps_where_nothing_clear_is_found() -> None:
    """At a quarter of the pixels; the box comes back in pixels of the photo."""
    network = Scripted([], [row(80, 80, 160, 0.9)])
    (face,) = Finder(network, dataclasses.replace(TUNING, border=0.5)).detect(photo(800, 800))
    assert network.asked == [(640, 640), (320, 320)]
    assert (face.box.x, face.box.w) == pytest.approx((0, 1), abs=1e-5)


SCORES = st.floats(0.125, 1)
PLACES = st.builds(
    row,
    st.integers(-40, 900),
    st.integers(-40, 700),
    st.integers(2, 500),
    SCORES,
    st.integers(0, 3),
)
ANSWERS = st.lists(st.lists(PLACES, max_size=8), max_size=8)


SIZES = st.sampled_from([(1, 1), (900, 700), (300, 640), (5, 700), (700, 3)])


@given(ANSWERS, st.sampled_from([0.0, 0.5]), SIZES)
@settings(deadline=None)
def test_no_face_twice(answers: list, border: float, size: tuple[int, int]) -> None:
    width, height = size
    network = Scripted(*answers)
    finder = Finder(network, dataclasses.replace(TUNING, border=border))
    check_distinct(finder.detect(photo(width, height)), width, height)


SMALL = st.tuples(st.integers(0, 1900), st.integers(0, 1900), st.integers(1, 60))


@given(st.lists(SMALL, max_size=30), st.integers(100, 2048), st.integers(100, 2048), SCORES)
@settings(deadline=None)
def test_tiles_hold_every_box_and_stay_small(
    places: list[tuple[int, int, int]], width: int, height: int, scale: float
) -> None:
    rows = np.array([row(x % width, y % height, size, 1) for x, y, size in places], np.float32)
    found = tiles.cover(rows.reshape(-1, 15), width, height, scale, TILE)
    for left, top, right, bottom in found:
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        assert max(right - left, bottom - top) * scale <= TILE + 1
    for x1, y1, x2, y2 in rows.reshape(-1, 15)[:, :4]:
        x, y, a = min(x2, width), min(y2, height), (x2 - x1) * 0.9
        assert any(
            t[0] <= max(0, x1 - a) and t[1] <= max(0, y1 - a)
            and t[2] >= min(width, x + a) and t[3] >= min(height, y + a)
            for t in found
        )  # fmt: skip


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 3), st.data())
def test_turning_back(width: int, height: int, turn: int, data: st.DataObject) -> None:
    """A pixel of a turned image lies where it came from."""
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    image = np.zeros((height, width), np.uint8)
    image[y, x] = 1
    ((v, u),) = np.argwhere(np.rot90(image, turn))
    rows = np.array([[u, v, u + 1, v + 1, 1, *[u + 0.5, v + 0.5] * 5]], np.float32)
    (back,) = boxes.turned_back(rows, turn, width, height)
    assert back.tolist() == [x, y, x + 1, y + 1, 1, *[x + 0.5, y + 0.5] * 5]
