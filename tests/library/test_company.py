"""Who was near: on the same photos, on photos of the same days; and finding faces by words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import fakes
import pytest
from fakes import f, g

from facetagger import actions
from facetagger.library import edits, finding, queries
from facetagger.library.company import Company, Seen, twice
from facetagger.library.database import Library
from facetagger.library.finding import GroupOrder


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


def shot(library: Library, path: str, day: str | None, *people: int) -> list[int]:
    """A photo of that day with a face of each of the people."""
    taken = datetime.fromisoformat(f"{day}T12:00:00") if day else None
    edits.ensure_root(library, "/photos")
    entry = edits.NewPhoto(f"/photos/{path}", 1, 1, ascii(path), 10, 10, taken)
    faces = [fakes.new_face(person, n, x=0.2 * n) for n, person in enumerate(people)]
    with library.transact(None) as tx:
        return edits.put_photo(tx, entry, faces, fakes.INFO.id)


def named(library: Library, face_id: int, name: str) -> int:
    """Names a face; the person's id."""
    actions.name(library, [f(face_id)], name)
    return queries.people_named(library, name)[0].id


def test_who_is_on_the_photo_and_who_was_there_that_week(library: Library) -> None:
    unknown, beside = shot(library, "1.jpg", "2019-05-10", 1, 2)
    anna = named(library, beside, "Anna")
    bea = named(library, shot(library, "2.jpg", "2019-05-17", 3)[0], "Bea")
    named(library, shot(library, "3.jpg", "2019-05-18", 4)[0], "Carl")  # eight days later
    named(library, shot(library, "4.jpg", None, 5)[0], "Dora")
    actions.name(library, [f(shot(library, "5.jpg", "2019-05-03", 3)[0])], "Bea")
    assert Company(library).of([unknown]) == {anna: Seen(together=1), bea: Seen(near=2)}


def test_faces_of_photos_without_a_day_have_company_on_their_photos_only(library: Library) -> None:
    unknown, beside = shot(library, "1.jpg", None, 1, 2)
    anna = named(library, beside, "Anna")
    named(library, shot(library, "2.jpg", "2019-05-10", 3)[0], "Bea")
    assert Company(library).of([unknown]) == {anna: Seen(together=1)}
    assert Company(library).of([]) == {}


def test_days_of_new_photos_are_read_when_they_are_told_of(library: Library) -> None:
    unknown = shot(library, "1.jpg", "2019-12-31", 1)[0]
    company = Company(library)
    assert company.of([unknown]) == {}
    bea = named(library, shot(library, "2.jpg", "2020-01-01", 2)[0], "Bea")
    assert company.of([unknown]) == {}
    company.forget()
    assert company.of([unknown]) == {bea: Seen(near=1)}


def test_on_how_many_photos_somebody_stands_beside_faces(library: Library) -> None:
    ids = []
    anna = 0
    for number in range(4):
        first, *beside = shot(library, f"{number}.jpg", None, 1, *((2,) if number < 3 else ()))
        ids.append(first)
        if beside:
            anna = named(library, beside[0], "Anna")
    assert Company(library).beside(ids) == (4, {anna: 3})
    assert Company(library).beside([]) == (0, {})
    assert twice(library, ids) == 0
    actions.name_as(library, [f(i) for i in ids], anna)
    assert twice(library, ids) == 3
    assert twice(library, ids[3:]) == 0


def test_groups_are_found_by_folder_file_day_and_suggestion(library: Library) -> None:
    first = shot(library, "Übersee/a.jpg", "2019-05-10", 1)
    first += shot(library, "Übersee/b.jpg", "2018-01-01", 1)
    second = shot(library, "Home/c.jpg", "2020-02-02", 2)
    cluster = fakes.put_into_cluster(library, first)
    groups = finding.groups_like(library, "übersee", [])
    assert g(cluster) in groups
    assert f(second[0]) not in groups
    assert g(cluster) in finding.groups_like(library, "B.JPG", [])
    assert f(second[0]) in finding.groups_like(library, "2020-02", [])
    assert g(cluster) not in finding.groups_like(library, "2020-02", [])
    # The scanned folder counts by its own name, and then for all.
    assert {g(cluster), f(second[0])} <= finding.groups_like(library, "photos", [])
    assert finding.faces_like(library, "home", [*first, *second]) == second


def test_groups_are_sorted_by_day_and_by_folder(library: Library) -> None:
    old = shot(library, "B/a.jpg", "2010-05-10", 1)[0]
    new = shot(library, "c/b.jpg", "2020-05-10", 2)[0]
    none = shot(library, "A/c.jpg", None, 3)[0]
    pair = shot(library, "D/d.jpg", "2009-01-01", 4) + shot(library, "a/e.jpg", "2021-01-01", 4)
    cluster = fakes.put_into_cluster(library, pair)
    refs = [f(old), f(new), f(none), g(cluster)]
    newest = finding.sort_groups(library, refs, GroupOrder.NEWEST)
    assert newest == [g(cluster), f(new), f(old), f(none)]
    folders = finding.sort_groups(library, refs, GroupOrder.FOLDER)
    assert folders == [f(none), g(cluster), f(old), f(new)]
    assert finding.sort_groups(library, refs, GroupOrder.SIZE) == refs
