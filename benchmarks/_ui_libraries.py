"""Libraries for measuring the window: a family's after twenty years, with pictures of all faces.

Kept in the user's cache, as making them takes a minute; every run works on a copy.
"""

from __future__ import annotations

import hashlib
import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import make_library

from facetagger import settings
from facetagger.entities import Box
from facetagger.library import database, state
from facetagger.library.crops import FILE_NAME as CROPS
from facetagger.library.crops import SIDE
from facetagger.library.database import Library
from facetagger.photos import decode, demo
from facetagger.ui.background import describing

PEOPLE = 5_000
#: Of the group that is dropped.
DROPPED = 5_000
NAMED = 1_000
_PICTURES = 64  # different ones, repeated
_BEGINS = ("An", "Be", "Chri", "Do", "E", "Fe", "Gre", "Ju", "Ka", "Lu", "Ma", "Ni", "Ro", "Su")
_ENDS = ("na", "rt", "stine", "ra", "milio", "lix", "gor", "nah", "lia", "thrin", "cas", "rie")
_FAMILIES = ("Abel", "Berg", "Costa", "Dahl", "Evans", "Fuchs", "Gallo", "Huber", "Ito", "Kaya")
_STATES = "person_id = NULL, cluster_id = NULL, state = 'unknown', source = NULL"


def family(faces: int) -> Path:
    """Half of the faces named, 5,000 people, groups, suggestions; a group of 5,000."""
    return _kept("family", faces, _make_family)


def unnamed(faces: int) -> Path:
    """The same faces, each on its own, none with a name: as many cards as faces."""
    return _kept("unnamed", faces, _make_unnamed)


def copy(kept: Path, folder: Path) -> Path:
    """A copy to work on. The pictures, which nobody writes, are the same file."""
    shutil.copytree(kept, folder, ignore=lambda _folder, _names: [CROPS])
    (folder / CROPS).hardlink_to(kept / CROPS)
    return folder


def _kept(kind: str, faces: int, make: Callable[[Path, int], None]) -> Path:
    sources = (Path(__file__), Path(make_library.__file__), Path(database.__file__))
    schema = sources[2].with_name("schema.sql")
    content = b"".join(path.read_bytes() for path in (*sources, schema))
    name = f"ui-{kind}-{faces}-{hashlib.sha256(content).hexdigest()[:12]}"
    folder = settings.cache_dir() / "benchmarks" / name
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        for old in folder.parent.glob(f"ui-{kind}-{faces}-*"):
            shutil.rmtree(old)
        with tempfile.TemporaryDirectory(dir=folder.parent) as new:
            make(Path(new) / "library", faces)
            (Path(new) / "library").rename(folder)
    return folder


def _make_family(folder: Path, faces: int) -> None:
    make_library.ENGINE = describing.facts("builtin", "").vector_id  # or all are described anew
    make_library.GROUPS = (NAMED, DROPPED)
    make_library.make(folder, faces)
    with Library.open(folder) as library:
        with library.transact(None) as tx:
            for number, name in enumerate(itertools.islice(_names(), PEOPLE), 1):
                tx.execute(
                    "INSERT INTO person (id, name) VALUES (?1, ?2) "
                    "ON CONFLICT (id) DO UPDATE SET name = ?2",
                    (number, name),
                )
            # Half of the named faces are of few people, the others of everybody.
            tx.execute(
                "UPDATE face SET person_id = 1 + id % ? WHERE person_id IS NOT NULL AND id % 2",
                (PEOPLE,),
            )
            state.set_organised(tx, state.organise_mark(library, make_library.ENGINE))
        _put_crops(library, folder, faces)


def _make_unnamed(folder: Path, faces: int) -> None:
    shutil.copytree(family(faces), folder)
    with Library.open(folder) as library, library.transact(None) as tx:
        for table in ("suggestion", "rejection"):
            tx.execute(f"DELETE FROM {table}")
        tx.execute("UPDATE cluster SET cover_face_id = NULL")
        tx.execute(f"UPDATE face SET {_STATES}")


def _names() -> Iterator[str]:
    first = [begin + end for begin in _BEGINS for end in _ENDS]
    for number in itertools.count():
        for family, name in itertools.product(_FAMILIES, first):
            yield f"{name} {family} {number}" if number else f"{name} {family}"


def _put_crops(library: Library, folder: Path, faces: int) -> None:
    photos = sorted(
        path for path in demo.make(folder / "photos").rglob("*") if path.suffix in {".jpg", ".png"}
    )
    pictures: list[bytes] = []
    for number in range(_PICTURES):
        rgb = decode.load(photos[number % len(photos)], 1024).rgb
        box = Box(0.05 + 0.011 * (number % 40), 0.1 + 0.009 * (number % 30), 0.3, 0.3)
        pictures.append(decode.thumbnail(rgb, box, SIDE))
    shutil.rmtree(folder / "photos")
    for first in range(1, faces + 1, 5_000):
        ids = range(first, min(first + 5_000, faces + 1))
        library.crops.put({i: pictures[i % _PICTURES] for i in ids})
