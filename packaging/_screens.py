"""The pictures of one combination (see screenshots.py): python packaging/_screens.py JSON"""

from __future__ import annotations

import fnmatch
import json
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from facetagger.entities import GroupKind
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.dialogs import (health)
from facetagger.ui.look import (icons, style)
from facetagger.ui.text.language import (Language)
from facetagger.ui.main_window import (MainWindow)
from facetagger.ui.tiles.thumbnails import (Thumbnails)

_TICK_MS, _QUIET_TICKS = 25, 6
_PATIENCE_MS = 60_000
_SHORT_MS = 2500  # a single-shot timer up to this is something that is about to happen


class Reversed(QTranslator):
    """English in Hebrew letters: reads from right to left, and whoever knows it finds his way."""

    _LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבצדעפגהיךכלמנוףקרסטשתץזםח", strict=True))

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:  # noqa: D102
        parts = re.split(r"(\{[^}]*\}|%\w|\bCtrl\S*|\bShift\S*|\bF\d+)", text)
        return "".join(
            part if number % 2 else "".join(self._LETTERS.get(c.lower(), c) for c in part)
            for number, part in enumerate(parts)
        )


class Camera:
    """Takes pictures of one window, each when everything has come to rest."""

    def __init__(self, app: QApplication, window: MainWindow, task: dict[str, Any]) -> None:
        self._app = app
        self.window = window
        self._out = Path(task["out"])
        self._out.mkdir(parents=True, exist_ok=True)
        self._only = task["only"]
        self.number = 0

    def wants(self, name: str) -> bool:
        """Whether a picture was asked for."""
        return any(fnmatch.fnmatch(name, pattern) for pattern in self._only)

    def wait(self, until: Callable[[], bool] = lambda: True, *, busy: bool = False) -> None:
        """Runs the window until something is so, and nothing is on its way any more.

        Args:
            until: what has to be so.
            busy: jobs may go on.
        """
        loop, clock, timer = QEventLoop(), QElapsedTimer(), QTimer()
        clock.start()
        quiet = 0

        def look() -> None:
            nonlocal quiet
            quiet = quiet + 1 if until() and self._is_quiet(busy) else 0
            if quiet >= _QUIET_TICKS:
                loop.quit()
            elif clock.elapsed() > _PATIENCE_MS:
                print(f"picture {self.number + 1}: the window did not come to rest", flush=True)
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_TICK_MS)
        loop.exec()
        timer.stop()

    def _is_quiet(self, busy: bool) -> bool:
        runner = self.window.runner
        if runner._arrived or runner._calls.activeThreadCount() or self._thumbnails_wait():
            return False
        if not busy and (runner._tickets or runner._actions.activeThreadCount()):
            return False
        return not any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= _SHORT_MS
            for timer in self.window.findChildren(QTimer)
        )

    def _thumbnails_wait(self) -> bool:
        return any(crops._asked for crops in self.window.findChildren(Thumbnails))

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keeps a picture of a widget, or of the window."""
        self.number += 1
        if self.wants(name):
            shown = widget if widget is not None else self.window
            shown.grab().save(str(self._out / f"{self.number:02}-{name}.png"))

    def at_rest(self, name: str, until: Callable[[], bool] = lambda: True) -> None:
        """A picture of the window once nothing moves."""
        self.wait(until)
        self.take(name)

    def dialog(self, name: str, open_: Callable[[], object]) -> None:
        """A picture of what comes up, whether the call waits for its end or not."""
        if not self.wants(name):
            self.number += 1
            return
        before = set(self._dialogs())
        taken: list[QDialog] = []

        def shoot() -> None:
            self.wait(lambda: bool(set(self._dialogs()) - before))
            for dialog in set(self._dialogs()) - before:
                taken.append(dialog)
                self.take(name, dialog)
                dialog.reject()
            if not taken:
                print(f"{name}: nothing came up", flush=True)
                self.number += 1

        QTimer.singleShot(0, shoot)
        open_()
        self.wait(lambda: bool(taken))

    def _dialogs(self) -> list[QDialog]:
        found = self._app.topLevelWidgets()
        return [w for w in found if isinstance(w, QDialog) and w.isVisible()]


def views(camera: Camera) -> None:
    """Every view, with what can be in it."""
    window = camera.window
    inbox, library = window.inbox, window.library
    camera.at_rest("inbox", lambda: inbox.model.rowCount() > 0)
    guessed = [r for r in inbox.model.all_keys() if getattr(inbox.model.row(r), "suggestions", ())]
    if guessed:
        inbox.grid.go_to(inbox.model.index_of(guessed[0]))
        camera.at_rest("inbox-suggestions")
    inbox.field.setText("a")
    inbox.field.textEdited.emit("a")
    camera.wait()
    camera.take("inbox-typing")
    inbox.field.reset()
    lone = [r for r in inbox.model.all_keys() if r.kind is GroupKind.FACE]
    if lone:
        inbox.grid.go_to(inbox.model.index_of(lone[0]))
        camera.at_rest("inbox-single-faces")
    window.show_view("people")
    camera.at_rest("people", lambda: window.people.grid.rows.rowCount() > 0)
    people = sorted(queries.people(library), key=lambda s: (-s.suggestions, -s.faces))
    if people:
        window.show_person(people[0].person.id)
        camera.at_rest("person")
    if born := [s for s in people if s.person.birth_date]:
        window.show_person(born[0].person.id)
        camera.at_rest("person-birth-date")
    review(camera)
    photos(camera, [s for s in people if not s.person.hidden])
    map_(camera)
    window.show_view("ignored")
    camera.at_rest("ignored")
    window.show_whole_photos(True)
    window.show_view("people")
    camera.at_rest("people-whole-photos")
    window.show_whole_photos(False)


def review(camera: Camera) -> None:
    """Both questions."""
    review = camera.window.review
    camera.window.show_view("review")
    camera.wait(lambda: review.suggestions.has_read)
    review._choose(1)
    camera.at_rest("review-suggestions")
    review._choose(0)
    camera.at_rest("review-same-person", lambda: review.pairs._has_looked)


def photos(camera: Camera, people: list[Any]) -> None:
    """The photos: all of them, with filters, none."""
    window = camera.window
    view = window.pages.photos
    window.show_view("photos")
    camera.at_rest("photos", lambda: view.model.rowCount() > 0)
    view.grid.go_to(view.model.index(0))
    together = [s for s in people if s.person.name.startswith("Holiday")][:2] or people[:2]
    for person in together[:1]:
        view.filters.people.put(person.person.id, person.person.name)
    camera.at_rest("photos-filtered")
    for person in people[1:4]:
        view.filters.people.put(person.person.id, person.person.name)
    camera.at_rest("photos-none")
    view.filters.clear()
    camera.wait()


def map_(camera: Camera) -> None:
    """The map, and a selection on it."""
    window = camera.window
    window.show_view("map")
    page = window.pages.map
    camera.at_rest("map", lambda: page.view is not None and page.view.canvas.chart is not None)
    if page.view is not None and page.view.canvas.chart is not None:
        import numpy as np

        page.view.canvas.choose(np.arange(0, 20, dtype=np.int64))
        page.view.picking._picked()
        camera.at_rest("map-selection")
        page.view.picking.clear()


def photo(camera: Camera) -> None:
    """A photo with boxes, one of them being named."""
    window, library = camera.window, camera.window.library
    faces = {i: len(queries.photo_faces(library, i)) for i in queries.photo_ids(library)}
    window.show_view("photos")
    several = sorted((i for i in faces if 3 <= faces[i] <= 9), key=lambda i: -faces[i])
    window._show_whole(several or list(faces), 0)
    camera.at_rest("photo", lambda: bool(window.photo.photo_id))
    window.photo.editing.mark_next(1)
    camera.at_rest("photo-marked")
    window.photo.editing.name_marked("a")
    camera.at_rest("photo-naming")
    window.photo.leave()
    camera.wait()


def messages(camera: Camera) -> None:
    """The message bar: after an action, and after something went wrong."""
    from facetagger.entities import PhotoError
    from facetagger.ui.background.runner import (Failure)

    window = camera.window
    for view in ("inbox", "review"):
        window.show_view(view)
        camera.wait()
        window.commands.ignore(window.inbox.model.all_keys()[-1:])
        camera.at_rest(f"message-{view}", window.message.isVisible)
        window.undo()
        camera.wait()
    error = PhotoError("The photo /home/anna/Pictures/2019/party.jpg cannot be read: it is cut off")
    window.complain(Failure.of(error))
    camera.at_rest("message-failure")
    window.message.hide()


def windows(camera: Camera) -> None:
    """Every dialog, and the menus."""
    window, library = camera.window, camera.window.library
    do = window.doer
    grid = window.inbox.model.all_keys()
    faces = [queries.face_ids(library, ref)[0] for ref in grid[:2]]
    window.show_view("people")
    camera.wait()
    people = queries.people(library)
    for name, open_ in (
        ("compare", lambda: do.compare_faces(faces)),
        ("compare-empty", lambda: do.compare_faces([])),
        ("keys", do.show_keys),
        ("settings", do.show_settings),
        ("engines", do.show_engines),
        ("folders", do.show_folders),
        ("problems", do.show_problems),
        ("history", do.show_history),
        ("about", do.show_about),
        ("strangers", do.ignore_strangers),
        ("delete-all", do.delete_face_data),
        ("backups", do.show_backups),
        ("merge-with", lambda: do._merge(grid[:1])),
        ("merge-names", lambda: window.ask_which_name([s.person for s in people[:2]])),
        ("namesake", lambda: window.ask_whether_one(people[0].person)),
        ("damage", lambda: _damage(window)),
    ):
        camera.dialog(name, open_)
    window.show_person(people[0].person.id)
    camera.wait()
    camera.dialog("birth-date", window.person.edit_birth_date)
    for number, action in enumerate(window.menuBar().actions()):
        menu = action.menu()
        if isinstance(menu, QMenu) and camera.wants("menu"):
            menu.popup(window.mapToGlobal(window.rect().center()))
            camera.take("menu" if not number else f"menu-{number + 1}", menu)
            menu.close()
    camera.wait()


def _damage(window: MainWindow) -> None:
    sentence = f"The library {window.library.path} is damaged."
    health.DamageDialog(window, sentence, None).exec()


def start(app: QApplication, task: dict[str, Any]) -> int:
    """The first start, and the scan that follows it; returns how many pictures there are."""
    with Library.open(Path(task["empty"])) as library:
        window = show(app, library, task)
        camera = Camera(app, window, task)
        camera.at_rest("first-start")
        if camera.wants("scanning"):
            window.scan([Path(task["folder"])])
            camera.wait(lambda: window.inbox.model.rowCount() > 4, busy=True)
            camera.take("scanning")
            window.scans.pause_or_resume()
            camera.wait(
                lambda: window.runner.is_paused("scan") or not window.scans.is_running, busy=True
            )
            camera.take("scanning-paused")
            window.scans.stop()
            camera.at_rest("scanning-stopped")
        else:
            camera.number += 3
        window.shut_down()
        window.hide()
        window.deleteLater()
        return camera.number


def show(app: QApplication, library: Library, task: dict[str, Any]) -> MainWindow:
    """The window on a library, as the combination says."""
    settings = Settings.load(library.directory)
    replace(settings, theme=task["theme"], watch=False).save(library.directory)
    style.apply(app, task["theme"])
    app.setWindowIcon(icons.app_icon())
    window = MainWindow(library)
    width, height = (int(n) for n in task["size"].split("x"))
    window.resize(width, height)
    window.show()
    window.activateWindow()
    return window


def main(task: dict[str, Any]) -> int:
    """Takes every picture."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("facetagger")
    app.setStyle("Fusion")
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * int(task["font"]) / 100)
    app.setFont(font)
    reverse = task["language"] == "reverse"
    Language(app).use("en" if reverse else task["language"])
    if reverse:
        app.installTranslator(Reversed(app))
        QLocale.setDefault(QLocale("he"))
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    number = start(app, task)
    with Library.open(Path(task["library"])) as library:
        window = show(app, library, task)
        camera = Camera(app, window, task)
        camera.number = number
        try:
            for part in (views, photo, messages, windows):
                part(camera)
        finally:
            window.shut_down()
            window.hide()
            window.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
