"""Folders dropped on the window from the file manager."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from facetagger.ui.dragging import drag
from facetagger.ui.text import words


class FolderDrop(QObject):
    """Takes folders on behalf of a window, wherever no view takes the drag for itself.

    Attributes:
        dropped: called with the folders, once the drop is over.
        hovering: called with True while folders hover over the window. It returns whether the
            window shows by itself what a drop would do.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._folders: list[Path] = []
        self.dropped: Callable[[Sequence[Path]], None] = lambda folders: None
        self.hovering: Callable[[bool], bool] = lambda hot: False
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            return self._over(event)
        if kind == QEvent.Type.DragLeave:
            self._left()
            return True
        return kind == QEvent.Type.Drop and self._drop(event)

    def _over(self, event: QDragMoveEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter:
            # Once a drag: a thousand photos would be a thousand looks at the disk a movement.
            # Photos that are dragged out of our own window are no folder to be scanned.
            self._folders = folders_of(event) if event.source() is None else []
        if not self._folders:
            return False
        if not self.hovering(True):
            place = event.position().toPoint()
            drag.hint_label(self._window).show_at(self._hint(), place)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _hint(self) -> str:
        if len(self._folders) > 1 or not self._folders[0].name:
            return self.tr("Look for faces in this folder")
        # For a photo that is the folder around it: what is read should be no surprise.
        name = words.quoted(self._folders[0].name)
        return self.tr("Look for faces in {folder}").format(folder=name)

    def _left(self) -> None:
        self.hovering(False)
        drag.hint_label(self._window).hide()

    def _drop(self, event: QDropEvent) -> bool:
        self._left()
        folders = folders_of(event)
        if not folders:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self.dropped(folders))
        return True


def folders_of(event: QDropEvent) -> list[Path]:
    """The folders among what is dropped; for a photo, the folder that it is in."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return list(dict.fromkeys(p if p.is_dir() else p.parent for p in paths))
