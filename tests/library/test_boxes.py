"""Boxes by hand: what moves with them, and what undo brings back."""

from __future__ import annotations

import fakes
import numpy as np
import pytest
from fakes import f

from facetagger import actions
from facetagger.entities import Box, Changes, InputError, State, Suggestion
from facetagger.library import boxes, edits, queries
from facetagger.library.boxes import Described
from facetagger.library.database import Library

PLACE, OTHER = Box(0.5, 0.4, 0.2, 0.25), Box(0.1, 0.1, 0.3, 0.3)
ENGINE = fakes.INFO.vector_id


@pytest.fixture
def photo_id(library: Library) -> int:
    [face] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1))
    return fakes.face(library, face).photo_id


def drawn(library: Library, photo_id: int, box: Box = PLACE) -> int:
    changes = actions.add_face(library, photo_id, box)
    assert changes.boxes == changes.faces
    return next(iter(changes.boxes))


def described(library: Library, face_id: int, box: Box, take: int = 0) -> bool:
    seen = Described(box, np.full((5, 2), 0.5, np.float32), 0.8, 0.6, fakes.vector(5, take))
    with library.transact(None) as tx:
        return boxes.describe(tx, face_id, ENGINE, seen)


def has_vector(library: Library, face_id: int) -> bool:
    return bool(library.read("SELECT 1 FROM embedding WHERE face_id = ?", (face_id,)))


def test_a_drawn_box_is_a_face_and_one_step(library: Library, photo_id: int) -> None:
    before = fakes.dump(library)
    face_id = drawn(library, photo_id)
    face = fakes.face(library, face_id)
    assert (face.box, face.state, face.photo_id) == (PLACE, State.UNKNOWN, photo_id)
    assert not face.is_lost
    assert face.quality == 0
    [waiting] = boxes.waiting(library, ENGINE)
    assert (waiting.id, waiting.box, waiting.by_hand) == (face_id, PLACE, True)
    assert library.undo_label == "Draw a box"
    library.undo()
    assert fakes.dump(library) == before


def test_redo_brings_a_described_box_back_with_its_vector(library: Library, photo_id: int) -> None:
    face_id = drawn(library, photo_id)
    assert described(library, face_id, PLACE)
    assert not boxes.waiting(library, ENGINE)
    library.undo()
    assert not queries.faces(library, [face_id])
    redone = library.redo()
    assert redone is not None
    assert redone[1].boxes == frozenset()  # nothing to describe
    assert has_vector(library, face_id)
    assert fakes.face(library, face_id).quality == 0.6


def test_a_moved_box_loses_what_was_made_of_its_pixels(library: Library, photo_id: int) -> None:
    [face] = queries.photo_faces(library, photo_id)
    person = actions.name(library, [f(face.id)], "Anna").people
    library.crops.put({face.id: b"old"})
    changes = actions.move_box(library, face.id, PLACE)
    assert changes.boxes == {face.id}
    assert library.crops.get([face.id]) == {}
    assert not has_vector(library, face.id)
    moved = fakes.face(library, face.id)
    assert moved.box == PLACE
    assert {moved.person_id} == set(person)  # it keeps its name
    assert moved.quality == 0
    library.crops.put({face.id: b"new"})
    assert described(library, face.id, PLACE)
    undone = library.undo()
    assert undone is not None
    assert undone[1].boxes == {face.id}
    back = fakes.face(library, face.id)
    assert (back.box, back.score, back.quality) == (face.box, face.score, face.quality)
    assert library.crops.get([face.id]) == {}
    [waiting] = boxes.waiting(library, ENGINE, [face.id])
    assert not waiting.by_hand  # its own landmarks are back: nothing has to be looked for
    redone = library.redo()
    assert redone is not None
    again = fakes.face(library, face.id)
    assert (again.box, again.score, again.quality) == (PLACE, 0.8, 0.6)


def test_suggestions_follow_undo(library: Library, photo_id: int) -> None:
    [face] = queries.photo_faces(library, photo_id)
    [other] = fakes.put(library, "/photos/b.jpg", fakes.new_face(1, 3))
    [person] = actions.name(library, [f(other)], "Anna").people
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, [Suggestion(face.id, person, 0.9, 0.5, 0.95)])
    actions.move_box(library, face.id, PLACE)
    assert queries.suggestions(library) == []
    library.undo()
    assert [s.face_id for s in queries.suggestions(library)] == [face.id]
    library.redo()
    assert queries.suggestions(library) == []
    assert library.check() == []


def test_what_was_seen_in_another_place_is_not_stored(library: Library, photo_id: int) -> None:
    face_id = drawn(library, photo_id)
    actions.move_box(library, face_id, OTHER)
    assert not described(library, face_id, PLACE)
    assert not has_vector(library, face_id)
    assert described(library, face_id, OTHER)


def test_naming_a_drawn_box_moves_none(library: Library, photo_id: int) -> None:
    face_id = drawn(library, photo_id)
    assert actions.name(library, [f(face_id)], "Ben").boxes == frozenset()
    assert actions.not_a_face(library, [f(face_id)]).boxes == frozenset()
    assert actions.move_box(library, face_id, PLACE) == Changes()


def test_boxes_end_at_the_photo(library: Library, photo_id: int) -> None:
    face_id = drawn(library, photo_id, Box(0.9, -0.1, 0.3, 0.3))
    box = fakes.face(library, face_id).box
    assert (box.x, box.y) == (0.9, 0)
    assert (round(box.w, 6), round(box.h, 6)) == (0.1, 0.2)
    for wrong in (Box(0.5, 0.5, 0.001, 0.3), Box(1.2, 0.5, 0.3, 0.3)):
        with pytest.raises(InputError, match="too small"):
            actions.add_face(library, photo_id, wrong)
    with pytest.raises(InputError, match="photo is not there"):
        actions.add_face(library, 999, PLACE)
    with pytest.raises(InputError, match="face is not there"):
        actions.move_box(library, 999, PLACE)


def read_again(library: Library, content: str, width: int, *faces: edits.NewFace) -> None:
    with library.transact(None) as tx:
        entry = edits.NewPhoto("/photos/a.jpg", 1000, 1, content, width, 600)
        edits.put_photo(tx, entry, faces, ENGINE)


def test_a_box_by_hand_outlives_an_edit_that_leaves_it_in_its_place(
    library: Library, photo_id: int
) -> None:
    face_id = drawn(library, photo_id)
    actions.name(library, [f(face_id)], "Anna")
    read_again(library, "brighter", 800, fakes.new_face(1))
    face = fakes.face(library, face_id)
    assert (face.box, face.is_lost) == (PLACE, False)
    read_again(library, "cropped", 500, fakes.new_face(1))
    assert fakes.face(library, face_id).is_lost  # where it is now, nobody knows
    assert fakes.face(library, face_id).person_id is not None


def test_a_box_by_hand_that_the_detector_finds_after_all_is_its_face(
    library: Library, photo_id: int
) -> None:
    face_id = drawn(library, photo_id, Box(0.7, 0.3, 0.2, 0.2))
    read_again(library, "sharper", 800, fakes.new_face(1), fakes.new_face(2, x=0.71))
    face = fakes.face(library, face_id)
    assert (face.score, face.box.x) == (0.9, 0.71)
