"""Scanned folders from the command line: listed, moved, and what is gone forgotten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from test_cli_names import Shell

from facetagger import cli
from facetagger.engine import packs
from facetagger.library.database import Library
from facetagger.settings import Settings


@pytest.fixture
def album(tmp_path: Path, own_library: Path) -> Path:
    folder = tmp_path / "album"
    for take in (1, 2, 3):
        fakes.photo(folder / f"{take}.png", (1, take))
    with Library.open(own_library) as library:
        fakes.scanned(library, folder)
    return folder


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def rescan(own_library: Path) -> Callable[[Path], None]:
    def scan(folder: Path) -> None:
        with Library.open(own_library) as library:
            fakes.scanned(library, folder)

    return scan


def test_folders_are_listed(shell: Shell, album: Path) -> None:
    expected = {
        "folder": os.fspath(album),
        "photos": 3,
        "faces": 3,
        "missing": 0,
        "there": True,
        "unfinished": False,
    }
    assert shell.json("folders") == [expected]
    assert f"yes    {album}" in shell("folders")
    shutil.rmtree(album)
    assert shell.json("folders") == [{**expected, "there": False}]


def test_what_the_window_has_not_finished_is_said_until_it_is_done(
    shell: Shell, album: Path, own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = fakes.photo(album.parent / "other" / "1.png", (2, 1)).parent
    assert "not finished" not in shell("folders")
    inside = album / "2024"
    Settings(unfinished=(str(other),), stopped=(str(inside),)).save(own_library)
    assert f"The scan of {album} is not finished; 'facetagger scan' goes on" in shell("folders")
    assert shell.json("folders")[0]["unfinished"]
    monkeypatch.setattr(packs, "load", lambda *_args, **_kwargs: fakes.engine())
    shell("scan", str(album))
    assert "not finished" not in shell("folders")
    assert Settings.load(own_library).unfinished == (str(other),)


def test_no_folder_yet(shell: Shell) -> None:
    assert shell("folders") == "No folder was scanned yet.\n"
    assert shell.json("folders") == []
    assert "nothing to forget" in shell.fails("forget-missing")


def test_a_folder_moves_and_comes_back(shell: Shell, album: Path) -> None:
    new = album.rename(album.parent / "Größe 🌻")
    assert "does not hold" in shell.fails("folders", "move", str(album), str(album.parent))
    assert shell.json("folders", "move", str(album), str(new)) == [{"folders": 1, "photos": 3}]
    assert shell.json("folders")[0]["there"]
    new.rename(album)
    assert shell("folders", "move", f"{new}{os.sep}", str(album)) == (
        f"3 photos of {new}{os.sep} are at {album} now.\n"
    )


def test_a_folder_is_removed_and_taken_back(shell: Shell, album: Path) -> None:
    assert "was scanned" in shell.fails("folders", "remove", str(album.parent / "other"))
    assert "Remove 3 photos from the library" in shell("folders", "remove", str(album))
    assert shell.json("folders") == shell.json("faces") == []
    shell("undo")
    assert (shell.json("folders")[0]["photos"], len(shell.json("faces"))) == (3, 3)


def test_what_is_gone_is_forgotten_and_taken_back(
    shell: Shell, album: Path, rescan: Callable[[Path], None]
) -> None:
    (album / "1.png").unlink()
    rescan(album)
    assert shell.json("folders")[0]["missing"] == 1
    assert "nothing to forget" in shell.fails("forget-missing", str(album.parent / "other"))
    assert shell.json("forget-missing") == [{"photos": 1, "changed": 1}]
    assert (shell.json("folders")[0]["photos"], len(shell.json("faces"))) == (2, 2)
    assert "Forget 1 photo that is gone" in shell("undo")
    assert len(shell.json("faces")) == 3
    assert "Forget 1 photo that is gone" in shell("forget-missing", str(album))


@pytest.mark.skipif(os.name == "nt", reason="Windows lets no file have such a name")
def test_a_row_is_a_line_whatever_a_name_holds(
    tmp_path: Path, own_library: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    odd = tmp_path / os.fsdecode(b"two\nlines \xe2\x80\xae \xff")
    fakes.photo(odd / "1.png", (1, 1))
    with Library.open(own_library) as library:
        fakes.scanned(library, odd)
    shown = r"two\nlines \u202e \xff"
    for command in (["folders"], ["faces"]):
        assert cli.main(command) == 0
        _, row = capsysbinary.readouterr().out.decode().splitlines()
        assert shown in row
    assert cli.main(["scan", os.fspath(odd / "nowhere")]) == 2
    assert shown in capsysbinary.readouterr().err.decode()
