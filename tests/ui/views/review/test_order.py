"""Which suggestions stand on a page together, and how large the crops are."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from facetagger.entities import Suggestion
from facetagger.ui.views.review.order import ALONE, PAGE, Page, best_side, paged


def suggestions(*sizes: int, probability: float = 0.9) -> list[Suggestion]:
    """So many suggestions of person 1, of person 2, …, each less certain than the one before."""
    found, face_id = [], 0
    for person_id, size in enumerate(sizes, 1):
        for number in range(size):
            face_id += 1
            sure = probability - number / 1000
            found.append(Suggestion(face_id, person_id, 0.5, 0.1, sure))
    return found


def test_many_of_one_person_fill_pages_the_most_certain_first() -> None:
    pages = paged(suggestions(50, 13)[::-1])
    sizes = [(page.person_id, len(page.suggestions)) for page in pages]
    assert sizes == [(1, 24), (1, 24), (2, 13), (1, 2)]
    sure = [s.probability for page in pages[:2] for s in page.suggestions]
    assert sure == sorted(sure, reverse=True)


def test_few_of_many_people_share_pages_and_stand_together() -> None:
    pages = paged(suggestions(11, 10, 9, 3))
    assert [page.person_id for page in pages] == [None, 3]
    assert [s.person_id for s in pages[0].suggestions] == [1] * 11 + [2] * 10 + [4] * 3


def test_who_is_more_to_be_expected_comes_first() -> None:
    sure, unsure = suggestions(20), suggestions(0, 24, probability=0.3)
    unsure = [Suggestion(s.face_id + 100, 2, 0.5, 0.1, s.probability) for s in unsure]
    assert [page.person_id for page in paged([*unsure, *sure])] == [1, 2]


def test_the_most_certain_come_first_in_steps() -> None:
    certain, likely = suggestions(3, probability=0.999), suggestions(0, 24, 12, probability=0.93)
    likely = [Suggestion(s.face_id + 100, s.person_id, 0.5, 0.1, s.probability) for s in likely]
    assert [page.person_id for page in paged([*likely, *certain])] == [1, 2, 3]
    assert paged([*likely, *certain], 1) == [Page(tuple(certain), 1)]
    # Within a step it is no matter who is a little more certain.
    near = [Suggestion(9, 4, 0.5, 0.1, 0.9401)]
    assert [page.person_id for page in paged([*near, *likely])] == [2, 3, 4]
    # Those who share a page, and whose page it is.
    doubtful = [Suggestion(10, 5, 0.5, 0.1, 0.6)]
    shared = paged([*doubtful, *likely, *certain])
    assert [page.person_id for page in shared] == [None, 2, 3]
    assert [s.person_id for s in shared[0].suggestions] == [1] * 3 + [5]


def test_thousands_of_people_with_few_each_are_no_work() -> None:
    pages = paged(suggestions(*[5] * 2_000))
    assert len(pages) == 500
    assert all(page.person_id is None for page in pages)
    assert paged(suggestions(*[5] * 2_000), 3) == pages[:3]
    assert paged(suggestions(30, 5, 5), 1) == [Page(tuple(suggestions(24)), 1)]


@given(st.lists(st.integers(0, 60), max_size=12))
def test_everything_is_asked_once(sizes: list[int]) -> None:
    waiting = suggestions(*sizes)
    pages = paged(waiting)
    asked = [s.face_id for page in pages for s in page.suggestions]
    assert sorted(asked) == sorted(s.face_id for s in waiting)
    for page in pages:
        people = Counter(s.person_id for s in page.suggestions)
        assert 0 < len(page.suggestions) <= PAGE
        assert (len(people) == 1) == (page.person_id is not None)
        assert page.person_id is not None or max(people.values()) < ALONE


@given(
    st.integers(100, 3000), st.integers(100, 3000), st.integers(1, 30), st.integers(0, 40),
)  # fmt: skip
def test_crops_fit_and_could_not_be_larger(width: int, height: int, count: int, below: int) -> None:
    gap = 8
    side = best_side(width, height, count, below, gap)

    def fit(one: int) -> bool:
        if one > width:
            return False
        columns = (width + gap) // (one + gap)
        lines = -(-count // columns)
        return lines * (one + below + gap) - gap <= height

    assert not fit(side + 1)
    assert side <= 0 or fit(side)
