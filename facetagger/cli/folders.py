"""The commands about scanned folders: list them, re-point or remove one, forget what is gone."""

from __future__ import annotations

import os
from pathlib import Path

from facetagger import actions
from facetagger.cli.context import Context
from facetagger.cli.output import count, emit, say, table
from facetagger.entities import Changes
from facetagger.jobs import folders as folders_job
from facetagger.library import paths, roots


def show(context: Context) -> int:
    """Lists the folders that were scanned."""
    found = roots.roots(context.library)
    settings = context.settings
    left = [os.fspath(Path(f).resolve()) for f in (*settings.unfinished, *settings.stopped)]
    unfinished = {r.path for r in found if any(_overlap(r.path, folder) for folder in left)}
    if context.json:
        for root in found:
            facts = {"photos": root.photos, "faces": root.faces, "missing": root.missing}
            state = {"there": root.is_there, "unfinished": root.path in unfinished}
            emit({"folder": root.path, **facts, **state})
    elif not found:
        print("No folder was scanned yet.")
    else:
        rows = [
            (root.photos, root.faces, root.missing, "yes" if root.is_there else "no", root.path)
            for root in found
        ]
        table(("Photos", "Faces", "Missing", "There", "Folder"), rows)
        for path in sorted(unfinished):
            say(f"The scan of {path} is not finished; 'facetagger scan' goes on with it.")
    return 0


def _overlap(one: str, other: str) -> bool:
    return paths.contains(one, other) or paths.contains(other, one)


def move(context: Context) -> int:
    """Looks for the photos of a folder in a new place."""
    arguments = context.arguments
    moved = folders_job.move(context.library, arguments.old, arguments.new)
    if context.json:
        emit({"folders": moved.folders, "photos": moved.photos})
    else:
        say(f"{count(moved.photos, 'photo')} of {arguments.old} are at {arguments.new} now.")
    return 0


def remove(context: Context) -> int:
    """Takes a folder out of the library."""
    path = os.path.abspath(context.arguments.folder.expanduser())  # noqa: PTH100 (it may be gone)
    return _out(context, actions.remove_folder(context.library, path))


def forget_missing(context: Context) -> int:
    """Forgets photos whose files are gone."""
    folder = context.arguments.folder
    path = os.path.abspath(folder.expanduser()) if folder is not None else None  # noqa: PTH100
    return _out(context, actions.forget_missing(context.library, path))


def _out(context: Context, changes: Changes) -> int:
    if context.json:
        emit({"photos": len(changes.photos), "changed": len(changes.faces)})
    else:
        say(f"Done: {context.library.undo_label}. ('facetagger undo' takes it back.)")
    return 0
