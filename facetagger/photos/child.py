"""The process that reads pictures whose decoders may crash or never end (see `guarded`).

It reads requests from standard input, a line of JSON each, and answers each on standard output
with a line of JSON, which for a picture is followed by its pixels.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from facetagger.entities import PhotoError

#: The argument that makes the frozen application this process.
ARGUMENT = "--read-pictures"
#: Seconds without a request after which the process ends, to give its memory back.
IDLE = 120.0


def main() -> None:
    """Answers requests until there are no more, or until time is up."""
    # Ctrl+C in a terminal goes to all its processes; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    # By number: in a windowed application there is no sys.stdin.
    requests, answers = os.fdopen(0, "rb"), _own_output()
    with Path(os.devnull).open("w") as nowhere:
        while True:
            # This clock runs outside Python: it ends the process whatever a decoder does.
            faulthandler.dump_traceback_later(IDLE, exit=True, file=nowhere)
            line = requests.readline()
            if not line:
                break
            request = json.loads(line)
            faulthandler.dump_traceback_later(request["seconds"], exit=True, file=nowhere)
            answer, pixels = _answer(request)
            try:
                answers.write(json.dumps(answer).encode() + b"\n")
                for part in pixels:
                    answers.write(part)
                answers.flush()
            except BrokenPipeError:
                break  # the parent is gone
        faulthandler.cancel_dump_traceback_later()
    os._exit(0)  # nothing to clean up, and decoders' own threads may hang


def _own_output() -> IO[bytes]:
    """Standard output for answers alone: what libraries print goes nowhere."""
    output = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return output


def _answer(request: dict[str, Any]) -> tuple[dict[str, Any], Iterable[bytes]]:
    from facetagger.photos import picture, readers
    from facetagger.photos.identity import content_id
    from facetagger.photos.kinds import Kind

    try:
        data = Path(request["path"]).read_bytes()
        found = readers.read(
            data,
            Kind(request["kind"]),
            request["max_px"],
            request["max_pixels"],
            request["seconds"],
        )
        height, width = found.shape
    except PhotoError as error:
        return {"error": str(error)}, []
    except OSError as error:
        return {"error": f"The file cannot be read: {error.strerror or 'unknown reason'}."}, []
    except MemoryError:
        return {"error": "The picture needs more memory than there is."}, []
    except Exception:  # noqa: BLE001  (it is our bug: the parent raises it)
        return {"bug": traceback.format_exc()}, []
    return {
        "size": (width, height),
        "full": (found.width, found.height),
        "taken_at": found.taken_at and found.taken_at.isoformat(),
        "content_id": content_id(data),
    }, picture.strips(found.image)
