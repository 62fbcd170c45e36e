"""Photos and faces in the library: read again, moved, missing, and the machine's guesses."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import fakes
import numpy as np
import pytest

from facetagger import actions
from facetagger.entities import State, Suggestion
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.vectors import face_table, rejections

any_bytes = pytest.mark.skipif(
    sys.platform != "linux", reason="this system's file names are always Unicode"
)


def test_a_face_seen_again_in_its_place_keeps_its_id_and_its_name(library: Library) -> None:
    left, right = fakes.new_face(1, x=0.1), fakes.new_face(2, x=0.6)
    ids = fakes.put(library, "/photos/a.jpg", left, right)
    person = min(actions.name(library, [fakes.f(ids[0])], "Anna").people)
    moved = fakes.new_face(1, take=5, x=0.14)
    assert fakes.put(library, "/photos/a.jpg", right, moved) == [ids[1], ids[0]]
    face = fakes.face(library, ids[0])
    assert (face.person_id, face.state, face.box) == (person, State.CONFIRMED, moved.detection.box)
    table = face_table(library, fakes.INFO.id, fakes.DIMENSION)
    assert table.ids.tolist() == ids
    np.testing.assert_array_equal(table.vectors[0], moved.vector)


def test_of_two_faces_in_one_place_each_takes_the_nearest_old_one(library: Library) -> None:
    ids = fakes.put(library, "/photos/a.jpg", fakes.new_face(1, x=0.30), fakes.new_face(2, x=0.38))
    again = [fakes.new_face(2, x=0.39), fakes.new_face(1, x=0.29)]
    assert fakes.put(library, "/photos/a.jpg", *again) == [ids[1], ids[0]]


def test_somebody_else_in_the_place_of_a_named_face_does_not_get_its_name(
    library: Library,
) -> None:
    [anna] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1, x=0.3))
    actions.name(library, [fakes.f(anna)], "Anna")
    with library.transact(None) as tx:
        photo = edits.NewPhoto("/photos/a.jpg", 5, 2, "another picture", 100, 100)
        found = [fakes.new_face(2, x=0.3), fakes.new_face(3, x=0.7)]
        ids = edits.put_photo(tx, photo, found, fakes.INFO.id, same_person=0.5)
        again = [fakes.new_face(3, take=4, x=0.7), fakes.new_face(1, take=4, x=0.3)]
        assert edits.put_photo(tx, photo, again, fakes.INFO.id, same_person=0.5) == [ids[1], anna]
    assert anna not in ids
    assert fakes.face(library, anna).state is State.CONFIRMED, "nothing that was named is lost"


def test_a_face_that_vanished_is_dropped_unless_the_user_decided_on_it(library: Library) -> None:
    ids = fakes.put(library, "/photos/a.jpg", *(fakes.new_face(n, x=0.2 * n) for n in range(5)))
    anna = min(actions.name(library, [fakes.f(ids[0])], "Anna").people)
    actions.ignore(library, [fakes.f(ids[1])])
    with library.transact(None) as tx:
        edits.replace_suggestions(
            tx, [Suggestion(i, anna, 0.9, 0.5, 0.9) for i in (ids[2], ids[3])]
        )
    actions.reject(library, [ids[2]])
    assert fakes.put(library, "/photos/a.jpg") == []
    assert queries.all_face_ids(library) == ids[:3], "named, ignored and rejected faces stay"
    assert queries.suggestions(library) == []
    assert library.check() == []


def test_a_face_whose_decision_was_undone_stays_while_it_can_be_done_again(
    library: Library,
) -> None:
    [face_id] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1))
    actions.ignore(library, [fakes.f(face_id)])
    actions.undo(library)
    fakes.put(library, "/photos/a.jpg")
    actions.redo(library)
    assert fakes.face(library, face_id).state is State.IGNORED


def test_a_photo_that_cannot_be_read_any_more_keeps_its_faces(library: Library) -> None:
    [face_id] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1))
    actions.name(library, [fakes.f(face_id)], "Anna")
    with library.transact(None) as tx:
        broken = edits.NewPhoto("/photos/a.jpg", 5, 2, error="The file is empty.")
        assert edits.put_photo(tx, broken, [], fakes.INFO.id) == []
    assert [photo.error for photo in queries.problems(library)] == ["The file is empty."]
    assert fakes.put(library, "/photos/a.jpg", fakes.new_face(1)) == [face_id]
    assert queries.problems(library) == []
    assert fakes.face(library, face_id).person_id is not None


def test_a_photo_comes_back_as_it_was_stored(library: Library) -> None:
    edits.ensure_root(library, "/photos")
    taken = datetime(2019, 7, 21, 18, 3, 59)
    entry = edits.NewPhoto("/photos/Köln/a.jpg", 12, 34, "abc", 4000, 3000, taken)
    with library.transact(None) as tx:
        edits.put_photo(tx, entry, [], fakes.INFO.id)
    photo = queries.photo_at(library, "/photos/Köln/a.jpg")
    assert photo is not None
    assert (photo.size, photo.mtime_ns, photo.content_id) == (12, 34, "abc")
    assert (photo.width, photo.height, photo.taken_at) == (4000, 3000, taken)
    assert (photo.error, photo.missing) == (None, False)
    assert queries.photo_at(library, "/photos/nowhere.jpg") is None
    assert queries.photo_at(library, "/elsewhere/a.jpg") is None


NAMES = [
    "plain.jpg",
    "Größe & Äpfel/Über.jpg",
    "Gro\u0308ße/decomposed.jpg",
    "🌻/👩‍👩‍👧.jpg",
    "new\nline 'quoted' \"twice\" %s?.jpg",
    pytest.param(os.fsdecode(b"old/caf\xe9 \xff.jpg"), marks=any_bytes, id="not UTF-8"),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_photo_of_any_name_is_found_moved_and_found_again(library: Library, name: str) -> None:
    edits.ensure_root(library, "/photos")
    path = os.fspath(Path("/photos") / name)
    with library.transact(None) as tx:
        edits.put_photo(tx, edits.NewPhoto(path, 1, 1, "c"), [], fakes.INFO.id)
        edits.put_photo(tx, edits.NewPhoto(path, 2, 1, "c"), [], fakes.INFO.id)
    [photo] = queries.photos_below(library, "/photos").values()
    assert (photo.path, photo.size) == (path, 2)
    assert queries.photo_at(library, path) == photo
    new = os.fspath(Path("/photos") / "sub" / name)
    with library.transact(None) as tx:
        edits.move_photo(tx, photo.id, edits.NewPhoto(new, 3, 4, "c"))
    assert [p.path for p in queries.photos_of_content(library, "c")] == [new]


@any_bytes
def test_a_folder_whose_name_is_not_utf8_can_be_a_root(library: Library) -> None:
    folder = os.fsdecode(b"/photos/caf\xe9")
    root = edits.ensure_root(library, folder)
    assert edits.ensure_root(library, folder) == root
    assert edits.ensure_root(library, folder + "/below") == root
    with library.transact(None) as tx:
        edits.put_photo(tx, edits.NewPhoto(folder + "/a.jpg", 1, 1), [], fakes.INFO.id)
    assert list(queries.photos_below(library, folder)) == [folder + "/a.jpg"]
    assert list(queries.photos_below(library, "/photos")) == [folder + "/a.jpg"]
    assert queries.photo_at(library, folder + "/a.jpg") is not None


def test_a_folder_above_or_below_a_known_one_shows_the_same_photos(library: Library) -> None:
    [inner] = fakes.put(library, "/photos/trip/day/a.jpg", fakes.new_face(1))
    assert edits.ensure_root(library, "/photos/trip/day/evening") == 1
    assert edits.ensure_root(library, "/photos") == 2
    assert edits.ensure_root(library, "/photos/trip/day") == 1
    assert fakes.put(library, "/photos/trip/day/a.jpg", fakes.new_face(1)) == [inner]
    fakes.put(library, "/photos/trip/b.jpg")
    everything = {"/photos/trip/day/a.jpg", "/photos/trip/b.jpg"}
    assert queries.photos_below(library, "/photos").keys() == everything
    assert queries.photos_below(library, "/").keys() == everything
    assert queries.photos_below(library, "/photos/trip/day").keys() == {"/photos/trip/day/a.jpg"}
    assert queries.photos_below(library, "/photos/tri") == {}


def test_a_photo_keeps_its_faces_when_it_is_moved_and_when_it_is_missing(library: Library) -> None:
    [face_id] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1))
    person = min(actions.name(library, [fakes.f(face_id)], "Anna").people)
    photo = fakes.face(library, face_id).photo_id
    with library.transact(None) as tx:
        edits.set_missing(tx, [photo], True)
    assert tx.changes.photos == {photo}
    assert queries.photos(library, [photo])[photo].missing
    with library.transact(None) as tx:
        edits.move_photo(tx, photo, edits.NewPhoto("/photos/new/b.jpg", 7, 8))
    found = queries.photos(library, [photo])[photo]
    assert (found.path, found.size, found.mtime_ns, found.missing) == (
        "/photos/new/b.jpg",
        7,
        8,
        False,
    )
    assert fakes.face(library, face_id).person_id == person
    with library.transact(None) as tx:
        edits.set_missing(tx, [photo], True)
        edits.set_missing(tx, [photo], False)
    assert not queries.photos(library, [photo])[photo].missing


def test_two_photos_that_change_names_keep_their_faces(library: Library) -> None:
    [one] = fakes.put(library, "/photos/1.jpg", fakes.new_face(1))
    [two] = fakes.put(library, "/photos/2.jpg", fakes.new_face(2))
    first, second = (fakes.face(library, i).photo_id for i in (one, two))
    with library.transact(None) as tx:
        edits.move_photo(tx, first, edits.NewPhoto("/photos/2.jpg", 7, 8))
    photos = queries.photos(library, [first, second])
    assert (photos[first].path, photos[first].missing) == ("/photos/2.jpg", False)
    assert (photos[second].path, photos[second].missing) == ("/photos/1.jpg", True)
    with library.transact(None) as tx:
        edits.move_photo(tx, second, edits.NewPhoto("/photos/1.jpg", 9, 9))
    photos = queries.photos(library, [first, second])
    assert [(p.path, p.missing) for p in photos.values()] == [
        ("/photos/2.jpg", False),
        ("/photos/1.jpg", False),
    ]


def test_suggestions_are_replaced_and_only_the_new_ones_announced(library: Library) -> None:
    [ids] = fakes.put_people(library, [1])
    anna = min(actions.name(library, [fakes.f(ids[0])], "Anna").people)

    def suggest(*found: tuple[int, float]) -> frozenset[int]:
        with library.transact(None) as tx:
            edits.replace_suggestions(tx, [Suggestion(i, anna, 0.9, 0.5, p) for i, p in found])
        return tx.changes.faces

    assert suggest((ids[1], 0.9), (ids[2], 0.8)) == {ids[1], ids[2]}
    assert suggest((ids[1], 0.9), (ids[2], 0.8)) == frozenset()
    assert suggest((ids[1], 0.9), (ids[2], 0.6), (ids[3], 0.7)) == {ids[2], ids[3]}
    assert suggest() == {ids[1], ids[2], ids[3]}


def test_what_the_user_decided_meanwhile_is_not_suggested(library: Library) -> None:
    [ids] = fakes.put_people(library, [1])
    anna = min(actions.name(library, [fakes.f(ids[0])], "Anna").people)
    found = [Suggestion(i, anna, 0.9, 0.5, 0.9) for i in (*ids, 999)]
    with library.transact(None) as tx:
        edits.replace_suggestions(tx, found)
    actions.reject(library, [ids[1]])
    actions.ignore(library, [fakes.f(ids[2])])
    with library.transact(None) as tx:
        assert edits.replace_suggestions(tx, found) == 1
    assert [s.face_id for s in queries.suggestions(library)] == [ids[3]]
    assert rejections(library) == {(ids[1], anna)}
    actions.forget(library, anna)
    with library.transact(None) as tx:
        assert edits.replace_suggestions(tx, found) == 0


def test_the_machine_groups_only_what_is_as_it_saw_it(library: Library) -> None:
    [ids] = fakes.put_people(library, [1], photos=6)
    fakes.put_into_cluster(library, ids[:4])
    actions.split(library, ids[:2])
    mine = fakes.face(library, ids[0]).cluster_id
    actions.ignore(library, [fakes.f(ids[5])])
    rest = fakes.face(library, ids[2]).cluster_id
    with library.transact(None) as tx:
        [new] = edits.assign_clusters(tx, [(i, rest, -1) for i in ids], 1)
    clusters = [fakes.face(library, i).cluster_id for i in ids]
    assert clusters == [mine, mine, rest, rest, None, None]
    assert library.read("SELECT 1 FROM cluster WHERE id = ?", (new,)) == [], "nobody is in it"


def test_lone_faces_join_groups_and_empty_groups_go(library: Library) -> None:
    [ids] = fakes.put_people(library, [1], photos=5)
    first = fakes.put_into_cluster(library, ids[:2])
    with library.transact(None) as tx:
        edits.assign_clusters(tx, [(ids[2], None, first), (ids[3], None, 12345)], 0)
    assert [fakes.face(library, i).cluster_id for i in ids] == [first] * 3 + [None, None]
    second = fakes.put_into_cluster(library, ids[:3])
    assert library.read("SELECT id FROM cluster") == [(second,)]
    assert queries.newest_cluster(library) == second


def test_a_vector_of_another_engine_is_kept_beside(library: Library) -> None:
    [face_id] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1))
    other = np.zeros(4, np.float32)
    other[0] = 1
    with library.transact(None) as tx:
        face = edits.NewFace(fakes.new_face(1).detection, 0.5, other)
        photo = edits.NewPhoto("/photos/a.jpg", 1, 1, ascii("/photos/a.jpg"))
        assert edits.put_photo(tx, photo, [face], "other") == [face_id]
    assert face_table(library, "other", 4).vectors.tolist() == [[1, 0, 0, 0]]
    mine = face_table(library, fakes.INFO.id, fakes.DIMENSION)
    np.testing.assert_array_equal(mine.vectors[0], fakes.vector(1))
    assert len(face_table(library, "none", 8).ids) == 0
    changed = edits.NewPhoto("/photos/a.jpg", 2, 2, "another picture")
    with library.transact(None) as tx:
        edits.put_photo(tx, changed, [face], "other")
    assert len(face_table(library, "other", 4).ids) == 1
    assert len(face_table(library, fakes.INFO.id, fakes.DIMENSION).ids) == 0, "of the old picture"
