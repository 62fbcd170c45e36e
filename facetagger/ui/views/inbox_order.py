"""How the Inbox takes over a new list without moving what is under the user's eyes."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.entities import GroupRef


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
