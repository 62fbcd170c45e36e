"""The grammar of the command line."""

from __future__ import annotations

import argparse
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from pathlib import Path

from facetagger import __version__
from facetagger.cli import change, engines, evaluate, folders, look, safety, work
from facetagger.cli.context import Context
from facetagger.engine import runtime
from facetagger.entities import GroupKind, GroupRef, InputError

Command = Callable[[Context], int]


def build_parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(
        prog="facetagger",
        description="Find, group, name and recognise the people in your own photos. "
        "Without a command, the window opens.",
        epilog="Exit status: 0 done; 1 done, but something could not be; 2 wrong usage; "
        "3 the library or the engine cannot be used; 130 interrupted.",
    )
    parser.set_defaults(run=None, json=False)
    parser.add_argument("--version", action="version", version=f"facetagger {__version__}")
    _add_globals(parser, None, False)
    commands = parser.add_subparsers(metavar="COMMAND", dest="command")
    _add_work(commands)
    _add_looks(commands)
    _add_names(commands)
    _add_answers(commands)
    _add_undo(commands)
    return parser


def _add_globals(parser: argparse.ArgumentParser, library: object, verbose: object) -> None:
    parser.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=library,
        help="folder of the library (else FACETAGGER_LIBRARY, else the one chosen in the window, "
        "else the user's data folder)",
    )
    parser.add_argument("--verbose", action="store_true", default=verbose, help="tell more")


_Commands = argparse._SubParsersAction  # no public name for it


def _add(
    commands: _Commands[argparse.ArgumentParser], name: str, run: Command | None, text: str
) -> argparse.ArgumentParser:
    """A command. The general options may stand behind it as well as before it."""
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(run=run)
    _add_globals(parser, argparse.SUPPRESS, argparse.SUPPRESS)
    if run is not None:
        # Suppressed, or a command behind a command would forget that it stood before it.
        parser.add_argument(
            "--json",
            action="store_true",
            default=argparse.SUPPRESS,
            help="print JSON, one object a line",
        )
    return parser


def _add_work(commands: _Commands[argparse.ArgumentParser]) -> None:
    gui = _add(commands, "gui", None, "open the window, and scan a folder in it")
    gui.add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    scan = _add(commands, "scan", work.scan, "find the faces of new and changed photos")
    scan.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    scan.add_argument("--engine", metavar="ID", help="face engine (see 'facetagger engines')")
    scan.add_argument("--workers", type=_positive, metavar="N", help="threads; else one a core")
    scan.add_argument(
        "--no-organise", action="store_true", help="only find faces; suggest and group later"
    )
    scan.add_argument(
        "--quiet", action="store_true", help="work with half of the cores, at low priority"
    )
    scan.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="pass over files and folders of this name or path (*, ? and […] as in a shell; a "
        "pattern that ends in / only folders); may be given several times",
    )
    scan.add_argument(
        "--max-megapixels", type=_positive, metavar="N", help="refuse photos with more pixels"
    )
    organise = _add(commands, "organise", work.organise, "suggest people, and group other faces")
    organise.add_argument(
        "--regroup", action="store_true", help="make groups anew that nobody has worked on"
    )
    verify = _add(commands, "verify", work.verify, "say whether two photos show the same person")
    verify.add_argument("photos", type=Path, nargs=2, metavar="PHOTO")
    export = _add(commands, "export", work.export, "write what is known to a file")
    export.add_argument("format", choices=["json"])
    export.add_argument("destination", type=Path, metavar="DEST")
    _add_folders(commands)
    _add_engines(commands)
    _add_doctor(commands)
    _add_evaluate(commands)


def _add_evaluate(commands: _Commands[argparse.ArgumentParser]) -> None:
    text = "measure how well an engine groups and recognises people whose photos are sorted"
    parser = _add(commands, "evaluate", evaluate.evaluate, text)
    parser.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help="holds a folder of photos a person; the largest face of a photo is that person. In a"
        " folder named _strangers every photo shows somebody else",
    )
    parser.add_argument("--engine", metavar="ID", help="face engine (see 'facetagger engines')")
    parser.add_argument("--workers", type=_positive, metavar="N", help="threads; else one a core")


def _add_doctor(commands: _Commands[argparse.ArgumentParser]) -> None:
    text = "check the installation and the library; take a backup back; delete all face data"
    doctor = _add(commands, "doctor", safety.doctor, text)
    either = doctor.add_mutually_exclusive_group()
    either.add_argument(
        "--restore",
        type=Path,
        nargs="?",
        const=safety.NEWEST,
        metavar="FILE",
        help="take a backup back (its path or its name); the library as it was is kept, and can be"
        " taken back the same way. Without FILE: the newest good backup if the library is damaged;"
        " if it is healthy, the backups are listed and nothing is changed",
    )
    either.add_argument(
        "--delete-all-face-data",
        action="store_true",
        dest="delete",
        help="delete all names, faces, thumbnails and backups of the library; photos and settings"
        " stay. Cannot be undone; needs --yes",
    )
    doctor.add_argument("--yes", action="store_true", help="really delete")


def _add_folders(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "folders", folders.show, "list the folders that were scanned")
    inner = parser.add_subparsers(metavar="…")
    move = _add(
        inner,
        "move",
        folders.move,
        "look for the photos of a scanned folder in a new place, as when a drive has another letter"
        " or mount point",
    )
    move.add_argument("old", metavar="OLD", help="the folder as 'facetagger folders' lists it")
    move.add_argument("new", type=Path, metavar="NEW", help="where the same photos are now")
    remove = _add(
        inner,
        "remove",
        folders.remove,
        "take a folder's photos out of the library, with their faces and names; no file is touched",
    )
    remove.add_argument("folder", type=Path, metavar="FOLDER", help="it need not be there any more")
    forget = _add(
        commands, "forget-missing", folders.forget_missing, "forget photos whose files are gone"
    )
    forget.add_argument(
        "folder",
        type=Path,
        nargs="?",
        metavar="FOLDER",
        help="only photos of this folder, even if it is not there; else those that scans have "
        "missed in the folders that are there",
    )


def _add_engines(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "engines", engines.show, "list the face engines and their speed here")
    inner = parser.add_subparsers(metavar="…")
    install = _add(inner, "install", engines.install, "download an engine's models")
    install.add_argument("id", metavar="ID")
    install.add_argument(
        "--accept-licence",
        action="store_true",
        help="accept the licence of the models without being shown it",
    )
    imported = _add(
        inner,
        "import",
        engines.import_folder,
        "make the models in a folder an engine; the folder has to hold one detector and one"
        " model that tells faces apart, or the files of an engine that is listed",
    )
    imported.add_argument("folder", type=Path, metavar="FOLDER")
    imported.add_argument(
        "--as",
        dest="id",
        required=True,
        metavar="ID",
        help="its identifier: insightface/NAME (SCRFD and ArcFace) or opencv/NAME (YuNet, SFace)",
    )
    use = _add(inner, "use", engines.use, "use another engine for the library; names stay")
    use.add_argument("id", metavar="ID")
    use.add_argument(
        "--provider",
        choices=[runtime.AUTO, *runtime.NAMES],
        help="what the models run on; auto: the fastest that is there and gives the same numbers",
    )
    remove = _add(inner, "remove", engines.remove, "delete an engine's models")
    remove.add_argument("id", metavar="ID")


def _add_looks(commands: _Commands[argparse.ArgumentParser]) -> None:
    _add(commands, "problems", look.problems, "list files that could not be read, and why")
    faces = _add(commands, "faces", look.faces, "list faces")
    faces.add_argument("--person", metavar="NAME", help="only the confirmed faces of a person")
    faces.add_argument("--unnamed", action="store_true", help="only faces without a name")
    faces.add_argument("--photo", type=Path, metavar="PATH", help="only the faces on a photo")
    _add(commands, "groups", look.groups, "list people and groups, largest first")
    _add(commands, "people", look.people, "list people")
    alike = _add(commands, "alike", look.alike, "list groups that may be the same person")
    alike.add_argument("--limit", type=_positive, default=20, metavar="N", help="how many pairs")
    _add_search(commands)


def _add_search(commands: _Commands[argparse.ArgumentParser]) -> None:
    search = _add(commands, "search", look.search, "list the photos of people and days")
    for option, where, text in (
        ("--all", "all", "photos that show each of these people"),
        ("--any", "any", "photos that show at least one of these people"),
        ("--not", "none", "photos that show none of these people"),
    ):
        search.add_argument(
            option, dest=where, nargs="+", action="extend", default=[], metavar="NAME", help=text
        )
    search.add_argument(
        "--only",
        action="store_true",
        help="nobody else is on the photo (faces that were set aside do not count)",
    )
    for option, where, text in (
        ("--from", "first", "taken on this day or later (2019-12-24, 2019-12 or 2019)"),
        ("--to", "last", "taken on this day or earlier"),
    ):
        search.add_argument(option, dest=where, type=_days, metavar="DATE", help=text)


def _add_names(commands: _Commands[argparse.ArgumentParser]) -> None:
    name = _add(commands, "name", change.name, "name groups or faces")
    name.add_argument("name", metavar="NAME")
    _add_refs(name)
    name.add_argument(
        "--new", action="store_true", help="a new person, even if one of that name exists"
    )
    merge = _add(commands, "merge", change.merge, "make groups one")
    merge.add_argument("groups", type=_group, nargs="+", metavar="GROUP")
    rename = _add(commands, "rename", change.rename, "give a person another name")
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    forget = _add(commands, "forget", change.forget, "take a person's name from all faces")
    forget.add_argument("name", metavar="NAME")


def _add_answers(commands: _Commands[argparse.ArgumentParser]) -> None:
    split = _add(commands, "split", change.split, "divide faces off as a group of their own")
    _add_faces(split, required=True)
    confirm = _add(commands, "confirm", change.confirm, "say yes to suggestions")
    either = confirm.add_mutually_exclusive_group(required=True)
    _add_faces(either, required=False)
    either.add_argument("--person", metavar="NAME", help="all that are suggested as this person")
    confirm.add_argument(
        "--above", type=_probability, default=0.0, metavar="P", help="from this probability on"
    )
    reject = _add(commands, "reject", change.reject, "say no to suggestions, for ever")
    _add_faces(reject, required=True)
    different = _add(
        commands, "different", change.different, "say that two groups are not the same person"
    )
    different.add_argument("groups", type=_group, nargs=2, metavar="GROUP")
    ignore = _add(commands, "ignore", change.ignore, "set faces of strangers aside")
    _add_refs(ignore)
    no_face = _add(commands, "not-a-face", change.not_a_face, "set boxes aside that hold no face")
    _add_refs(no_face)


def _add_undo(commands: _Commands[argparse.ArgumentParser]) -> None:
    _add(commands, "undo", change.undo, "take the last action back")
    _add(commands, "redo", change.redo, "do again what was undone last")
    history = _add(commands, "history", look.history, "list the last actions, newest first")
    history.add_argument("--limit", type=_positive, default=20, metavar="N", help="how many")


_Options = argparse.ArgumentParser | argparse._MutuallyExclusiveGroup


def _add_faces(options: _Options, *, required: bool) -> None:
    options.add_argument(
        "--face",
        type=_face,
        nargs="+",
        action="extend",
        dest="faces",
        required=required,
        metavar="ID",
        help="faces, as 'facetagger faces' prints them",
    )


def _add_refs(parser: argparse.ArgumentParser) -> None:
    """Groups or faces, at least one."""
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument(
        "--group",
        type=_group,
        nargs="+",
        action="extend",
        dest="groups",
        metavar="ID",
        help="groups, as 'facetagger groups' prints them",
    )
    _add_faces(either, required=False)


def _group(text: str) -> GroupRef:
    try:
        return GroupRef.parse(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _face(text: str) -> int:
    ref = _group(text)
    if ref.kind is not GroupKind.FACE:
        raise argparse.ArgumentTypeError(f"'{text}' is a group, not a face.")
    return ref.id


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1 on.")
    return int(text)


def _days(text: str) -> tuple[date, date]:
    """The first and the last day of what the user wrote: a day, a month or a year."""
    parts = text.split("-")
    try:
        if len(parts) > 3 or not all(p.isascii() and p.isdecimal() and int(p) for p in parts):
            raise ValueError
        year, month, day = (int(part) for part in [*parts, "0", "0"][:3])
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a date; write it as 2019-12-24, 2019-12 or 2019."
        ) from error
    return first, last


def _probability(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"'{text}' is not a probability from 0 to 1.")
    return value
