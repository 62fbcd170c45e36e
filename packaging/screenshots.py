#!/usr/bin/env python3
"""Pictures of every view and dialog of the real window: python3 dev.py screenshots FOLDER OUT

Scans FOLDER into a library of its own, names most of the people by the names of their folders, and
takes the pictures once for each combination of what the options say:

  --themes light dark        --fonts 100 150 (per cent)     --languages en de reverse
  --sizes 1280x800 900x600   --scales 1 2 (QT_SCALE_FACTOR) --only PATTERN …  (names of pictures)

'reverse' is English in Hebrew letters, from right to left. Each combination is a process of its own, on the display
that there is, else on a virtual one (Xvfb). OUT/COMBINATION/NN-NAME.png; OUT/index.html has them
all. --keep LIBRARY keeps the scanned library there and uses it the next time.

The pictures show FOLDER: what is published must show photos whose licence allows it.
"""

from __future__ import annotations

import argparse
import html
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
REVERSE = "reverse"


def main(arguments: list[str]) -> int:
    """Makes the library and has every combination take its pictures."""
    options = _options(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="facetagger-screenshots-") as temporary:
        place = Path(temporary)
        library = options.keep or place / "library"
        if not (library / "library.db").exists():
            prepare(options.folder, library, place)
        failed = 0
        for number, one in enumerate(_combinations(options)):
            own = place / f"library-{number}"
            shutil.copytree(library, own)
            size = [int(float(one["scale"]) * int(n)) for n in one["size"].split("x")]
            with screen(max(1400, size[0] + 40), max(1000, size[1] + 80)) as environment:
                environment |= {"QT_SCALE_FACTOR": one["scale"], "PYTHONPATH": str(ROOT)}
                environment["FACETAGGER_CONFIG"] = str(place / "nobody's choices")
                task = {
                    **one, "folder": str(options.folder), "library": str(own),
                    "empty": str(place / f"empty-{number}"), "only": options.only,
                    "out": str(options.out / name_of(one)),
                }  # fmt: skip
                child = [sys.executable, str(Path(__file__).with_name("_screens.py"))]
                status = subprocess.run([*child, json.dumps(task)], env=environment).returncode
            shutil.rmtree(own)
            print(name_of(one), "done" if status == 0 else f"FAILED ({status})", flush=True)
            failed += status != 0
    write_index(options.out)
    return 1 if failed else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--fonts", nargs="+", default=["100"])
    parser.add_argument("--languages", nargs="+", default=["en"])
    parser.add_argument("--sizes", nargs="+", default=["1280x800"])
    parser.add_argument("--scales", nargs="+", default=["1"])
    parser.add_argument("--only", nargs="+", default=["*"])
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args(arguments)
    options.folder = options.folder.resolve()
    return options


def _combinations(options: argparse.Namespace) -> Iterator[dict[str, str]]:
    lists = options.themes, options.fonts, options.languages, options.sizes, options.scales
    for values in itertools.product(*lists):
        yield dict(zip(("theme", "font", "language", "size", "scale"), values, strict=True))


def name_of(one: Mapping[str, str]) -> str:
    """The folder of a combination."""
    name = f"{one['theme']}-{one['font']}-{one['language']}-{one['size']}"
    return name if one["scale"] == "1" else f"{name}-x{one['scale']}"


@contextmanager
def screen(width: int, height: int) -> Iterator[dict[str, str]]:
    """The environment of a program that opens a window: on the display, or on one of its own."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    environment.pop("WAYLAND_DISPLAY", None)
    if environment.get("DISPLAY"):
        yield environment | {"QT_QPA_PLATFORM": "xcb"}
        return
    if shutil.which("Xvfb") is None:
        yield environment | {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit("Xvfb does not start.")
        yield environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


# The library


def prepare(folder: Path, directory: Path, place: Path) -> None:
    """Scans a folder and does what somebody does in the first half hour, by actions."""
    from facetagger.engine import packs
    from facetagger.jobs import backup, organise, scan
    from facetagger.library.database import Library

    spoilt, away = place / "Phone", place / "Old drive"
    spoilt.mkdir()
    (spoilt / "IMG_0042.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut off in the middle")
    (spoilt / "empty.jpg").touch()
    away.mkdir()
    photo = next(p for p in sorted(folder.rglob("*")) if p.suffix.lower() in (".jpg", ".jpeg"))
    shutil.copy(photo, away / "from the old drive.jpg")
    engine = packs.load("builtin")
    with Library.open(directory) as library:
        run(scan.scan(library, engine, [folder, spoilt, away]))
        name_people(library)
        run(organise.suggest(library, engine.info))
        run(backup.back_up_if_due(library))
    shutil.rmtree(away)  # a drive that was unplugged


def run(job: Iterator[Any]) -> None:
    """Runs a job to its end."""
    for _progress in job:
        pass


def name_people(library: Any) -> None:
    """Names three of four by their folders; leaves suggestions, pairs, strangers, a history."""
    from datetime import date

    from facetagger import actions
    from facetagger.entities import GroupKind, GroupRef
    from facetagger.library import queries

    folders = _folders_of_groups(library)
    for number, (name, refs) in enumerate(folders.items()):
        largest = refs[0]
        ids = queries.face_ids(library, largest)
        if number % 4 == 3:  # stays without a name, in two halves: 'same person?'
            if len(ids) >= 6:
                actions.split(library, ids[::2])
            continue
        if len(ids) >= 6:  # what is divided off is suggested later
            actions.split(library, ids[1::3])
        actions.name(library, [largest], name)
    people = queries.people(library)
    if people:
        actions.set_birth_date(library, people[0].person.id, date(1975, 5, 17))
    if len(people) > 3:
        actions.hide_person(library, people[-1].person.id)
    lone = [ref for ref in queries.inbox(library) if ref.kind is GroupKind.FACE]
    if lone:
        actions.ignore(library, lone[-12:])
        actions.not_a_face(library, [GroupRef(GroupKind.FACE, lone[0].id)])
        actions.undo(library)


def _folders_of_groups(library: Any) -> dict[str, list[Any]]:
    """For each folder of photos the groups most of whose faces are from there, largest first."""
    from facetagger.entities import GroupKind
    from facetagger.library import queries

    found: dict[str, list[Any]] = defaultdict(list)
    for ref in queries.inbox(library):
        if ref.kind is not GroupKind.CLUSTER:
            continue
        faces = queries.faces(library, queries.face_ids(library, ref))
        photos = queries.photos(library, [face.photo_id for face in faces])
        names = Counter(Path(photo.path).parent.name for photo in photos.values())
        found[names.most_common(1)[0][0].replace("_", " ")].append(ref)
    return dict(sorted(found.items()))


# The list of all pictures


def write_index(out: Path) -> None:
    """A page with every picture, to be looked through."""
    lines = ["<!doctype html><meta charset=utf-8><title>facetagger</title>"]
    for folder in sorted(f for f in out.iterdir() if f.is_dir()):
        lines.append(f"<h2>{html.escape(folder.name)}</h2>")
        lines += [
            f'<figure><img src="{html.escape(picture.relative_to(out).as_posix())}">'
            f"<figcaption>{html.escape(picture.stem)}</figcaption></figure>"
            for picture in sorted(folder.glob("*.png"))
        ]
    (out / "index.html").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
