"""What can be done with a person: name, cover, birth date, hidden or not, forgotten."""

from __future__ import annotations

from datetime import date

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, Person
from facetagger.library import queries
from facetagger.ui.doing import Doer, Then
from facetagger.ui.text import words

translate = words.translate


class PeopleCommands(Doer):
    """The part of `Commands` that is about one person."""

    def rename(
        self, person_id: int, name: str, *, new: bool = False, settled: Then | None = None
    ) -> bool:
        """Gives a person another name; asks what is meant if somebody has it already.

        Args:
            person_id: who.
            name: the other name.
            new: there may be two of that name: nothing is asked.
            settled: called when it is done, or is not to be.

        Returns:
            False if the user would rather not.
        """
        namesake = None if new else self._namesake(person_id, name)
        if namesake is not None:
            one = self._teller.ask_whether_one(namesake)
            if one is None:
                if settled is not None:
                    settled()
                return False
            if one:
                self._become(person_id, namesake, settled)
                return True
        self._do(
            lambda: actions.rename(self._library, person_id, name),
            lambda _: translate("Commands", "Renamed to {name}").format(
                name=words.quoted(name.strip())
            ),
            settled,
        )
        return True

    def _namesake(self, person_id: int, name: str) -> Person | None:
        others = (p for p in queries.people_named(self._library, name) if p.id != person_id)
        return next(others, None)

    def _become(self, person_id: int, namesake: Person, settled: Then | None) -> None:
        person, into = (GroupRef(GroupKind.PERSON, i) for i in (person_id, namesake.id))
        # Not those of the changes: suggestions for the one are now for the other.
        faces = words.faces(len(queries.face_ids(self._library, person)))
        self._do(
            lambda: actions.merge(self._library, [person], into),
            lambda _: translate("Commands", "{faces} merged into {name}").format(
                faces=faces, name=words.quoted(namesake.name)
            ),
            settled,
        )

    def forget(self, person: Person, faces: int) -> None:
        """Takes a person away; the faces, so many, go back to the Inbox."""
        sentence = (
            translate("Commands", "{name} forgotten; {faces} is back in the Inbox")
            if faces == 1
            else translate("Commands", "{name} forgotten; {faces} are back in the Inbox")
        )
        self._do(
            lambda: actions.forget(self._library, person.id),
            lambda _: sentence.format(name=words.quoted(person.name), faces=words.faces(faces)),
        )

    def set_cover(self, person_id: int, face_id: int) -> None:
        """Chooses the face that stands for a person."""
        self._do(
            lambda: actions.set_cover(self._library, person_id, face_id),
            lambda _: translate("Commands", "New cover chosen"),
        )

    def set_birth_date(self, person_id: int, born: date | None) -> None:
        """Says when a person was born; None: nobody knows."""
        self._do(
            lambda: actions.set_birth_date(self._library, person_id, born),
            lambda _: translate("Commands", "Birth date of {name} kept").format(
                name=self._quoted(person_id)
            ),
        )

    def hide_person(self, person: Person, *, hidden: bool) -> None:
        """Takes a person off the list of people, or puts it back."""
        sentence = (
            translate("Commands", "{name} is hidden; faces and name stay")
            if hidden
            else translate("Commands", "{name} stands among the people again")
        )
        self._do(
            lambda: actions.hide_person(self._library, person.id, hidden=hidden),
            lambda _: sentence.format(name=words.quoted(person.name)),
        )
