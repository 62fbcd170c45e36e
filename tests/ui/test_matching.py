"""Whom a few letters mean, and how the Inbox takes over a new list."""

from __future__ import annotations

import pytest
from fakes import f, g

from facetagger.entities import Changes
from facetagger.ui import matching
from facetagger.ui.matching import Candidate
from facetagger.ui.views.inbox.order import brought_about, merged, touched


@pytest.mark.parametrize(
    ("typed", "name", "rank"),
    [
        ("anna", "Anna", matching.EXACT),
        ("jose", "José", matching.EXACT),
        ("an", "Anna", matching.START),
        ("perry", "Matthew Perry", matching.WORD),
        ("mp", "Matthew Perry", matching.INITIALS),
        ("tthew", "Matthew Perry", matching.INSIDE),
        ("jhn", "Johanna", matching.LETTERS),
        ("xyz", "Anna", 0),
        ("", "Anna", 0),
    ],
)
def test_rank(typed: str, name: str, rank: int) -> None:
    assert matching.rank(matching.plain(typed), name) == rank


def test_whom_the_group_is_suggested_as_comes_before_who_has_more_faces() -> None:
    people = [
        Candidate(1, "Anna Large", 900),
        Candidate(2, "Anna Small", 3, weight=0.8),
        Candidate(3, "Bea", 10),
    ]
    assert [h.candidate.person_id for h in matching.best("an", people)] == [2, 1]


def test_a_weak_hit_is_offered_but_not_what_a_typist_means() -> None:
    (hit,) = matching.best("jon", [Candidate(1, "Jordan", 5)])
    assert hit.rank < matching.SURE


def test_who_stands_beside_the_faces_is_not_meant_by_a_few_letters() -> None:
    people = [
        Candidate(1, "Matthew", 59, weight=0.9, near=0.9, beside=25),
        Candidate(2, "Matilda", 3),
        Candidate(3, "Camat", 3, weight=1.0),
    ]
    hits = matching.best("mat", people)
    assert [(h.candidate.person_id, h.is_meant) for h in hits] == [
        (2, True), (1, False), (3, False),
    ]  # fmt: skip
    whole = matching.best("matthew", [*people, Candidate(4, "Matthew", 1)])
    assert [(h.candidate.person_id, h.is_meant) for h in whole] == [(4, True), (1, True)]


def test_cards_up_to_the_last_one_seen_stay() -> None:
    shown = [g(1), g(2), g(3), g(4)]
    wanted = [g(9), g(4), g(2), g(1), g(3)]
    assert merged(shown, wanted, 0) == wanted
    assert merged(shown, wanted, 2) == [g(1), g(2), g(9), g(4), g(3)]
    assert merged(shown, [g(9), g(2)], 2) == [g(2), g(9)]


def test_the_group_that_an_action_brought_about() -> None:
    changes = Changes(faces=frozenset({7, 8}), clusters=frozenset({2, 3}))
    members = {g(2): [1], g(3): [7]}
    found = touched([g(1), g(2), g(3), f(9), f(8)], changes, members.__getitem__)
    assert found == [g(3), f(8)]
    assert brought_about(set(), found) == g(3)
    assert brought_about({f(8)}, found) == g(3)
    assert brought_about({g(4)}, [g(3), g(4)]) == g(4)
    assert brought_about({f(8)}, [f(7), f(8)]) == f(8)
    assert brought_about(set(), [f(7), f(8)]) is None
