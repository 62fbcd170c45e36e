"""How the Inbox takes over a new list without moving what is under the user's eyes."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.entities import Changes, GroupKind, GroupRef


def merged(shown: Sequence[GroupRef], wanted: Sequence[GroupRef], current: int) -> list[GroupRef]:
    """The new list: cards up to the current one stay in place, those after it are in order.

    Args:
        shown: the cards as they are.
        wanted: the cards as they should be, in their order.
        current: the number of the card that the user is at.
    """
    if current <= 0:
        return list(wanted)
    here = set(wanted)
    kept = [ref for ref in shown[: current + 1] if ref in here]
    stay = set(kept)
    return kept + [ref for ref in wanted if ref not in stay]


def brought_about(
    shown: Sequence[GroupRef], wanted: Sequence[GroupRef], changes: Changes
) -> GroupRef | None:
    """The group that a change made or brought back; a card that is new comes before others.

    Args:
        shown: the cards before.
        wanted: the cards now.
        changes: what the action touched.
    """
    touched = [
        ref
        for ref in wanted
        if ref.id in (changes.clusters if ref.kind is GroupKind.CLUSTER else changes.faces)
    ]
    before = set(shown)
    new = [ref for ref in touched if ref not in before]
    return next(iter([*new, *touched]), None)
