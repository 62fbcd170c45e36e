"""Where tiles stand: a heading between two sections moves those below it, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facetagger.ui.tiles.lines import Lines

NUMBERS = st.integers(1, 60)


@st.composite
def lines(draw: st.DrawFn) -> Lines:
    count = draw(NUMBERS)
    section = draw(st.integers(0, count))
    return Lines(
        count, draw(st.integers(1, 7)), draw(st.integers(40, 200)), draw(st.integers(0, 20)),
        section, draw(st.integers(10, 50)),
    )  # fmt: skip


@given(lines())
def test_a_tile_is_found_where_it_stands(grid: Lines) -> None:
    for row in range(grid.count):
        top, column = grid.place(row)
        assert column < grid.columns
        for y in (top, top + grid.pitch // 2, top + grid.pitch - 1):
            line = grid.line_at(y)
            assert line[column] == row
        assert top + grid.pitch <= grid.height


@given(lines())
def test_the_heading_stands_free_and_its_section_begins_a_line(grid: Lines) -> None:
    top = grid.heading_top
    assert (top is None) == (grid.section == grid.count)
    if top is None:
        return
    assert not grid.line_at(top)
    assert not grid.line_at(top + grid.heading - 1)
    assert grid.place(grid.section) == (top + grid.heading, 0)
    if grid.section:
        assert grid.place(grid.section - 1)[0] + grid.pitch == top


@given(lines(), st.integers(0, 4000), st.integers(0, 4000))
def test_all_tiles_that_a_height_touches_are_told(grid: Lines, top: int, more: int) -> None:
    found = grid.between(top, top + more)
    for row in range(grid.count):
        place = grid.place(row)[0]
        if place <= top + more and place + grid.pitch > top:
            assert row in found


@given(lines())
def test_up_and_down_keep_the_column_as_far_as_there_is_one(grid: Lines) -> None:
    for row in range(grid.count):
        top, column = grid.place(row)
        below, above = grid.below(row), grid.above(row)
        assert 0 <= above <= row <= below < grid.count
        if below != grid.count - 1 and grid.place(below)[0] > top:
            line = grid.line_at(grid.place(below)[0])
            assert grid.place(below)[1] == min(column, len(line) - 1)
        if grid.place(above)[0] == top:
            assert above == row  # the first line
        else:
            line = grid.line_at(grid.place(above)[0])
            assert grid.place(above)[1] == min(column, len(line) - 1)


def test_without_a_heading_it_is_a_plain_grid() -> None:
    grid = Lines(10, 4, 100, 18, 10, 30)
    assert [grid.place(row) for row in (0, 3, 4, 9)] == [(18, 0), (18, 3), (118, 0), (218, 1)]
    assert grid.height == 318
    assert grid.between(0, 120) == range(8)
    assert Lines().height == 0
    assert Lines().between(0, 500) == range(0)
