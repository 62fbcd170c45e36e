"""What can be done with a face on a photo, and with the photo: the menu of the photo view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from facetagger.entities import Photo
from facetagger.ui import desktop, keys
from facetagger.ui.context import Context
from facetagger.ui.look import icons
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.photo.editing import Editing
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import caption

translate = words.translate


def menu(parent: QWidget, editing: Editing, context: Context, shown: Shown | None) -> QMenu:
    """The menu for the photo on show and the marked box; it goes when it is closed."""
    found = QMenu(parent)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if shown is not None:
        _of_face(found, editing, context, shown)
        found.addSeparator()
    photo = editing.photo
    if photo is not None:
        found.addAction(
            icons.icon("draw"),
            keys.beside(translate("PhotoView", "Draw a box"), "draw"),
            editing.draw_by_keys,
        )
        found.addSeparator()
        _of_photo(found, context, photo)
    return found


def _of_face(found: QMenu, editing: Editing, context: Context, shown: Shown) -> None:
    face_id, person_id = shown.face.id, shown.face.person_id
    commands = context.commands
    if shown.guess:
        name = caption(words.quoted(shown.name))
        found.addAction(
            icons.icon("check"),
            translate("PhotoView", "Yes, this is {name}").format(name=name),
            lambda: commands.confirm([face_id]),
        )
        found.addAction(
            icons.icon("cross"),
            translate("PhotoView", "No, this is not {name}").format(name=name),
            lambda: commands.reject([face_id]),
        )
    found.addAction(translate("PhotoView", "Name…\tEnter"), editing.name_marked)
    if person_id is not None:
        found.addAction(
            translate("PhotoView", "Show {name}").format(name=caption(words.quoted(shown.name))),
            lambda: context.show_person(person_id),
        )
    found.addAction(translate("PhotoView", "Move or resize the box\tCtrl+arrows"), editing.adjust)
    found.addAction(
        keys.beside(translate("PhotoView", "Compare…"), "compare"),
        lambda: context.compare([face_id]),
    )
    found.addAction(keys.beside(translate("PhotoView", "Ignore"), "ignore"), editing.ignore)
    found.addAction(
        keys.beside(translate("PhotoView", "Not a face"), "not_a_face"), editing.not_a_face
    )


def _of_photo(found: QMenu, context: Context, photo: Photo) -> None:
    found.addAction(
        keys.beside(translate("PhotoView", "Open in the system's viewer"), "open_outside"),
        lambda: desktop.open_file(photo.path, context.hint),
    )
    found.addAction(
        translate("PhotoView", "Show in its folder"),
        lambda: desktop.show_in_folder(photo.path, context.hint),
    )
    found.addAction(
        keys.beside(translate("PhotosView", "Copy"), "copy"), lambda: copy(context, photo)
    )


def copy(context: Context, photo: Photo) -> None:
    """Puts the file of a photo on the clipboard."""
    desktop.copy_files([photo.path])
    text = translate("PhotosView", "{files} copied: paste them in the file manager.")
    context.hint(text.format(files=words.files(1)))
