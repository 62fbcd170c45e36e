"""Photos by who is on them and when they were taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import fakes
import pytest
from fakes import f

from facetagger import actions
from facetagger.library import edits, queries, search
from facetagger.library.database import Library
from facetagger.library.search import Order, Wanted

ANNA, BEN, CLEO = 1, 2, 3


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        edits.ensure_root(opened, "/photos")
        yield opened


def add(library: Library, file: str, day: str | None, *people: int) -> list[int]:
    """A photo with people side by side, known by their names; a 0 is somebody without a name."""
    faces = [fakes.new_face(who, x=0.2 * place) for place, who in enumerate(people)]
    taken = datetime.fromisoformat(day) if day else None
    entry = edits.NewPhoto(f"/photos/{file}", 1, 1, ascii(file), 10, 10, taken)
    with library.transact(None) as tx:
        ids = edits.put_photo(tx, entry, faces, fakes.INFO.id)
    for face_id, who in zip(ids, people, strict=True):
        if who:
            actions.name(library, [f(face_id)], {ANNA: "Anna", BEN: "Ben", CLEO: "Cleo"}[who])
    return ids


def found(library: Library, wanted: Wanted) -> list[str]:
    ids = search.photo_ids(library, wanted)
    photos = queries.photos(library, ids)
    return [Path(photos[i].path).name for i in ids]


def who(library: Library, name: str) -> list[int]:
    return [person.id for person in queries.people_named(library, name)]


@pytest.fixture
def album(library: Library) -> Library:
    add(library, "both.jpg", "2019-12-24T23:59:59", ANNA, BEN)
    add(library, "anna.jpg", "2018-01-01T00:00:00", ANNA)
    add(library, "anna and a stranger.jpg", "2019-01-01T12:00:00", ANNA, 0)
    add(library, "ben.jpg", None, BEN)
    add(library, "all three.jpg", "2020-05-05T12:00:00", ANNA, BEN, CLEO)
    add(library, "nobody.jpg", "2019-06-01T12:00:00")
    return library


def test_all_any_and_none(album: Library) -> None:
    anna, ben, cleo = (who(album, name) for name in ("Anna", "Ben", "Cleo"))
    assert found(album, Wanted(all_of=[anna, ben])) == ["both.jpg", "all three.jpg"]
    assert found(album, Wanted(all_of=[anna, ben], none_of=cleo)) == ["both.jpg"]
    assert found(album, Wanted(any_of=[*ben, *cleo])) == ["both.jpg", "all three.jpg", "ben.jpg"]
    assert found(album, Wanted(none_of=[*anna, *ben])) == ["nobody.jpg"]
    assert found(album, Wanted(all_of=[anna], any_of=cleo)) == ["all three.jpg"]


def test_days_are_whole_and_photos_without_a_date_are_left_out(album: Library) -> None:
    anna, ben = who(album, "Anna"), who(album, "Ben")
    christmas = date(2019, 12, 24)
    assert found(album, Wanted(all_of=[anna, ben], first=christmas, last=christmas)) == ["both.jpg"]
    assert found(album, Wanted(all_of=[anna], last=date(2018, 1, 1))) == ["anna.jpg"]
    assert found(album, Wanted(all_of=[ben], first=date.min, last=date.max)) == [
        "both.jpg",
        "all three.jpg",
    ]


def test_the_first_and_the_last_day(library: Library) -> None:
    assert search.taken(library) is None
    add(library, "no day.jpg", None)
    assert search.taken(library) is None
    add(library, "wrong clock.jpg", "0001-01-01T00:00:00")  # no photo is as old
    add(library, "old.jpg", "1950-03-02T08:00:00")
    add(library, "new.jpg", "2026-12-11T23:59:59")
    assert search.taken(library) == (date(1950, 3, 2), date(2026, 12, 11))


def test_nobody_else_but_those_who_were_set_aside(album: Library) -> None:
    anna, ben = who(album, "Anna"), who(album, "Ben")
    assert found(album, Wanted(all_of=[anna], only=True)) == ["anna.jpg"]
    assert found(album, Wanted(all_of=[anna, ben], only=True)) == ["both.jpg"]
    [stranger] = queries.all_face_ids(album, unnamed=True)
    actions.ignore(album, [f(stranger)])
    assert found(album, Wanted(all_of=[anna], only=True)) == ["anna.jpg", "anna and a stranger.jpg"]


def test_namesakes_count_as_one_name(library: Library) -> None:
    one = add(library, "one.jpg", "2019-01-01", ANNA)
    [two] = add(library, "two.jpg", "2019-01-02", 0)
    actions.name(library, [f(two)], "Anna", new=True)
    assert len(who(library, "Anna")) == 2
    assert found(library, Wanted(all_of=[who(library, "Anna")])) == ["one.jpg", "two.jpg"]
    assert queries.face_ids(library, fakes.p(who(library, "Anna")[0])) == one


def in_order(library: Library, order: Order, **wanted: object) -> list[str]:
    ids = search.photo_ids(library, Wanted(**wanted), order)  # type: ignore[arg-type]
    photos = queries.photos(library, ids)
    return [Path(photos[i].path).name for i in ids]


def test_the_number_of_faces_counts_strangers_and_no_mistakes(album: Library) -> None:
    assert found(album, Wanted(most=0)) == ["nobody.jpg"]
    assert found(album, Wanted(fewest=3)) == ["all three.jpg"]
    assert found(album, Wanted(fewest=2, most=2)) == ["anna and a stranger.jpg", "both.jpg"]
    [stranger] = queries.all_face_ids(album, unnamed=True)
    actions.ignore(album, [f(stranger)])
    assert len(found(album, Wanted(fewest=2, most=2))) == 2
    actions.not_a_face(album, [f(stranger)])
    assert found(album, Wanted(fewest=2, most=2)) == ["both.jpg"]


def test_somebody_twice(album: Library) -> None:
    assert found(album, Wanted(twice=True)) == []
    ids = add(album, "collage.jpg", "2021-01-01T12:00:00", ANNA, ANNA, BEN)
    add(album, "two strangers.jpg", None, 0, 0)
    assert found(album, Wanted(twice=True)) == ["collage.jpg"]
    assert found(album, Wanted(twice=True, none_of=who(album, "Ben"))) == []
    photos = search.photo_ids(album, Wanted())
    marked = [i for i, n in search.numbers(album, photos).items() if n.twice]
    assert marked == [fakes.face(album, ids[0]).photo_id]
    actions.ignore(album, [f(ids[1])])
    assert found(album, Wanted(twice=True)) == []


def test_unnamed_faces(album: Library) -> None:
    assert found(album, Wanted(unnamed=True)) == ["anna and a stranger.jpg"]
    [stranger] = queries.all_face_ids(album, unnamed=True)
    [photo_id] = search.photo_ids(album, Wanted(unnamed=True))
    assert search.numbers(album, [photo_id, 999]) == {photo_id: search.Numbers(2, 1)}
    actions.ignore(album, [f(stranger)])
    assert found(album, Wanted(unnamed=True)) == []
    assert search.numbers(album, [photo_id]) == {photo_id: search.Numbers(2, 0)}


def test_orders(library: Library) -> None:
    add(library, "b.jpg", "2019-01-02")
    add(library, "C.jpg", None)
    add(library, "a.jpg", "2019-01-03")
    add(library, "d.jpg", "2019-01-01")
    assert in_order(library, Order.OLDEST) == ["d.jpg", "b.jpg", "a.jpg", "C.jpg"]
    assert in_order(library, Order.NEWEST) == ["a.jpg", "b.jpg", "d.jpg", "C.jpg"]
    assert in_order(library, Order.NAME) == ["a.jpg", "b.jpg", "C.jpg", "d.jpg"]
    assert in_order(library, Order.FOUND) == ["d.jpg", "a.jpg", "C.jpg", "b.jpg"]


def test_folders_and_text(library: Library) -> None:
    # A name that is not valid UTF-8 is kept as bytes; other folders begin with the same letters.
    for name in ("a/x.jpg", "a/b/Söhne.jpg", "a/b/\udce4.jpg", "ab/y.jpg", "top.jpg"):
        add(library, name, "2019-01-01")
    edits.ensure_root(library, "/elsewhere")
    with library.transact(None) as tx:
        edits.put_photo(tx, edits.NewPhoto("/elsewhere/z.jpg", 1, 1, "z", 9, 9), [], "fake")
    assert search.folders(library) == [
        ("/elsewhere", 1), ("/photos", 5), ("/photos/a", 3), ("/photos/a/b", 2), ("/photos/ab", 1),
    ]  # fmt: skip
    for folder, photos in [*search.folders(library), ("/", 6), ("/nowhere", 0)]:
        assert len(search.photo_ids(library, Wanted(folder=folder))) == photos
    assert found(library, Wanted(text="söH")) == ["Söhne.jpg"]
    assert sorted(found(library, Wanted(text="b/"))) == ["Söhne.jpg", "y.jpg", "\udce4.jpg"]


def test_what_cannot_be_read_or_was_forgotten_is_left_out(library: Library) -> None:
    add(library, "away/gone.jpg", "2019-01-01")
    add(library, "here.jpg", "2019-01-02")
    with library.transact(None) as tx:
        broken = edits.NewPhoto("/photos/broken.jpg", 1, 1, error="It is damaged.")
        edits.put_photo(tx, broken, [], fakes.INFO.id)
    gone = queries.photo_at(library, "/photos/away/gone.jpg")
    assert gone is not None
    with library.transact(None) as tx:
        edits.set_missing(tx, [gone.id], True)
    assert found(library, Wanted()) == ["gone.jpg", "here.jpg"]
    actions.forget_missing(library, "/photos/away")
    assert found(library, Wanted()) == ["here.jpg"]
