"""Fetches model files that the user has asked for; the only use of the network there is.

What has arrived is kept when a download is broken off, and the next one goes on from there.
"""

from __future__ import annotations

import http.client
import math
import shutil
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Generator, Iterable
from pathlib import Path

from facetagger import __version__
from facetagger.entities import EngineError, Progress

_BLOCK = 1 << 18
_TIMEOUT = 30.0  # seconds without a single byte
_EVERY = 0.1  # seconds between two reports
_MB = 1_000_000


def fetch(url: str, part: Path, phase: str) -> Generator[Progress, None, None]:
    """Downloads a file to `part`, going on where `part` ends if the server can.

    Args:
        url: https, or http on this machine.
        part: where it goes; its content is not checked here.
        phase: what is told to the user meanwhile. Progress counts megabytes.

    Raises:
        EngineError: it cannot be had, or not all of it. What has arrived stays in `part`.
    """
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        have = part.stat().st_size if part.exists() else 0
        request = urllib.request.Request(url, headers={"User-Agent": f"facetagger/{__version__}"})
        if have:
            request.add_header("Range", f"bytes={have}-")
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
            yield from _receive(answer, part, have if answer.status == 206 else 0, phase)
    except urllib.error.HTTPError as error:
        if error.code == 416 and part.exists():  # there is nothing behind what we have
            return
        raise EngineError(f"{url} cannot be downloaded: the server says {error.code}.") from error
    except urllib.error.URLError as error:
        reason = getattr(error.reason, "strerror", None) or error.reason
        raise EngineError(
            f"{url} cannot be reached ({reason}). Is this computer online? What has arrived is "
            "kept; try again to go on."
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise EngineError(
            f"{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on."
        ) from error


def _receive(
    answer: http.client.HTTPResponse, part: Path, have: int, phase: str
) -> Generator[Progress, None, None]:
    length = answer.headers.get("Content-Length")
    total = have + int(length) if length else None
    shown, start, before = 0.0, time.monotonic(), have
    with part.open("ab" if have else "wb") as file:
        while block := answer.read(_BLOCK):
            file.write(block)
            have += len(block)
            if time.monotonic() - shown > _EVERY:
                shown = time.monotonic()
                speed = (have - before) / max(shown - start, 1e-3)
                yield _progress(phase, have, total, speed)
    if total is not None and have < total:
        raise OSError(f"the connection ended after {have // _MB} of {math.ceil(total / _MB)} MB")
    yield _progress(phase, have, total, 0.0)


def _progress(phase: str, have: int, total: int | None, speed: float) -> Progress:
    left = (total - have) / speed if total is not None and speed else None
    return Progress(
        phase,
        done=have // _MB,
        total=None if total is None else math.ceil(total / _MB),
        per_second=speed / _MB if speed else None,
        seconds_left=left,
    )


def unpack(archive: Path, wanted: Iterable[tuple[str, int]], folder: Path) -> None:
    """Takes single files out of a zip file, wherever in it they lie.

    Args:
        archive: the zip file.
        wanted: name and size in bytes of each file; one of another size is left out, so that
            whoever looks for it says that it is missing.
        folder: where they go, under their own names only.

    Raises:
        EngineError: the archive is damaged, or the disk is full.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            for name, size in wanted:
                for member in opened.infolist():
                    if member.filename.rsplit("/", 1)[-1] == name and member.file_size == size:
                        with opened.open(member) as source, (folder / name).open("wb") as target:
                            shutil.copyfileobj(source, target, _BLOCK)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise EngineError(f"The downloaded file is damaged: {error}. Try again.") from error
    except OSError as error:
        raise EngineError(f"The downloaded file cannot be unpacked: {error}") from error
