"""The commands that change people and faces: one action, one step of undo each."""

from __future__ import annotations

from facetagger import actions
from facetagger.cli.context import Context
from facetagger.cli.output import emit, say
from facetagger.entities import Changes, GroupKind, GroupRef


def name(context: Context) -> int:
    """Names groups or faces."""
    arguments = context.arguments
    return _done(
        context, actions.name(context.library, _refs(context), arguments.name, new=arguments.new)
    )


def merge(context: Context) -> int:
    """Makes groups one; a person among them gives the name."""
    return _done(context, actions.merge_named(context.library, context.arguments.groups))


def split(context: Context) -> int:
    """Divides faces off as a group of their own."""
    return _done(context, actions.split(context.library, context.arguments.faces))


def confirm(context: Context) -> int:
    """Says yes to the suggestions of faces, or to a person's."""
    arguments = context.arguments
    if arguments.person is None:
        return _done(context, actions.confirm(context.library, arguments.faces))
    person = context.person(arguments.person)
    return _done(context, actions.confirm_person(context.library, person.id, arguments.above))


def reject(context: Context) -> int:
    """Says no to the suggestions (or names) of faces."""
    return _done(context, actions.reject(context.library, context.arguments.faces))


def different(context: Context) -> int:
    """Says that two groups are not the same person, for ever."""
    changes = actions.different(context.library, *context.arguments.groups)
    if changes or context.json:
        return _done(context, changes)
    print("This was known: nothing was changed.")
    return 0


def ignore(context: Context) -> int:
    """Sets faces aside that nobody wants to name."""
    return _done(context, actions.ignore(context.library, _refs(context)))


def not_a_face(context: Context) -> int:
    """Sets boxes aside that hold no face."""
    return _done(context, actions.not_a_face(context.library, _refs(context)))


def rename(context: Context) -> int:
    """Gives a person another name."""
    person = context.person(context.arguments.old)
    return _done(context, actions.rename(context.library, person.id, context.arguments.new))


def forget(context: Context) -> int:
    """Takes a person away; the faces stay together without a name."""
    person = context.person(context.arguments.name)
    return _done(context, actions.forget(context.library, person.id))


def undo(context: Context) -> int:
    """Takes the last action back."""
    label, _ = actions.undo(context.library)
    return _told(context, "undone", label)


def redo(context: Context) -> int:
    """Does again what was undone last."""
    label, _ = actions.redo(context.library)
    return _told(context, "redone", label)


def _refs(context: Context) -> list[GroupRef]:
    """The groups, or the faces as groups of one, that the options name."""
    arguments = context.arguments
    faces = [GroupRef(GroupKind.FACE, face_id) for face_id in arguments.faces or ()]
    return [*(arguments.groups or ()), *faces]


def _done(context: Context, changes: Changes) -> int:
    if context.json:
        emit({"changed": len(changes.faces)})
    else:
        say(f"Done: {context.library.undo_label}. ('facetagger undo' takes it back.)")
    return 0


def _told(context: Context, what: str, label: str) -> int:
    if context.json:
        emit({what: label})
    else:
        say(f"{what.capitalize()}: {label}")
    return 0
