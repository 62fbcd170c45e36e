"""The commands that only show what the library holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facetagger.cli.context import Context
from facetagger.cli.output import count, emit, follow, table
from facetagger.entities import Face, GroupKind, GroupRef, InputError, Photo, State, Suggestion
from facetagger.jobs import alike as alike_job
from facetagger.library import queries
from facetagger.library import search as photo_search
from facetagger.library.database import Library
from facetagger.photos.showing import readable

_BATCH = 1000


def problems(context: Context) -> int:
    """Lists files that could not be read."""
    found = queries.problems(context.library)
    if context.json:
        for photo in found:
            emit({"photo": photo.path, "reason": photo.error})
    elif found:
        table(["Reason", "Photo"], [(photo.error, photo.path) for photo in found])
    else:
        print("Every photo could be read.")
    return 0


def groups(context: Context) -> int:
    """Lists people and groups, largest first."""
    found = queries.groups(context.library)
    if context.json:
        for group in found:
            emit(
                {
                    "group": str(group.ref),
                    "name": group.name,
                    "faces": group.faces,
                    "suggestions": group.suggestions,
                }
            )
        return 0
    if found:
        rows = [(group.ref, group.faces, group.suggestions, group.name) for group in found]
        table(["Group", "Faces", "Suggestions", "Name"], rows)
    numbers = queries.counts(context.library)
    print(
        f"{count(numbers.people, 'person', 'people')}, {count(numbers.groups, 'unnamed group')},"
        f" {count(numbers.alone, 'face')} alone, in {count(numbers.photos, 'photo')}."
    )
    return 0


def people(context: Context) -> int:
    """Lists people by name."""
    found = queries.people(context.library)
    if context.json:
        for entry in found:
            emit(
                {
                    "person": entry.person.name,
                    "faces": entry.faces,
                    "photos": entry.photos,
                    "suggestions": entry.suggestions,
                }
            )
    elif found:
        rows = [
            (e.person.name, e.faces, e.photos, e.suggestions, f"{GroupKind.PERSON}{e.person.id}")
            for e in found
        ]
        table(["Person", "Faces", "Photos", "Suggestions", "Identifier"], rows)
    else:
        print("Nobody has a name yet.")
    return 0


def alike(context: Context) -> int:
    """Lists pairs of groups that may be one person, those most worth the question first."""
    job = alike_job.find(context.library, context.engine_info, context.arguments.limit)
    found = follow(job)
    if context.json:
        for pair in found:
            refs = {"first": str(pair.first), "second": str(pair.second)}
            emit({**refs, "probability": round(pair.probability, 4), "faces": pair.faces})
    elif found:
        names = {entry.person.id: entry.person.name for entry in queries.people(context.library)}
        rows = [
            (
                *(_told(ref, names) for ref in (pair.first, pair.second)),
                f"{pair.probability:.0%}",
                pair.faces,
            )
            for pair in found
        ]
        table(["Group", "Group", "Same person", "Faces"], rows)
        print("'facetagger merge' says yes to a pair, 'facetagger different' no.")
    else:
        print("No two groups look like the same person.")
    return 0


def _told(ref: GroupRef, names: dict[int, str]) -> str:
    return f"{ref} {names[ref.id]}" if ref.kind is GroupKind.PERSON else str(ref)


def search(context: Context) -> int:
    """Lists the photos that show the people asked for: a path a line, with --json too."""
    asked = context.arguments
    wanted = photo_search.Wanted(
        all_of=[_ids(context, name) for name in asked.all],
        any_of=[i for name in asked.any for i in _ids(context, name)],
        none_of=[i for name in asked.none for i in _ids(context, name)],
        only=asked.only,
        first=asked.first[0] if asked.first else None,
        last=asked.last[1] if asked.last else None,
    )
    people = wanted.all_of or wanted.any_of or wanted.none_of
    if not (people or wanted.only or wanted.first or wanted.last):
        raise InputError("Say what to search for: people, days, or both.")
    if wanted.only and not (wanted.all_of or wanted.any_of):
        raise InputError("Say with --all or --any whom nobody else may be beside.")
    ids = photo_search.photo_ids(context.library, wanted)
    for start in range(0, len(ids), _BATCH):
        part = ids[start : start + _BATCH]
        found = queries.photos(context.library, part)
        for photo_id in part:
            if photo_id in found:
                path = found[photo_id].path
                # As `ls` does: to another program goes the name itself, whatever is in it.
                print(readable(path) if sys.stdout.isatty() else path)
    return 0


def _ids(context: Context, name: str) -> list[int]:
    return [person.id for person in context.people(name)]


def history(context: Context) -> int:
    """Lists the last actions, newest first."""
    found = queries.history(context.library, context.arguments.limit)
    if context.json:
        for step in found:
            at = step.at.isoformat(timespec="seconds")
            emit({"action": step.label, "at": at, "undone": step.undone})
    elif found:
        rows = [(f"{s.at:%Y-%m-%d %H:%M}", "undone" if s.undone else "", s.label) for s in found]
        table(["When", "", "Action"], rows)
    else:
        print("Nothing has been done yet.")
    return 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A face with all that is printed about it."""

    face: Face
    photo: Photo
    group: GroupRef | None
    person: str | None
    suggestion: Suggestion | None
    suggested: str | None

    def record(self) -> dict[str, Any]:
        """As tools read it."""
        face, box = self.face, self.face.box
        suggestion = None
        if self.suggestion is not None:
            probability = round(self.suggestion.probability, 4)
            suggestion = {"person": self.suggested, "probability": probability}
        return {
            "face": str(GroupRef(GroupKind.FACE, face.id)),
            "photo": self.photo.path,
            "box": [round(side, 6) for side in (box.x, box.y, box.w, box.h)],
            "score": round(face.score, 4),
            "quality": round(face.quality, 4),
            "group": str(self.group) if self.group else None,
            "person": self.person,
            "state": str(face.state),
            "source": face.source.name.lower() if face.source else None,
            "suggestion": suggestion,
        }

    def row(self) -> tuple[object, ...]:
        """As people read it."""
        who = self.person
        if self.suggestion is not None:
            who = f"{self.suggested}? {self.suggestion.probability:.0%}"
        ref = GroupRef(GroupKind.FACE, self.face.id)
        return ref, self.group, self.face.state, f"{self.face.quality:.2f}", who, self.photo.path


def faces(context: Context) -> int:
    """Lists faces: all, or those of a person, of a photo, without a name."""
    ids = _chosen(context)
    shown = _shown(context.library, ids)
    if context.json:
        for entry in shown:
            emit(entry.record())
    elif ids:
        heads = ["Face", "Group", "State", "Quality", "Person", "Photo"]
        table(heads, [entry.row() for entry in shown])
    else:
        print("There are no such faces.")
    return 0


def _chosen(context: Context) -> list[int]:
    """The faces that all of the given options name."""
    arguments, library = context.arguments, context.library
    ids = queries.all_face_ids(library, unnamed=arguments.unnamed)
    if arguments.person is not None:
        wanted: set[int] = set()
        for person in context.people(arguments.person):
            wanted.update(queries.face_ids(library, GroupRef(GroupKind.PERSON, person.id)))
        ids = [i for i in ids if i in wanted]
    if arguments.photo is not None:
        of_photo = {f.id for f in queries.photo_faces(library, _photo(library, arguments.photo).id)}
        ids = [i for i in ids if i in of_photo]
    return ids


def _photo(library: Library, path: Path) -> Photo:
    """The library's entry of a photo, whatever way to it the user wrote.

    Raises:
        InputError: it is not in the library.
    """
    absolute = path.expanduser().absolute()
    places = [absolute, absolute.parent.resolve() / absolute.name, absolute.resolve()]
    for place in places:
        photo = queries.photo_at(library, str(place))
        if photo is not None:
            return photo
    raise InputError(f"The photo {path} is not in the library; scan its folder first.")


def _shown(library: Library, ids: list[int]) -> Iterator[Shown]:
    clusters = {ref for ref in queries.inbox(library) if ref.kind is GroupKind.CLUSTER}
    names = {entry.person.id: entry.person.name for entry in queries.people(library)}
    for start in range(0, len(ids), _BATCH):
        found = queries.faces(library, ids[start : start + _BATCH])
        photos = queries.photos(library, list({face.photo_id for face in found}))
        suggestions = queries.suggestions_of(library, [face.id for face in found])
        for face in found:
            suggestion = suggestions.get(face.id)
            yield Shown(
                face,
                photos[face.photo_id],
                _group(face, clusters),
                names.get(face.person_id) if face.person_id is not None else None,
                suggestion,
                names.get(suggestion.person_id) if suggestion else None,
            )


def _group(face: Face, clusters: set[GroupRef]) -> GroupRef | None:
    """What a face is shown in: its person, a cluster of at least two, or nothing."""
    if face.state is State.CONFIRMED and face.person_id is not None:
        return GroupRef(GroupKind.PERSON, face.person_id)
    if face.cluster_id is not None:
        ref = GroupRef(GroupKind.CLUSTER, face.cluster_id)
        return ref if ref in clusters else None
    return None
