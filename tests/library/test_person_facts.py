"""What a person's page tells, and faces that were seen once: from real SQLite."""

from __future__ import annotations

from datetime import date, datetime

import fakes
import pytest

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, InputError, State
from facetagger.library import edits, person_facts, queries, strangers
from facetagger.library.database import Library


def put(library: Library, name: str, day: str | None, *people: int) -> list[int]:
    """Stores a photo of a day with people, each of whom has a take of their own."""
    edits.ensure_root(library, "/photos")
    at = datetime.fromisoformat(f"{day}T12:00:00") if day else None
    entry = edits.NewPhoto(f"/photos/{name}.jpg", 1000, 1, name, 800, 600, at)
    faces = [
        fakes.new_face(who, take=len(name) + i, x=0.1 + 0.2 * i) for i, who in enumerate(people)
    ]
    with library.transact(None) as tx:
        return edits.put_photo(tx, entry, faces, fakes.INFO.id)


@pytest.fixture
def album(library: Library) -> tuple[int, int, int]:
    """Anna on five photos, Ben on three of them, Cleo on one. Returns their ids."""
    seen: dict[int, list[int]] = {1: [], 2: [], 3: []}
    for name, day, who in (
        ("d", "2011-07-01", (1, 2)),
        ("a", "2009-12-31", (1,)),
        ("e", None, (1, 2)),
        ("b", "2011-01-01", (1, 2, 3)),
        ("c", "2011-01-02", (1,)),
    ):
        for person, face_id in zip(who, put(library, name, day, *who), strict=True):
            seen[person].append(face_id)
    for person, name in ((1, "Anna"), (2, "Ben"), (3, "Cleo")):
        actions.name(library, [fakes.f(i) for i in seen[person]], name)
    anna, ben, cleo = (queries.people_named(library, n)[0].id for n in ("Anna", "Ben", "Cleo"))
    return anna, ben, cleo


def test_years_days_and_company(library: Library, album: tuple[int, int, int]) -> None:
    anna, ben, cleo = album
    facts = person_facts.facts(library, anna, best=2)
    assert facts.photos == 5
    assert [(y.year, y.faces, len(y.best)) for y in facts.years] == [
        (2009, 1, 1),
        (2011, 3, 2),
        (None, 1, 1),
    ]
    assert facts.first is not None
    assert facts.last is not None
    assert (facts.first.day, facts.last.day) == (date(2009, 12, 31), date(2011, 7, 1))
    assert [(b.name, b.photos) for b in facts.beside] == [("Ben", 3), ("Cleo", 1)]
    assert [b.name for b in person_facts.facts(library, anna, beside=1).beside] == ["Ben"]
    assert len(person_facts.photos_both_are_on(library, anna, ben)) == 3
    actions.hide_person(library, ben)
    assert [b.name for b in person_facts.facts(library, anna).beside] == ["Cleo"]
    alone = person_facts.facts(library, cleo)
    assert alone.first == alone.last


def test_faces_by_day_and_year(library: Library, album: tuple[int, int, int]) -> None:
    anna = album[0]
    ids = person_facts.faces_by_day(library, anna)
    days = person_facts.days(library, ids)
    assert [days.get(i) for i in ids] == [*sorted(days.values()), None]
    assert person_facts.faces_of_year(library, anna, 2011) == ids[1:4]
    assert person_facts.faces_of_year(library, anna, None) == ids[4:]
    assert person_facts.faces_of_year(library, anna, 1970) == []


def test_faces_in_another_order(library: Library) -> None:
    days = {"b/1": "2004-01-01", "A/2": "2003-01-01", "a/3": "2001-01-01", "c/4": None}
    ids = {name: put(library, name, day, 1)[0] for name, day in days.items()}
    actions.name(library, [fakes.f(i) for i in ids.values()], "Anna")
    person_id = queries.people_named(library, "Anna")[0].id

    def names(order: person_facts.FaceOrder) -> str:
        name_of = {face_id: name for name, face_id in ids.items()}
        found = person_facts.faces_by_day(library, person_id, order)
        return " ".join(name_of[i] for i in found)

    order = person_facts.FaceOrder
    assert names(order.OLDEST) == "a/3 A/2 b/1 c/4"
    assert names(order.NEWEST) == "b/1 A/2 a/3 c/4"
    assert names(order.FOLDER) == "a/3 A/2 b/1 c/4"


def test_nobody_has_facts(library: Library) -> None:
    assert person_facts.facts(library, 7) == person_facts.Facts(0, (), None, None, ())


def test_birth_date_and_hiding_are_steps(library: Library, album: tuple[int, int, int]) -> None:
    anna = album[0]
    born = date(2004, 2, 29)
    assert actions.set_birth_date(library, anna, born).people == {anna}
    assert not actions.set_birth_date(library, anna, born)
    actions.hide_person(library, anna)
    person = queries.person(library, anna)
    assert person is not None
    assert (person.birth_date, person.hidden) == (born, True)
    assert actions.undo(library)[0] == "Hide “Anna”"
    assert actions.undo(library)[0] == "Set the birth date of “Anna”"
    person = queries.person(library, anna)
    assert person is not None
    assert (person.birth_date, person.hidden) == (None, False)
    actions.redo(library)
    actions.set_birth_date(library, anna, None)
    assert library.undo_label == "Remove the birth date of “Anna”"
    with pytest.raises(InputError, match="future"):
        actions.set_birth_date(library, anna, date(9000, 1, 1))
    with pytest.raises(InputError, match="not there any more"):
        actions.hide_person(library, 999)


def test_lone_faces_are_ignored_at_once(library: Library) -> None:
    lone = [put(library, f"lone{i}", None, 10 + i)[0] for i in range(4)]
    group = [put(library, f"group{i}", None, 30)[0] for i in range(2)]
    fakes.put_into_cluster(library, group)
    fakes.put_into_cluster(library, lone[:1])  # a cluster of one is a face on its own
    assert set(strangers.lone_faces(library)) == set(lone)
    assert strangers.lone_faces(library, below=0.1) == []
    assert set(strangers.lone_faces(library, below=0.9)) == set(lone)
    actions.name(library, [fakes.f(lone[3])], "Dora")  # meanwhile
    actions.ignore_lone(library, [*lone, *group])
    assert library.undo_label == "Ignore 3 faces seen only once"
    assert set(queries.ignored(library)) == set(lone[:3])
    with pytest.raises(InputError, match="alone any more"):
        actions.ignore_lone(library, lone)
    actions.undo(library)
    assert fakes.face(library, lone[0]).state is State.UNKNOWN
    assert fakes.face(library, lone[0]).cluster_id is not None


def test_all_covers_are_those_of_each(library: Library, album: tuple[int, int, int]) -> None:
    anna, ben, cleo = album
    chosen = queries.face_ids(library, GroupRef(GroupKind.PERSON, anna))[-1]
    actions.set_cover(library, anna, chosen)
    with library.transact(None) as tx:
        tx.execute("INSERT INTO person (name) VALUES ('Nobody yet')")
    covers = person_facts.covers(library)
    assert covers[anna] == chosen
    assert person_facts.covers(library, [ben]) == {ben: covers[ben]}
    assert [one.person.id for one in queries.people(library, [cleo, ben])] == [ben, cleo]
    assert covers == {who: queries.cover(library, who) for who in (anna, ben, cleo)}
