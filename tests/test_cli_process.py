"""The command line as a process of its own: streams, pipes, Ctrl+C, a terminal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from photos_for_tests import WheelPhotos

ROOT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="terminals and signals as POSIX has them")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "facetagger", *arguments]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments),
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_streams_are_utf8_whatever_the_system_says(scanned_album: Path, own_library: Path) -> None:
    shutil.copytree(scanned_album, own_library)
    named = run("name", "Zoë 北京", "--group", "g1", "--json", LC_ALL="C")
    assert (named.returncode, named.stderr) == (0, "")
    people = run("people", "--json", LC_ALL="C", PYTHONIOENCODING="latin-1")
    assert json.loads(people.stdout)["person"] == "Zoë 北京"


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("facetagger ")
    shown = run("--help")
    assert shown.returncode == 0
    assert "130 interrupted" in shown.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_the_window_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    opened = run()
    assert opened.returncode == 3
    assert "facetagger scan FOLDER" in opened.stderr
    assert len(opened.stderr.splitlines()) == 1


@POSIX
def test_a_reader_that_goes_away_is_no_error(scanned_album: Path) -> None:
    with subprocess.Popen(
        command("--library", str(scanned_album), "faces"),
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},  # every line meets the broken pipe
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
    assert (process.returncode, errors) == (0, b"")


@POSIX
def test_a_file_name_that_is_no_text_is_escaped(tmp_path: Path, wheel_photos: WheelPhotos) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    odd = os.fsencode(folder) + b"/caf\xe9.png"
    try:
        shutil.copy(wheel_photos.astronaut, odd)
    except OSError:
        pytest.skip("this file system takes names in UTF-8 only")
    assert run("scan", str(folder)).returncode == 0
    (line,) = run("faces", "--json").stdout.splitlines()
    assert os.fsencode(json.loads(line)["photo"]) == odd


@POSIX
def test_ctrl_c_ends_a_scan_with_130(
    wheel_photos: WheelPhotos, own_library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    for copy in range(4):
        for photo in sorted(wheel_photos.album.rglob("*.jpg")):
            target = folder / str(copy) / photo.name
            target.parent.mkdir(parents=True, exist_ok=True)
            # A byte behind the picture makes another file of the same photo; it is read anew.
            target.write_bytes(photo.read_bytes() + bytes([copy]))
    process = subprocess.Popen(
        command("scan", str(folder), "--no-organise", "--workers", "1"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while process.poll() is None and not faces_stored(own_library):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b""), err
    assert b"kept; scan again" in err
    assert b"Traceback" not in err
    done = run("scan", str(folder), "--no-organise", "--json")
    record = json.loads(done.stdout)
    assert record["photos"] == 4 * 47
    assert 0 < record["new"] < 4 * 47  # it went on, it did not begin anew


def faces_stored(library: Path) -> int:
    import sqlite3

    if not (library / "library.db").exists():
        return 0
    with sqlite3.connect(f"file:{library / 'library.db'}?mode=ro", uri=True) as db:
        try:
            found: int = db.execute("SELECT count(*) FROM face").fetchone()[0]
        except sqlite3.OperationalError:  # just being made
            found = 0
    db.close()
    return found


def in_terminal(arguments: Sequence[str]) -> tuple[int, str]:
    """Runs a command with standard error on a terminal; its status and what the terminal got."""
    import pty

    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"there are no pseudo terminals here: {error}")
    with subprocess.Popen(
        command(*arguments), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # how Linux says that the other end was closed
                break
            if not part:
                break
            shown += part
    os.close(ours)
    return process.returncode, shown.decode()


@POSIX
def test_a_terminal_gets_a_bar_and_a_pipe_none(wheel_photos: WheelPhotos) -> None:
    status, shown = in_terminal(["scan", str(wheel_photos.album)])
    assert status == 0
    assert "Finding faces" in shown
    assert "47/47" in shown
    piped = run("scan", str(wheel_photos.album), "--json")
    assert (piped.returncode, piped.stderr) == (0, "")
    assert len(piped.stdout.splitlines()) == 1
