"""Where boxes are on a photo, and how they are grasped: arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from facetagger.entities import Box, Face, Photo, State
from facetagger.ui.photo import boxes as photo_boxes
from facetagger.ui.photo import reading
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.photo.zoom import Zoom

RECT = QRectF(100, 100, 80, 60)
_parts = st.floats(0, 1)


def zoom(photo: QSizeF, view: QSizeF) -> Zoom:
    made = Zoom()
    made.photo, made.view = photo, view
    return made


def shown(face_id: int, state: State = State.UNKNOWN, name: str = "") -> Shown:
    face = Face(face_id, 1, Box(0, 0, 0.1, 0.1), 1, 1, state, None, None, None)
    return Shown(face, name, state is State.SUGGESTED)


def test_a_photo_is_fitted_in_the_middle() -> None:
    fitted = zoom(QSizeF(400, 200), QSizeF(1000, 1000))
    assert fitted.area() == QRectF(0, 250, 1000, 500)
    assert fitted.is_fitted
    # A small photo is not blown up to nothing but squares.
    assert zoom(QSizeF(20, 10), QSizeF(1000, 1000)).area().width() == 60


@given(x=_parts, y=_parts, steps=st.lists(st.floats(-3, 3), max_size=6))
def test_what_is_under_the_pointer_stays_there(x: float, y: float, steps: list[float]) -> None:
    """As far as no empty ground comes to show beside the photo."""
    view = zoom(QSizeF(4000, 3000), QSizeF(900, 700))
    for step in steps:
        view.zoom_to(view.scale * 1.25**step, QPointF(900 * x, 700 * y))
        area = view.area()
        assert area.width() >= 899.99 or area.height() >= 699.99
        for low, high, room in (
            (area.left(), area.right(), 900),
            (area.top(), area.bottom(), 700),
        ):
            assert (low <= 1e-6 and high >= room - 1e-6) or abs(low - (room - high)) < 1e-6
    view.zoom_to(1.0, QPointF(450, 350))
    before = view.fraction(QPointF(450, 350))
    view.zoom_to(2.0, QPointF(450, 350))
    after = view.fraction(QPointF(450, 350))
    assert (before.x(), before.y()) == pytest.approx((after.x(), after.y()), abs=1e-6)


@given(st.tuples(_parts, _parts, _parts, _parts), st.floats(0.1, 4))
def test_a_box_and_its_rectangle_are_the_same_at_every_scale(
    values: tuple[float, float, float, float], scale: float
) -> None:
    x, y, w, h = values
    box = Box(x * 0.5, y * 0.5, 0.05 + w * 0.4, 0.05 + h * 0.4)
    view = zoom(QSizeF(1234, 777), QSizeF(500, 600))
    view.zoom_to(scale, QPointF(100, 200))
    back = view.box(view.rect(box))
    assert (back.x, back.y, back.w, back.h) == pytest.approx((box.x, box.y, box.w, box.h))


def test_zooming_out_ends_with_the_whole_photo() -> None:
    view = zoom(QSizeF(4000, 3000), QSizeF(900, 700))
    view.zoom_to(1.0, QPointF(0, 0))
    assert (view.percent, view.is_fitted) == (100, False)
    view.zoom_to(0.01, QPointF(0, 0))
    assert view.is_fitted
    view.zoom_to(100, QPointF(0, 0))
    assert view.scale == 8


def test_panning_stops_at_the_edges() -> None:
    view = zoom(QSizeF(4000, 3000), QSizeF(900, 700))
    view.zoom_to(1.0, QPointF(450, 350))
    view.pan(QPointF(9999, -9999))
    area = view.area()
    assert (area.left(), area.bottom()) == (0, 700)
    view.pan(QPointF(-10, 0))  # moves at once, though it was pushed far beyond
    assert view.area().left() == -10


@pytest.mark.parametrize(
    ("x", "y", "grip"),
    [
        (101, 99, (-1, -1)),
        (181, 130, (1, 0)),
        (140, 163, (0, 1)),
        (140, 130, None),
        (60, 130, None),
    ],
)
def test_grips(x: float, y: float, grip: photo_boxes.Grip | None) -> None:
    assert photo_boxes.grip_at(RECT, QPointF(x, y)) == grip


def test_a_small_box_can_still_be_moved() -> None:
    assert photo_boxes.grip_at(QRectF(0, 0, 12, 12), QPointF(6, 6)) is None


def test_sides_that_pass_each_other_change_places() -> None:
    assert photo_boxes.resized(RECT, (-1, 0), QPointF(100, 50)) == QRectF(180, 100, 20, 60)


def test_a_box_stays_on_the_photo() -> None:
    room = QRectF(0, 0, 200, 200)
    assert photo_boxes.moved(RECT, QPointF(500, -500), room) == QRectF(120, 0, 80, 60)
    box = photo_boxes.nudged(Box(0.8, 0.5, 0.2, 0.2), 0.1, -0.1, size=False)
    assert (box.x, box.y) == pytest.approx((0.8, 0.4))
    assert photo_boxes.nudged(Box(0.8, 0.5, 0.2, 0.2), 0.5, -1, size=True).h == 0.004


def test_who_comes_next() -> None:
    boxes = [shown(1, State.CONFIRMED, "Anna"), shown(2), shown(3, State.SUGGESTED, "Ben")]
    assert photo_boxes.neighbour(boxes, 3, 1) == 1
    assert photo_boxes.neighbour(boxes, 0, -1) == 3
    assert photo_boxes.neighbour([], 3, 1) == 0
    assert photo_boxes.next_unnamed(boxes, 1) == 2
    assert photo_boxes.next_unnamed(boxes, 3) == 2
    assert photo_boxes.next_unnamed(boxes[:1], 1) == 0
    assert boxes[2].label == "Ben?"
    assert boxes[2].described(3, 3) == "Face 3 of 3: maybe Ben"


@pytest.mark.parametrize(
    ("width", "height", "longer"),
    [
        (20_000, 1_000, 20_000),  # a panorama is read whole
        (6_000, 4_000, 6_000),
        (12_000, 9_000, 8_000),
        (40_000, 500, 30_000),
        (0, 0, 6_928),
    ],
)
def test_a_closer_look_costs_no_more_memory_than_there_may_be(
    width: int, height: int, longer: int
) -> None:
    photo = Photo(1, "/a.jpg", 1, 1, "", width, height, None, None)
    assert reading.sharp_px(photo) == pytest.approx(longer, abs=1)
