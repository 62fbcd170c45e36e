"""The commands of the menus: each goes to the view that is on the screen.

Dialogs are imported when they are first opened, so that the window is there sooner.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries
from facetagger.settings import TEXT_SIZES
from facetagger.ui.compare import selection
from facetagger.ui.dialogs import merging
from facetagger.ui.text import words
from facetagger.ui.tiles.models import PersonRow

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow

translate = words.translate
#: The views whose groups or faces are merged by what is selected in them.
_MERGING = ("inbox", "review", "map")
#: What some views can do and others cannot.
_OF_VIEWS = ("divide", "ignore", "not_a_face", "accept_page", "show_photo", "rename_current")
#: So many groups without a name are offered to merge with.
_GROUPS = 48


class WindowCommands:
    """What the menus call."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.undo = window.undo
        self.redo = window.redo
        self.show_view = window.show_view
        self.set_theme = window.set_theme
        self.show_backups = window.safety.show_backups
        self.delete_face_data = window.safety.delete_all

    def choose_folder(self) -> None:
        """Asks for a folder and scans it."""
        window = self._window
        begin = window.choices.now.folder
        if not begin or not Path(begin).is_dir():
            pictures = QStandardPaths.StandardLocation.PicturesLocation
            begin = QStandardPaths.writableLocation(pictures)
        if not Path(begin).is_dir():  # there need not be such a folder
            begin = os.fspath(Path.home())
        title = translate("Menus", "Choose a folder of photos")
        if folder := QFileDialog.getExistingDirectory(window, title, begin):
            window.choices.keep(folder=folder)
            window.scan([Path(folder)])

    def show_folders(self) -> None:
        """Lists the folders that were scanned."""
        from facetagger.ui.dialogs.folders import FoldersDialog

        window = self._window

        def say(sentence: str, step: int) -> None:
            window.say(sentence, step=step)
            window.undoing.check_offer()  # something else may have been done since

        FoldersDialog(
            window,
            window.library,
            window.runner,
            scan=window.scan,
            acted=window.acted,
            say=say,
            removed=window.scans.take_out,
            complain=window.complain,
        ).open()

    def show_problems(self) -> None:
        """Lists what could not be read."""
        from facetagger.ui.dialogs.problems import ProblemsDialog

        window = self._window
        skipped = window.scans.skipped

        def read() -> list[tuple[str, str]]:
            photos = queries.problems(window.library)
            return [*skipped, *((photo.path, photo.error or "") for photo in photos)]

        def show(found: list[tuple[str, str]]) -> None:
            if found:
                ProblemsDialog(window, found).open()
            else:
                window.say(translate("Menus", "Every file could be read."))

        window.runner.call(read, show)

    def quit(self) -> None:
        """Closes the window."""
        self._window.close()

    def able(self) -> set[str]:
        """What can be done in the view on the screen."""
        window = self._window
        able = {command for command in _OF_VIEWS if hasattr(window.pages.view(), command)}
        if window.current in (*_MERGING, "people", "person"):
            able.add("merge_with")
        return able

    def divide(self) -> None:
        """Divides the selected faces off."""
        self._window.pages.do("divide")

    def divide_words(self) -> str:
        """What that is called in the view on the screen: as on its button, if it has one."""
        window = self._window
        if window.current == "inbox":
            return window.inbox.panel.buttons.divide.text()
        return translate("Menus", "Divide off")

    def merge_with(self) -> None:
        """Merges the selected groups, or the only selected one with somebody to be chosen."""
        window, refs = self._window, self._selected()
        if not refs:
            window.say(translate("Menus", "Select the groups or people to merge first."))
        else:
            self._merge(refs)

    def name_faces(self, face_ids: Sequence[int]) -> None:
        """Asks who faces are."""
        self._merge([GroupRef(GroupKind.FACE, i) for i in face_ids])

    def _merge(self, refs: Sequence[GroupRef]) -> None:
        window = self._window
        if len(refs) > 1 and refs[0].kind is not GroupKind.FACE:
            window.commands.merge(refs[1:], refs[0], then=window.undoing.show_done)
            return
        others = [row for row in window.people_model.people() if _ref(row) not in refs]
        groups = self._groups_but(refs)
        if not others and not groups:
            window.say(translate("Menus", "There is nobody to merge with yet."))
            return
        if refs[0].kind is GroupKind.PERSON:
            what = translate("Menus", "this person")
        elif refs[0].kind is GroupKind.FACE:
            what = words.faces(len(refs))
        else:
            what = translate("Menus", "this group")
        namable = all(ref.kind is not GroupKind.PERSON for ref in refs)
        dialog = merging.MergeWithDialog(
            window,
            what,
            others,
            groups,
            likely=self._likely(refs),
            thumbnails=window.thumbnails,
            namable=namable,
        )
        dialog.exec()
        dialog.deleteLater()
        if isinstance(dialog.chosen, str):
            window.commands.name(refs, dialog.chosen)
        elif dialog.chosen is not None:
            window.commands.merge(refs, dialog.chosen, then=window.undoing.show_done)

    def _likely(self, refs: Sequence[GroupRef]) -> list[int]:
        """The people whom a group, or faces, are suggested as, the likeliest first."""
        found: dict[int, float] = {}
        faces = [ref.id for ref in refs if ref.kind is GroupKind.FACE]
        for guess in queries.suggestions_of(self._window.library, faces).values():
            found[guess.person_id] = found.get(guess.person_id, 0.0) + guess.probability
        for ref in refs:
            if ref.kind is GroupKind.CLUSTER:
                for vote in queries.group_suggestions(self._window.library, ref):
                    found[vote.person_id] = vote.faces * vote.probability
        return sorted(found, key=lambda person_id: -found[person_id])

    def _groups_but(self, refs: Sequence[GroupRef]) -> list[tuple[GroupRef, str, int]]:
        """The largest groups without a name, but for these, with the face that stands for each."""
        window, found = self._window, []
        for ref in window.inbox.model.all_keys()[:_GROUPS]:
            row = window.inbox.model.row(ref) if ref not in refs else None
            if row is not None and ref.kind is GroupKind.CLUSTER:
                text = translate("Menus", "Group of {faces}").format(faces=words.faces(row.faces))
                found.append((ref, text, row.covers[0]))
        return found

    def fill_person_menu(self, menu: QMenu, row: PersonRow) -> None:
        """What can be done with a person wherever it is listed."""
        person_id = row.summary.person.id
        menu.addAction(translate("Menus", "Rename…"), lambda: self._window.rename(person_id))
        menu.addAction(translate("Menus", "Merge with…"), lambda: self._merge([_ref(row)]))
        menu.addSeparator()
        menu.addAction(
            translate("Menus", "Hide"),
            lambda: self._window.commands.hide_person(row.summary.person, hidden=True),
        )
        menu.addAction(translate("Menus", "Forget"), lambda: self._window.forget(row))

    def _selected(self) -> list[GroupRef]:
        window = self._window
        if window.current in _MERGING:
            return window.pages.view().targets()
        if window.current == "people":
            return [GroupRef(GroupKind.PERSON, i) for i in window.people.grid.selected_keys()]
        if window.current == "person" and window.person.person_id is not None:
            return [GroupRef(GroupKind.PERSON, window.person.person_id)]
        return []

    def ignore(self) -> None:
        """Sets the selection aside."""
        self._window.pages.do("ignore")

    def not_a_face(self) -> None:
        """Marks the selection as no faces."""
        self._window.pages.do("not_a_face")

    def ignore_strangers(self) -> None:
        """Offers to ignore the faces that were seen only once."""
        from facetagger.ui.dialogs.strangers import StrangersDialog

        StrangersDialog(self._window, self._window.context).open()

    def compare(self) -> None:
        """Compares the two selected faces, or the selected one with a photo to be chosen."""
        window = self._window
        if window.photo.isVisible():
            marked = window.photo.editing.canvas.marked
            self.compare_faces([marked] if marked else [])
        else:
            self.compare_faces(selection.selected(window.pages.view(), window.library))

    def compare_faces(self, face_ids: Sequence[int]) -> None:
        """Compares two faces, or one with what is chosen next."""
        selection.show(self._window, self._window.context, face_ids)

    def accept_page(self) -> None:
        """Takes the best suggestion of each group on the screen."""
        self._window.pages.do("accept_page")

    def show_photo(self) -> None:
        """Shows the photo of what is selected."""
        self._window.pages.do("show_photo")

    def rename(self) -> None:
        """Edits the name of the current person."""
        self._window.pages.do("rename_current")

    def other_part(self) -> None:
        """Moves the focus between the two grids of a view."""
        window = self._window
        window.pages.do("other_part")
        pairs = {
            "inbox": (window.inbox.field, window.inbox.panel.grid),
            "person": (window.person.suggestions, window.person.grid),
        }
        if window.current in pairs:
            first, second = pairs[window.current]
            target = first if second.hasFocus() else second
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> None:
        """Puts the cursor into the field that filters the view, if it has one."""
        self._window.pages.do("search")

    def toggle_whole_photos(self) -> None:
        """Shows whole photos in place of faces, or the faces again."""
        self._window.show_whole_photos(self._window.menus.whole.isChecked())

    def set_text(self, size: int) -> None:
        """Changes the size of all text, for this start and the next ones."""
        self._window.choices.wear(text=size)
        self._window.menus.sizes[size].setChecked(True)
        self._window.restyle()

    def step_text(self, by: int) -> None:
        """Makes all text one size larger (1) or smaller (-1), if there is such a size."""
        place = TEXT_SIZES.index(self._window.choices.look.text) + by
        if 0 <= place < len(TEXT_SIZES):
            self.set_text(TEXT_SIZES[place])

    def show_history(self) -> None:
        """Shows the actions that can be undone or done again; one list at a time."""
        from facetagger.ui.dialogs.history import HistoryDialog

        window = self._window

        for shown in window.findChildren(HistoryDialog):
            if shown.isVisible():
                shown.activateWindow()
                return
        HistoryDialog(window, window.context, window.undoing.went, window.complain).show()

    def show_settings(self) -> None:
        """Shows the settings."""
        from facetagger.ui.dialogs.settings import Doer, SettingsDialog

        window = self._window
        dialog = SettingsDialog(
            window,
            window.choices,
            window.runner,
            do=Doer(
                library=window.library.directory,
                set_theme=window.set_theme,
                set_text=self.set_text,
                spoken=window.spoken,
                watch=window.watching.apply,
                show_engines=lambda: self._show_engines(dialog, dialog.show_engine),
                show_folders=self.show_folders,
                show_backups=self.show_backups,
                another=window.safety.open_another,
                usual=window.safety.open_usual,
                reopen=window.safety.reopen,
            ),
        )
        dialog.open()

    def show_engines(self) -> None:
        """Shows the face engines."""
        self._show_engines(self._window, lambda: None)

    def _show_engines(self, parent: QWidget, changed: Callable[[], None]) -> None:
        from facetagger.ui.dialogs.engines import EnginesDialog

        dialog = EnginesDialog(parent, self._window.runner, self._window.scans)
        dialog.changed = changed
        dialog.open()

    def show_keys(self) -> None:
        """Shows the sheet of all keys."""
        from facetagger.ui.dialogs.keys_sheet import KeysDialog

        KeysDialog(self._window).open()

    def show_about(self) -> None:
        """Shows what this is."""
        from facetagger.ui.dialogs.about import AboutDialog

        window = self._window
        AboutDialog(window, window.runner, window.choices.now.engine).open()


def _ref(row: PersonRow) -> GroupRef:
    return GroupRef(GroupKind.PERSON, row.summary.person.id)
