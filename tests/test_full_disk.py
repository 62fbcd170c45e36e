"""A disk that is really full, in the middle of a scan and of a naming."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import GroupRef, LibraryError
from facetagger.library import queries
from facetagger.library.database import Library


@pytest.fixture(name="disk")
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 MB, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=40m", "none", place], check=False
    ).returncode:
        pytest.skip("this root may not mount")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(disk: Path, leave: int) -> Path:
    """Fills the disk but for some bytes; gives the file that does it."""
    free = shutil.disk_usage(disk).free
    filler = disk / "filler"
    filler.write_bytes(bytes(free - leave))
    return filler


def test_a_scan_ends_with_a_sentence_keeps_whole_photos_and_goes_on(
    disk: Path, tmp_path: Path
) -> None:
    for number in range(60):
        fakes.photo(tmp_path / "album" / f"{number:02}.png", *range(1, 7))
    with Library.open(disk / "library") as library:
        filler = fill(disk, 2_000_000)
        with pytest.raises(LibraryError, match="is full"):
            fakes.scanned(library, tmp_path / "album")
        stored = queries.counts(library)
        assert 0 < stored.photos < 60
        assert stored.faces == 6 * stored.photos
        assert fakes.whole(library)
    filler.unlink()
    with Library.open(disk / "library") as library:
        assert fakes.numbers(fakes.scanned(library, tmp_path / "album")) == {
            "photos": 60,
            "new": 60 - stored.photos,
            "faces": 6 * (60 - stored.photos),
        }
        assert queries.counts(library).faces == 360
        assert fakes.whole(library)


def test_a_name_is_given_to_all_faces_or_to_none(disk: Path) -> None:
    with Library.open(disk / "library") as library:
        first, *rest = fakes.put_people(library, [1, 2, 3, 4], photos=100)
        group = fakes.put_into_cluster(library, [i for ids in rest for i in ids])
        actions.name(library, [fakes.f(i) for i in first], "Anna")
    with Library.open(disk / "library") as library:
        before = fakes.dump(library)
        filler = fill(disk, 0)
        # Until no room is left in the log: each step is there, or has failed.
        done: list[str] = []
        with pytest.raises(LibraryError, match="is full; nothing of the last step was kept"):
            _name_and_undo(library, fakes.g(group), done)
        assert library.check() == []
        assert (library.undo_label or "").split("“")[1] == (done[-1] if done else "Anna”")
        filler.unlink()
        if done and done[-1] != "Anna”":
            actions.undo(library)
        assert fakes.dump(library) == before
        actions.name(library, [fakes.g(group)], "Ben")
    with Library.open(disk / "library") as library:
        assert [(s.person.name, s.faces) for s in queries.people(library)] == [
            ("Anna", 100),
            ("Ben", 300),
        ]
        actions.undo(library)
        assert fakes.dump(library) == before


def _name_and_undo(library: Library, group: GroupRef, done: list[str]) -> None:
    for number in range(100):
        actions.name(library, [group], f"Ben {number}")
        done.append(f"Ben {number}”")
        actions.undo(library)
        done.append("Anna”")
