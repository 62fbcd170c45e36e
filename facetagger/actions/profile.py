"""What is known of a person beside the name: the birth date, and whether it is to be seen."""

from __future__ import annotations

from datetime import date

from facetagger.actions import chosen
from facetagger.entities import Changes, InputError
from facetagger.library import decisions, queries
from facetagger.library.database import Library


def set_birth_date(library: Library, person_id: int, born: date | None) -> Changes:
    """Says when a person was born; None takes the date away.

    Raises:
        InputError: the person is no more, or the day has not come yet.
    """
    name = chosen.person_name(library, person_id)
    if born is not None and born > date.today():
        raise InputError(f"Nobody is born in the future: {born.isoformat()}.")
    person = queries.person(library, person_id)
    if person is not None and person.birth_date == born:
        return Changes()
    what = "Set" if born is not None else "Remove"
    with library.transact(f"{what} the birth date of “{name}”") as tx:
        decisions.set_birth_date(tx, person_id, born)
    return tx.changes


def hide_person(library: Library, person_id: int, *, hidden: bool = True) -> Changes:
    """Takes a person off the lists of people, or puts it back. Names and faces stay.

    Raises:
        InputError: the person is no more.
    """
    name = chosen.person_name(library, person_id)
    label = f"Hide “{name}”" if hidden else f"Show “{name}” again"
    with library.transact(label) as tx:
        decisions.hide_person(tx, person_id, hidden=hidden)
    return tx.changes
