"""The line below the photo: which keys do what now."""

from __future__ import annotations

from facetagger.ui import keys
from facetagger.ui.photo.editing import Editing
from facetagger.ui.text import words

translate = words.translate


def hint(editing: Editing) -> str:
    """What can be done with the photo on show, as it is now; "": nothing."""
    if editing.hand.is_busy:
        return translate(
            "PhotoView", "Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up"
        )
    if editing.hand.drawing:
        return translate("PhotoView", "Draw a box around the face   Esc: give up")
    if editing.field.shown is not None:
        return translate(
            "PhotoView", "Enter: this name, and on to the next face   Tab: next face   Esc: back"
        )
    if editing.canvas.marked:
        return translate(
            "PhotoView",
            "Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box",
        ).format(key=keys.shown("not_a_face"))
    if editing.photo is None:
        return ""
    if editing.canvas.boxes:
        found = translate(
            "PhotoView",
            "Click a box to name it, draw one around a face that was missed (or {key})   "
            "Tab: next face   Wheel, + −: zoom",
        )
    else:
        found = translate(
            "PhotoView",
            "Draw a box around a face that was missed (or {key})   Wheel, + −: zoom",
        )
    return found.format(key=keys.shown("draw"))
