"""How the Inbox takes over a new list without moving what is under the user's eyes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facetagger.entities import Changes, GroupKind, GroupRef


def merged(shown: Sequence[GroupRef], wanted: Sequence[GroupRef], current: int) -> list[GroupRef]:
    """The new list: cards up to the current one stay in place, those after it are in order.

    Args:
        shown: the cards as they are.
        wanted: the cards as they should be, in their order.
        current: the number of the card that the user is at.
    """
    if current <= 0 or shown[: current + 1] == wanted[: current + 1]:
        return list(wanted)
    here = set(wanted)
    kept = [ref for ref in shown[: current + 1] if ref in here]
    stay = set(kept)
    return kept + [ref for ref in wanted if ref not in stay]


def touched(wanted: Sequence[GroupRef], changes: Changes) -> list[GroupRef]:
    """The groups that a change made, brought back or altered, in their order."""
    return [
        ref
        for ref in wanted
        if ref.id in (changes.clusters if ref.kind is GroupKind.CLUSTER else changes.faces)
    ]


def brought_about(shown: Collection[GroupRef], found: Sequence[GroupRef]) -> GroupRef | None:
    """The group to look at after a change: a card that is new comes before others.

    Args:
        shown: the cards before.
        found: those that the change touched.
    """
    new = (ref for ref in found if ref not in shown)
    return next(new, found[0] if found else None)
