"""Who has the library open, and who did not close it; real processes that really die."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import fakes
import pytest

from facetagger.entities import DamagedLibraryError, LibraryError
from facetagger.library import queries, sessions
from facetagger.library.database import FILE_NAME, Library

ROOT = Path(__file__).resolve().parent.parent.parent

_HOLD = """
import sys
from pathlib import Path
from facetagger.library.database import Library
with Library.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def another_program(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has the library open until it is told to end."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
    finally:
        process.communicate("\n")


def test_a_library_that_was_closed_is_not_looked_at(own_library: Path) -> None:
    for _ in range(2):
        with Library.open(own_library) as library:
            assert library.was_closed
    assert not list((own_library / "sessions").glob("*.open"))
    library.close()  # once more does no harm


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_program_that_was_killed_is_told_from_one_that_runs(own_library: Path) -> None:
    with another_program(own_library) as running, another_program(own_library) as killed:
        with Library.open(own_library) as library:
            assert library.was_closed, "both still run"
        killed.send_signal(signal.SIGKILL)
        killed.wait()
        for _ in range(2):
            with Library.open(own_library) as library:
                assert not library.was_closed, "until somebody has looked"
        with Library.open(own_library) as library:
            assert library.check_quickly() == []
            assert library.was_closed
        with Library.open(own_library) as library:
            assert library.was_closed
        with pytest.raises(LibraryError, match="in use"), sessions.alone(own_library):
            pass
        assert running.poll() is None
    with sessions.alone(own_library):
        pass


def test_damage_that_showed_is_looked_at_by_the_next_start(own_library: Path) -> None:
    with Library.open(own_library) as library:
        fakes.put_people(library, range(20))
        [(page, size)] = library.read(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = 'face'"
        )
    file = own_library / FILE_NAME
    content = bytearray(file.read_bytes())
    content[(page - 1) * size : page * size] = bytes(range(256)) * (size // 256)
    file.write_bytes(content)
    with Library.open(own_library) as library:
        assert library.was_closed
        with pytest.raises(DamagedLibraryError):
            queries.faces(library, [1])
    with Library.open(own_library) as library:
        assert not library.was_closed
        assert library.check_quickly()
    with Library.open(own_library) as library:
        assert not library.was_closed, "as long as it is damaged"


def test_who_waits_for_a_library_that_is_being_restored_is_told(
    own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_PATIENCE", 0.05)
    own_library.mkdir()
    with (
        sessions.alone(own_library),
        pytest.raises(LibraryError, match="in use by another program"),
    ):
        Library.open(own_library)
    Library.open(own_library).close()


def test_a_refused_library_leaves_no_mark(own_library: Path) -> None:
    own_library.mkdir()
    (own_library / FILE_NAME).write_bytes(b"no library" * 500)
    with pytest.raises(LibraryError):
        Library.open(own_library)
    with sessions.alone(own_library):
        assert not list((own_library / "sessions").glob("*.open"))
