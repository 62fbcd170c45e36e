"""NumPy, imported by one thread at a time."""

from __future__ import annotations

import threading

_lock = threading.Lock()


def numpy_first() -> None:
    """Called by every worker before what it does may import NumPy, or an extension that needs it.

    At a start with faces and an unfinished scan, crops and models are loaded in the same moment by
    several threads. Python then breaks what it takes for a deadlock between their imports by giving
    one of them half a NumPy, which nobody can use, and which cannot be imported a second time.
    """
    with _lock:
        import numpy  # noqa: F401
