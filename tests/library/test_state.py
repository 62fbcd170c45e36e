"""What the machine remembers between two starts."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest

from facetagger import actions
from facetagger.library import edits, queries, state
from facetagger.library.database import Library

NAME = fakes.INFO.vector_id


def organised(library: Library) -> bool:
    """Whether it was; then it is."""
    before = state.is_organised(library, NAME)
    with library.transact(None) as tx:
        state.set_organised(tx, state.organise_mark(library, NAME))
    assert state.is_organised(library, NAME)
    return before


def test_a_new_library_is_not_organised(library: Library) -> None:
    assert not organised(library)
    assert organised(library)
    assert not state.is_organised(library, "another engine")


@pytest.mark.parametrize(
    "change",
    [
        lambda library: fakes.put(library, "/photos/new.jpg", fakes.new_face(3)),
        lambda library: actions.name(library, [fakes.f(1)], "Anna"),
        lambda library: actions.ignore(library, [fakes.f(2)]),
    ],
)
def test_new_faces_and_every_action_ask_for_it(
    library: Library, change: Callable[[Library], object]
) -> None:
    fakes.put_people(library, [1, 2], photos=2)
    organised(library)
    change(library)
    assert not organised(library)


def test_so_do_undo_and_redo(library: Library) -> None:
    fakes.put_people(library, [1, 2], photos=2)
    actions.name(library, [fakes.f(1)], "Anna")
    organised(library)
    actions.undo(library)
    assert not organised(library)
    actions.redo(library)
    assert not organised(library)


def test_vectors_that_changed_are_told(library: Library) -> None:
    organised(library)
    with library.transact(None) as tx:
        state.forget_organised(tx)
    assert state.is_out_of_order(library)
    assert not organised(library)
    assert not state.is_out_of_order(library)


def test_unreadable_photos_are_tried_again_once_for_each_reader(library: Library) -> None:
    edits.ensure_root(library, "/photos")
    broken = edits.NewPhoto("/photos/a.heic", 5, 77, error="Not a picture.")
    with library.transact(None) as tx:
        edits.put_photo(tx, broken, [], NAME)
    fakes.put(library, "/photos/b.jpg", fakes.new_face(1))

    def times() -> list[int]:
        return [photo.mtime_ns for photo in queries.photos_below(library, "/photos").values()]

    state.try_unreadable_again(library, "reader", "1")
    assert times() == [-1, 1]
    with library.transact(None) as tx:
        edits.put_photo(tx, broken, [], NAME)
    state.try_unreadable_again(library, "reader", "1")
    assert times() == [77, 1]
    state.try_unreadable_again(library, "size", "1", "Too large")
    assert times() == [77, 1]
    state.try_unreadable_again(library, "size", "2", "Not a")
    assert times() == [-1, 1]
