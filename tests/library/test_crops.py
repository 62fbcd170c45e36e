"""Thumbnails: kept apart, and no loss when they are lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from facetagger.library.crops import FILE_NAME
from facetagger.library.database import Library


def test_thumbnails_come_back_by_face(library: Library) -> None:
    library.crops.put({face_id: b"%d" % face_id for face_id in range(1, 1200)})
    library.crops.put({7: b"new"})
    found = library.crops.get([7, 1100, 5000])
    assert found == {7: b"new", 1100: b"1100"}


@pytest.mark.expect_log("thumbnails are damaged")
def test_a_damaged_file_of_thumbnails_is_set_aside_and_the_library_opens(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database at all " * 100)
    with Library.open(tmp_path) as library:
        library.crops.put({1: b"jpeg"})
        assert library.crops.get([1]) == {1: b"jpeg"}
    [kept] = tmp_path.glob("crops-damaged-*.db")
    assert kept.read_bytes().startswith(b"no database")
