"""Everything that facetagger knows, in files that other programs can read."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from facetagger import __version__
from facetagger.entities import Face, InputError, Person, Photo, Progress
from facetagger.jobs.meter import Meter
from facetagger.library import queries
from facetagger.library.database import Library

_BATCH = 500


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: files, and faces in them."""

    files: int
    faces: int


def export_json(library: Library, destination: Path) -> Generator[Progress, None, ExportResult]:
    """Writes people, photos, boxes, names and rejections to one JSON file.

    The file is replaced only once the new one is whole. Boxes are fractions of the upright photo.

    Args:
        destination: the file, or a folder to put "facetagger.json" into.

    Raises:
        InputError: it cannot be written there.
    """
    target = destination / "facetagger.json" if destination.is_dir() else destination
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".tmp")
    except OSError as error:
        raise InputError(f"{target} cannot be written: {error.strerror}.") from error
    temporary = Path(name)
    try:
        # A path that is not valid UTF-8 becomes \udcxx, which is valid JSON; its bytes are not.
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            faces = yield from _write(library, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        raise InputError(f"{target} could not be written: {error.strerror}.") from error
    finally:
        temporary.unlink(missing_ok=True)
    return ExportResult(1, faces)


def _write(library: Library, file: TextIO) -> Generator[Progress, None, int]:
    people = {summary.person.id: summary.person for summary in queries.people(library)}
    head = {
        "format": "facetagger",
        "version": 1,
        "written_by": f"facetagger {__version__}",
        "people": [_person(person) for person in people.values()],
    }
    file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "photos": [')
    ids = queries.photo_ids(library)
    meter = Meter("Exporting", len(ids))
    faces = 0
    separator = "\n"
    for start in range(0, len(ids), _BATCH):
        part = ids[start : start + _BATCH]
        found = queries.faces_of_photos(library, part)
        rejected = queries.rejected_of(library, [f.id for faces in found.values() for f in faces])
        for photo in queries.photos(library, part).values():
            entry = _photo(photo, found.get(photo.id, []), rejected)
            file.write(separator + json.dumps(entry, ensure_ascii=False))
            separator = ",\n"
            faces += len(entry["faces"])
            if progress := meter.step(photo.path):
                yield progress
    file.write("\n]}\n")
    return faces


def _person(person: Person) -> dict[str, Any]:
    return {
        "id": f"p{person.id}",
        "name": person.name,
        "hidden": person.hidden,
        "birth_date": person.birth_date.isoformat() if person.birth_date else None,
    }


def _photo(photo: Photo, faces: list[Face], rejected: dict[int, list[int]]) -> dict[str, Any]:
    return {
        "photo": photo.path,
        "content_id": photo.content_id,
        "width": photo.width,
        "height": photo.height,
        "taken_at": photo.taken_at.isoformat() if photo.taken_at else None,
        "missing": photo.missing,
        "error": photo.error,
        "faces": [_face(face, rejected.get(face.id, [])) for face in faces],
    }


def _face(face: Face, rejected: list[int]) -> dict[str, Any]:
    return {
        "face": f"f{face.id}",
        "box": [face.box.x, face.box.y, face.box.w, face.box.h],
        "score": face.score,
        "quality": face.quality,
        "state": face.state.value,
        "source": face.source.name.lower() if face.source else None,
        "person": f"p{face.person_id}" if face.person_id is not None else None,
        "group": f"g{face.cluster_id}" if face.cluster_id is not None else None,
        "rejected": [f"p{person_id}" for person_id in rejected],
    }
