"""Copying photos out: whole ones, and nothing is ever overwritten."""

from __future__ import annotations

from pathlib import Path

import fakes
import pytest

from facetagger.entities import InputError
from facetagger.jobs.copy_photos import CopyResult, copy_photos
from facetagger.library import queries
from facetagger.library.database import Library


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    """Three photos, two of them of one name."""
    for name in ("one/a.png", "two/a.png", "two/b.png"):
        fakes.photo(tmp_path / "album" / name, (1, len(name)), (2, ord(name[0])))
    fakes.scanned(library, tmp_path / "album")
    return queries.photo_ids(library)


def test_names_that_are_taken_get_a_number(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "b.png").write_text("somebody else's")
    assert fakes.finish(copy_photos(library, ids, target)) == CopyResult(copied=3)
    assert sorted(p.name for p in target.iterdir()) == ["a (2).png", "a.png", "b (2).png", "b.png"]
    assert (target / "b.png").read_text() == "somebody else's"
    by_name = {Path(p.path): p for p in queries.photos(library, ids).values()}
    for path in by_name:
        copies = [p for p in target.iterdir() if p.read_bytes() == path.read_bytes()]
        assert len(copies) == 1
        assert copies[0].stat().st_mtime == pytest.approx(path.stat().st_mtime)
    # Again: they are there already.
    assert fakes.finish(copy_photos(library, ids, target)) == CopyResult(there=3)
    assert len(list(target.iterdir())) == 4


def test_broken_off_there_are_whole_photos_only(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    job = copy_photos(library, ids, target)
    next(job)
    job.close()
    for path in target.iterdir():
        assert path.read_bytes() == next(
            p.read_bytes() for p in (tmp_path / "album").rglob(path.name)
        )


def test_a_photo_that_is_gone_is_told(library: Library, ids: list[int], tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    gone = tmp_path / "album" / "two" / "b.png"
    gone.unlink()
    result = fakes.finish(copy_photos(library, ids, target))
    assert (result.copied, [path for path, _ in result.failed]) == (2, [str(gone)])
    assert not (target / "b.png").exists()


def test_no_folder(library: Library, ids: list[int], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no folder"):
        fakes.finish(copy_photos(library, ids, tmp_path / "nowhere"))
