"""Decoders that crash or hang: a sentence about the one photo, and nothing else happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.entities import PhotoError
from facetagger.photos import child, guarded, limits
from facetagger.photos.kinds import Kind

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "PySide6", "cv2", "onnxruntime", "sklearn", "scipy", "insightface")

#: A child whose decoder does something else for files of a certain name.
_BROKEN = """
import os, re, sys
sys.path[:] = {paths!r}
from facetagger.photos import child, readers
real = readers.read
def read(data, *rest):
    if data == b"crash":
        os.abort()
    if data == b"hang":  # it keeps Python's lock all the while
        re.match(r"(a+)+$", "a" * 64 + "b")
    if data == b"bug":
        raise LookupError("nobody thought of this")
    if data == b"chatter":
        os.write(1, b"a library prints on standard output")
        data = open({whole!r}, "rb").read()
    return real(data, *rest)
readers.read = read
child.main()
"""


@pytest.fixture(scope="module")
def webp(wheel_photos: WheelPhotos, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("guarded") / "whole.webp"
    with Image.open(wheel_photos.table) as image:
        image.convert("RGB").resize((320, 222)).save(path, lossless=True)
    return path


@pytest.fixture
def pool(webp: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[guarded._Pool]:
    """Children whose decoder can be made to fail."""
    paths = [os.path.abspath(path) for path in sys.path]  # noqa: PTH100
    script = _BROKEN.format(paths=paths, whole=str(webp))
    monkeypatch.setattr(guarded, "_command", lambda: [sys.executable, "-I", "-S", "-c", script])
    pool = guarded._Pool()
    yield pool
    pool.close()


def ask(pool: guarded._Pool, path: Path, seconds: float = 60.0) -> guarded.Answer:
    return pool.read(
        {
            "path": str(path),
            "kind": Kind.WEBP,
            "max_px": None,
            "max_pixels": limits.MAX_PIXELS,
            "seconds": seconds,
        }
    )


def file(folder: Path, text: str) -> Path:
    path = folder / f"{text}.webp"
    path.write_text(text, encoding="ascii")
    return path


def test_the_pixels_come_back_as_they_are(pool: guarded._Pool, webp: Path) -> None:
    found = ask(pool, webp)
    with Image.open(webp) as image:
        assert np.array_equal(found.rgb, np.asarray(image.convert("RGB")))
    assert (found.width, found.height, found.taken_at) == (320, 222, None)
    assert found.rgb.flags.writeable


def test_a_crash_is_a_sentence_and_the_next_photo_is_read(
    pool: guarded._Pool, webp: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        with pytest.raises(PhotoError, match=r"^The picture is damaged: its decoder crashed\.$"):
            ask(pool, file(tmp_path, "crash"))
        assert ask(pool, webp).width == 320


def test_a_decoder_that_hangs_is_ended(pool: guarded._Pool, webp: Path, tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"given up: reading it took longer than 0\.5 seconds\."):
        ask(pool, file(tmp_path, "hang"), seconds=0.5)
    assert ask(pool, webp).width == 320
    assert len(pool._all) == 1, "the one that hung is gone"


def test_a_bug_of_ours_is_not_taken_for_damage(
    pool: guarded._Pool, webp: Path, tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError, match="nobody thought of this"):
        ask(pool, file(tmp_path, "bug"))
    assert ask(pool, webp).width == 320


def test_what_libraries_print_does_not_mix_with_answers(
    pool: guarded._Pool, tmp_path: Path
) -> None:
    assert ask(pool, file(tmp_path, "chatter")).rgb.shape == (222, 320, 3)


def test_a_child_serves_again_and_each_thread_has_its_own(pool: guarded._Pool, webp: Path) -> None:
    for _ in range(5):
        ask(pool, webp)
    assert len(pool._all) == 1
    together = threading.Barrier(3)

    def work() -> list[int]:
        together.wait()
        return [ask(pool, webp).width for _ in range(4)]

    with ThreadPoolExecutor(3) as executor:
        results = [executor.submit(work) for _ in range(3)]
    assert [result.result() for result in results] == [[320] * 4] * 3
    assert 1 <= len(pool._all) <= 3
    assert len(pool._waiting) == len(pool._all)


def test_a_child_that_waited_long_is_replaced(
    pool: guarded._Pool, webp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(pool, webp)
    [first] = pool._all
    monkeypatch.setattr(guarded, "_FRESH", 0.0)
    ask(pool, webp)
    [second] = pool._all
    assert first is not second
    assert first._process.poll() == 0, "it ended when nobody asked any more"


def test_closing_while_a_photo_is_read_ends_that_too(pool: guarded._Pool, tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as executor:
        waiting = executor.submit(ask, pool, file(tmp_path, "hang"))
        while not pool._all:
            time.sleep(0.01)
        pool.close()
        with pytest.raises(PhotoError):
            waiting.result(timeout=30)
    assert not pool._all


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to consoles, not to processes")
def test_ctrl_c_in_the_terminal_is_for_the_parent(pool: guarded._Pool, webp: Path) -> None:
    ask(pool, webp)
    [only] = pool._all
    os.kill(only._process.pid, signal.SIGINT)
    assert ask(pool, webp).width == 320
    assert pool._all == {only}


def test_a_child_that_cannot_be_started_is_a_sentence(
    webp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "_command", lambda: [str(webp.parent / "no program")])
    with pytest.raises(PhotoError, match=r"cannot be started: .*\.$"):
        ask(guarded._Pool(), webp)


def test_a_file_that_vanished_is_a_sentence(pool: guarded._Pool, tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"^The file cannot be read: .*\.$"):
        ask(pool, tmp_path / "gone.webp")


_READ = """
import os, sys, warnings
from facetagger.photos import decode, guarded
found = decode.load(sys.argv[1], None)
[child] = guarded._pool._all
print(found.width, child._process.pid, flush=True)
if len(sys.argv) > 2:
    os._exit(9)
"""


@pytest.mark.parametrize("how", ["", "killed"])
def test_no_process_is_left_and_nothing_is_said_at_the_end(webp: Path, how: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", _READ, webp, *([how] if how else [])],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (9 if how else 0, "")
    width, pid = (int(word) for word in done.stdout.split())
    assert width == 320
    end = time.monotonic() + 20
    while _runs(pid):
        assert time.monotonic() < end, "the child runs on"
        time.sleep(0.02)


def _runs(pid: int) -> bool:
    if os.name == "nt":
        listed = subprocess.run(
            ["tasklist", "/FI", f"PID eq {pid}"], capture_output=True, text=True, check=True
        )
        return str(pid) in listed.stdout
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/status")
    return not (status.exists() and "zombie" in status.read_text())


def test_a_child_imports_little() -> None:
    """What is paid at every start of one, and kept in memory as long as it runs."""
    script = (
        "import sys; from facetagger.photos import child, readers;"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("entry", ["main", "main_window"])
def test_the_frozen_application_becomes_a_child(webp: Path, entry: str) -> None:
    """It has no Python to start: it starts itself with an argument."""
    request = (
        f'{{"path": "{webp.as_posix()}", "kind": "WebP", "max_px": 64, "max_pixels": 1000000, '
        '"seconds": 30}\n'
    )
    script = f"import facetagger.__main__ as m; m.{entry}()"
    done = subprocess.run(
        [sys.executable, "-c", script, child.ARGUMENT],
        cwd=ROOT,
        input=request.encode(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    answer, _, pixels = done.stdout.partition(b"\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'"size": [64, 44]' in answer
    assert len(pixels) == 64 * 44 * 3


def test_frozen_the_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert guarded._command() == [sys.executable, child.ARGUMENT]
