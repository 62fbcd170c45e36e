"""Answers to the machine's questions: a page of suggestions, a group's name, 'same person?'."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from fakes import f, g, p

from facetagger import actions
from facetagger.entities import GroupRef, InputError, State, Suggestion
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.vectors import apart, rejections


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture(name="ids")
def make_ids(library: Library) -> list[list[int]]:
    """The faces of four people, four each, in a group a person: g1 … g4."""
    found = fakes.put_people(library, [1, 2, 3, 4])
    for members in found:
        fakes.put_into_cluster(library, members)
    return found


def named(library: Library, face_id: int, name: str) -> int:
    return max(actions.name(library, [f(face_id)], name, new=True).people)


def suggest(library: Library, person_of: dict[int, int]) -> None:
    found = [Suggestion(i, person, 0.8, 0.2, 0.9) for i, person in person_of.items()]
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, found)


def people(library: Library, members: list[int]) -> list[int | None]:
    return [face.person_id for face in queries.faces(library, members)]


class TestReview:
    def test_is_one_step_whoever_is_on_the_page(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0][0], "Anna"), named(library, ids[1][0], "Ben")
        yes, no = [ids[0][1], ids[1][1], ids[0][2]], [ids[2][0], ids[3][0]]
        suggest(library, dict(zip([*yes, *no], [anna, ben, anna, ben, anna], strict=True)))
        before = fakes.dump(library)
        actions.review(library, yes, no)
        assert library.undo_label == "Review 5 suggestions (3 yes, 2 no)"
        assert people(library, yes) == [anna, ben, anna]
        assert rejections(library) == {(ids[2][0], ben), (ids[3][0], anna)}
        assert queries.suggestions(library) == []
        after = fakes.dump(library)
        actions.undo(library)
        assert fakes.dump(library) == before
        actions.redo(library)
        assert fakes.dump(library) == after

    def test_answers_what_was_shown_not_what_is_suggested_by_now(
        self, library: Library, ids
    ) -> None:
        anna, ben = named(library, ids[0][0], "Anna"), named(library, ids[1][0], "Ben")
        yes, no = ids[0][1], ids[2][1]
        suggest(library, {yes: ben, no: ben})
        actions.review(library, [yes], [no], shown={yes: anna, no: anna, ids[3][0]: ben})
        assert library.undo_label == "Review 2 suggestions (1 yes, 1 no)"
        assert people(library, [yes, no]) == [anna, None]
        assert rejections(library) == {(no, anna)}
        assert [s.person_id for s in queries.suggestions(library)] == [ben]
        actions.review(library, [], [no])
        assert library.undo_label == "Review 1 suggestion (0 yes, 1 no)"
        assert rejections(library) == {(no, anna), (no, ben)}

    def test_of_what_is_not_asked_is_refused_as_a_whole(self, library: Library, ids) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, {ids[0][1]: anna})
        before, label = fakes.dump(library), library.undo_label
        for yes, no, shown, words in (
            ([], [], None, "Choose at least one face"),
            ([ids[0][1]], [ids[2][0]], None, "Nothing is suggested for"),
            ([ids[0][1]], [ids[0][1]], None, "Yes and no at once"),
            ([999], [], None, "no such face"),
            ([ids[0][0]], [], {ids[0][0]: anna}, "Nothing is suggested for"),
            ([], [ids[0][1]], {ids[0][1]: 999}, "not there any more"),
        ):
            with pytest.raises(InputError, match=words):
                actions.review(library, yes, no, shown=shown)
        assert (fakes.dump(library), library.undo_label) == (before, label)


class TestAccept:
    def test_leaves_faces_out_that_were_refused_for_the_person(self, library: Library, ids) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, {ids[1][0]: anna})
        actions.reject(library, [ids[1][0]])
        before = fakes.dump(library)
        actions.accept(library, [([g(2)], anna)])
        assert people(library, ids[1]) == [None, anna, anna, anna]
        assert queries.face_ids(library, g(2)) == [ids[1][0]]
        assert rejections(library) == {(ids[1][0], anna)}
        actions.undo(library)
        assert fakes.dump(library) == before

    def test_of_a_group_that_was_refused_whole_is_refused(self, library: Library, ids) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, dict.fromkeys(ids[1], anna))
        actions.review(library, [], ids[1])
        with pytest.raises(InputError, match="no suggestion to accept"):
            actions.accept(library, [([g(2)], anna)])
        with pytest.raises(InputError, match="“Anna”"):
            actions.same(library, g(2), p(anna))

    def test_by_hand_a_name_is_for_everybody_and_takes_the_no_back(
        self, library: Library, ids
    ) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, {ids[1][0]: anna, ids[2][0]: anna})
        actions.reject(library, [ids[1][0], ids[2][0]])
        before = fakes.dump(library)
        actions.name(library, [g(2)], "Anna")
        assert people(library, ids[1]) == [anna] * 4
        assert rejections(library) == {(ids[2][0], anna)}
        actions.merge(library, [g(3)], p(anna))
        assert rejections(library) == set()
        actions.undo(library)
        actions.undo(library)
        assert fakes.dump(library) == before


class TestSame:
    def test_of_groups_is_a_merger(self, library: Library, ids) -> None:
        actions.same(library, g(1), g(2))
        assert set(queries.face_ids(library, g(1))) == {*ids[0], *ids[1]}

    @pytest.mark.parametrize("turned", [False, True])
    def test_of_a_group_and_a_person_gives_the_name(
        self, library: Library, ids, turned: bool
    ) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, {ids[1][2]: anna})
        actions.reject(library, [ids[1][2]])
        pair = [p(anna), g(2)]
        actions.same(library, pair[turned], pair[not turned])
        assert people(library, ids[1]) == [anna, anna, None, anna]

    def test_of_two_people_keeps_the_firsts_name(self, library: Library, ids) -> None:
        anna, nan = named(library, ids[0][0], "Anna"), named(library, ids[1][0], "Nan")
        actions.same(library, f(ids[0][0]), p(nan))
        assert people(library, [ids[0][0], ids[1][0]]) == [anna, anna]

    def test_of_one_group_is_refused(self, library: Library, ids) -> None:
        anna = named(library, ids[0][0], "Anna")
        for one, other in ((g(2), g(2)), (p(anna), p(anna)), (p(anna), f(ids[0][0]))):
            with pytest.raises(InputError, match="two"):
                actions.same(library, one, other)


class TestDifferent:
    def test_is_kept_between_faces_wherever_they_go(self, library: Library, ids) -> None:
        actions.different(library, g(1), g(2))
        kept = apart(library)
        assert len(kept) == 9
        assert all(one < other for one, other in kept)
        assert all(one in ids[0] and other in ids[1] for one, other in kept)
        touched = library.read("SELECT id FROM cluster WHERE touched = 1 ORDER BY id")
        assert [row[0] for row in touched] == [1, 2]
        actions.name(library, [g(1)], "Anna")
        actions.split(library, ids[1][:2])
        actions.merge(library, [g(2)], g(3))
        actions.ignore(library, [f(ids[1][0])])
        actions.restore(library, [ids[1][0]])
        assert apart(library) == kept

    def test_of_a_person_is_a_no_for_each_face_and_takes_suggestions_away(
        self, library: Library, ids
    ) -> None:
        anna = named(library, ids[0][0], "Anna")
        suggest(library, dict.fromkeys([*ids[0][1:], ids[1][0]], anna))
        before = fakes.dump(library)
        changes = actions.different(library, p(anna), g(2))
        assert library.undo_label == "Tell apart “Anna” and 4 faces"
        assert set(ids[1]) <= changes.faces
        assert rejections(library) == {(i, anna) for i in ids[1]}
        assert {s.face_id for s in queries.suggestions(library)} == set(ids[0][1:])
        assert len(apart(library)) == 3
        actions.undo(library)
        assert fakes.dump(library) == before

    def test_of_two_people_rejects_nothing(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0][0], "Anna"), named(library, ids[1][0], "Ben")
        actions.different(library, p(anna), p(ben))
        assert rejections(library) == set()
        assert apart(library) == {(ids[0][0], ids[1][0])}

    def test_said_twice_is_no_second_step(self, library: Library, ids) -> None:
        actions.different(library, g(1), f(ids[1][0]))
        steps = len(queries.history(library))
        assert not actions.different(library, f(ids[1][0]), g(1))
        assert len(queries.history(library)) == steps

    def test_needs_two_groups(self, library: Library, ids) -> None:
        anna = named(library, ids[0][0], "Anna")
        same: list[tuple[GroupRef, GroupRef]] = [
            (g(2), g(2)),
            (g(2), f(ids[1][1])),
            (p(anna), f(ids[0][0])),
        ]
        for one, other in same:
            with pytest.raises(InputError, match="not two groups"):
                actions.different(library, one, other)
        with pytest.raises(InputError, match="not there any more"):
            actions.different(library, g(1), g(99))

    def test_is_forgotten_with_the_photos(self, library: Library, ids) -> None:
        actions.different(library, g(1), g(2))
        gone = {face.photo_id for face in queries.faces(library, ids[0])}
        with library.transact(None) as tx:
            edits.set_missing(tx, gone, True)
        before = fakes.dump(library)
        actions.forget_missing(library, "/photos")
        assert apart(library) == set()
        assert library.check() == []
        actions.undo(library)
        assert fakes.dump(library) == before


def test_who_is_set_aside_is_in_no_question(library: Library, ids) -> None:
    actions.ignore(library, [g(1)])
    with pytest.raises(InputError, match="not there any more"):
        actions.same(library, g(1), g(2))
    assert {face.state for face in queries.faces(library, ids[0])} == {State.IGNORED}
