"""A library as a family has it after twenty years, without its photos.

python3 benchmarks/make_library.py FOLDER [--faces 100000] [--dimension 128]

Events of some dozens of photos with a cast of their own; one to five faces a photo; few people on
very many photos and many on few; names for most of them, groups for the others, suggestions,
rejections, strangers set aside, and steps to undo. Vectors are random: each person has a direction,
and faces lie around it. The same numbers give the same library. There are no thumbnails.

One group has exactly 1,000 faces and one 10,000, four in each of many events over all the years:
what the figures of `benchmarks/library.py` are about.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries
from facetagger.library.database import FILE_NAME, Library, Transaction

ENGINE = "benchmark@1"
#: Unnamed groups of these sizes are in every library.
GROUPS = (1_000, 10_000)
ROOT = "/home/anna/Pictures"
YEARS, FIRST_YEAR = 20, 2006
EVENT_PHOTOS, CAST, TIMES = 40, 9, 4  # TIMES: how often one of the known groups is in an event
FACES_A_PHOTO = (0.55, 0.25, 0.11, 0.06, 0.03)  # one to five
STRANGERS = 0.15  # of the faces: seen once
NAMED = 0.7  # of the people's faces: theirs who are on most photos
SUGGESTED = 0.05  # of the unnamed
STEPS = 150
_BATCH = 25_000  # photos a transaction
_STRANGER = -1


@dataclass(frozen=True, slots=True)
class _Album:
    """Who is where: person and photo of each face, in the order of the photos."""

    photos: int
    people: int
    photo_of: NDArray[np.int64]
    person_of: NDArray[np.int64]


def make(folder: Path, faces: int, dimension: int = 128) -> None:
    """Makes the library in a folder that has none yet.

    Raises:
        FileExistsError: there is one.
    """
    if (folder / FILE_NAME).exists():
        raise FileExistsError(f"{folder} holds a library already.")
    rng = np.random.default_rng(faces)
    album = _plan(rng, faces)
    states = _states(rng, album)
    with Library.open(folder) as library:
        _put_people_and_groups(library, states)
        for first in range(0, album.photos, _BATCH):
            with library.transact(None) as tx:
                _put_photos(tx, rng, album, states, first, dimension)
        with library.transact(None) as tx:
            _put_guesses(tx, rng, album, states)
        _act(library)


def _plan(rng: np.random.Generator, faces: int) -> _Album:
    counts = rng.choice(np.arange(1, 6), size=faces, p=FACES_A_PHOTO)
    counts = counts[: int(np.searchsorted(np.cumsum(counts), faces)) + 1]
    photo_of = np.repeat(np.arange(len(counts)), counts)[:faces]
    people = max(40, int(8 * np.sqrt(faces)))
    weights = 1 / np.arange(1, people + 1) ** 1.1
    weights /= weights.sum()
    events = len(counts) // EVENT_PHOTOS + 1
    casts = rng.choice(people, size=(events, CAST), p=weights)
    person_of = casts[photo_of // EVENT_PHOTOS, rng.integers(0, CAST, size=faces)]
    person_of[rng.random(faces) < STRANGERS] = _STRANGER
    # The groups of known sizes are people of their own, behind all others.
    if faces <= 2 * sum(GROUPS):
        raise ValueError(
            f"A library with the known groups has more than {2 * sum(GROUPS):,} faces."
        )
    runs = rng.permutation(faces // TIMES)[: sum(GROUPS) // TIMES]
    places = (runs[:, None] * TIMES + np.arange(TIMES)).reshape(-1)
    person_of[places] = people + np.repeat(np.arange(len(GROUPS)), GROUPS)
    return _Album(len(counts), people, photo_of, person_of)


@dataclass(frozen=True, slots=True)
class _States:
    """Of each face: its person (0: none), group (0: none), whether it is set aside."""

    person: NDArray[np.int64]
    cluster: NDArray[np.int64]
    ignored: NDArray[np.bool_]
    named: int
    clusters: int


def _states(rng: np.random.Generator, album: _Album) -> _States:
    who = album.person_of
    sizes = np.bincount(who[who >= 0], minlength=album.people + len(GROUPS))[: album.people]
    order = np.argsort(-sizes, kind="stable")
    named = int(np.searchsorted(np.cumsum(sizes[order]), NAMED * sizes.sum())) + 1
    number = np.zeros(album.people + len(GROUPS) + 1, np.int64)  # the last one: strangers
    number[order[:named]] = np.arange(1, named + 1)
    # One in five faces of those with a name waits for it all the same.
    person = np.where(rng.random(len(who)) < 0.8, number[who], 0)
    ignored = (who == _STRANGER) & (rng.random(len(who)) < 0.5)
    # The machine's groups are parts of a person: some of a few faces, one of hundreds.
    part = np.minimum(rng.geometric(0.5, size=len(who)), 6)
    key = np.where(who >= album.people, who * 8, who * 8 + part)
    grouped = (person == 0) & (who >= 0)
    _, cluster_of = np.unique(key[grouped], return_inverse=True)
    # Numbers in the order of size do not matter; the known groups come last, by their keys.
    cluster = np.zeros(len(who), np.int64)
    cluster[grouped] = cluster_of + 1
    return _States(person, cluster, ignored, named, int(cluster.max(initial=0)))


def _put_people_and_groups(library: Library, states: _States) -> None:
    with library.transact(None) as tx:
        tx.execute("INSERT INTO root (path) VALUES (?)", (ROOT,))
        tx.executemany(
            "INSERT INTO person (name) VALUES (?)",
            ((f"Person {n:04}",) for n in range(1, states.named + 1)),
        )
        tx.executemany(
            "INSERT INTO cluster (touched) VALUES (?)",
            ((n % 10 == 0,) for n in range(states.clusters)),
        )


def _put_photos(
    tx: Transaction,
    rng: np.random.Generator,
    album: _Album,
    states: _States,
    first: int,
    dimension: int,
) -> None:
    last = min(first + _BATCH, album.photos)
    tx.executemany(
        "INSERT INTO photo (id, root_id, relative_path, size, mtime_ns, content_id, width, height, "
        "taken_at) VALUES (?, 1, ?, ?, ?, ?, 4032, 3024, ?)",
        _photo_rows(rng, album, first, last),
    )
    begin, end = np.searchsorted(album.photo_of, (first, last))
    tx.executemany(
        "INSERT INTO face (id, photo_id, x, y, w, h, landmarks, score, quality, state, source, "
        "person_id, cluster_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _face_rows(rng, album, states, int(begin), int(end)),
    )
    tx.executemany(
        "INSERT INTO embedding (face_id, engine_id, vector) VALUES (?, ?, ?)",
        _vector_rows(rng, album.person_of[begin:end], int(begin), dimension),
    )


def _photo_rows(
    rng: np.random.Generator, album: _Album, first: int, last: int
) -> Iterator[tuple[object, ...]]:
    step = timedelta(days=365.25 * YEARS) / album.photos
    for number in range(first, last):
        event = number // EVENT_PHOTOS * EVENT_PHOTOS
        taken = (
            datetime(FIRST_YEAR, 1, 1, 9) + event * step + (number - event) * timedelta(minutes=2)
        )
        place = f"{taken:%Y}/{taken:%m} {event:07} Holidays and birthdays/IMG_{number:07}.JPG"
        size = int(rng.integers(2_000_000, 6_000_000))
        mtime = int(taken.timestamp()) * 10**9
        content = rng.bytes(16).hex()
        yield number + 1, place, size, mtime, content, taken.isoformat(timespec="seconds")


def _face_rows(
    rng: np.random.Generator, album: _Album, states: _States, begin: int, end: int
) -> Iterator[tuple[object, ...]]:
    boxes = rng.random((end - begin, 4)) * (0.7, 0.7, 0.2, 0.25) + (0.05, 0.05, 0.02, 0.03)
    landmarks = rng.random((end - begin, 10)).astype("<f4")
    scores = rng.random((end - begin, 2)) * (0.3, 1.0) + (0.7, 0.0)
    for row, face in enumerate(range(begin, end)):
        person, cluster = int(states.person[face]), int(states.cluster[face])
        state = "confirmed" if person else "ignored" if states.ignored[face] else "unknown"
        yield (
            face + 1,
            int(album.photo_of[face]) + 1,
            *boxes[row].tolist(),
            landmarks[row].tobytes(),
            *scores[row].tolist(),
            state,
            3 if person else None,
            person or None,
            cluster or None,
        )


def _vector_rows(
    rng: np.random.Generator, people: NDArray[np.int64], begin: int, dimension: int
) -> Iterator[tuple[int, str, bytes]]:
    centres: dict[int, NDArray[np.float32]] = {}
    noise = rng.standard_normal((len(people), dimension), np.float32)
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    for row, person in enumerate(people.tolist()):
        vector = noise[row]
        if person != _STRANGER:
            if person not in centres:
                own = np.random.default_rng(person).standard_normal(dimension, np.float32)
                centres[person] = own / np.linalg.norm(own)
            vector = 0.8 * centres[person] + 0.6 * vector
            vector /= np.linalg.norm(vector)
        yield begin + row + 1, ENGINE, vector.astype("<f4").tobytes()


def _put_guesses(tx: Transaction, rng: np.random.Generator, album: _Album, states: _States) -> None:
    """Suggestions for some unnamed faces, and earlier answers of no."""
    # The groups of known sizes have as many as others: what naming them takes away.
    unnamed = np.flatnonzero((states.person == 0) & ~states.ignored)
    chosen = unnamed[rng.random(len(unnamed)) < SUGGESTED]
    tx.executemany(
        "INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)",
        (
            (face + 1, int(rng.integers(1, states.named + 1)), 0.6, 0.2, float(rng.random()))
            for face in chosen.tolist()
        ),
    )
    refused = rng.choice(unnamed, size=len(unnamed) // 50, replace=False)
    tx.executemany(
        "INSERT INTO rejection (face_id, person_id) SELECT ?1, ?2 WHERE NOT EXISTS "
        "(SELECT 1 FROM suggestion WHERE face_id = ?1 AND person_id = ?2)",
        ((face + 1, int(rng.integers(1, states.named + 1))) for face in refused.tolist()),
    )


def _act(library: Library) -> None:
    """The user's last evening, through the program's own actions: it can be undone."""
    clusters = [ref for ref in queries.inbox(library) if ref.kind is GroupKind.CLUSTER]
    people = [summary.person.id for summary in queries.people(library)]
    # Not the largest ones, among which are those of known sizes.
    for number, ref in enumerate(clusters[len(clusters) // 20 :][:STEPS]):
        if number % 10 == 9:
            actions.ignore(library, [ref])
        elif number % 10 >= 7:
            actions.merge(library, [ref], GroupRef(GroupKind.PERSON, people[number % len(people)]))
        else:
            actions.name(library, [ref], f"Friend {number:03}")


def main() -> None:
    """Makes one as asked for on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--dimension", type=int, default=128)
    chosen = parser.parse_args()
    started = time.perf_counter()
    make(chosen.folder, chosen.faces, chosen.dimension)
    size = (chosen.folder / FILE_NAME).stat().st_size
    print(
        f"{chosen.faces:,} faces in {time.perf_counter() - started:.0f} s, "
        f"{size / 1e6:.0f} MB, {size / chosen.faces:.0f} bytes a face"
    )


if __name__ == "__main__":
    main()
