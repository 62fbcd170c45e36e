"""What the window feels like, as figures: python3 dev.py bench ui [PART …]

In the real window, on the display that there is, else in Xvfb, which it starts; where there is
neither, offscreen (and says so). PARTs: start, scroll, work, keys, mouse; all without one. Of
100,000 faces, with pictures (benchmarks/_ui_libraries.py; made once, kept in the user's cache).

Times are less what the window's thread waited for a core, so that a busy machine changes them
little; those of the clock stand beside. References are measured in the same run: a bare window of
Qt, and a QListView of plain pixmaps. `keys` names 1,000 faces of the 40 people with the most photos
in `people_lfw` of the shared test data, by keys that X sends, with first names as a family uses
them, and counts the presses; what it types is most of it, so --full types whole names. `mouse` does
the same with the mouse alone, but for the letters of names that are new: a click, a drag and a
letter are one each, notches of the wheel are counted apart.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import _ui_libraries
from _people import folders
from _ui_screen import Screen, screen

from facetagger import settings

HERE = Path(__file__).resolve().parent
STARTS = 5
FACES, ALBUM_PEOPLE = 100_000, 40
PARTS = ("start", "scroll", "work", "keys", "mouse")


class Bench:
    """Runs the parts in processes of their own, and prints a line a figure."""

    def __init__(self, on: Screen, place: Path) -> None:
        self._place = place
        self.missed = 0
        self.use(on)

    def use(self, on: Screen) -> None:
        """Has the windows open on a screen."""
        self._environment = dict(on.environment)
        # In English and light, whatever the person at this machine has chosen.
        self._environment["FACETAGGER_CONFIG"] = str(self._place / "nobody's choices")
        # As it is installed: compiled. The first start compiles, and is not counted.
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._environment["PYTHONPYCACHEPREFIX"] = str(self._place / "compiled")
        self._environment["PYTHONPATH"] = os.pathsep.join((str(HERE.parent), str(HERE)))

    def child(self, program: str, *arguments: str) -> dict[str, Any]:
        """What a helper prints."""
        command = [sys.executable, str(HERE / program), *arguments]
        done = subprocess.run(
            command, env=self._environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return dict(json.loads(done.stdout))

    def figure(
        self, name: str, value: float, bound: float | None, unit: str, note: str = ""
    ) -> None:
        """Prints a figure, what is allowed, and whether that is kept."""
        digits = 2 if unit == "s" else 0
        allowed, verdict = "", ""
        if bound is not None:
            allowed, verdict = f"<= {bound:g} {unit}", "ok" if value <= bound else "MISSED"
            self.missed += value > bound
        shown = f"{value:,.{digits}f} {unit}"
        print(f"{name:50} {shown:>10}  {allowed:12} {verdict:6}  {note}".rstrip(), flush=True)

    # The parts

    def start(self) -> None:
        """Starts of the program and of a bare window, by turns."""
        family = _ui_libraries.copy(_ui_libraries.family(FACES), self._place / "start")
        empty = self._place / "empty"
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "family": [], "empty": []}
        for number in range(STARTS + 1):
            for name, libraries in (("bare", ()), ("family", (family,)), ("empty", (empty,))):
                found = self.child("_ui_start.py", str(time.time()), *map(str, libraries))
                if number:
                    runs[name].append(found)
        bare = _median(runs["bare"], "less the wait")
        for name, title, bound in (
            ("family", f"window visible, {FACES:,} faces", 1.0),
            ("empty", "window visible, empty library", 0.6),
        ):
            own = _median(runs[name], "less the wait")
            clock = _median(runs[name], "visible")
            note = f"{clock:.2f} s by the clock, {own / bare:.1f} x a bare window ({bare:.2f} s)"
            self.figure(title, own, bound, "s", note)
        faces = runs["family"]
        self.figure("first thumbnails after that", _median(faces, "thumbnails"), 0.5, "s")
        self.figure("longest gap after the start", 1000 * _median(faces, "gap"), 50, "ms")
        self.figure("memory after the start", _median(faces, "memory"), 600, "MB")
        shutil.rmtree(family)

    def scroll(self) -> None:
        """100,000 cards from top to bottom."""
        library = _ui_libraries.copy(_ui_libraries.unnamed(FACES), self._place / "scroll")
        found = self.child("_ui_speed.py", "scroll", str(library))
        ratio = found["frame, median"] / found["plain frame, median"]
        self.figure(
            f"scrolling {found['rows']:,} cards: longest frame", found["frame"], 50, "ms",
            f"median {found['frame, median']:.0f}; {ratio:.1f} x a QListView of pixmaps "
            f"({found['plain frame, median']:.1f}, longest {found['plain frame']:.0f})",
        )  # fmt: skip
        self.figure("longest gap of the event loop meanwhile", found["gap"], 50, "ms")
        self.figure("thumbnails after stopping", found["thumbnails"], 150, "ms")
        self.figure("memory after it", found["memory"], 600, "MB")
        shutil.rmtree(library)

    def work(self) -> None:
        """What follows a key or a drop, among 5,000 people."""
        library = _ui_libraries.copy(_ui_libraries.family(FACES), self._place / "work")
        found = self.child("_ui_speed.py", "work", str(library))
        people, note = _ui_libraries.PEOPLE, f"median {found['completion, median']:.0f}"
        self.figure(
            f"completion of a letter, {people:,} people, slowest",
            found["completion"],
            30,
            "ms",
            note,
        )
        faces = _ui_libraries.DROPPED
        self.figure(f"drop of {faces:,} faces until it shows", found["drop"], 200, "ms")
        for name, value in found.items():
            if name.startswith("gap"):
                self.figure(f"longest {name}", value, 50, "ms")
        self.figure("memory after all this", found["memory"], 600, "MB")
        shutil.rmtree(library)

    def keys(self, *, full: bool) -> None:
        """A labelled album named, every press counted."""
        self._name("key presses", "named", *(["--full"] if full else []))

    def mouse(self, *, full: bool) -> None:
        """The same album named with the mouse."""
        self._name("clicks, drags and letters", "clicked", "--mouse", *(["--full"] if full else []))

    def _name(self, what: str, library: str, *wishes: str) -> None:
        source = next(folder for folder in folders([]) if folder.name == "people_lfw")
        if not source.is_dir():
            print(f"{what}: left out, there is no {source}")
            return
        album = settings.cache_dir() / "benchmarks" / "ui-album"
        people = sorted(
            (p for p in source.iterdir() if p.is_dir() and p.name[0] != "_"),
            key=lambda p: (-len(list(p.iterdir())), p.name),
        )
        shutil.rmtree(album, ignore_errors=True)
        for person in people[:ALBUM_PEOPLE]:
            shutil.copytree(person, album / person.name)
        place = str(self._place / library)
        found = self.child("_ui_naming.py", place, "--scan", str(album), *wishes)
        outcome: Mapping[str, int] = found["outcome"]
        title = f"{what}, {found['faces']:,} faces of {found['people']} people"
        note = ", ".join(
            f"{outcome.get(kind, 0)} {kind}"
            for kind in ("right", "wrong", "unnamed", "background named")
        )
        self.figure(title, found["presses"], 540, "", f"{note}; by {found['how']}")
        for kind, number in found["parts"].items():
            self.figure(f"    {kind}", number, None, "")
        if found["notches"]:
            self.figure("    notches of the wheel, not counted", found["notches"], None, "")
        self.figure("    that took", found["seconds"], None, "s", "without thinking")


def _median(runs: Sequence[Mapping[str, float]], name: str) -> float:
    return statistics.median(run[name] for run in runs)


def main(arguments: list[str]) -> int:
    """Measures what is asked for; the status is 1 if a figure misses its bound."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--full", action="store_true", help="keys, mouse: whole names are typed")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    cache = settings.cache_dir() / "benchmarks"
    cache.mkdir(parents=True, exist_ok=True)
    with screen() as on, tempfile.TemporaryDirectory(dir=cache, prefix="ui-run-") as place:
        print(f"On {on.words}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        bench = Bench(on, Path(place))
        for part in chosen.parts or PARTS:
            if part not in ("keys", "mouse"):
                getattr(bench, part)()
                continue
            with screen(virtual=True) as alone:  # another window must not take the keys
                bench.use(alone)
                getattr(bench, part)(full=chosen.full)
                bench.use(on)
    return 1 if bench.missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
