"""Which faces stand for a group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import numpy as np
import pytest

from facetagger.library import edits, middle
from facetagger.library.database import Library


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


def test_they_are_the_nearest_to_the_mean(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=6)[0]
    stranger = fakes.put_people(library, [2], photos=1)[0][0]
    vectors = np.array([fakes.vector(1, take) for take in range(6)] + [fakes.vector(2, 0)])
    order = np.argsort(-(vectors @ vectors.mean(axis=0)))
    members = [*ids, stranger]
    assert middle.faces(library, members, 7) == [members[place] for place in order]
    assert middle.faces(library, members, 2) == [members[place] for place in order[:2]]
    assert order[-1] == 6


def test_the_engine_counts_that_has_seen_most_of_them(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    before = middle.faces(library, ids, 4)
    with library.transact(None) as tx:
        photo = tx.execute("SELECT photo_id FROM face WHERE id = ?", (before[-1],)).fetchone()[0]
        edits.put_vectors(tx, photo, "another", {before[-1]: np.ones(3, np.float32)})
    assert middle.faces(library, ids, 4) == before


def test_faces_without_a_vector_come_last_in_their_order(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    with library.transact(None) as tx:
        tx.execute("DELETE FROM embedding WHERE face_id IN (?, ?)", (ids[0], ids[2]))
    assert middle.faces(library, [ids[2], ids[0], ids[1]], 3) == [ids[1], ids[2], ids[0]]
    with library.transact(None) as tx:
        tx.execute("DELETE FROM embedding")
    assert middle.faces(library, ids[::-1], 2) == [ids[3], ids[2]]


def test_many_faces_are_told_by_the_first(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=2)[0]
    assert set(middle.faces(library, [*ids, *range(10_000, 60_000)], 2)) == set(ids)
    assert middle.faces(library, [], 3) == []
