"""The command line: every command works without a screen, on the same library as the window."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from facetagger.cli import safety
from facetagger.cli.context import Context
from facetagger.cli.output import complain, speak_utf8
from facetagger.cli.parser import build_parser
from facetagger.entities import EngineError, FacetaggerError, LibraryError

__all__ = ["CANNOT", "build_parser", "complain", "main", "speak_utf8"]

# Exit statuses; 1 ("done, but something could not be") is up to the commands.
DONE, WRONG_USAGE, CANNOT, INTERRUPTED = 0, 2, 3, 130

Window = Callable[[Path | None, Path | None], int]


def main(arguments: Sequence[str], window: Window | None = None) -> int:
    """Runs one command and returns its exit status.

    Args:
        arguments: what stands behind `facetagger` on the command line.
        window: opens the window on a folder to scan and the folder of a library; None: no window
            can be opened from here.
    """
    parser = build_parser()
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or printed the help
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    if parsed.verbose:
        logging.basicConfig(level=logging.INFO, stream=sys.stderr)
        logging.getLogger("facetagger").setLevel(logging.DEBUG)
    if parsed.run is None:
        if window is None:
            parser.print_usage(sys.stderr)
            return WRONG_USAGE
        return window(getattr(parsed, "folder", None), parsed.library)
    try:
        with Context(parsed) as context:
            status: int = safety.back_up_after(context, parsed.run(context))
        sys.stdout.flush()
        return status
    except FacetaggerError as error:
        if parsed.verbose:
            traceback.print_exc()
        complain(str(error))
        return CANNOT if isinstance(error, (LibraryError, EngineError)) else WRONG_USAGE
    except KeyboardInterrupt:
        complain("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` does. Python would complain at exit otherwise.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
