"""Answers to the machine's guesses: who a face is, who a group is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from facetagger.actions import chosen
from facetagger.entities import Changes, GroupRef, InputError, State
from facetagger.library import decisions, queries
from facetagger.library.database import Library


def accept(library: Library, choices: Sequence[tuple[Sequence[GroupRef], int]]) -> Changes:
    """Says of many groups at once who they are: (groups, person id) each, as one step.

    It is the machine's guess that is accepted: faces of which the user has said that they are
    not this person stay in their group, without the name.

    Raises:
        InputError: there are none, or a person or a group is no more.
    """
    named = [
        (chosen.not_refused(library, chosen.members(library, refs), person_id), person_id)
        for refs, person_id in choices
    ]
    if not any(ids for ids, _ in named):
        raise InputError("There is no suggestion to accept.")
    return _confirm_each(library, named, "Name")


def confirm(library: Library, face_ids: Sequence[int]) -> Changes:
    """Says yes to the suggestions of faces.

    Raises:
        InputError: a face has no suggestion.
    """
    ids = chosen.existing(library, face_ids)
    waiting = queries.suggestions_of(library, ids)
    if idle := set(ids) - waiting.keys():
        raise InputError(
            f"Nothing is suggested for {chosen.which(idle)}, so nothing was confirmed."
        )
    named = _by_person((s.face_id, s.person_id) for s in waiting.values())
    return _confirm_each(library, [(ids, who) for who, ids in named.items()], "Confirm")


def confirm_person(library: Library, person_id: int, above: float = 0.0) -> Changes:
    """Says yes to a person's suggestions of at least a probability (0..1).

    Raises:
        InputError: the person is no more, or no suggestion is that certain.
    """
    name = chosen.person_name(library, person_id)
    waiting = queries.suggestions(library, person_id)
    ids = [s.face_id for s in waiting if s.probability >= above]
    if not ids:
        raise InputError(f"No suggestion for “{name}” of that probability is waiting.")
    return confirm(library, ids)


def reject(library: Library, face_ids: Sequence[int]) -> Changes:
    """Says that faces are not who they are suggested (or named) as; never offered again.

    Raises:
        InputError: a face has neither a suggestion nor a name.
    """
    ids = chosen.existing(library, face_ids)
    answerable = (State.SUGGESTED, State.CONFIRMED)
    if idle := {f.id for f in queries.faces(library, ids) if f.state not in answerable}:
        raise InputError(
            f"There is no name to reject for {chosen.which(idle)}; nothing was changed."
        )
    with library.transact(f"Reject {chosen.count(ids)}") as tx:
        decisions.choose(tx, ids)
        decisions.reject(tx)
    return tx.changes


def review(
    library: Library,
    yes: Sequence[int],
    no: Sequence[int],
    *,
    shown: Mapping[int, int] | None = None,
) -> Changes:
    """Answers one page of suggestions as one step: some are right, the others wrong for ever.

    Args:
        yes: faces that are who they are suggested as.
        no: faces that are not.
        shown: the person whom each face was shown as, if suggestions may have changed since the
            page was shown: the answers are about these. None: about the suggestions as they are.

    Raises:
        InputError: there are none, a face has no suggestion or is not there any more, has a name
            by now or both answers, or a person is no more.
    """
    ids = chosen.existing(library, [*yes, *no])
    if both := set(yes) & set(no):
        raise InputError(f"Yes and no at once for {chosen.which(both)}; nothing was changed.")
    if shown is None:
        waiting = queries.suggestions_of(library, ids)
        shown = {face_id: suggestion.person_id for face_id, suggestion in waiting.items()}
    open_states = (State.UNKNOWN, State.SUGGESTED)
    open_ids = {face.id for face in queries.faces(library, ids) if face.state in open_states}
    if idle := set(ids) - (shown.keys() & open_ids):
        raise InputError(f"Nothing is suggested for {chosen.which(idle)}; nothing was changed.")
    for person_id in {shown[face_id] for face_id in ids}:
        chosen.person_name(library, person_id)
    right, wrong = (_by_person((i, shown[i]) for i in dict.fromkeys(part)) for part in (yes, no))
    asked = "1 suggestion" if len(ids) == 1 else f"{len(ids)} suggestions"
    with library.transact(f"Review {asked} ({len(set(yes))} yes, {len(set(no))} no)") as tx:
        for person_id, members in right.items():
            decisions.choose(tx, members)
            decisions.confirm(tx, person_id)
        for person_id, members in wrong.items():
            decisions.choose(tx, members)
            decisions.refuse(tx, person_id)
    return tx.changes


def _by_person(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """The faces of each person, of pairs (face, person)."""
    found: dict[int, list[int]] = {}
    for face_id, person_id in pairs:
        found.setdefault(person_id, []).append(face_id)
    return found


def _confirm_each(
    library: Library, named: Sequence[tuple[Sequence[int], int]], verb: str
) -> Changes:
    names = {chosen.person_name(library, person_id) for _, person_id in named}
    who = f"“{names.pop()}”" if len(names) == 1 else f"{len(names)} people"
    ids = [face_id for members, _ in named for face_id in members]
    with library.transact(f"{verb} {chosen.count(ids)} as {who}") as tx:
        for members, person_id in named:
            decisions.choose(tx, members)
            decisions.confirm(tx, person_id)
    return tx.changes
