"""What the library costs a user who waits: python3 dev.py bench library [FACES …]

Makes libraries as `make_library.py` does (100,000 and 1,000,000 faces without numbers; with
`--dimension 512` the vectors of large engines), and times what a click does, each figure with its
bound and its growth from size to size, which the machine's speed does not change. Three times each,
the median; opening once, by a process that has opened nothing before.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import make_library

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries, search
from facetagger.library.database import FILE_NAME, Library
from facetagger.library.vectors import face_table

REPEATS = 3
#: What issue 4 allows, in the figure's own unit.
BOUNDS = {
    "open, first groups": 300.0,
    "name 1,000 faces": 50.0,
    "undo that": 50.0,
    "merge 10,000 faces": 500.0,
    "undo that as well": 500.0,
    "two people and a year": 50.0,
    "vectors, per 100,000": 2000.0,
    "bytes a face": 3000.0,
    "idle memory, MB": 300.0,
}
_OPEN = """
import json, sys, time
from pathlib import Path
from facetagger.library import queries
from facetagger.library.database import Library
started = time.perf_counter()
library = Library.open(Path(sys.argv[1]))
inbox = queries.inbox(library)
queries.groups(library, inbox[:30])
opened = 1000 * (time.perf_counter() - started)
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
memory = [int(line.split()[1]) / 1000 for line in lines if line.startswith("VmRSS")]
library.close()
print(json.dumps([opened, *memory]))
"""


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def measure(faces: int, dimension: int) -> dict[str, float]:
    """The figures of one size, in milliseconds (or as their names say)."""
    with tempfile.TemporaryDirectory(prefix="facetagger-bench-") as folder:
        place = Path(folder)
        figures = {"make it": timed(lambda: make_library.make(place, faces, dimension))}
        os.sync()  # what has just been written is no part of the first action
        size = (place / FILE_NAME).stat().st_size
        command = [sys.executable, "-c", _OPEN, str(place)]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        opened, *memory = json.loads(printed)
        figures["open, first groups"] = opened
        with Library.open(place) as library:
            figures |= _clicks(library)
            figures["counts"] = timed(lambda: queries.counts(library))
            figures["people"] = timed(lambda: queries.people(library))
            whole = timed(lambda: face_table(library, make_library.ENGINE, dimension))
            figures["vectors, per 100,000"] = whole * 100_000 / faces
            figures["check"] = timed(library.check)
        figures["bytes a face"] = size / faces
        if memory:
            figures["idle memory, MB"] = memory[0]
    return figures


def _clicks(library: Library) -> dict[str, float]:
    of_size = {group.faces: group.ref for group in queries.groups(library) if not group.name}
    thousand, ten = (of_size[size] for size in make_library.GROUPS)
    often = sorted(queries.people(library), key=lambda entry: -entry.faces)
    first, second = (entry.person.id for entry in often[:2])
    year = date(make_library.FIRST_YEAR + 9, 1, 1)
    wanted = search.Wanted([[first], [second]], first=year, last=year.replace(month=12, day=31))
    into = GroupRef(GroupKind.PERSON, first)
    runs: dict[str, Callable[[], object]] = {
        "name 1,000 faces": lambda: actions.name(library, [thousand], "Grandmother"),
        "undo that": lambda: actions.undo(library),
        "merge 10,000 faces": lambda: actions.merge(library, [ten], into),
        "undo that as well": lambda: actions.undo(library),
        "two people and a year": lambda: search.photo_ids(library, wanted),
    }
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(REPEATS):
        for name, work in runs.items():
            times[name].append(timed(work))
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> None:
    """Prints a column a size, the growth from the first to the last, and what is allowed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000, 1_000_000])
    parser.add_argument("--dimension", type=int, default=128)
    chosen = parser.parse_args()
    columns = [measure(size, chosen.dimension) for size in chosen.sizes]
    heads = "".join(f"{size:>12,}" for size in chosen.sizes)
    print(f"{f'milliseconds, {chosen.dimension}-d':24}{heads}      growth       bound")
    for name, smallest in columns[0].items():
        values = "".join(f"{column[name]:12.1f}" for column in columns)
        growth = columns[-1][name] / max(smallest, 1e-9)
        bound = BOUNDS.get(name)
        verdict = "" if bound is None else f"{bound:12,.0f}"
        missed = "  missed" if bound is not None and columns[-1][name] > bound else ""
        print(f"{name:24}{values}{growth:12.1f}{verdict}{missed}")


if __name__ == "__main__":
    main()
