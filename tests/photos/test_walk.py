"""Finding photos in folders of every kind."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from facetagger.entities import FolderError
from facetagger.photos import walk

as_root = hasattr(os, "geteuid") and os.geteuid() == 0
links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def found(
    folder: Path, problems: list[tuple[str, str]] | None = None, exclude: Sequence[str] = ()
) -> list[str]:
    """The photos' paths below the folder; problems have to be expected."""
    told: list[tuple[str, str]] = []
    paths = [p.path for p in walk.photos(folder, lambda *problem: told.append(problem), exclude)]
    if problems is None:
        assert told == []
    else:
        problems += told
    return [os.path.relpath(path, folder).replace(os.sep, "/") for path in paths]


def test_photos_of_all_kinds_are_found_in_order(tmp_path: Path) -> None:
    names = ["B/2.PNG", "B/10.jpeg", "a.jpg", "c/d/e/f.webp", "x.TIFF", "y.avif", "z.gif"]
    touch(tmp_path, *names, "notes.txt", "movie.mp4", "jpg", "a.jpg.xmp", "c/Thumbs.db")
    assert found(tmp_path) == ["B/10.jpeg", "B/2.PNG", "a.jpg", "c/d/e/f.webp", *names[4:]]


def test_size_and_time_are_those_of_the_file(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    os.utime(tmp_path / "a.jpg", ns=(5, 1_600_000_000_123_000_000))
    [photo] = walk.photos(tmp_path, lambda path, why: None)
    assert photo == walk.Found(str(tmp_path / "a.jpg"), 1, 1_600_000_000_123_000_000)


def test_hidden_files_and_other_programs_folders_are_passed_over(tmp_path: Path) -> None:
    hidden = [
        ".a.jpg",
        ".thumbnails/b.jpg",
        ".picasaoriginals/b.jpg",
        ".dtrash/b.jpg",
        "@eaDir/c.jpg",
        "x/@EADIR/d.jpg",
        "$RECYCLE.BIN/e.jpg",
    ]
    touch(tmp_path, *hidden, "__MACOSX/f.jpg", "x/._g.jpg", "x/h.jpg")
    assert found(tmp_path) == ["x/h.jpg"]


@pytest.mark.parametrize("jpeg", ["a.JPG", "A.heic", "a.jpeg", "a.HIF"])
def test_a_raw_file_beside_its_jpeg_is_the_same_shot(tmp_path: Path, jpeg: str) -> None:
    touch(tmp_path, jpeg, "a.CR2", "b.cr2", "a.png", "a.MOV", "other/a.nef", "a.xmp")
    assert found(tmp_path) == sorted([jpeg, "a.png", "b.cr2", "other/a.nef"])


def test_of_a_photo_library_only_the_originals_are_photos(tmp_path: Path) -> None:
    wanted = ["Old.photolibrary/Masters/2009/b.jpg", "P.photoslibrary/originals/A/a.heic"]
    others = ["P.photoslibrary/resources/derivatives/a.jpg", "Old.photolibrary/Thumbnails/b.jpg"]
    touch(tmp_path, *wanted, *others, "Lr Smart Previews.lrdata/1/x.dng", "Originals/c.jpg")
    assert found(tmp_path) == [wanted[0], "Originals/c.jpg", wanted[1]]


@pytest.mark.parametrize(
    ("exclude", "left"),
    [
        ((), ["Trash/a.jpg", "b/trash/c.png", "b/x_edited.jpg", "trash.jpg"]),
        (("trash",), ["b/x_edited.jpg", "trash.jpg"]),
        (("TRASH*",), ["b/x_edited.jpg"]),
        (("trash*/",), ["b/x_edited.jpg", "trash.jpg"]),
        (("*_edited.*",), ["Trash/a.jpg", "b/trash/c.png", "trash.jpg"]),
        (("b/trash",), ["Trash/a.jpg", "b/x_edited.jpg", "trash.jpg"]),
        (("b/*", "*.gif"), ["Trash/a.jpg", "trash.jpg"]),
        (("b/",), ["Trash/a.jpg", "trash.jpg"]),
        (("[tb]*",), []),
        (("", "/", "nothing["), ["Trash/a.jpg", "b/trash/c.png", "b/x_edited.jpg", "trash.jpg"]),
    ],
)
def test_what_is_excluded_is_passed_over(
    tmp_path: Path, exclude: tuple[str, ...], left: list[str]
) -> None:
    touch(tmp_path, "Trash/a.jpg", "b/trash/c.png", "b/x_edited.jpg", "trash.jpg")
    assert found(tmp_path, exclude=exclude) == left


def test_a_folder_named_like_a_photo_is_a_folder(tmp_path: Path) -> None:
    touch(tmp_path, "album.jpg/a.png")
    assert found(tmp_path) == ["album.jpg/a.png"]


@links
def test_links_are_followed_once_and_loops_end(tmp_path: Path) -> None:
    album, elsewhere = tmp_path / "album", tmp_path / "elsewhere"
    touch(album, "a.jpg", "day/b.jpg")
    touch(elsewhere, "c.jpg")
    (album / "day" / "up").symlink_to(album, target_is_directory=True)
    (album / "out").symlink_to(elsewhere, target_is_directory=True)
    (album / "out again").symlink_to(elsewhere, target_is_directory=True)
    (album / "link.jpg").symlink_to(elsewhere / "c.jpg")
    (album / "broken.jpg").symlink_to(elsewhere / "nothing.jpg")
    assert found(album) == ["a.jpg", "day/b.jpg", "out/c.jpg"]


@links
def test_a_photo_is_found_once_and_under_its_real_path(tmp_path: Path) -> None:
    """Also where the link comes first by name."""
    album, elsewhere = tmp_path / "album", tmp_path / "elsewhere"
    touch(album, "z/a.jpg", "z/deep/b.jpg", "z/.hidden.jpg", "z/bare")
    touch(elsewhere, "c.jpg", "d.jpg")
    (album / "a link").symlink_to(album / "z", target_is_directory=True)
    (album / "b link").symlink_to(album / "z" / "deep", target_is_directory=True)
    (album / "link.jpg").symlink_to(album / "z" / "a.jpg")
    for name in ("first.jpg", "second.jpg"):
        (album / name).symlink_to(elsewhere / "c.jpg")
    (album / "hidden.jpg").symlink_to(album / "z" / ".hidden.jpg")
    (album / "bare.jpg").symlink_to(album / "z" / "bare")
    real = ["z/a.jpg", "z/deep/b.jpg"]
    assert found(album) == [*real, "bare.jpg", "first.jpg", "hidden.jpg", "second.jpg"]


@links
def test_a_link_to_itself_is_told_or_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    (tmp_path / "self.jpg").symlink_to(tmp_path / "self.jpg")
    problems: list[tuple[str, str]] = []
    assert found(tmp_path, problems) == ["a.jpg"]
    assert all(path.endswith("self.jpg") and why for path, why in problems)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are Unicode here")
def test_names_that_are_not_utf8_are_found(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9 \xff.jpg")
    touch(tmp_path, name, "Größe.jpg", "🌻.jpg")
    assert sorted(found(tmp_path)) == sorted([name, "Größe.jpg", "🌻.jpg"])


def test_a_folder_that_vanishes_meanwhile_is_told_and_the_others_read(tmp_path: Path) -> None:
    touch(tmp_path, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    told: list[tuple[str, str]] = []
    paths = []
    for photo in walk.photos(tmp_path, lambda *problem: told.append(problem)):
        paths.append(Path(photo.path).name)
        shutil.rmtree(tmp_path / "b", ignore_errors=True)
    assert paths == ["1.jpg", "3.jpg"]
    assert [path for path, _ in told] == [str(tmp_path / "b")]
    assert told[0][1]


def test_an_unreadable_folder_is_told_and_the_others_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As root every folder is readable, so the refusal is the system's as it would be."""
    touch(tmp_path, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    scandir = os.scandir

    def refuse(folder: str | os.PathLike[str]):
        if Path(folder).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    problems: list[tuple[str, str]] = []
    assert found(tmp_path, problems) == ["a/1.jpg", "c/3.jpg"]
    assert problems == [(str(tmp_path / "b"), "Permission denied")]
    with pytest.raises(FolderError, match="may not be read by this user"):
        walk.resolve(tmp_path / "b")


@pytest.mark.skipif(as_root or os.name == "nt", reason="root may read everything")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        with pytest.raises(FolderError, match="may not be read by this user"):
            walk.resolve(closed)
    finally:
        closed.chmod(0o700)


def test_what_is_no_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    with pytest.raises(FolderError, match=r"The folder .*nowhere does not exist\."):
        walk.resolve(tmp_path / "nowhere")
    with pytest.raises(FolderError, match=r"a\.jpg is a file; choose the folder"):
        walk.resolve(tmp_path / "a.jpg")
    with pytest.raises(FolderError, match="does not exist"):
        next(walk.photos(tmp_path / "nowhere", lambda path, why: None))


def test_a_folder_is_resolved_from_where_the_user_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "album").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    expected = (tmp_path / "album").resolve()
    for given in ("album", "album/../album/", "~/album"):
        assert walk.resolve(Path(given)) == expected


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert found(tmp_path) == []


def test_very_deep_folders_are_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 400)
    touch(deep, "a.jpg")
    assert found(tmp_path) == ["d/" * 400 + "a.jpg"]
