"""Taking actions back, and photos out of the library."""

from __future__ import annotations

from facetagger.entities import Changes, InputError
from facetagger.library import roots, taken_out
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


def remove_folder(library: Library, folder: str) -> Changes:
    """Takes the photos of a folder out of the library, with their faces and names.

    The files stay where they are. Scanning the folder again adds them anew.

    Raises:
        InputError: the library has no photo of it.
    """
    photo_ids = roots.inside(library, folder)
    if not photo_ids:
        raise InputError(f"No folder at {folder} was scanned; look at the list of folders.")
    many = "1 photo" if len(photo_ids) == 1 else f"{len(photo_ids)} photos"
    with library.transact(f"Remove {many} from the library") as tx:
        roots.forget(tx, photo_ids, taken_out.REMOVED)
    return tx.changes


def undo(library: Library, step_id: int | None = None) -> tuple[str, Changes]:
    """Takes the last action back; returns its label.

    Args:
        step_id: the action that is meant.

    Raises:
        InputError: there is none, or the last one is not that.
    """
    done = library.undo(step_id)
    if done is None:
        raise _other_history("There is nothing to undo.", step_id)
    return done


def redo(library: Library, step_id: int | None = None) -> tuple[str, Changes]:
    """Does the last action that was undone again; returns its label.

    Args:
        step_id: the action that is meant.

    Raises:
        InputError: there is none, or the next one is not that.
    """
    done = library.redo(step_id)
    if done is None:
        raise _other_history("There is nothing to redo.", step_id)
    return done


def _other_history(nothing: str, step_id: int | None) -> InputError:
    # Somebody has done something since it was said what could be undone: not that is taken back.
    return InputError(
        nothing if step_id is None else "The history has changed meanwhile; choose again."
    )
