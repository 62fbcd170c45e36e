"""Starts the real window on a real (virtual) screen, platform xcb, after cv2 was imported.

Offscreen tests do not show that a window opens: cv2 brings a Qt of its own and points
QT_QPA_PLATFORM_PLUGIN_PATH at it. Run by .ci/run: python tests/window_smoke.py [KEEP PICTURES IN]
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 800)
WINDOW_WITHIN = 60.0  # seconds; the first start converts the models
GROUPS_WITHIN = 180.0
T = TypeVar("T")

START = """
import os, sys
from pathlib import Path
from facetagger.engine import runtime
before = os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH")
runtime.import_cv2()
assert "cv2" in sys.modules, "cv2 was not imported"
assert os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH") == before, "cv2 hides Qt's plugins"
from facetagger.ui import app
sys.exit(app.main(Path(sys.argv[1]), Path(sys.argv[2])))
"""


class SmokeError(Exception):
    """The window does not do what it must; the text says what is wrong."""


def wait_for(what: str, seconds: float, look: Callable[[], T | None]) -> T:
    """Calls `look` until it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    raise SmokeError(f"{what}: not within {seconds:.0f} s")


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, Path]]:
    """A virtual screen: its name, and the file that holds its picture."""
    reading, writing = os.pipe()
    geometry = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", geometry, "-fbdir", str(folder)],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise SmokeError("Xvfb does not start")
        yield f":{number}", folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def picture(screen_file: Path) -> Image.Image:
    """What the screen shows; Xvfb keeps it in a file of the old xwd format."""
    data = screen_file.read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    start = size + colours * 12
    return Image.frombuffer("RGB", (width, height), data[start:], "raw", "BGRX", line, 1)


def is_blank(image: Image.Image) -> bool:
    """Whether there is next to nothing to see: fewer colours than text and a button need."""
    colours = image.getcolors(maxcolors=SIZE[0] * SIZE[1])
    return colours is None or len(colours) < 20


def groups(library: Path) -> list[dict[str, object]]:
    """What the command line says about the library that the window is filling."""
    answer = subprocess.run(
        [sys.executable, "-m", "facetagger", "--library", str(library), "groups", "--json"],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    if answer.returncode:
        raise SmokeError(f"facetagger groups: {answer.stderr}")
    return [json.loads(line) for line in answer.stdout.splitlines()]


def enough(found: list[dict[str, object]]) -> list[dict[str, object]] | None:
    """The groups, if there are as many as people on the demo's table."""
    return found if len(found) >= 6 else None


def visible_window(display: str) -> str | None:
    """The identifier of the window that X shows on the screen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "facetagger"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "DISPLAY": display},
        check=False,
    )
    return next(iter(found.stdout.split()), None)


def check(folder: Path, display: str, screen_file: Path, keep: Path | None) -> None:
    """Opens the window on the demo's photos and looks at it until the groups are there."""
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("QT_")},
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    make = "import sys; from pathlib import Path; from facetagger.photos import demo;"
    make += " demo.make(Path(sys.argv[1]))"
    photos, library = folder / "photos", folder / "library"
    subprocess.run([sys.executable, "-c", make, str(photos)], cwd=ROOT, check=True)
    errors = folder / "errors.txt"
    with errors.open("w", encoding="utf-8") as log:
        window = subprocess.Popen(
            [sys.executable, "-c", START, str(photos), str(library)], env=environment, stderr=log
        )
    try:

        def alive(found: T) -> T:
            if window.poll() is not None:
                raise SmokeError(f"the window's process ended ({window.returncode})")
            return found

        started = time.monotonic()
        wait_for("a visible window", WINDOW_WITHIN, lambda: alive(visible_window(display)))
        opened = time.monotonic() - started
        wait_for("something to see", 20, lambda: alive(not is_blank(picture(screen_file))))
        if keep:
            picture(screen_file).save(keep / "opened.png")
        first = picture(screen_file).tobytes()
        found = wait_for("six groups", GROUPS_WITHIN, lambda: alive(enough(groups(library))))
        scanned = time.monotonic() - started
        wait_for("groups in the window", 20, lambda: picture(screen_file).tobytes() != first)
        time.sleep(2)  # let the thumbnails be painted
        if keep:
            picture(screen_file).save(keep / "scanned.png")
        print(f"window after {opened:.1f} s, {len(found)} groups after {scanned:.1f} s")
    except SmokeError as error:
        if keep:
            picture(screen_file).save(keep / "failed.png")
        raise SmokeError(f"{error}\n{errors.read_text(encoding='utf-8')}") from error
    finally:
        if window.poll() is None:
            window.send_signal(signal.SIGTERM)
            try:
                window.wait(20)
            except subprocess.TimeoutExpired:
                window.kill()
                window.wait()
    complaints = errors.read_text(encoding="utf-8").strip()
    if complaints:
        raise SmokeError(f"the window complained:\n{complaints}")


def main() -> int:
    """Runs the check; pictures of the screen go to the folder in the first argument."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            print(f"window smoke test: {program} is missing", file=sys.stderr)
            return 1
    keep = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        try:
            with screen(folder) as (display, screen_file):
                check(folder, display, screen_file, keep)
        except SmokeError as error:
            print(f"window smoke test failed: {error}", file=sys.stderr)
            return 1
    print("window smoke test: 1 window opened on xcb after cv2")
    return 0


if __name__ == "__main__":
    sys.exit(main())
