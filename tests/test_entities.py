"""The types that cross layers: boxes, group identifiers, changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facetagger.entities import Box, Changes, GroupKind, GroupRef, InputError

_fraction = st.floats(0, 1)
_side = st.floats(0.001, 1)
_boxes = st.builds(Box, _fraction, _fraction, _side, _side)
_any = st.floats(-3, 3)
_refs = st.builds(GroupRef, st.sampled_from(GroupKind), st.integers(0, 2**63 - 1))


@given(_boxes, _boxes)
def test_overlap_is_symmetric_and_between_0_and_1(a: Box, b: Box) -> None:
    assert 0 <= a.iou(b) <= 1
    assert a.iou(b) == pytest.approx(b.iou(a))


@given(_boxes)
def test_a_box_overlaps_itself_wholly(box: Box) -> None:
    assert box.iou(box) == pytest.approx(1)


@given(_boxes, st.floats(1, 5), st.sampled_from(["x", "y"]))
def test_boxes_beside_each_other_do_not_overlap(box: Box, gap: float, axis: str) -> None:
    x, y = (gap + box.w, 0.0) if axis == "x" else (0.0, gap + box.h)
    assert box.iou(Box(box.x + x, box.y + y, box.w, box.h)) == 0


@given(_boxes, st.floats(0.1, 1), st.floats(0.1, 1))
def test_a_box_inside_another_overlaps_by_its_share(box: Box, w: float, h: float) -> None:
    inner = Box(box.x, box.y, box.w * w, box.h * h)
    assert box.iou(inner) == pytest.approx(w * h, rel=1e-6)


def test_half_of_each_of_two_equal_boxes_is_a_third_of_both() -> None:
    assert Box(0, 0, 0.5, 0.5).iou(Box(0.25, 0, 0.5, 0.5)) == pytest.approx(1 / 3)


@pytest.mark.parametrize("size", [0.0, 1e-320, 1e-200])
def test_boxes_without_area_do_not_overlap(size: float) -> None:
    assert Box(0, 0, size, size).iou(Box(0, 0, size, size)) == 0


@given(st.builds(Box, _any, _any, st.floats(0, 5), st.floats(0, 5)))
def test_a_clipped_box_lies_on_the_image_and_is_the_part_that_does(box: Box) -> None:
    part = box.clipped()
    assert 0 <= part.x <= part.x + part.w <= 1 + 1e-9
    assert 0 <= part.y <= part.y + part.h <= 1 + 1e-9
    assert part.area <= box.area + 1e-9
    if min(box.x, box.y) >= 0 and max(box.x + box.w, box.y + box.h) <= 1:
        assert (part.x, part.y) == (box.x, box.y)
        assert (part.w, part.h) == pytest.approx((box.w, box.h))


@given(_refs)
def test_an_identifier_is_read_as_it_was_written(ref: GroupRef) -> None:
    assert GroupRef.parse(str(ref)) == ref


def test_identifiers_are_a_letter_and_a_number() -> None:
    assert str(GroupRef(GroupKind.CLUSTER, 12)) == "g12"
    assert GroupRef.parse("p3") == GroupRef(GroupKind.PERSON, 3)
    assert GroupRef.parse("f007") == GroupRef(GroupKind.FACE, 7)


@pytest.mark.parametrize(
    "text",
    [
        *("", "g", "12", "x1", "G1", "g-1", "g1 ", " g1", "g1.0", "g²", "g١", "gg1", "g1\n", "g 1"),
        *(f"g{2**63}", "f" + "9" * 5000),
    ],
)
def test_anything_else_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match="is not an identifier; take one that facetagger printed"):
        GroupRef.parse(text)


@given(st.text())
def test_any_text_is_an_identifier_or_refused(text: str) -> None:
    try:
        ref = GroupRef.parse(text)
    except InputError:
        return
    assert text[0] == ref.kind
    assert int(text[1:]) == ref.id


def test_no_changes_are_false_and_everything_is_true() -> None:
    assert not Changes()
    assert Changes(everything=True)
    assert Changes(clusters=frozenset({1}))


def test_changes_add_up() -> None:
    one = Changes(faces=frozenset({1}), people=frozenset({2}))
    two = Changes(faces=frozenset({3}), photos=frozenset({4}), clusters=frozenset({5}))
    assert Changes.union([one, two]) == Changes(
        frozenset({1, 3}), frozenset({4}), frozenset({2}), frozenset({5})
    )
    assert Changes.union([]) == Changes()
    assert Changes.union(c for c in (one, Changes(everything=True))).everything
    assert Changes.union((one, Changes(taken_out=True))).taken_out
