"""Where a window is measured: the display that there is, a virtual one, or none (offscreen)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

SIZE = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """What a program needs to open its window, and what it is, in words."""

    environment: Mapping[str, str]
    words: str


@contextmanager
def screen(*, virtual: bool = False) -> Iterator[Screen]:
    """A screen for child processes.

    Args:
        virtual: a new one, even if there is a screen.
    """
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    environment.pop("WAYLAND_DISPLAY", None)
    if environment.get("DISPLAY") and not virtual:
        environment["QT_QPA_PLATFORM"] = "xcb"
        yield Screen(environment, f"the display {environment['DISPLAY']}")
    elif shutil.which("Xvfb") is None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        yield Screen(environment, "no screen: there is no display and no Xvfb, so it is offscreen")
    else:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                number = answer.readline().strip()
            if not number:
                raise SystemExit("Xvfb does not start.")
            environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            yield Screen(environment, f"Xvfb, {SIZE}")
        finally:
            server.terminate()
            server.wait()
