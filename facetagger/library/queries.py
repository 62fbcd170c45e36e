"""Reads of people, groups, faces and photos. Any thread may call them."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from facetagger.entities import (
    Box,
    Face,
    Group,
    GroupKind,
    GroupRef,
    GroupSuggestion,
    Person,
    PersonSummary,
    Photo,
    Source,
    State,
    Step,
    Suggestion,
    plain_name,
)
from facetagger.library import database, journal, paths, taken_out
from facetagger.library.database import Library

_MAX_ID = 2**63 - 1
_BATCH = 500  # parameters a statement, well under SQLite's limit

_FACE = (
    "SELECT f.id, f.photo_id, f.x, f.y, f.w, f.h, f.score, f.quality, f.state, f.source, "
    "f.person_id, f.cluster_id, s.face_id FROM face f LEFT JOIN suggestion s ON s.face_id = f.id"
)
_PERSON = "SELECT id, name, cover_face_id, hidden, birth_date FROM person"
_PHOTO = (
    "SELECT p.id, r.path, p.relative_path, p.size, p.mtime_ns, p.content_id, p.width, p.height, "
    "p.taken_at, p.error, p.missing FROM photo p JOIN root r ON r.id = p.root_id"
)
#: Photos but for those that were forgotten.
_THERE = f"p.{taken_out.IN}"
_SUGGESTION = "SELECT face_id, person_id, similarity, margin, probability FROM suggestion"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of everything."""

    photos: int
    faces: int
    groups: int
    alone: int
    people: int
    suggestions: int
    problems: int
    ignored: int


def inbox(library: Library) -> list[GroupRef]:
    """What waits for a name: groups, largest first, then faces on their own, best first.

    Of groups of about one size (up to twice as large) those come first to which the user can just
    say yes: most of the faces are suggested as one person.
    """
    with library.reading() as db:
        clusters = _clusters(db)
        votes = dict(db.execute(_VOTES).fetchall())
        single = [GroupRef(GroupKind.FACE, row[0]) for row in db.execute(_ALONE)]
    clusters.sort(key=lambda one: (-one[1].bit_length(), 2.0 * votes.get(one[0].id, 0.0) < one[1]))
    return [ref for ref, _ in clusters] + single


# How many faces of each cluster can be expected to be the person whom most are suggested as.
_VOTES = (
    "SELECT cluster_id, max(votes) FROM (SELECT f.cluster_id, total(s.probability) AS votes "
    "FROM suggestion s CROSS JOIN face f ON f.id = s.face_id WHERE f.cluster_id IS NOT NULL "
    "GROUP BY f.cluster_id, s.person_id) GROUP BY cluster_id"
)


# Both parts read an index alone but for the few clusters of one: no walk over all faces.
_ALONE = (
    "SELECT id FROM (SELECT id, quality FROM face WHERE state = 'unknown' AND cluster_id IS NULL "
    "UNION ALL SELECT f.id, f.quality FROM (SELECT min(id) AS id FROM face "
    "WHERE cluster_id IS NOT NULL GROUP BY cluster_id HAVING count(*) = 1) s "
    "CROSS JOIN face f ON f.id = s.id) ORDER BY quality DESC, id"
)


def groups(library: Library, refs: Sequence[GroupRef] | None = None) -> list[Group]:
    """Groups with their numbers.

    Args:
        refs: which; those that are no more are left out. None: all people and all clusters of
            two or more, largest first.
    """
    with library.reading() as db:
        if refs is None:
            sizes = _clusters(db)
            everyone = db.execute(
                "SELECT p.id, (SELECT count(*) FROM face f WHERE f.person_id = p.id) FROM person p"
            )
            sizes += [(GroupRef(GroupKind.PERSON, i), n) for i, n in everyone]
            sizes.sort(key=lambda pair: (-pair[1], pair[0]))
            refs = [ref for ref, _ in sizes]
        found = (_group(db, ref) for ref in refs)
        return [group for group in found if group is not None]


def _clusters(db: sqlite3.Connection) -> list[tuple[GroupRef, int]]:
    rows = db.execute(
        "SELECT cluster_id, count(*) AS n FROM face WHERE cluster_id IS NOT NULL "
        "GROUP BY cluster_id HAVING n > 1 ORDER BY n DESC, cluster_id"
    )
    return [(GroupRef(GroupKind.CLUSTER, i), n) for i, n in rows]


_GROUP = {
    GroupKind.CLUSTER: "SELECT NULL, count(*), count(s.face_id) FROM face f LEFT JOIN suggestion "
    "s ON s.face_id = f.id WHERE f.cluster_id = ? HAVING count(*) > 0",
    GroupKind.PERSON: "SELECT p.name, (SELECT count(*) FROM face WHERE person_id = p.id), "
    "(SELECT count(*) FROM suggestion WHERE person_id = p.id) FROM person p WHERE p.id = ?",
    GroupKind.FACE: "SELECT NULL, 1, count(s.face_id) FROM face f LEFT JOIN suggestion s "
    "ON s.face_id = f.id WHERE f.id = ? HAVING count(*) > 0",
}


def _group(db: sqlite3.Connection, ref: GroupRef) -> Group | None:
    row = db.execute(_GROUP[ref.kind], (ref.id,)).fetchone()
    return Group(ref, *row) if row else None


def group_suggestions(library: Library, ref: GroupRef, limit: int = 9) -> list[GroupSuggestion]:
    """Who the faces of a cluster, or a face on its own, may be; most votes first."""
    column = {GroupKind.CLUSTER: "f.cluster_id", GroupKind.FACE: "f.id"}.get(ref.kind)
    if column is None:
        return []
    rows = library.read(
        "SELECT p.id, p.name, count(*) AS n, avg(s.probability) AS mean FROM face f "
        "JOIN suggestion s ON s.face_id = f.id JOIN person p ON p.id = s.person_id "
        f"WHERE {column} = ? GROUP BY p.id ORDER BY n DESC, mean DESC LIMIT ?",
        (ref.id, limit),
    )
    return [GroupSuggestion(*row) for row in rows]


_MEMBERS = {
    GroupKind.CLUSTER: "SELECT f.id FROM face f JOIN cluster c ON c.id = f.cluster_id "
    "WHERE f.cluster_id = ? ORDER BY f.id IS c.cover_face_id DESC, f.quality DESC, f.id",
    GroupKind.PERSON: "SELECT id FROM face WHERE person_id = ? ORDER BY quality DESC, id",
    GroupKind.FACE: "SELECT id FROM face WHERE id = ?",
}


def face_ids(library: Library, ref: GroupRef) -> list[int]:
    """The faces of a group (of a person: the confirmed ones), best quality first.

    Before them comes the one that stands for a cluster: the best may be there by mistake.
    """
    return [row[0] for row in library.read(_MEMBERS[ref.kind], (ref.id,))]


def faces(library: Library, ids: Sequence[int]) -> list[Face]:
    """Faces in the order of their ids; ids that are no more are left out."""
    found = {face.id: face for face in _by_ids(library, _FACE, "f.id", ids, _face)}
    return [found[i] for i in ids if i in found]


def all_face_ids(library: Library, *, unnamed: bool = False) -> list[int]:
    """Every face (or those without a name, not set aside), in the order of their photos."""
    where = "WHERE state = 'unknown'" if unnamed else ""
    return [row[0] for row in library.read(f"SELECT id FROM face {where} ORDER BY photo_id, id")]


def photo_faces(library: Library, photo_id: int) -> list[Face]:
    """The faces of a photo, from left to right."""
    rows = library.read(f"{_FACE} WHERE f.photo_id = ? ORDER BY f.x", (photo_id,))
    return [_face(row) for row in rows]


def faces_of_photos(library: Library, photo_ids: Sequence[int]) -> dict[int, list[Face]]:
    """The faces of many photos, by photo."""
    found: dict[int, list[Face]] = {}
    for face in _by_ids(library, _FACE, "f.photo_id", photo_ids, _face):
        found.setdefault(face.photo_id, []).append(face)
    return found


def rejected_of(library: Library, ids: Sequence[int]) -> dict[int, list[int]]:
    """The people whom faces were said not to be, by face."""
    sql = "SELECT face_id, person_id FROM rejection"
    found: dict[int, list[int]] = {}
    for face_id, person_id in _by_ids(library, sql, "face_id", ids, tuple):
        found.setdefault(face_id, []).append(person_id)
    return found


def ignored(library: Library) -> list[int]:
    """Faces that were ignored or are none, newest first."""
    rows = library.read(
        "SELECT id FROM face WHERE state IN ('ignored', 'not-a-face') ORDER BY id DESC"
    )
    return [row[0] for row in rows]


def people(library: Library, only: Collection[int] | None = None) -> list[PersonSummary]:
    """Everybody with a name (of these ids), by name."""
    where, values = database.among("p.id", only)
    rows = library.read(
        "SELECT p.id, p.name, p.cover_face_id, p.hidden, p.birth_date, "
        "(SELECT count(*) FROM face f WHERE f.person_id = p.id), "
        "(SELECT count(DISTINCT photo_id) FROM face f WHERE f.person_id = p.id), "
        "(SELECT count(*) FROM suggestion s WHERE s.person_id = p.id) "
        f"FROM person p {where}",
        values,
    )
    found = [PersonSummary(_person(row), *row[5:]) for row in rows]
    return sorted(found, key=PersonSummary.by_name)


def person(library: Library, person_id: int) -> Person | None:
    """A person, or None if there is none of that id."""
    rows = library.read(f"{_PERSON} WHERE id = ?", (person_id,))
    return _person(rows[0]) if rows else None


def people_named(library: Library, name: str) -> list[Person]:
    """Everybody who bears a name, upper and lower case alike, the oldest entry first."""
    wanted = _folded(name)
    everybody = map(_person, library.read(f"{_PERSON} ORDER BY id"))
    return [person for person in everybody if _folded(person.name) == wanted]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", plain_name(name).casefold())


def cover(library: Library, person_id: int) -> int | None:
    """The face that stands for a person: the chosen one, else the best."""
    rows = library.read(
        "SELECT coalesce((SELECT f.id FROM face f WHERE f.id = p.cover_face_id "
        "AND f.person_id = p.id), (SELECT f.id FROM face f WHERE f.person_id = p.id "
        "ORDER BY quality DESC, id LIMIT 1)) FROM person p WHERE p.id = ?",
        (person_id,),
    )
    return rows[0][0] if rows else None


def suggestions(library: Library, person_id: int | None = None) -> list[Suggestion]:
    """Suggestions that wait (for one person), most certain first."""
    where, values = ("", ()) if person_id is None else ("WHERE person_id = ?", (person_id,))
    rows = library.read(f"{_SUGGESTION} {where} ORDER BY probability DESC, face_id", values)
    return [Suggestion(*row) for row in rows]


def suggestions_of(library: Library, ids: Sequence[int]) -> dict[int, Suggestion]:
    """The suggestions of faces, by face id."""
    found = _by_ids(library, _SUGGESTION, "face_id", ids, lambda row: Suggestion(*row))
    return {suggestion.face_id: suggestion for suggestion in found}


def photo(library: Library, photo_id: int) -> Photo | None:
    """A photo, or None if there is none of that id."""
    return photos(library, [photo_id]).get(photo_id)


def photos(library: Library, ids: Sequence[int]) -> dict[int, Photo]:
    """Photos by id."""
    return {p.id: p for p in _by_ids(library, _PHOTO, "p.id", ids, _photo)}


def photo_ids(library: Library) -> list[int]:
    """Every photo, in the order in which they were found."""
    return [
        row[0] for row in library.read(f"SELECT p.id FROM photo p WHERE {_THERE} ORDER BY p.id")
    ]


def photo_at(library: Library, path: str) -> Photo | None:
    """The photo of an absolute path, or None."""
    roots = library.read("SELECT id, path FROM root")
    place = paths.nearest_root(roots, path)
    if place is None:
        return None
    values = (place[0], paths.to_db(place[1]))
    rows = library.read(
        f"{_PHOTO} WHERE p.root_id = ? AND p.relative_path = ? AND {_THERE}", values
    )
    return _photo(rows[0]) if rows else None


def photos_below(library: Library, folder: str) -> dict[str, Photo]:
    """The photos of an absolute folder and all below it, by path."""
    found: dict[str, Photo] = {}
    for root_id, stored in library.read("SELECT id, path FROM root"):
        root = paths.root_from_db(stored)
        inside = folder == root or paths.below(root, folder) is not None
        if inside or paths.below(folder, root) is not None:
            for row in library.read(f"{_PHOTO} WHERE p.root_id = ? AND {_THERE}", (root_id,)):
                entry = _photo(row)
                if paths.below(folder, entry.path) is not None:
                    found[entry.path] = entry
    return found


def photos_of_content(
    library: Library, content_id: str, *, up_to: int = _MAX_ID, limit: int = 50
) -> list[Photo]:
    """Photos whose picture is the same, missing ones first.

    Args:
        up_to: the highest photo id that counts.
        limit: at most so many; of some pictures there are thousands of copies.
    """
    rows = library.read(
        f"{_PHOTO} WHERE p.content_id = ? AND p.id <= ? AND {_THERE} "
        "ORDER BY p.missing DESC, p.id LIMIT ?",
        (content_id, up_to, limit),
    )
    return [_photo(row) for row in rows]


def newest_photo(library: Library) -> int:
    """The highest id that any photo ever had."""
    return _newest(library, "photo")


def newest_cluster(library: Library) -> int:
    """The highest id that any cluster ever had; clusters made from now on get higher ones."""
    return _newest(library, "cluster")


def _newest(library: Library, table: str) -> int:
    rows = library.read("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(rows[0][0]) if rows else 0


def problems(library: Library) -> list[Photo]:
    """Files that could not be read, by path."""
    rows = library.read(f"{_PHOTO} WHERE p.error IS NOT NULL AND {_THERE}")
    return sorted((_photo(row) for row in rows), key=lambda p: p.path)


def history(library: Library, limit: int = 100) -> list[Step]:
    """The latest steps of undo, newest first."""
    with library.reading() as db:
        return journal.steps(db, limit)


def counts(library: Library) -> Counts:
    """How much there is of everything."""
    row = library.read(
        "WITH sized AS (SELECT count(*) AS n FROM face WHERE cluster_id IS NOT NULL "
        "GROUP BY cluster_id) SELECT "
        f"(SELECT count(*) FROM photo) - (SELECT count(*) FROM photo p WHERE p.missing > 0 "
        f"AND NOT {_THERE}), "
        "(SELECT count(*) FROM face), "
        "(SELECT count(*) FROM sized WHERE n > 1), "
        "(SELECT count(*) FROM face WHERE state = 'unknown' AND cluster_id IS NULL) "
        "+ (SELECT count(*) FROM sized WHERE n = 1), "
        "(SELECT count(*) FROM person), "
        "(SELECT count(*) FROM suggestion), "
        f"(SELECT count(*) FROM photo p WHERE error IS NOT NULL AND {_THERE}), "
        "(SELECT count(*) FROM face WHERE state IN ('ignored', 'not-a-face'))"
    )[0]
    return Counts(*row)


def _by_ids(
    library: Library, sql: str, column: str, ids: Sequence[int], make: Any
) -> Iterable[Any]:
    for start in range(0, len(ids), _BATCH):
        part = ids[start : start + _BATCH]
        marks = ", ".join("?" * len(part))
        for row in library.read(f"{sql} WHERE {column} IN ({marks})", part):
            yield make(row)


def _face(row: tuple[Any, ...]) -> Face:
    state = State(row[8])
    if state is State.UNKNOWN and row[12] is not None:
        state = State.SUGGESTED
    source = Source(row[9]) if row[9] is not None else None
    return Face(row[0], row[1], Box(*row[2:6]), row[6], row[7], state, source, row[10], row[11])


def _person(row: tuple[Any, ...]) -> Person:
    born = date.fromisoformat(row[4]) if row[4] else None
    return Person(row[0], row[1], row[2], bool(row[3]), born)


def _photo(row: tuple[Any, ...]) -> Photo:
    taken_at = datetime.fromisoformat(row[8]) if row[8] else None
    path = paths.from_db(row[1], row[2])
    numbers = row[3], row[4], row[5], row[6], row[7]
    return Photo(row[0], path, *numbers, taken_at, row[9], bool(row[10]))
