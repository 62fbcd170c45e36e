"""Everything a user can do: what it changes, what it is called, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from fakes import f, g, p

from facetagger import actions
from facetagger.entities import Changes, GroupRef, InputError, Source, State, Suggestion
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.vectors import rejections


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture
def ids(library: Library) -> list[list[int]]:
    """The faces of three people, four each, in a group a person: g1, g2, g3."""
    found = fakes.put_people(library, [1, 2, 3])
    for members in found:
        fakes.put_into_cluster(library, members)
    return found


def named(library: Library, members: list[int], name: str) -> int:
    """Makes a new person of faces."""
    changes = actions.name(library, [f(i) for i in members], name, new=True)
    return max(changes.people)


def suggest(library: Library, person: int, *members: int, probability: float = 0.9) -> None:
    waiting = {s.face_id: s for s in queries.suggestions(library)}
    waiting |= {i: Suggestion(i, person, 0.8, 0.2, probability) for i in members}
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, waiting.values())


def states(library: Library, members: list[int]) -> list[State]:
    return [face.state for face in queries.faces(library, members)]


def people(library: Library) -> list[tuple[str, int]]:
    return [(s.person.name, s.faces) for s in queries.people(library)]


class TestName:
    def test_makes_a_person_of_a_group(self, library: Library, ids) -> None:
        changes = actions.name(library, [g(1)], " Anna ")
        assert changes.faces == set(ids[0])
        assert people(library) == [("Anna", 4)]
        face = fakes.face(library, ids[0][0])
        assert (face.state, face.source, face.cluster_id) == (State.CONFIRMED, Source.MANUAL, None)
        assert library.undo_label == "Name 4 faces “Anna”"
        assert [str(ref) for ref in queries.inbox(library)] == ["g2", "g3"]

    def test_uses_the_person_of_that_name(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.name(library, [f(ids[1][0])], "ANNA")
        assert people(library) == [("Anna", 5)]
        assert fakes.face(library, ids[1][0]).person_id == anna
        assert library.undo_label == "Name 1 face “Anna”"

    def test_makes_another_person_of_that_name_if_asked(self, library: Library, ids) -> None:
        named(library, ids[0], "Anna")
        named(library, ids[1][:1], "Anna")
        assert sorted(people(library)) == [("Anna", 1), ("Anna", 4)]

    def test_among_namesakes_takes_the_oldest(self, library: Library, ids) -> None:
        first = named(library, ids[0], "Anna")
        named(library, ids[1], "Anna")
        actions.name(library, [g(3)], "anna")
        assert fakes.face(library, ids[2][0]).person_id == first

    def test_of_a_person_renames(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.name(library, [p(anna)], "Anne")
        assert people(library) == [("Anne", 4)]
        assert library.undo_label == "Rename “Anna” to “Anne”"

    def test_of_a_person_can_change_its_case_only(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "anna")
        actions.name(library, [p(anna)], "Anna")
        assert people(library) == [("Anna", 4)]

    def test_of_a_person_as_before_changes_nothing(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        steps = queries.history(library)
        assert actions.name(library, [p(anna)], "Anna") == Changes()
        assert queries.history(library) == steps

    def test_of_a_person_as_before_leaves_a_namesake_alone(self, library: Library, ids) -> None:
        named(library, ids[0], "Anna")
        other = named(library, ids[1], "Anna")
        actions.name(library, [p(other)], "Anna")
        assert people(library) == [("Anna", 4), ("Anna", 4)]

    def test_of_a_person_like_another_merges_them(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0], "Anna"), named(library, ids[1], "Ben")
        actions.name(library, [p(ben)], "Anna")
        assert people(library) == [("Anna", 8)]
        assert queries.person(library, anna) is not None

    def test_of_people_and_groups_makes_one_new_person(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.name(library, [p(anna), g(2), f(ids[2][0])], "Cleo")
        assert people(library) == [("Cleo", 9)]
        actions.undo(library)
        assert people(library) == [("Anna", 4)]

    def test_of_nothing_or_of_a_group_that_is_gone_is_refused(self, library: Library, ids) -> None:
        with pytest.raises(InputError, match="Choose at least one face or group"):
            actions.name(library, [], "Anna")
        with pytest.raises(InputError, match="The group g99 is not there any more"):
            actions.name(library, [g(99)], "Anna")
        with pytest.raises(InputError, match="at least one letter"):
            actions.name(library, [g(1)], " ")
        assert library.undo_label is None
        assert people(library) == []

    def test_as_a_person_that_is_gone_is_refused(self, library: Library, ids) -> None:
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.name_as(library, [g(1)], 5)


class TestMerge:
    def test_of_groups_leaves_them_unnamed(self, library: Library, ids) -> None:
        changes = actions.merge(library, [g(2), f(ids[2][0])], g(1))
        assert changes.faces >= {*ids[1], ids[2][0]}
        assert people(library) == []
        assert set(queries.face_ids(library, g(1))) == {*ids[0], *ids[1], ids[2][0]}
        assert library.undo_label == "Merge 9 faces into one group"

    def test_of_single_faces_with_a_group_says_how_many_came_to_it(
        self, library: Library, ids
    ) -> None:
        actions.merge(library, [f(ids[2][0]), f(ids[2][1])], g(1))
        assert library.undo_label == f"Merge 2 faces with a group of {len(ids[0])}"
        assert set(queries.face_ids(library, g(1))) == {*ids[0], *ids[2][:2]}

    def test_of_groups_into_a_person_names_them(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.merge(library, [g(2), g(3)], p(anna))
        assert people(library) == [("Anna", 12)]
        assert library.undo_label == "Merge 8 faces into “Anna”"

    def test_into_a_face_that_has_a_name_means_the_person(self, library: Library, ids) -> None:
        named(library, ids[0], "Anna")
        actions.merge(library, [g(2)], f(ids[0][1]))
        assert people(library) == [("Anna", 8)]

    def test_into_a_face_on_its_own_makes_a_group(self, library: Library) -> None:
        [[one], [two]] = fakes.put_people(library, [1, 2], photos=1)
        actions.merge(library, [f(one)], f(two))
        [ref] = queries.inbox(library)
        assert set(queries.face_ids(library, ref)) == {one, two}

    def test_of_two_people_keeps_the_targets_name_and_hands_rejections_over(
        self, library: Library, ids
    ) -> None:
        anna, ben = named(library, ids[0], "Anna"), named(library, ids[1], "Ben")
        stranger, doubtful = ids[2][:2]
        suggest(library, ben, stranger)
        actions.reject(library, [stranger])
        suggest(library, ben, doubtful)
        suggest(library, anna, stranger)
        before = fakes.dump(library)
        actions.merge(library, [p(ben)], p(anna))
        assert people(library) == [("Anna", 8)]
        assert rejections(library) == {(stranger, anna)}
        assert queries.suggestions(library) == [], "none of what is rejected or of who is gone"
        assert library.undo_label == "Merge 4 faces into “Anna”"
        actions.undo(library)
        assert fakes.dump(library) == before

    def test_hands_no_rejection_to_a_face_of_the_person_itself(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0], "Anna"), named(library, ids[1], "Ben")
        actions.reject(library, [ids[1][0]])  # not Ben …
        actions.name_as(library, [f(ids[1][0])], anna)  # … but Anna
        actions.merge(library, [p(ben)], p(anna))
        assert rejections(library) == set()
        assert people(library) == [("Anna", 8)]

    def test_of_a_person_into_a_group_without_a_name_is_refused(
        self, library: Library, ids
    ) -> None:
        anna = named(library, ids[0], "Anna")
        with pytest.raises(InputError, match="into the person, not the person into the group"):
            actions.merge(library, [p(anna)], g(2))
        assert people(library) == [("Anna", 4)]

    @pytest.mark.parametrize("refs", [[], ["g1"], ["g1", "g1"]])
    def test_needs_two_groups(self, library: Library, ids, refs: list[str]) -> None:
        with pytest.raises(InputError, match="needs two different groups"):
            actions.merge(library, [GroupRef.parse(ref) for ref in refs], g(1))

    def test_with_a_group_that_is_gone_is_refused(self, library: Library, ids) -> None:
        for refs, target in (([g(99)], g(1)), ([g(1)], g(99)), ([g(1)], f(999))):
            with pytest.raises(InputError, match="is not there any more"):
                actions.merge(library, refs, target)
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.merge(library, [g(1)], p(9))
        assert library.undo_label is None

    def test_by_name_goes_into_the_first_person_else_the_first_group(
        self, library: Library, ids
    ) -> None:
        anna = named(library, ids[0], "Anna")
        actions.merge_named(library, [g(2), p(anna)])
        assert people(library) == [("Anna", 8)]
        actions.merge_named(library, [g(3), f(ids[2][0])])
        assert len(queries.face_ids(library, g(3))) == 4
        with pytest.raises(InputError, match="needs two different groups"):
            actions.merge_named(library, [])


class TestSplit:
    def test_makes_a_group_of_its_own(self, library: Library, ids) -> None:
        actions.split(library, ids[0][:2])
        assert queries.face_ids(library, g(1)) == sorted(ids[0][2:], reverse=True)
        assert fakes.face(library, ids[0][0]).cluster_id not in (None, 1)
        assert library.undo_label == "Divide 2 faces off"

    def test_remembers_the_name_that_a_face_loses_as_wrong(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.split(library, [ids[0][0]])
        assert rejections(library) == {(ids[0][0], anna)}
        assert people(library) == [("Anna", 3)]
        assert library.undo_label == "Divide 1 face off"

    def test_of_nothing_or_of_no_face_is_refused(self, library: Library, ids) -> None:
        with pytest.raises(InputError, match="Choose at least one face"):
            actions.split(library, [])
        with pytest.raises(InputError, match=r"such face: f990, f991, f992, … \(\+1\)"):
            actions.split(library, [ids[0][0], 990, 991, 992, 993])


class TestAnswers:
    def test_yes_confirms_each_face_as_who_it_was_suggested(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0][:1], "Anna"), named(library, ids[1][:1], "Ben")
        suggest(library, anna, *ids[0][1:])
        suggest(library, ben, ids[1][1])
        assert states(library, ids[0][1:2]) == [State.SUGGESTED]
        actions.confirm(library, ids[0][1:2])
        assert library.undo_label == "Confirm 1 face as “Anna”"
        actions.confirm(library, [ids[0][2], ids[1][1]])
        assert library.undo_label == "Confirm 2 faces as 2 people"
        assert people(library) == [("Anna", 3), ("Ben", 2)]
        assert [s.face_id for s in queries.suggestions(library)] == [ids[0][3]]

    def test_yes_without_a_question_is_refused(self, library: Library, ids) -> None:
        anna = named(library, ids[0][:1], "Anna")
        suggest(library, anna, ids[0][1])
        with pytest.raises(InputError, match=f"Nothing is suggested for f{ids[1][0]}, so nothing"):
            actions.confirm(library, [ids[0][1], ids[1][0]])
        assert states(library, ids[0][1:2]) == [State.SUGGESTED]

    def test_yes_to_a_person_takes_what_is_certain_enough(self, library: Library, ids) -> None:
        anna = named(library, ids[0][:1], "Anna")
        for face_id, probability in zip(ids[0][1:], (0.95, 0.9, 0.6), strict=True):
            suggest(library, anna, face_id, probability=probability)
        actions.confirm_person(library, anna, above=0.9)
        assert people(library) == [("Anna", 3)]
        with pytest.raises(InputError, match="No suggestion for “Anna” of that probability"):
            actions.confirm_person(library, anna, above=0.7)
        actions.confirm_person(library, anna)
        assert people(library) == [("Anna", 4)]
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.confirm_person(library, 77)

    def test_no_is_remembered_and_the_last_word_counts(self, library: Library, ids) -> None:
        anna = named(library, ids[0][:1], "Anna")
        suggest(library, anna, ids[0][1])
        actions.reject(library, [ids[0][1]])
        assert library.undo_label == "Reject 1 face"
        assert rejections(library) == {(ids[0][1], anna)}
        assert states(library, [ids[0][1]]) == [State.UNKNOWN]
        suggest(library, anna, ids[0][1])
        assert queries.suggestions(library) == [], "never offered again"
        actions.name_as(library, [f(ids[0][1])], anna)
        assert rejections(library) == set()
        assert people(library) == [("Anna", 2)]
        actions.reject(library, [ids[0][1]])
        assert rejections(library) == {(ids[0][1], anna)}
        assert people(library) == [("Anna", 1)]

    def test_no_to_two_people_is_remembered_for_both(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0][:1], "Anna"), named(library, ids[1][:1], "Ben")
        for person in (anna, ben):
            suggest(library, person, ids[2][0])
            actions.reject(library, [ids[2][0]])
        assert queries.rejected_of(library, [ids[2][0]]) == {ids[2][0]: [anna, ben]}

    def test_no_without_a_name_is_refused(self, library: Library, ids) -> None:
        with pytest.raises(InputError, match=f"There is no name to reject for f{ids[0][0]}"):
            actions.reject(library, [ids[0][0]])


class TestSettingAside:
    def test_ignored_and_false_faces_come_back(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        suggest(library, anna, ids[1][0])
        actions.ignore(library, [g(2), p(anna)])
        assert library.undo_label == "Ignore 8 faces"
        actions.not_a_face(library, [f(ids[2][0])])
        assert library.undo_label == "Mark 1 face as not a face"
        aside = [*ids[0], *ids[1], ids[2][0]]
        assert states(library, aside) == [State.IGNORED] * 8 + [State.NOT_A_FACE]
        assert set(queries.ignored(library)) == set(aside)
        assert people(library) == [("Anna", 0)], "the person stays, to be named again"
        assert queries.suggestions(library) == []
        actions.restore(library, aside)
        assert library.undo_label == "Bring back 9 faces"
        assert states(library, aside) == [State.UNKNOWN] * 9
        assert queries.ignored(library) == []

    def test_bringing_back_leaves_other_faces_alone(self, library: Library, ids) -> None:
        named(library, ids[0][:1], "Anna")
        assert not actions.restore(library, ids[0])
        assert states(library, ids[0][:2]) == [State.CONFIRMED, State.UNKNOWN]

    def test_of_nothing_is_refused(self, library: Library, ids) -> None:
        for action in (actions.ignore, actions.not_a_face):
            with pytest.raises(InputError, match="Choose at least one"):
                action(library, [])
            with pytest.raises(InputError, match="The group g77 is not there any more"):
                action(library, [g(77)])
        with pytest.raises(InputError, match="There is no such face: f999"):
            actions.restore(library, [999])


class TestPeople:
    def test_a_new_name(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        changes = actions.rename(library, anna, "  Anne  Marie ")
        assert changes.people == {anna}
        assert people(library) == [("Anne Marie", 4)]
        for wrong in ("", "x" * 201):
            with pytest.raises(InputError, match="A name"):
                actions.rename(library, anna, wrong)
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.rename(library, 99, "Ben")

    def test_forgetting_keeps_the_faces_together(self, library: Library, ids) -> None:
        anna, ben = named(library, ids[0], "Anna"), named(library, ids[1], "Ben")
        suggest(library, anna, ids[2][0])
        actions.reject(library, [ids[2][0]])
        suggest(library, anna, ids[2][1])
        before = fakes.dump(library)
        actions.forget(library, anna)
        assert people(library) == [("Ben", 4)]
        assert len({face.cluster_id for face in queries.faces(library, ids[0])}) == 1
        assert rejections(library) == set()
        assert queries.suggestions(library) == []
        assert library.undo_label == "Forget “Anna”"
        actions.undo(library)
        assert fakes.dump(library) == before
        actions.redo(library)
        new = named(library, ids[2], "Anna")
        assert new not in (anna, ben), "an id is never used again"

    def test_somebody_without_faces_can_be_forgotten(self, library: Library, ids) -> None:
        anna = named(library, ids[0], "Anna")
        actions.ignore(library, [p(anna)])
        actions.forget(library, anna)
        assert people(library) == []
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.forget(library, anna)

    def test_the_cover_is_the_chosen_face_while_it_is_the_persons(
        self, library: Library, ids
    ) -> None:
        anna = named(library, ids[0], "Anna")
        best = queries.cover(library, anna)
        assert best == ids[0][-1], "of the best quality"
        actions.set_cover(library, anna, ids[0][0])
        assert queries.cover(library, anna) == ids[0][0]
        assert library.undo_label == "Choose the cover of “Anna”"
        actions.reject(library, [ids[0][0]])
        assert queries.cover(library, anna) == best
        with pytest.raises(InputError, match="This face is not “Anna”"):
            actions.set_cover(library, anna, ids[0][0])
        with pytest.raises(InputError, match="This person is not there any more"):
            actions.set_cover(library, 99, ids[0][0])
        assert queries.cover(library, 99) is None
