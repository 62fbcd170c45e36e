"""The ways in: `facetagger`, `python -m facetagger` and, without a terminal, `facetagger-gui`."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from facetagger import cli
from facetagger.photos import child


def open_window(folder: Path | None, library: Path | None) -> int:
    """Opens the window; returns the exit status once it is closed."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not chosen and not any(map(os.environ.get, displays)):
        cli.complain(
            "There is no display here, so no window can open. The same can be done in the "
            "terminal: facetagger scan FOLDER (facetagger --help shows all commands)."
        )
        return cli.CANNOT
    # Importing makes hundreds of thousands of objects, all of which stay: looking through them for
    # garbage is a fifth of the start. The window has it looked for again once it is shown.
    gc.disable()
    try:
        from facetagger.ui import app
    except ImportError as error:  # most often a library of the system that Qt needs
        cli.complain(f"The window cannot be opened: {error}. 'facetagger doctor' tells more.")
        return cli.CANNOT
    return app.main(folder, library)


def _read_pictures_if_asked() -> None:
    """The frozen application starts itself to read pictures whose decoders may crash."""
    if sys.argv[1:] == [child.ARGUMENT]:
        child.main()


def main() -> int:
    """Runs a command; without one, opens the window."""
    _read_pictures_if_asked()
    cli.speak_utf8()
    return cli.main(sys.argv[1:], open_window)


def main_window() -> int:
    """Opens the window, with the folder to scan as an argument if there is one."""
    _read_pictures_if_asked()
    return cli.main(["gui", *sys.argv[1:]], open_window)


if __name__ == "__main__":
    sys.exit(main())
