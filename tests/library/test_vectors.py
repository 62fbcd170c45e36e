"""Faces as arrays, and what the machine remembers of them for itself."""

from __future__ import annotations

import fakes
import numpy as np

from facetagger import actions
from facetagger.library import guesses, queries, vectors
from facetagger.library.database import Library

ENGINE = fakes.INFO.vector_id


def test_what_is_no_vector_is_left_out_and_told(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=5)[0]
    with library.transact(None) as tx:
        for face_id, blob in ((ids[1], b"short"), (ids[3], b"\xff" * 4 * fakes.DIMENSION)):
            tx.execute("UPDATE embedding SET vector = ? WHERE face_id = ?", [blob, face_id])
    table = vectors.face_table(library, ENGINE, fakes.DIMENSION)
    assert table.ids.tolist() == [ids[0], ids[2], ids[4]]
    assert table.damaged.tolist() == [ids[1], ids[3]]
    for row, take in enumerate((0, 2, 4)):
        assert np.array_equal(table.vectors[row], fakes.vector(1, take))
    with library.transact(None) as tx:
        guesses.drop_vectors(tx, ENGINE, table.damaged.tolist())
    assert vectors.count_without_vector(library, ENGINE) == 2
    assert len(vectors.face_table(library, ENGINE, fakes.DIMENSION).damaged) == 0


def test_vectors_of_another_length_are_all_left_out(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=2)[0]
    table = vectors.face_table(library, ENGINE, 2 * fakes.DIMENSION)
    assert (table.vectors.shape, table.damaged.tolist()) == ((0, 2 * fakes.DIMENSION), ids)


def test_lone_faces_follow_their_faces_and_no_undo(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    grouped = fakes.put_into_cluster(library, ids[2:3])
    assert grouped
    actions.ignore(library, [fakes.f(ids[3])])
    with library.transact(None) as tx:
        guesses.set_lone(tx, ENGINE, [*ids, 999])
        guesses.set_lone(tx, ENGINE, ids)
    assert vectors.lone(library, ENGINE).tolist() == ids[:2], "neither in a group nor set aside"
    actions.undo(library)
    assert vectors.lone(library, ENGINE).tolist() == ids[:2]
    with library.transact(None) as tx:
        tx.execute("DELETE FROM undo_face")
        tx.execute("DELETE FROM face WHERE id = ?", [ids[0]])
    assert vectors.lone(library, ENGINE).tolist() == ids[1:2]
    with library.transact(None) as tx:
        guesses.forget_lone(tx, ENGINE, ids)
    assert vectors.lone(library, ENGINE).tolist() == []
    assert library.check() == []


def test_the_cover_of_a_cluster_comes_first_while_it_is_inside(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    group = fakes.put_into_cluster(library, ids)
    assert queries.face_ids(library, fakes.g(group)) == ids[::-1], "best first"
    heard: list = []
    library.subscribe(heard.append)
    with library.transact(None) as tx:
        guesses.set_covers(tx, {group: ids[1], 999: ids[0]})
    assert [changes.clusters for changes in heard] == [{group}], "its card is drawn anew"
    assert vectors.covers(library) == {group: ids[1]}
    assert queries.face_ids(library, fakes.g(group)) == [ids[1], ids[3], ids[2], ids[0]]
    with library.transact(None) as tx:
        guesses.set_covers(tx, {group: ids[1]})
    assert len(heard) == 1, "nothing was written"
    actions.split(library, [ids[1]])
    assert queries.face_ids(library, fakes.g(group)) == [ids[3], ids[2], ids[0]]


def test_refused_groups_are_remembered_while_group_and_person_are_there(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3], photos=1)
    groups = [fakes.put_into_cluster(library, one) for one in ids[:2]]
    anna = min(actions.name(library, [fakes.f(ids[2][0])], "Anna").people)
    both = {(group, anna) for group in groups}
    with library.transact(None) as tx:
        guesses.set_refused_groups(tx, set(), both | {(999, anna), (groups[0], 999)})
    assert vectors.refused_groups(library) == both
    actions.name(library, [fakes.g(groups[0])], "Ben")
    with library.transact(None) as tx:
        guesses.set_refused_groups(tx, both, {(groups[1], anna)})
    assert vectors.refused_groups(library) == {(groups[1], anna)}
    actions.forget(library, anna)
    assert vectors.refused_groups(library) == set()
    assert library.check() == []


def test_who_was_told_apart_from_a_named_face_is_known_by_name(library: Library) -> None:
    ids = [one for [one] in fakes.put_people(library, [1, 2, 3, 4], photos=1)]
    actions.different(library, fakes.f(ids[0]), fakes.f(ids[1]))
    actions.different(library, fakes.f(ids[3]), fakes.f(ids[2]))
    assert vectors.apart(library) == {(ids[0], ids[1]), (ids[2], ids[3])}
    assert vectors.people_apart(library) == set()
    anna = min(actions.name(library, [fakes.f(ids[1])], "Anna").people)
    ben = min(actions.name(library, [fakes.f(ids[2])], "Ben").people)
    assert vectors.people_apart(library) == {(ids[0], anna), (ids[3], ben)}
