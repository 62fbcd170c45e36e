"""Taking actions back, and photos out of the library."""

from __future__ import annotations

from facetagger.entities import Changes, InputError
from facetagger.library import roots
from facetagger.library.database import Library


def forget_missing(library: Library, folder: str | None = None) -> Changes:
    """Forgets photos whose files are gone, their faces, and what was said of them.

    Args:
        folder: only photos below it, even if it is not there; None: of all folders that are there.

    Raises:
        InputError: there are none.
    """
    photo_ids = roots.gone(library, folder)
    if not photo_ids:
        raise InputError(
            "There is nothing to forget: no photo is gone from a folder that is there."
        )
    many = f"{len(photo_ids)} photos that are gone"
    with library.transact(f"Forget {many if photo_ids[1:] else '1 photo that is gone'}") as tx:
        roots.forget(tx, photo_ids)
    return tx.changes


def undo(library: Library) -> tuple[str, Changes]:
    """Takes the last action back; returns its label.

    Raises:
        InputError: there is none.
    """
    done = library.undo()
    if done is None:
        raise InputError("There is nothing to undo.")
    return done


def redo(library: Library) -> tuple[str, Changes]:
    """Does the last action that was undone again; returns its label.

    Raises:
        InputError: there is none.
    """
    done = library.redo()
    if done is None:
        raise InputError("There is nothing to redo.")
    return done
