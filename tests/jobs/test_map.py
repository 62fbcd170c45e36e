"""The map as a job: laid out once, kept, new faces placed, stopped at any moment."""

from __future__ import annotations

import fakes
import numpy as np
import pytest
from fakes import f

from facetagger import actions
from facetagger.jobs import map as job
from facetagger.library import places, restoring
from facetagger.library.database import Library
from facetagger.recognition import tsne

PLACED = places.Places


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tsne, "_ITERATIONS", 60)
    monkeypatch.setattr(tsne, "_EARLY", 20)


def where(found: PLACED) -> dict[int, tuple[float, ...]]:
    return {
        face: tuple(point)
        for face, point in zip(found.ids.tolist(), found.points.tolist(), strict=True)
    }


def test_every_face_gets_a_place_and_keeps_it(library: Library) -> None:
    fakes.put_people(library, [1, 2, 3])
    made = fakes.finish(job.lay_out(library, fakes.INFO))
    assert len(made.ids) == 12
    assert np.isfinite(made.points).all()
    kept = places.load(library, fakes.INFO.vector_id)
    assert kept is not None
    assert where(kept) == where(made)
    assert where(fakes.finish(job.lay_out(library, fakes.INFO))) == where(made)


def test_new_faces_come_beside_the_others_which_stay(library: Library) -> None:
    people = fakes.put_people(library, [1, 2], photos=6)
    before = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    [new] = fakes.put(library, "/photos/new.jpg", fakes.new_face(2, 77))
    after = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    assert {face: after[face] for face in before} == before
    mates = np.array([after[face] for face in people[1]])
    strangers = np.array([after[face] for face in people[0]])
    away = np.linalg.norm(mates - after[new], axis=1).min()
    assert away < np.linalg.norm(strangers - after[new], axis=1).min()


def test_laying_out_anew_moves_whoever_was_only_placed(library: Library) -> None:
    fakes.put_people(library, [1, 2], photos=6)
    fakes.finish(job.lay_out(library, fakes.INFO))
    fakes.put_people(library, [3, 4], photos=3)
    placed = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    anew = where(fakes.finish(job.lay_out(library, fakes.INFO, anew=True)))
    assert placed.keys() == anew.keys()
    assert placed != anew


def test_a_map_of_a_few_of_very_many_is_made_anew(library: Library) -> None:
    fakes.put_people(library, [1], photos=3)
    few = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    fakes.put_people(library, [2, 3, 4], photos=6)
    many = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    assert {face: many[face] for face in few} != few


def test_a_face_with_another_vector_lies_elsewhere(library: Library) -> None:
    people = fakes.put_people(library, [1, 2], photos=6)
    before = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    face = people[0][0]
    with library.transact(None) as tx:
        tx.execute(
            "UPDATE embedding SET vector = ? WHERE face_id = ?",
            (fakes.vector(2, 99).tobytes(), face),
        )
    after = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    assert [i for i in before if before[i] != after[i]] == [face]


def test_stopping_keeps_what_was_there(library: Library) -> None:
    fakes.put_people(library, [1, 2], photos=6)
    made = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    running = job.lay_out(library, fakes.INFO, anew=True)
    phases = [next(running) for _ in range(20)]
    running.close()
    assert phases[-1].total
    assert 0 < phases[-1].done < phases[-1].total
    kept = places.load(library, fakes.INFO.vector_id)
    assert kept is not None
    assert where(kept) == made
    assert not list(library.directory.glob("*.tmp"))


def test_an_empty_library_has_an_empty_map(library: Library) -> None:
    assert not len(fakes.finish(job.lay_out(library, fakes.INFO)).ids)


def test_faces_set_aside_leave_the_map_and_come_back_to_their_place(library: Library) -> None:
    people = fakes.put_people(library, [1, 2], photos=4)
    before = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    actions.ignore(library, [f(people[0][0])])
    assert people[0][0] not in places.shown(library).ids
    actions.undo(library)
    assert where(fakes.finish(job.lay_out(library, fakes.INFO))) == before


@pytest.mark.expect_log("The map is damaged")
def test_a_damaged_file_is_made_anew(library: Library) -> None:
    fakes.put_people(library, [1, 2])
    made = where(fakes.finish(job.lay_out(library, fakes.INFO)))
    path = library.directory / places.FILE_NAME
    path.write_bytes(path.read_bytes()[:200])
    assert where(fakes.finish(job.lay_out(library, fakes.INFO))) == made


def test_another_engine_has_another_map(library: Library) -> None:
    fakes.put_people(library, [1, 2])
    fakes.finish(job.lay_out(library, fakes.INFO))
    assert places.load(library, "another@1") is None


def test_the_map_is_face_data(library: Library) -> None:
    fakes.put_people(library, [1])
    fakes.finish(job.lay_out(library, fakes.INFO))
    assert library.directory / places.FILE_NAME in restoring.face_data(library.directory)


def test_what_is_shown_of_some_faces(library: Library) -> None:
    people = fakes.put_people(library, [1, 2])
    cluster = fakes.put_into_cluster(library, people[1])
    actions.name(library, [f(i) for i in people[0]], "Anna")
    everybody = places.shown(library)
    some = places.shown(library, [people[1][0], people[0][1], 999_999])
    assert some.ids.tolist() == sorted([people[1][0], people[0][1]])
    [anna] = places.names(library)
    assert places.names(library) == {anna: "Anna"}
    assert set(everybody.person_ids[:4].tolist()) == {anna}
    assert set(everybody.cluster_ids[4:].tolist()) == {cluster}
    assert set(everybody.suggested.tolist()) == {-1}
