"""Names of people: what can be one, and when two are the same."""

from __future__ import annotations

from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import InputError, clean_name
from facetagger.library import queries
from facetagger.library.database import Library


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Anna", "Anna"),
        ("  Anna \t Maria\n", "Anna Maria"),
        ("Zoë", "Zoë"),
        ("Zoe\u0308", "Zoë"),
        ("李小龍", "李小龍"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("علی‌رضا", "علی‌رضا"),
        ("O'Neill-Smith, Jr. %s {name}", "O'Neill-Smith, Jr. %s {name}"),
        ("x" * 200, "x" * 200),
    ],
)
def test_names_of_any_language_are_kept_without_stray_blanks(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize("typed", ["", " ", "\n\t", "\u3000", "\u200d", "\u200b\u2060"])
def test_names_that_show_nothing_are_refused(typed: str) -> None:
    with pytest.raises(InputError, match="A name needs at least one letter"):
        clean_name(typed)


@pytest.mark.parametrize("typed", ["a\0b", "Anna\x1b[31m", "\ud800x", "x\x7f"])
def test_names_with_control_characters_are_refused(typed: str) -> None:
    with pytest.raises(InputError, match="cannot hold control characters"):
        clean_name(typed)


def test_names_that_are_too_long_are_refused_with_their_length() -> None:
    with pytest.raises(InputError, match="up to 200 characters; this one has 300"):
        clean_name("x" * 300)


def test_names_are_found_whatever_their_case_and_spelling(own_library: Path) -> None:
    with Library.open(own_library) as library:
        [[face_id]] = fakes.put_people(library, [1], photos=1)
        actions.name(library, [fakes.f(face_id)], "Zoë Groß")
        for typed in ("zoë groß", "ZOE\u0308 GROSS", "  Zoë   Groß "):
            assert [who.name for who in queries.people_named(library, typed)] == ["Zoë Groß"]
        assert queries.people_named(library, "Zoe Gross") == []


def test_people_are_sorted_as_they_are_read(own_library: Path) -> None:
    with Library.open(own_library) as library:
        names = ["Zoe", "élodie", "Thomas", "Elodie", "Ágnes", "adam"]
        for members, name in zip(fakes.put_people(library, range(6), photos=1), names, strict=True):
            actions.name(library, [fakes.f(members[0])], name)
        found = [one.person.name for one in queries.people(library)]
    assert found == ["adam", "Ágnes", "Elodie", "élodie", "Thomas", "Zoe"]
