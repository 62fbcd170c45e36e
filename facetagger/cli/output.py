"""What the commands print: tables for people, lines of JSON for tools, a bar while they wait."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO, TypeVar

from facetagger.entities import Progress
from facetagger.photos.showing import readable

Result = TypeVar("Result")
#: Columns that the name of the current folder gets at most.
_FOLDER = 20


def speak_utf8() -> None:
    """Makes the standard streams UTF-8 on every system; odd file names keep their bytes."""
    streams: list[TextIO | None] = [sys.stdout, sys.stderr]  # None under pythonw
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="surrogateescape")


def complain(sentence: str) -> None:
    """Tells the user on standard error."""
    print(f"facetagger: {readable(sentence)}", file=sys.stderr, flush=True)


def emit(record: Mapping[str, Any]) -> None:
    """One line of JSON on standard output."""
    text = json.dumps(record, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a file name that is no text: JSON can only escape it
        text = json.dumps(record)
    print(text)


def say(sentence: str) -> None:
    """Tells the user on standard output; odd signs in the names of files are written out."""
    print(readable(sentence))


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Aligned columns on standard output; numbers stand right, the last column is not padded.

    A row is a line, whatever signs a name of a file holds.
    """
    cells = [["" if cell is None else readable(str(cell)) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(heads, *cells, strict=True)]
    right = [bool(cells) and all(_is_number(row[i]) for row in cells) for i in range(len(heads))]
    for row in [list(heads), *cells]:
        padded = []
        for cell, width, is_right in zip(row, widths, right, strict=True):
            space = " " * (width - _width(cell))
            padded.append(space + cell if is_right else cell + space)
        print("  ".join(padded).rstrip())


def _width(text: str) -> int:
    """Columns that a terminal gives to a text: two for East Asian signs, none for accents."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def _is_number(text: str) -> bool:
    return text.rstrip(" %").replace(".", "", 1).isdigit()


def count(number: int, thing: str, things: str | None = None) -> str:
    """A number with its noun: "1 face", "3 faces"."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def duration(seconds: float) -> str:
    """A time that a person can read: "8 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def follow(job: Generator[Progress, None, Result]) -> Result:
    """Runs a job to its end with a bar on standard error; Ctrl+C closes it, which cancels it."""
    with closing(Bar()) as bar, closing(job):
        while True:
            try:
                progress = next(job)
            except StopIteration as end:
                result: Result = end.value
                return result
            bar.show(progress)


class Bar:
    """A progress bar on a terminal; nothing when standard error is piped."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._visible = sys.stderr is not None and sys.stderr.isatty()

    def show(self, progress: Progress) -> None:
        """Draws where the job is now."""
        if not self._visible:
            return
        if self._bar is None:
            from tqdm import tqdm

            tqdm.monitor_interval = 0  # no thread that wakes up for us: the job reports itself
            # A size of our own: where the terminal does not know its, tqdm would draw nothing.
            size = {"ncols": _columns(), "nrows": 24}
            self._bar = tqdm(file=sys.stderr, leave=False, mininterval=0, **size)
        bar = self._bar
        bar.total, bar.n, bar.ncols = progress.total, progress.done, _columns()
        known = ": {percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt}" if progress.total else " …"
        bar.bar_format = "{desc}" + known + "{postfix}"
        bar.set_description_str(progress.phase, refresh=False)
        bar.set_postfix_str(_details(progress), refresh=False)
        bar.refresh()

    def close(self) -> None:
        """Takes the bar off the terminal."""
        if self._bar is not None:
            self._bar.close()


def _columns() -> int:
    """Width of the terminal; some (a serial line, a test's) do not know theirs."""
    return (os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1


def _details(progress: Progress) -> str:
    parts = []
    if progress.faces:
        parts.append(count(progress.faces, "face"))
    if progress.per_second:
        parts.append(f"{progress.per_second:.1f} a second")
    if progress.seconds_left is not None:
        parts.append(f"{duration(progress.seconds_left)} left")
    if os.sep in progress.item:
        parts.append(_shortened(Path(progress.item).parent.name))
    return ", ".join(parts)


def _shortened(name: str) -> str:
    return name if _width(name) <= _FOLDER else f"{name[: _FOLDER - 1]}…"
