"""Undo and redo: what comes back, what is remembered, what is left alone."""

from __future__ import annotations

from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import Box, State, Suggestion
from facetagger.library import edits, journal, queries
from facetagger.library.database import Library


def test_the_steps_of_undo_survive_closing_and_opening_again(own_library: Path) -> None:
    with Library.open(own_library) as library:
        ids = fakes.put_people(library, [1])[0]
        before = fakes.dump(library)
        actions.name(library, [fakes.f(i) for i in ids], "Anna")
        named = fakes.dump(library)
        actions.rename(library, 1, "Anne")
    with Library.open(own_library) as library:
        assert library.undo_label == "Rename “Anna” to “Anne”"
        assert actions.undo(library)[0] == "Rename “Anna” to “Anne”"
        assert fakes.dump(library) == named
    with Library.open(own_library) as library:
        assert library.redo_label == "Rename “Anna” to “Anne”"
        actions.undo(library)
        assert fakes.dump(library) == before
        actions.redo(library)
    with Library.open(own_library) as library:
        assert fakes.dump(library) == named
        actions.redo(library)
        assert [s.person.name for s in queries.people(library)] == ["Anne"]


def test_a_new_action_ends_what_could_be_done_again(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    actions.name(library, [fakes.f(ids[0])], "Anna")
    actions.undo(library)
    actions.ignore(library, [fakes.f(ids[1])])
    assert library.redo_label is None
    assert [step.label for step in queries.history(library)] == ["Ignore 1 face"]


def test_the_history_is_newest_first_and_says_what_is_undone(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    actions.name(library, [fakes.f(ids[0])], "Anna")
    actions.ignore(library, [fakes.f(ids[1])])
    actions.undo(library)
    steps = queries.history(library)
    assert [(s.label, s.undone) for s in steps] == [
        ("Ignore 1 face", True),
        ("Name 1 face “Anna”", False),
    ]
    assert all(s.at.tzinfo is not None for s in steps)
    assert queries.history(library, limit=1) == steps[:1]


def test_steps_beyond_the_limit_are_forgotten_oldest_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MAX_STEPS", 3)
    ids = fakes.put_people(library, [1])[0]
    actions.name(library, [fakes.f(ids[0])], "A")
    for name in "BCDE":
        actions.rename(library, 1, name)
    labels = [step.label for step in queries.history(library)]
    assert labels == ["Rename “D” to “E”", "Rename “C” to “D”", "Rename “B” to “C”"]
    for _ in range(3):
        actions.undo(library)
    assert library.undo() is None
    assert queries.people(library)[0].person.name == "B"
    images = sum(
        library.read(f"SELECT count(*) FROM undo_{table}")[0][0] for table in fakes.UNDOABLE
    )
    assert images == 3, "the images of forgotten steps are gone"


def test_an_action_that_changes_nothing_is_no_step(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    heard: list = []
    library.subscribe(heard.append)
    assert not actions.restore(library, ids)
    assert library.undo_label is None
    assert heard == []


def test_the_machines_work_is_no_step_and_keeps_what_can_be_done_again(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    actions.name(library, [fakes.f(ids[0])], "Anna")
    actions.undo(library)
    fakes.put_into_cluster(library, ids)
    fakes.put_people(library, [2])
    assert library.undo_label is None
    assert library.redo_label == "Name 1 face “Anna”"


def test_undoing_a_name_takes_the_suggestions_of_the_new_person_along(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    person = min(actions.name(library, [fakes.f(ids[0])], "Anna").people)
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(ids[1], person, 0.9, 0.5, 0.9)])
    actions.undo(library)
    assert queries.suggestions(library) == []
    assert library.check() == []


def test_undoing_a_drawn_box_takes_its_suggestion_along(library: Library) -> None:
    photo = fakes.face(library, fakes.put(library, "/photos/1.jpg", fakes.new_face(1))[0]).photo_id
    other = fakes.put_people(library, [2], photos=1)[0][0]
    anna = min(actions.name(library, [fakes.f(other)], "Anna").people)
    before = fakes.dump(library)
    drawn = min(actions.add_face(library, photo, Box(0.6, 0.3, 0.2, 0.2)).faces)
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(drawn, anna, 0.8, 0.2, 0.9)])
    actions.undo(library)
    assert fakes.dump(library) == before
    actions.redo(library)
    assert library.check() == []


def test_a_face_named_again_by_undo_has_no_suggestion_left(library: Library) -> None:
    """Forgotten, suggested as somebody else meanwhile, brought back."""
    ids = fakes.put_people(library, [1, 2])
    anna = min(actions.name(library, [fakes.f(i) for i in ids[0]], "Anna").people)
    ben = min(actions.name(library, [fakes.f(ids[1][0])], "Ben").people)
    actions.forget(library, anna)
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(i, ben, 0.9, 0.5, 0.9) for i in ids[0]])
    actions.undo(library)
    assert queries.suggestions(library) == []
    assert {fakes.face(library, i).person_id for i in ids[0]} == {anna}
    actions.redo(library)
    assert {s.face_id for s in queries.suggestions(library)} == set(ids[0])


def test_a_group_that_the_machine_dissolved_does_not_hinder_undo(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    fakes.put_into_cluster(library, ids)
    actions.name(library, [fakes.f(i) for i in ids], "Anna")
    actions.undo(library)
    fakes.put_into_cluster(library, ids)  # another group; the first is dissolved
    actions.redo(library)
    with library.transact(None) as tx:
        edits.assign_clusters(tx, [], 0)  # dissolves the other one
    actions.undo(library)
    assert library.check() == []
    assert {fakes.face(library, i).state for i in ids} == {State.UNKNOWN}


@pytest.mark.parametrize("how", ["rejected and undone", "suggested as a forgotten person"])
def test_a_face_that_is_not_on_the_photo_any_more_does_not_hinder_undo(
    library: Library, how: str
) -> None:
    [[known], [gone]] = fakes.put_people(library, [1, 2], photos=1)
    anna = min(actions.name(library, [fakes.f(known)], "Anna").people)
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(gone, anna, 0.9, 0.5, 0.9)])
    if how == "rejected and undone":
        actions.reject(library, [gone])
        actions.undo(library)
    else:
        actions.forget(library, anna)
    fakes.put(library, "/photos/2-0.jpg", content="another picture")
    (actions.redo if how == "rejected and undone" else actions.undo)(library)
    assert library.check() == []


def test_undo_leaves_the_place_of_a_face_on_a_photo_that_was_read_again(library: Library) -> None:
    """The photo was cropped in another program: the new box holds, only the name goes."""
    [face_id] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1, x=0.1))
    actions.name(library, [fakes.f(face_id)], "Anna")
    moved = fakes.new_face(1, x=0.15)
    assert fakes.put(library, "/photos/a.jpg", moved) == [face_id]
    actions.undo(library)
    face = fakes.face(library, face_id)
    assert (face.state, face.box) == (State.UNKNOWN, moved.detection.box)
    fakes.put(library, "/photos/a.jpg", again := fakes.new_face(1, x=0.2))
    actions.redo(library)
    face = fakes.face(library, face_id)
    assert (face.state, face.box) == (State.CONFIRMED, again.detection.box)


def test_a_failing_action_leaves_nothing_and_announces_nothing(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    actions.name(library, [fakes.f(ids[0])], "Anna")
    actions.undo(library)
    tables = [*fakes.UNDOABLE, "photo", "undo_step", *(f"undo_{t}" for t in fakes.UNDOABLE)]
    before = fakes.dump(library, tables)
    heard: list = []
    library.subscribe(heard.append)

    def break_off() -> None:
        with library.transact("Broken") as tx:
            tx.execute("UPDATE face SET state = 'ignored'")
            tx.execute("INSERT INTO person (name) VALUES ('Nobody')")
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        break_off()
    assert fakes.dump(library, tables) == before
    assert heard == []
    assert library.redo_label == "Name 1 face “Anna”", "what was undone can still be redone"
    actions.ignore(library, [fakes.f(ids[0])])
    assert heard[0].faces == {ids[0]}, "only what this action touched is announced"


def test_a_callback_sees_what_was_committed(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    seen: list[State] = []
    end = library.subscribe(lambda changes: seen.append(fakes.face(library, ids[0]).state))
    actions.ignore(library, [fakes.f(ids[0])])
    actions.undo(library)
    end()
    actions.redo(library)
    assert seen == [State.IGNORED, State.UNKNOWN]


def test_an_announcement_names_faces_photos_people_and_groups(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    cluster = fakes.put_into_cluster(library, ids)
    heard: list = []
    library.subscribe(heard.append)
    returned = actions.name(library, [fakes.g(cluster)], "Anna")
    photos = {fakes.face(library, i).photo_id for i in ids}
    assert heard == [returned]
    assert returned.faces == set(ids)
    assert returned.photos == photos
    assert returned.clusters == {cluster}
    assert returned.people == {queries.people(library)[0].person.id}
    assert not returned.everything
