"""Previews of photos: kept by content, and only so many."""

from __future__ import annotations

from pathlib import Path

import pytest

from facetagger.library import previews, restoring
from facetagger.library.database import Library
from facetagger.library.previews import PreviewStore


def test_a_preview_is_of_one_content(library: Library) -> None:
    library.previews.put({1: ("a", b"one"), 2: ("b", b"two")})
    assert library.previews.get({1: "a", 2: "changed", 3: "c"}) == {1: b"one"}
    library.previews.put({2: ("changed", b"new")})
    assert library.previews.get({2: "changed"}) == {2: b"new"}


def test_the_oldest_make_room(tmp_path: Path) -> None:
    store = PreviewStore(tmp_path, most=3)
    for number in range(5):
        store.put({number: ("x", bytes([number]))})
    store.put({3: ("x", b"again")})
    assert set(store.get(dict.fromkeys(range(5), "x"))) == {3, 4}
    store.close()


@pytest.mark.expect_log("thumbnails are damaged")
def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / previews.FILE_NAME).write_bytes(b"no database" * 500)
    store = PreviewStore(tmp_path)
    store.put({1: ("a", b"one")})
    assert store.get({1: "a"}) == {1: b"one"}
    store.close()


def test_deleting_everything_deletes_them(own_library: Path) -> None:
    with Library.open(own_library) as library:
        library.previews.put({1: ("a", b"one")})
    restoring.delete_all(own_library)
    assert not list(own_library.glob("previews*"))
