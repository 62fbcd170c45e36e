"""Faces dragged out of the window, to the file manager: copies of their photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from facetagger.entities import GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.background.runner import Runner

_FILES = "text/uri-list"


class Files(QWidget):
    """Tells the photos of faces; a hidden child of the window, found by whoever begins a drag."""

    def __init__(self, window: QWidget, library: Library, runner: Runner) -> None:
        super().__init__(window)
        self.hide()
        self._library = library
        self._runner = runner

    def add_to(self, mime: QMimeData, refs: Sequence[GroupRef]) -> QMimeData:
        """The same, with the photos of groups and faces as files for other programs."""
        found = _WithFiles(mime, lambda: photos_of(self._library, refs))
        self._runner.call(found.read, lambda _paths: None)
        return found


class _WithFiles(QMimeData):
    """What a drag carries, and files that are looked up while it is on its way."""

    def __init__(self, inner: QMimeData, read: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        for name in inner.formats():
            self.setData(name, inner.data(name))
        self._read = read
        self._paths: Sequence[str] | None = None

    def read(self) -> Sequence[str]:
        """The files; read once, in whatever thread comes first."""
        if self._paths is None:
            self._paths = self._read()
        return self._paths

    def formats(self) -> list[str]:
        return [*super().formats(), _FILES]

    def hasFormat(self, name: str) -> bool:
        return name == _FILES or super().hasFormat(name)

    def retrieveData(self, name: str, kind: QMetaType | QMetaType.Type) -> Any:
        if name != _FILES:
            return super().retrieveData(name, kind)
        urls = [QUrl.fromLocalFile(path) for path in self.read()]
        wanted = kind.id() if isinstance(kind, QMetaType) else kind.value
        if wanted == QMetaType.Type.QVariantList.value:
            return urls
        return QByteArray(b"".join(bytes(url.toEncoded().data()) + b"\r\n" for url in urls))


def photos_of(library: Library, refs: Sequence[GroupRef]) -> list[str]:
    """The files of the photos that groups and faces are on, each once, as far as they are there."""
    faces = [i for ref in refs for i in queries.face_ids(library, ref)]
    ids = dict.fromkeys(face.photo_id for face in queries.faces(library, faces))
    photos = queries.photos(library, list(ids))
    there = (photos[i] for i in ids if i in photos)
    return [p.path for p in there if not p.missing and Path(p.path).exists()]
