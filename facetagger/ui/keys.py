"""Which key does what: the one table that menus, tooltips and the sheet of all keys read.

Keys that the views handle themselves, because a name field wants them too, are in it as well: the
menus show them, and do not listen to them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from facetagger.ui import view_list
from facetagger.ui.text import words

translate = words.translate

#: The keys of each command, as QKeySequence reads them; the first one is shown. Both Enter keys are
#: one to the user, and 'Return' stands on few of them: of the two, Enter comes first.
COMMANDS = {
    "scan": ("Ctrl+O",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "history": ("Ctrl+Shift+H",),
    "settings": ("Ctrl+,",),
    "divide": ("Ctrl+D",),
    "merge": ("Ctrl+M",),
    "ignore": ("Ctrl+I",),
    "not_a_face": ("Del",),
    "accept_page": ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
    "show_photo": ("Space",),
    "whole": ("Ctrl+Shift+W",),
    "text_larger": ("Ctrl++", "Ctrl+="),
    "text_smaller": ("Ctrl+-",),
    "text_usual": ("Ctrl+0",),
    "compare": ("Ctrl+Shift+C",),
    "rename": ("F2",),
    "other_part": ("F6",),
    "keys": ("F1", "?"),
    "new_person": ("Ctrl+Enter", "Ctrl+Return"),
    "copy": ("Ctrl+C",),
    "find": ("Ctrl+F",),
    "open_outside": ("Ctrl+Enter", "Ctrl+Return"),
    "draw": ("Ins",),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the sheet.

    Attributes:
        keys: as they are shown, any of which does it.
        meaning: what they do.
        while_empty: only while the name field is empty, which else takes them as letters.
    """

    keys: tuple[str, ...]
    meaning: str
    while_empty: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of a view."""

    title: str
    rows: tuple[Row, ...]


def of(command: str) -> Sequence[str]:
    """The keys of a command, for its action."""
    return COMMANDS[command]


def shown(command: str) -> str:
    """A command's key as this system writes it."""
    return named(COMMANDS[command][0])


def beside(text: str, command: str) -> str:
    """A menu's text with the key at its right."""
    return f"{text}\t{shown(command)}"


def tip(text: str, command: str) -> str:
    """A tooltip with the key in brackets."""
    return translate("Keys", "{text} ({key})").format(text=text, key=shown(command))


def sheet() -> list[Section]:
    """Everything that keys do, in the language of the window."""
    return [
        Section(translate("Keys", "In the Inbox"), _inbox()),
        Section(translate("Keys", "In Review"), _review()),
        Section(translate("Keys", "People and one person"), _person()),
        Section(translate("Keys", "In Photos"), _photos()),
        Section(translate("Keys", "On the map"), _map()),
        Section(translate("Keys", "A whole photo"), _photo()),
        Section(translate("Keys", "Everywhere"), _everywhere()),
    ]


def _inbox() -> tuple[Row, ...]:
    t = translate
    return (
        Row((t("Keys", "Letters"),), t("Keys", "type the name of the current group")),
        Row((named("Enter"),), t("Keys", "apply the name, go to the next group")),
        Row((shown("new_person"),), t("Keys", "a new person, even if one of that name exists")),
        Row(("1 … 9",),
            t("Keys", "take the suggestion of that number (a name: type ' before the digit)"),
            while_empty=True),
        Row((t("Keys", "Arrows"),),
            t("Keys", "move, as Home, End and Page do; with Shift or Ctrl select more"),
            while_empty=True),
        Row((shown("show_photo"),), t("Keys", "the whole photo with its boxes and names"),
            while_empty=True),
        Row((shown("divide"),),
            t("Keys", "divide the selected faces off; with none selected, the group in two")),
        Row((shown("merge"),),
            t("Keys", "merge the selected groups, or this one with a person (or drag)")),
        Row((shown("ignore"),), t("Keys", "ignore the selected groups: strangers")),
        Row((shown("not_a_face"),), t("Keys", "not a face"), while_empty=True),
        Row((shown("accept_page"),),
            t("Keys", "accept the best suggestion of every group on the page")),
    )  # fmt: skip


def _review() -> tuple[Row, ...]:
    t = translate
    return (
        Row((t("Keys", "Arrows"),), t("Keys", "move; with Shift or Ctrl select more")),
        Row((shown("show_photo"),), t("Keys", "tick or untick the face")),
        Row((named("Enter"),),
            t("Keys", "ticked: yes; not ticked: no, and remember it; next page")),
        Row((named("Tab"),), t("Keys", "not sure, ask later")),
        Row(("P",), t("Keys", "the whole photo with its boxes and names")),
        Row((shown("not_a_face"),), t("Keys", "not a face")),
        Row((shown("merge"),), t("Keys", "somebody else")),
        Row((t("Keys", "Y"), t("Keys", "N"), named("Tab")),
            t("Keys", "same person? yes; no, and remember it; not sure")),
    )  # fmt: skip


def _person() -> tuple[Row, ...]:
    t = translate
    return (
        Row((named("Enter"),),
            t("Keys", "open the person; on a suggestion: yes, this is the person")),
        Row((shown("not_a_face"),),
            t("Keys", "no, and remember it; on a named face: not this person")),
        Row((shown("rename"),), t("Keys", "rename")),
        Row((shown("divide"),), t("Keys", "divide the selected faces off as a new group")),
        Row((t("Keys", "Left, right"),), t("Keys", "among the years: show only that year")),
        Row((shown("show_photo"),),
            t("Keys", "the photo of a face; on somebody seen with the person: photos of both")),
        Row((shown("other_part"),), t("Keys", "from suggestions to confirmed faces, and back")),
    )  # fmt: skip


def _photos() -> tuple[Row, ...]:
    t = translate
    return (
        Row((shown("show_photo"),), t("Keys", "the photo with its boxes and names")),
        Row((shown("open_outside"),), t("Keys", "open it in the system's viewer")),
        Row((shown("copy"),), t("Keys", "copy the selected files")),
        Row((shown("find"),), t("Keys", "search for people")),
        Row((shown("other_part"),), t("Keys", "from the filters to the photos, and back")),
    )


def _map() -> tuple[Row, ...]:
    t = translate
    return (
        Row((t("Keys", "Arrows"),), t("Keys", "move the map")),
        Row(("+", "−", named("Home")), t("Keys", "larger, smaller, the whole map")),
        Row((named("Tab"),), t("Keys", "the next group")),
        Row((t("Keys", "Letters"), named("Enter")), t("Keys", "name the selected faces")),
        Row((t("Keys", "Shift+drag"),), t("Keys", "draw around faces; with Ctrl add to them")),
        Row((shown("show_photo"),), t("Keys", "the photos of the selected faces")),
        Row((shown("ignore"), shown("not_a_face")), t("Keys", "ignore; not a face")),
        Row((shown("other_part"),), t("Keys", "from the map to the list of people, and back")),
    )


def _photo() -> tuple[Row, ...]:
    t = translate
    return (
        Row((t("Keys", "Arrows"),), t("Keys", "another photo; Home, End: the first, the last")),
        Row((named("Tab"),), t("Keys", "the next face")),
        Row((t("Keys", "Letters"), named("Enter")), t("Keys", "name the marked face")),
        Row((shown("draw"),), t("Keys", "draw a box for a face that was missed")),
        Row((t("Keys", "Ctrl+arrows"),), t("Keys", "move the box; with Shift, its size")),
        Row((shown("not_a_face"), shown("ignore")), t("Keys", "not a face; ignore")),
        Row(("+", "−", "0", "1"), t("Keys", "larger, smaller, the whole photo, every pixel")),
        Row((shown("show_photo"), named("Esc")), t("Keys", "close it")),
    )


def _everywhere() -> tuple[Row, ...]:
    t = translate
    views = tuple(Row((named(v.key),), v.title) for v in view_list.listed() if v.key)
    return (
        Row((shown("undo"),), t("Keys", "undo, also after a restart")),
        Row((shown("redo"),), t("Keys", "do again")),
        Row((shown("history"),),
            t("Keys", "the history: undo or do again many actions at once")),
        *views,
        Row((shown("other_part"),), t("Keys", "the other part of the view")),
        Row((shown("find"),), t("Keys", "filter the view: names, folders, files, days")),
        Row((shown("whole"),), t("Keys", "whole photos in place of faces, and back")),
        Row((shown("text_larger"), shown("text_smaller"), shown("text_usual")),
            t("Keys", "larger text, smaller text, its usual size")),
        Row((shown("compare"),), t("Keys", "compare two faces: is this the same person?")),
        Row((shown("scan"),), t("Keys", "scan a folder (or drop it on the window)")),
        Row((shown("settings"),), t("Keys", "settings")),
        Row((shown("keys"), "?"), t("Keys", "this sheet")),
        Row((named("Esc"),), t("Keys", "give up what was begun; close a dialog")),
    )  # fmt: skip


def named(key: str) -> str:
    """A key as Qt names it: the menus that Qt paints and ours say the same, in any language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
