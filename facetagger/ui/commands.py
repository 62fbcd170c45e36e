"""What the views ask for: each method does one of the user's actions, in order, and says so.

Views know nothing else of the world above them. An action that fails shows a sentence. Whoever has
taken something off the screen ahead of its action passes `settled`, called when it is done or has
failed: from then on the library's own list says what there is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Unpack

from facetagger import actions
from facetagger.engine import packs
from facetagger.engine.api import EngineInfo
from facetagger.entities import (
    Box,
    Changes,
    GroupKind,
    GroupRef,
    GroupSuggestion,
    InputError,
    clean_name,
)
from facetagger.library import company, queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background.runner import Failure
from facetagger.ui.doing import Ends, Offer, Reveal, Teller, Then
from facetagger.ui.people_commands import PeopleCommands
from facetagger.ui.text import labels, words

__all__ = ["Commands", "Offer", "Reveal", "Teller", "Then"]

translate = words.translate


class Commands(PeopleCommands):
    """The user's actions as the views see them."""

    def name(
        self,
        refs: Sequence[GroupRef],
        name: str,
        *,
        new: bool = False,
        **ends: Unpack[Ends],
    ) -> None:
        """Gives groups or single faces a name."""
        self._name(
            lambda: actions.name(self._library, refs, name, new=new),
            lambda: words.quoted(name.strip()),
            **ends,
        )

    def name_as(self, refs: Sequence[GroupRef], person_id: int, **ends: Unpack[Ends]) -> None:
        """Says that groups or single faces are somebody who exists."""
        self._name(
            lambda: actions.name_as(self._library, refs, person_id),
            lambda: self._quoted(person_id),
            **ends,
        )

    def _name(
        self, act: Callable[[], Changes], name: Callable[[], str], **ends: Unpack[Ends]
    ) -> None:
        """Gives a name, and says so if that puts somebody on photos twice: it may be a slip."""
        twice = 0

        def named() -> Changes:
            nonlocal twice
            changes = act()
            twice = company.twice(self._library, changes.faces)
            return changes

        def sentence(changes: Changes) -> str:
            said = translate("Commands", "{faces} named {name}").format(
                faces=words.faces(len(changes.faces)), name=name()
            )
            if not twice:
                return said
            whole = translate("Commands", "{done}, twice on {photos}")
            return whole.format(done=said, photos=words.photos(twice))

        self._do(named, sentence, **ends)

    def accept(
        self, best: Sequence[tuple[GroupRef, GroupSuggestion]], **ends: Unpack[Ends]
    ) -> None:
        """Takes the best suggestion of each of these groups."""
        by_person: dict[int, list[GroupRef]] = {}
        for ref, suggestion in best:
            by_person.setdefault(suggestion.person_id, []).append(ref)
        choices = [(refs, person_id) for person_id, refs in by_person.items()]
        self._do(
            lambda: actions.accept(self._library, choices),
            lambda changes: translate("Commands", "{groups} accepted, {faces}").format(
                groups=words.suggestions(len(best)), faces=words.faces(len(changes.faces))
            ),
            **ends,
        )

    def merge(
        self,
        refs: Sequence[GroupRef],
        target: GroupRef,
        *,
        then: Reveal | None = None,
        given_up: Then | None = None,
    ) -> bool:
        """Makes groups one with the target; asks which name stays if two have one.

        given_up: called if the user would rather not, or if it failed.

        Returns:
            False if the user would rather not.
        """
        refs = [ref for ref in refs if ref != target]
        named = [ref for ref in refs if ref.kind is GroupKind.PERSON]
        if named and target.kind is GroupKind.PERSON:
            people = [queries.person(self._library, r.id) for r in [target, *named]]
            keep = self._teller.ask_which_name([p for p in people if p is not None])
            if keep is None:
                if given_up is not None:
                    given_up()
                return False
            everyone = [target, *refs]
            target = GroupRef(GroupKind.PERSON, keep)
            refs = [ref for ref in everyone if ref != target]
        elif named:
            refs, target = [*(r for r in refs if r != named[0]), target], named[0]
        into = (
            translate("Commands", "{faces} merged into {name}")
            if target.kind is GroupKind.PERSON
            else translate("Commands", "Merged into one group of {faces}")
        )
        suggested: set[int] = set()  # change hands with a person, and are not among the faces
        added = target.kind is GroupKind.CLUSTER and all(r.kind is GroupKind.FACE for r in refs)
        if added:
            into = translate("Commands", "{faces} merged with a group of {n}")
        before = 0

        def merge() -> Changes:
            nonlocal before
            before = len(queries.face_ids(self._library, target))
            for ref in refs:
                if ref.kind is GroupKind.PERSON:
                    suggested.update(s.face_id for s in queries.suggestions(self._library, ref.id))
            return actions.merge(self._library, refs, target)

        self._do(
            merge,
            lambda changes: into.format(
                faces=words.faces(len(refs) if added else len(changes.faces - suggested)),
                name=self._quoted(target.id, target.kind),
                n=words.number(before),
            ),
            then=then,
            failed=given_up,
        )
        return True

    def split(self, face_ids: Sequence[int], *, show: Reveal | None = None) -> None:
        """Divides faces off as a group of their own, which `show` shows if the user wants it."""
        ids = list(face_ids)
        self._do(
            lambda: actions.split(self._library, ids),
            lambda _: translate("Commands", "{faces} divided off as a new group").format(
                faces=words.faces(len(ids))
            ),
            show=show,
        )

    def divide(self, cluster_id: int, *, show: Reveal | None = None) -> None:
        """Divides a group in two where its faces are least alike."""
        self._do(
            lambda: actions.divide(self._library, cluster_id, self.engine_info()),
            lambda changes: translate("Commands", "{faces} divided off as a new group").format(
                faces=words.faces(len(changes.faces))
            ),
            show=show,
        )

    def engine_info(self) -> EngineInfo:
        """The engine whose vectors are compared. Called in a worker."""
        wanted = Settings.load(self._library.directory).engine
        known = {status.info.id: status.info for status in packs.available()}
        return known[wanted] if wanted in known else packs.load(wanted).info

    def can_be_named(self, name: str) -> bool:
        """Whether a name can be used; if not it is said why."""
        try:
            clean_name(name)
        except InputError as error:
            self._teller.complain(replace(Failure.of(error), typed=True))
            return False
        return True

    def confirm(self, face_ids: Sequence[int], *, settled: Then | None = None) -> None:
        """Says yes to suggestions."""
        ids = list(face_ids)
        self._do(
            lambda: actions.confirm(self._library, ids),
            lambda _: translate("Commands", "{faces} confirmed").format(
                faces=words.faces(len(ids))
            ),
            settled,
        )

    def reject(self, face_ids: Sequence[int], *, settled: Then | None = None) -> None:
        """Says no to suggestions; remembered for ever."""
        ids = list(face_ids)
        self._do(
            lambda: actions.reject(self._library, ids),
            lambda _: translate("Commands", "{faces} rejected").format(faces=words.faces(len(ids))),
            settled,
        )

    def review(
        self,
        yes: Sequence[int],
        no: Sequence[int],
        shown: Mapping[int, int],
        *,
        settled: Then | None = None,
    ) -> None:
        """Answers a page of suggestions, where each face was shown as a person."""
        sentence = translate("Commands", "{yes} confirmed, {no} rejected")
        if not no:
            sentence = translate("Commands", "{yes} confirmed")
        elif not yes:
            sentence = translate("Commands", "{no} rejected")
        self._do(
            lambda: actions.review(self._library, yes, no, shown=shown),
            lambda _: sentence.format(yes=words.faces(len(yes)), no=words.faces(len(no))),
            settled,
        )

    def same(self, first: GroupRef, second: GroupRef, *, given_up: Then | None = None) -> None:
        """Says that two groups are one person; asks which name stays if both have one."""
        people = [ref for ref in (first, second) if ref.kind is GroupKind.PERSON]
        if len(people) == 2:
            self.merge([second], first, given_up=given_up)
            return
        sentence = (
            translate("Commands", "{faces} named {name}")
            if people
            else translate("Commands", "Merged into one group of {faces}")
        )
        self._do(
            lambda: actions.same(self._library, first, second),
            lambda changes: sentence.format(
                faces=words.faces(len(changes.faces)),
                name=self._quoted(people[0].id) if people else "",
            ),
            failed=given_up,
        )

    def different(self, first: GroupRef, second: GroupRef, *, given_up: Then | None = None) -> None:
        """Says that two groups are two people; remembered for ever."""
        self._do(
            lambda: actions.different(self._library, first, second),
            lambda _: translate("Commands", "Two people: this is not asked again"),
            failed=given_up,
        )

    def take_name_off(self, face_ids: Sequence[int], name: str) -> None:
        """Says of confirmed faces that they are somebody else; remembered for ever."""
        ids = list(face_ids)
        sentence = (
            translate("Commands", "{faces} is not {name} any more")
            if len(ids) == 1
            else translate("Commands", "{faces} are not {name} any more")
        )
        self._do(
            lambda: actions.reject(self._library, ids),
            lambda _: sentence.format(faces=words.faces(len(ids)), name=words.quoted(name)),
        )

    def ignore(self, refs: Sequence[GroupRef], **ends: Unpack[Ends]) -> None:
        """Sets groups or faces aside as strangers."""
        self._do(
            lambda: actions.ignore(self._library, refs),
            lambda changes: translate("Commands", "{faces} ignored").format(
                faces=words.faces(len(changes.faces))
            ),
            **ends,
        )

    def not_a_face(self, refs: Sequence[GroupRef], **ends: Unpack[Ends]) -> None:
        """Sets boxes aside that hold no face."""
        self._do(
            lambda: actions.not_a_face(self._library, refs),
            lambda changes: translate("Commands", "{faces} marked as not a face").format(
                faces=words.faces(len(changes.faces))
            ),
            **ends,
        )

    def restore(self, face_ids: Sequence[int]) -> None:
        """Brings ignored faces back."""
        ids = list(face_ids)
        self._do(
            lambda: actions.restore(self._library, ids),
            lambda _: translate("Commands", "{faces} brought back to the Inbox").format(
                faces=words.faces(len(ids))
            ),
        )

    def draw_box(
        self, photo_id: int, box: Box, *, then: Reveal, settled: Then | None = None
    ) -> None:
        """Puts a face on a photo; `then` is told which it is, before its box is read."""
        self._do(
            lambda: actions.add_face(self._library, photo_id, box),
            lambda _: translate("Commands", "Face added"),
            settled,
            then,
        )

    def move_box(self, face_id: int, box: Box, *, settled: Then | None = None) -> None:
        """Moves or resizes the box of a face."""
        self._do(
            lambda: actions.move_box(self._library, face_id, box),
            lambda _: translate("Commands", "Box moved"),
            settled,
        )

    def ignore_lone(self, face_ids: Sequence[int], *, settled: Then | None = None) -> None:
        """Sets faces aside that were seen only once."""
        ids = list(face_ids)
        self._do(
            lambda: actions.ignore_lone(self._library, ids),
            lambda changes: translate("Commands", "{faces} ignored").format(
                faces=words.faces(len(changes.faces))
            ),
            settled,
        )

    def undo(self, then: Reveal, step: int | None = None, *, redone: Reveal | None = None) -> None:
        """Takes the last action back.

        Args:
            then: shows what came back.
            step: only if it is this one.
            redone: to do just this again is offered beside the sentence; shows what came of it.
        """
        self._replay(actions.undo, translate("Commands", "Undone: {label}"), then, step, redone)

    def redo(self, then: Reveal, step: int | None = None) -> None:
        """Does the last action that was undone again. step: only if it is this one."""
        sentence = translate("Commands", "Done again: {label}")
        self._replay(actions.redo, sentence, then, step, again=True)

    def _replay(
        self,
        function: Callable[[Library, int | None], tuple[str, Changes]],
        sentence: str,
        then: Reveal,
        step: int | None,
        redone: Reveal | None = None,
        *,
        again: bool = False,
    ) -> None:
        def done(result: tuple[str, Changes]) -> None:
            label, changes = result
            then(changes)
            self._teller.acted()
            offer = None
            if redone is not None:  # this step: another window may have undone more since
                offer = (translate("Menus", "Redo"), lambda: self.redo(redone, changes.step))
            back = changes.step if again else 0
            self._teller.say(sentence.format(label=labels.said(label)), step=back, offer=offer)

        self._runner.act(lambda: function(self._library, step), done, self._teller.complain)
