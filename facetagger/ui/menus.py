"""The menu bar: every command once, with its key; Undo and Redo say what they would do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from facetagger.settings import TEXT_SIZES
from facetagger.ui import keys, view_list
from facetagger.ui.text import labels, words
from facetagger.ui.widgets.plain import caption

translate = words.translate
Keys = str | QKeySequence.StandardKey | Sequence[str]


class Menus(QObject):
    """Made for the main window, whose methods the actions call."""

    def __init__(self, window: QMainWindow, do: MenuTarget) -> None:
        super().__init__(window)
        self._window = window
        self._history: tuple[str | None, str | None] = (None, None)
        self._begun = self._over_photo = False
        self._able: Collection[str] = ()
        self._file(do)
        self._edit(do)
        self._groups(do)
        self._view(do)
        self._help(do)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        self._window.menuBar().addMenu(menu)
        # A turn later it is known whether another menu has come up beside it.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._let_go))
        return menu

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], None], pressed: Keys = "", shown: str = ""
    ) -> QAction:
        # `shown` is a key that the views handle themselves, because a name field wants it too.
        action = QAction(f"{text}\t{shown}" if shown else text, self._window)
        action.triggered.connect(lambda _checked=False: act())
        if isinstance(pressed, str | QKeySequence.StandardKey):
            action.setShortcut(QKeySequence(pressed))
        else:
            action.setShortcuts([QKeySequence(key) for key in pressed])
        menu.addAction(action)
        return action

    def _file(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&File"))
        self._add(menu, translate("Menus", "Scan folder…"), do.choose_folder, keys.of("scan"))
        self._add(menu, translate("Menus", "Folders…"), do.show_folders)
        self._add(menu, translate("Menus", "Files that could not be read…"), do.show_problems)
        menu.addSeparator()
        self._add(menu, translate("Menus", "Restore a backup…"), do.show_backups)
        self._add(menu, translate("Menus", "Delete all face data…"), do.delete_face_data)
        menu.addSeparator()
        self._add(menu, translate("Menus", "Quit"), do.quit, QKeySequence.StandardKey.Quit)

    def _edit(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&Edit"))
        self.undo = self._add(menu, translate("Menus", "Undo"), do.undo, keys.of("undo"))
        self.redo = self._add(menu, translate("Menus", "Redo"), do.redo, keys.of("redo"))
        self._add(menu, translate("Menus", "History…"), do.show_history, keys.of("history"))
        menu.addSeparator()
        self._find = self._add(menu, translate("Menus", "Search"), do.find, keys.of("find"))
        menu.addSeparator()
        settings = self._add(
            menu, translate("Menus", "Settings…"), do.show_settings, keys.of("settings")
        )
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # macOS has a place of its own
        self._add(menu, translate("Menus", "Face engines…"), do.show_engines)

    def _groups(self, do: MenuTarget) -> None:
        menu = self.group_menu = self._menu(translate("Menus", "&Group"))
        divide = self._add(menu, translate("Menus", "Divide off"), do.divide, keys.of("divide"))
        menu.aboutToShow.connect(lambda: divide.setText(do.divide_words()))
        merge = self._add(menu, translate("Menus", "Merge with…"), do.merge_with, keys.of("merge"))
        menu.addSeparator()
        ignore = self._add(menu, translate("Menus", "Ignore"), do.ignore, keys.of("ignore"))
        no_face = self._add(
            menu,
            translate("Menus", "Not a face"),
            do.not_a_face,
            shown=keys.shown("not_a_face"),
        )
        self._add(menu, translate("Menus", "Ignore faces seen only once…"), do.ignore_strangers)
        menu.addSeparator()
        accept = self._add(
            menu,
            translate("Menus", "Accept the best suggestion of every group on this page"),
            do.accept_page,
            keys.of("accept_page"),
        )
        photo = self._add(
            menu, translate("Menus", "Show photo"), do.show_photo, shown=keys.shown("show_photo")
        )
        self._compare = self._add(
            menu, translate("Menus", "Compare two faces…"), do.compare, keys.of("compare")
        )
        menu.addSeparator()
        text = translate("Menus", "Rename person")
        rename = self._add(menu, text, do.rename, shown=keys.shown("rename"))
        self._of_views = {
            "divide": divide, "merge_with": merge, "ignore": ignore, "not_a_face": no_face,
            "accept_page": accept, "show_photo": photo, "rename_current": rename,
        }  # fmt: skip

    def _view(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&View"))
        for view in view_list.listed():
            self._add(menu, view.title, lambda n=view.name: do.show_view(n), view.key)
        menu.addSeparator()
        part = translate("Menus", "Other part of the view")
        self._other_part = self._add(menu, part, do.other_part, keys.of("other_part"))
        whole = translate("Menus", "Whole photos in place of faces")
        self.whole = self._add(menu, whole, do.toggle_whole_photos, keys.of("whole"))
        self.whole.setCheckable(True)
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
        self._sizes(menu, do)

    def _sizes(self, above: QMenu, do: MenuTarget) -> None:
        menu = above.addMenu(translate("Menus", "Text size"))
        group = QActionGroup(self)
        self.sizes: dict[int, QAction] = {}
        for size in TEXT_SIZES:
            text = translate("words", "{n} %").format(n=size)
            pressed = keys.of("text_usual") if size == TEXT_SIZES[0] else ""
            action = self._add(menu, text, lambda n=size: do.set_text(n), pressed)
            action.setCheckable(True)
            group.addAction(action)
            self.sizes[size] = action
        self._text_steps = [QAction(self._window), QAction(self._window)]
        for action, command, by in zip(
            self._text_steps, ("text_larger", "text_smaller"), (1, -1), strict=True
        ):
            action.setShortcuts([QKeySequence(key) for key in keys.of(command)])
            action.triggered.connect(lambda _checked=False, by=by: do.step_text(by))
            self._window.addAction(action)

    def _let_go(self) -> None:
        """A menu has closed: the keys go back to the view, or letters would open other menus."""
        bar = self._window.menuBar()
        if QApplication.activePopupWidget() is None and bar.activeAction() is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(bar, QKeyEvent(kind, Qt.Key.Key_Escape, none))

    def _help(self, do: MenuTarget) -> None:
        menu = self._menu(translate("Menus", "&Help"))
        self._add(menu, translate("Menus", "Keyboard shortcuts"), do.show_keys, keys.of("keys"))
        self._add(menu, translate("Menus", "About facetagger"), do.show_about)

    def over_photo(self, shown: bool) -> None:
        """While a photo covers the views, nothing may be done to what is selected below it."""
        self._over_photo = shown
        for action in (*self.group_menu.actions(), self._other_part, self._find):
            action.setEnabled(not shown or action is self._compare)
        self.show_able(self._able)
        for action in (*self._text_steps, *self.sizes.values()):
            action.setEnabled(not shown)  # their keys make the photo larger and smaller

    def show_able(self, able: Collection[str]) -> None:
        """Greys out what the view on the screen does not do: by name, as its methods."""
        self._able = able
        for name, action in self._of_views.items():
            action.setEnabled(name in able and not self._over_photo)

    def allow(self) -> None:
        """Something was done: Ctrl+Z must work at once, before its new label is read."""
        self.undo.setEnabled(True)
        self.redo.setEnabled(not self._begun)

    def over_draft(self, begun: bool) -> None:
        """While a box is being drawn or moved Undo gives that up, and there is nothing to redo."""
        if begun != self._begun:
            self._begun = begun
            self._say_history()

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Says what Undo and Redo would do."""
        self._history = (undo, redo)
        self._say_history()

    def _say_history(self) -> None:
        undo, redo = ("", None) if self._begun else self._history
        for action, label, plain, named in (
            (self.undo, undo, translate("Menus", "Undo"), translate("Menus", "Undo {label}")),
            (self.redo, redo, translate("Menus", "Redo"), translate("Menus", "Redo {label}")),
        ):
            # A & in a name would become an underlined letter.
            shown = caption(labels.said(label)) if label else ""
            action.setText(named.format(label=shown) if label else plain)
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
    find: Callable[[], None]
    divide: Callable[[], None]
    divide_words: Callable[[], str]
    merge_with: Callable[[], None]
    ignore: Callable[[], None]
    not_a_face: Callable[[], None]
    ignore_strangers: Callable[[], None]
    compare: Callable[[], None]
    accept_page: Callable[[], None]
    show_photo: Callable[[], None]
    rename: Callable[[], None]
    show_view: Callable[[str], None]
    other_part: Callable[[], None]
    toggle_whole_photos: Callable[[], None]
    set_theme: Callable[[str], None]
    set_text: Callable[[int], None]
    step_text: Callable[[int], None]
    show_settings: Callable[[], None]
    show_engines: Callable[[], None]
    show_keys: Callable[[], None]
    show_about: Callable[[], None]
