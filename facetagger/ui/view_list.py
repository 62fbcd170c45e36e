"""The views that there are, in the order in which they are listed.

A new view is one line here, and its construction in `Pages`.
"""

from __future__ import annotations

from dataclasses import dataclass

from facetagger.ui.text.words import translate


@dataclass(frozen=True, slots=True)
class View:
    """One view.

    Attributes:
        name: what the code calls it.
        title: what the user reads.
        icon: of its row in the side bar; empty: it has no row there.
        key: its shortcut.
    """

    name: str
    title: str
    icon: str
    key: str


def listed() -> tuple[View, ...]:
    """The views, in their order, with titles in the language of the window."""
    return (
        View("inbox", translate("ViewList", "Inbox"), "inbox", "Ctrl+1"),
        View("people", translate("ViewList", "People"), "people", "Ctrl+2"),
        View("person", translate("ViewList", "Person"), "", "Ctrl+3"),
        View("review", translate("ViewList", "Review"), "review", "Ctrl+4"),
        View("photos", translate("ViewList", "Photos"), "photos", "Ctrl+5"),
        View("map", translate("ViewList", "Map"), "map", "Ctrl+6"),
        View("ignored", translate("ViewList", "Ignored"), "ignored", "Ctrl+7"),
    )
