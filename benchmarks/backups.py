"""What keeping the library safe costs: python3 dev.py bench backups [FACES …] [--dimension 128]

For each size, a library of `make_library.py`: how long a backup takes and how large it is, beside
a plain copy of the file in the same run; how long a user's action takes at most while a backup
runs, beside the same without one; the look at every page after a crash; taking a backup back.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import make_library

from facetagger import actions
from facetagger.library import backups, queries, restoring
from facetagger.library.database import Library

ACTIONS = 40


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def slowest_action(library: Library, until: Callable[[], bool]) -> float:
    """Milliseconds of the slowest of some namings, done again and again until told to end."""
    [person] = queries.people(library)[:1]
    slowest, done = 0.0, 0
    while done < ACTIONS or not until():
        name = f"{person.person.name} {done}"
        slowest = max(slowest, timed(lambda n=name: actions.rename(library, person.person.id, n)))
        done += 1
        if done >= ACTIONS and until():
            break
    return slowest


def measure(faces: int, dimension: int) -> dict[str, float]:
    """The figures of one size, in milliseconds (or as their names say)."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "library"
        make_library.make(folder, faces, dimension)
        with Library.open(folder) as library:
            figures["library, MB"] = library.path.stat().st_size / 1e6
            copy = Path(temporary) / "copy.db"
            figures["plain copy"] = timed(lambda: shutil.copyfile(library.path, copy))
            figures["is one due"] = timed(lambda: backups.is_due(library))
            figures["backup"] = timed(lambda: backups.make(library))
            [made] = backups.found(folder)
            figures["backup, MB"] = made.size / 1e6
            figures["slowest action"] = slowest_action(library, lambda: True)
            thread = threading.Thread(target=backups.make, args=(library,))
            thread.start()
            figures["slowest action during a backup"] = slowest_action(
                library, lambda: not thread.is_alive()
            )
            thread.join()
            figures["look at every page"] = timed(library.check_quickly)
            figures["list the backups"] = timed(lambda: backups.found(folder))
        figures["restore"] = timed(lambda: restoring.restore(folder, made.path))
        figures["open after it"] = timed(lambda: Library.open(folder).close())
    return figures


def main(arguments: list[str]) -> None:
    """Prints a column a size."""
    parser = argparse.ArgumentParser()
    parser.add_argument("faces", nargs="*", type=int, default=[100_000])
    parser.add_argument("--dimension", type=int, default=128)
    asked = parser.parse_args(arguments)
    columns = [measure(faces, asked.dimension) for faces in asked.faces]
    print(f"{'milliseconds':32}" + "".join(f"{size:>12,}" for size in asked.faces))
    for name in columns[0]:
        print(f"{name:32}" + "".join(f"{column[name]:12.1f}" for column in columns))


if __name__ == "__main__":
    main(sys.argv[1:])
