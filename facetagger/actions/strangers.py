"""Setting many strangers aside at once."""

from __future__ import annotations

from collections.abc import Collection

from facetagger.actions import chosen
from facetagger.entities import Changes, InputError, State
from facetagger.library import decisions, strangers
from facetagger.library.database import Library


def ignore_lone(library: Library, face_ids: Collection[int]) -> Changes:
    """Sets faces aside that were seen only once.

    Those that got a name, a suggestion or a group since they were listed are left alone.

    Raises:
        InputError: none of them is alone any more.
    """
    wanted = set(face_ids)
    ids = [i for i in strangers.lone_faces(library) if i in wanted]
    if not ids:
        raise InputError("None of these faces is alone any more.")
    with library.transact(f"Ignore {chosen.count(ids)} seen only once") as tx:
        decisions.choose(tx, ids)
        decisions.set_aside(tx, State.IGNORED)
    return tx.changes
