"""What has changed in folders is noticed without reading a photo."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import fakes
import pytest

from facetagger.entities import Progress
from facetagger.jobs import notice
from facetagger.jobs.notice import News, Noticed
from facetagger.library.database import Library


@pytest.fixture(autouse=True)
def scanned_album(library: Library, album: Path) -> None:
    fakes.scanned(library, album)


def look(library: Library, *folders: Path, **how: Any) -> Noticed:
    how.setdefault("settled", 0)
    return fakes.finish(notice.look(library, [os.fspath(f) for f in folders], **how))


def counts(noticed: Noticed, album: Path) -> dict[str, tuple[int, int, int]]:
    return {
        os.path.relpath(n.folder, album).replace(os.sep, "/"): (n.new, n.changed, n.gone)
        for n in noticed.news
    }


def test_nothing_has_changed(library: Library, album: Path) -> None:
    assert look(library, album).news == ()
    assert look(library, album / "day 1").news == ()


def test_new_changed_and_gone_files_are_counted_by_folder(library: Library, album: Path) -> None:
    shutil.copytree(album / "day 0", album / "day 3" / "card")
    fakes.photo(album / "new.png", 5)
    fakes.photo(album / "day 1" / "0.png", 5)
    (album / "day 2" / "1.png").unlink()
    noticed = look(library, album)
    assert counts(noticed, album) == {
        ".": (1, 0, 0),
        "day 1": (0, 1, 0),
        "day 2": (0, 0, 1),
        "day 3/card": (3, 0, 0),
    }
    assert noticed.news[0].root == str(album)
    assert counts(look(library, album / "day 3"), album) == {"day 3/card": (3, 0, 0)}
    fakes.scanned(library, *map(Path, notice.to_scan(noticed.news)))
    assert look(library, album).news == ()


def test_a_renamed_folder_is_new_and_gone_and_a_scan_of_both_keeps_the_names(
    library: Library, album: Path
) -> None:
    anna = fakes.name(library, album / "day 1" / "0.png")
    (album / "day 1").rename(album / "trip")
    noticed = look(library, album / "day 1", album / "trip")
    assert counts(noticed, album) == {".": (0, 0, 3), "trip": (3, 0, 0)}
    fakes.scanned(library, *map(Path, notice.to_scan(noticed.news)))
    assert fakes.faces_at(library, album / "trip" / "0.png") == [anna]
    assert look(library, album).news == ()


def test_a_file_that_grows_is_left_for_later(library: Library, album: Path) -> None:
    growing = fakes.photo(album / "day 1" / "9.png", 5)
    fakes.photo(album / "day 2" / "9.png", 5)
    whole = growing.read_bytes()
    growing.write_bytes(whole[:100])
    job = notice.look(library, [str(album)], settled=0.2)
    steps: list[Progress] = []
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            noticed = end.value
            break
        growing.write_bytes(whole[: 100 + len(steps)])
    assert counts(noticed, album) == {"day 2": (1, 0, 0)}
    assert noticed.unsettled == {str(album / "day 1")}
    assert counts(look(library, album / "day 1"), album) == {"day 1": (1, 0, 0)}


def test_a_root_that_is_away_or_empty_is_no_news(library: Library, album: Path) -> None:
    away = album.rename(album.with_name("elsewhere"))
    assert look(library, album).news == ()
    album.mkdir()
    assert look(library, album).news == (), "a mount point"
    fakes.photo(album / "other.png", 7)
    noticed = look(library, album)
    assert counts(noticed, album) == {".": (1, 0, 0)}, "another drive in its place"
    shutil.rmtree(album)
    away.rename(album)
    assert look(library, album).news == ()


def test_a_root_inside_another_one_may_be_away(library: Library, album: Path) -> None:
    drive = fakes.photo(album.parent / "drive" / "1.png", 6).parent
    fakes.scanned(library, drive)
    fakes.scanned(library, album.parent)
    shutil.rmtree(drive)
    assert look(library, album.parent).news == ()
    drive.mkdir()
    assert look(library, album.parent).news == ()


def test_what_scans_pass_over_is_no_news(library: Library, album: Path) -> None:
    fakes.photo(album / ".hidden" / "1.png", 5)
    fakes.photo(album / "@eaDir" / "1.png", 5)
    fakes.photo(album / "day 0" / "screens" / "1.png", 5)
    (album / "notes.txt").write_text("no photo")
    exclude = ("Screens/",)
    for folder in (album, album / ".hidden", album / "@eaDir", album / "day 0" / "screens"):
        assert look(library, folder, exclude=exclude).news == ()
    assert counts(look(library, album / "day 0"), album) == {"day 0/screens": (1, 0, 0)}


def test_patterns_with_a_path_mean_it_from_the_root_on(library: Library, album: Path) -> None:
    fakes.photo(album / "day 0" / "raw" / "1.png", 5)
    fakes.photo(album / "day 1" / "raw" / "1.png", 5)
    exclude = ("day 0/raw",)
    noticed = look(library, album / "day 0", exclude=exclude)
    assert counts(noticed, album) == {"day 1/raw": (1, 0, 0)}
    assert notice.to_scan(noticed.news, exclude) == [str(album)]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_inside_the_root_make_no_news(library: Library, album: Path, tmp_path: Path) -> None:
    (album / "day 0" / "link").symlink_to(album / "day 1", target_is_directory=True)
    assert look(library, album / "day 0").news == ()
    fakes.photo(tmp_path / "outside" / "1.png", 5)
    (album / "day 0" / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    noticed = look(library, album / "day 0")
    assert counts(noticed, album) == {"day 0/out": (1, 0, 0)}
    assert notice.to_scan(noticed.news) == [str(album)]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_valid_utf8(library: Library, album: Path) -> None:
    odd = album / os.fsdecode(b"caf\xe9")
    fakes.photo(odd / "1.png", 5)
    assert len(look(library, odd).news) == 1
    fakes.scanned(library, album)
    assert look(library, odd).news == ()
    assert look(library, album).news == ()
    (odd / "1.png").unlink()
    assert [n.gone for n in look(library, odd).news] == [1]


def test_many_folders_are_scanned_as_the_one_that_holds_them(tmp_path: Path) -> None:
    def news(*names: str) -> list[News]:
        return [News(str(tmp_path / name), str(tmp_path), 1) for name in names]

    assert notice.to_scan(news("a/1", "a/1/x", "a/2")) == [
        str(tmp_path / "a" / "1"),
        str(tmp_path / "a" / "2"),
    ]
    assert notice.to_scan(news("a/1", "a/2", "a/3", "a/4")) == [str(tmp_path / "a")]
