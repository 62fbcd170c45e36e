"""The menu bar: every command once, with its key; Undo and Redo say what they would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from facetagger.ui import view_list, words

translate = words.translate
Keys = str | QKeySequence.StandardKey | Sequence[str]


class Menus(QObject):
    """Made for the main window, whose methods the actions call."""

    def __init__(self, window: QMainWindow, do: MenuTarget) -> None:
        super().__init__(window)
        self._window = window
        self._file(do)
        self._edit(do)
        self._groups(do)
        self._view(do)
        self._help(do)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        self._window.menuBar().addMenu(menu)
        return menu

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], None], keys: Keys = "", shown: str = ""
    ) -> QAction:
        # `shown` is a key that the views handle themselves, because a name field wants it too.
        action = QAction(f"{text}\t{shown}" if shown else text, self._window)
        action.triggered.connect(lambda _checked=False: act())
        if isinstance(keys, str | QKeySequence.StandardKey):
            action.setShortcut(QKeySequence(keys))
        else:
            action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addAction(action)
        return action

    def _file(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&File"))
        self._add(menu, translate("Menus", "Scan folder…"), do.choose_folder, "Ctrl+O")
        self._add(menu, translate("Menus", "Folders…"), do.show_folders)
        self._add(menu, translate("Menus", "Files that could not be read…"), do.show_problems)
        menu.addSeparator()
        self._add(menu, translate("Menus", "Restore a backup…"), do.show_backups)
        self._add(menu, translate("Menus", "Delete all face data…"), do.delete_face_data)
        menu.addSeparator()
        self._add(menu, translate("Menus", "Quit"), do.quit, QKeySequence.StandardKey.Quit)

    def _edit(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&Edit"))
        self.undo = self._add(menu, translate("Menus", "Undo"), do.undo, "Ctrl+Z")
        self.redo = self._add(menu, translate("Menus", "Redo"), do.redo, ("Ctrl+Shift+Z", "Ctrl+Y"))
        self._add(menu, translate("Menus", "History…"), do.show_history, "Ctrl+Shift+H")
        menu.addSeparator()
        settings = self._add(menu, translate("Menus", "Settings…"), do.show_settings, "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # macOS has a place of its own
        self._add(menu, translate("Menus", "Face engines…"), do.show_engines)

    def _groups(self, do: MenuTarget) -> None:
        menu = self.group_menu = self._menu(translate("Menus", "&Group"))
        self._add(menu, translate("Menus", "Divide off"), do.divide, "Ctrl+D")
        self._add(menu, translate("Menus", "Merge with…"), do.merge_with, "Ctrl+M")
        menu.addSeparator()
        self._add(menu, translate("Menus", "Ignore"), do.ignore, "Ctrl+I")
        self._add(menu, translate("Menus", "Not a face"), do.not_a_face, shown="Del")
        menu.addSeparator()
        self._add(
            menu,
            translate("Menus", "Accept the best suggestion of every group on this page"),
            do.accept_page,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        )
        self._add(menu, translate("Menus", "Show photo"), do.show_photo, shown="Space")
        menu.addSeparator()
        self._add(menu, translate("Menus", "Rename person"), do.rename, shown="F2")

    def _view(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&View"))
        for view in view_list.listed():
            self._add(menu, view.title, lambda n=view.name: do.show_view(n), view.key)
        menu.addSeparator()
        part = translate("Menus", "Other part of the view")
        self._other_part = self._add(menu, part, do.other_part, "F6")
        menu.addSeparator()
        themes = menu.addMenu(translate("Menus", "Colours"))
        group = QActionGroup(self)
        self.themes: dict[str, QAction] = {}
        for text, name in (
            (translate("Menus", "As the system"), "system"),
            (translate("Menus", "Light"), "light"),
            (translate("Menus", "Dark"), "dark"),
        ):
            action = self._add(themes, text, lambda n=name: do.set_theme(n))
            action.setCheckable(True)
            group.addAction(action)
            self.themes[name] = action

    def _help(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&Help"))
        self._add(menu, translate("Menus", "Keys"), do.show_keys, "F1")
        self._add(menu, translate("Menus", "About facetagger"), do.show_about)

    def over_photo(self, shown: bool) -> None:
        """While a photo covers the views, nothing may be done to what is selected below it."""
        for action in (*self.group_menu.actions(), self._other_part):
            action.setEnabled(not shown)

    def allow(self) -> None:
        """Something was done: Ctrl+Z must work at once, before its new label is read."""
        self.undo.setEnabled(True)
        self.redo.setEnabled(True)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Says what Undo and Redo would do."""
        for action, label, plain, named in (
            (self.undo, undo, translate("Menus", "Undo"), translate("Menus", "Undo {label}")),
            (self.redo, redo, translate("Menus", "Redo"), translate("Menus", "Redo {label}")),
        ):
            # A & in a name would become an underlined letter.
            action.setText(named.format(label=label.replace("&", "&&")) if label else plain)
            action.setEnabled(label is not None)


class MenuTarget(Protocol):
    """What the menus call; the main window is one."""

    choose_folder: Callable[[], None]
    show_folders: Callable[[], None]
    show_problems: Callable[[], None]
    show_backups: Callable[[], None]
    delete_face_data: Callable[[], None]
    quit: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    show_history: Callable[[], None]
    divide: Callable[[], None]
    merge_with: Callable[[], None]
    ignore: Callable[[], None]
    not_a_face: Callable[[], None]
    accept_page: Callable[[], None]
    show_photo: Callable[[], None]
    rename: Callable[[], None]
    show_view: Callable[[str], None]
    other_part: Callable[[], None]
    set_theme: Callable[[str], None]
    show_settings: Callable[[], None]
    show_engines: Callable[[], None]
    show_keys: Callable[[], None]
    show_about: Callable[[], None]
