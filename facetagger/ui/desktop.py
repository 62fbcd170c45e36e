"""What the system does with photos: its viewer, its file manager."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from facetagger.ui.text.words import translate

Say = Callable[[str], None]


def to_mime(paths: Sequence[str]) -> QMimeData:
    """Files as file managers take them, and their paths as text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    mime.setText("\n".join(paths))
    return mime


def copy_files(paths: Sequence[str]) -> None:
    """Puts files on the clipboard, to be pasted in the file manager."""
    QGuiApplication.clipboard().setMimeData(to_mime(paths))


def open_file(path: str, say: Say) -> None:
    """Opens a photo in the program that the system has for it; says if that cannot be."""
    if not Path(path).exists():
        say(translate("desktop", "The photo is not there any more: {path}").format(path=path))
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        say(translate("desktop", "The system knows no program to open {path}.").format(path=path))


def show_in_folder(path: str, say: Say) -> None:
    """Shows a photo in the system's file manager: selected, where that can be asked for."""
    if not Path(path).exists():
        say(translate("desktop", "The photo is not there any more: {path}").format(path=path))
    elif not _select(path) and not QDesktopServices.openUrl(
        QUrl.fromLocalFile(str(Path(path).parent))
    ):
        folder = str(Path(path).parent)
        say(translate("desktop", "The folder {path} could not be opened.").format(path=folder))


def _select(path: str) -> bool:
    """Has the file manager show a file; False: this system has no way that is known."""
    if sys.platform == "win32":
        explorer = Path(os.environ["SYSTEMROOT"]) / "explorer.exe"
        subprocess.Popen([explorer, f"/select,{path}"])
        return True
    if sys.platform == "darwin":
        done = subprocess.run(["/usr/bin/open", "-R", path], check=False)
        return done.returncode == 0
    return _ask_file_manager(path)


def _ask_file_manager(path: str) -> bool:
    """By the interface that file managers of Linux desktops share."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    message.setArguments([[QUrl.fromLocalFile(path).toString()], ""])
    return bus.call(message).type() == QDBusMessage.MessageType.ReplyMessage
