"""Short phrases with numbers in them, the same everywhere.

Those that count things have plural forms in the catalogues: the number goes along, for Qt to choose
the form. The English of the sources has two forms, and needs no catalogue for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from facetagger.entities import State

translate = QCoreApplication.translate
#: Kinds of letters that are read from right to left, as Unicode calls them.
_FROM_THE_RIGHT = ("R", "AL", "AN")


def number(value: int) -> str:
    """A number as the user's country writes it."""
    return QLocale().toString(value)


def times(value: int) -> str:
    """So many times, as a sign: 2×."""
    return f"{number(value)}×"


def decimal(value: float) -> str:
    """A number with one digit behind the point, as the user's country writes it."""
    return QLocale().toString(float(value), "f", 1)


def faces(count: int) -> str:
    """'1 face', '38 faces'."""
    if count == 1:
        return translate("words", "1 face")
    return translate("words", "{n} faces", None, count).format(n=number(count))


def photos(count: int) -> str:
    """'1 photo', '38 photos'."""
    if count == 1:
        return translate("words", "1 photo")
    return translate("words", "{n} photos", None, count).format(n=number(count))


def people(count: int) -> str:
    """'1 person', '38 people'."""
    if count == 1:
        return translate("words", "1 person")
    return translate("words", "{n} people", None, count).format(n=number(count))


def groups(count: int) -> str:
    """'1 group', '38 groups'."""
    if count == 1:
        return translate("words", "1 group")
    return translate("words", "{n} groups", None, count).format(n=number(count))


def files(count: int) -> str:
    """'1 file', '38 files'."""
    if count == 1:
        return translate("words", "1 file")
    return translate("words", "{n} files", None, count).format(n=number(count))


def actions(count: int) -> str:
    """'1 action', '38 actions'."""
    if count == 1:
        return translate("words", "1 action")
    return translate("words", "{n} actions", None, count).format(n=number(count))


def suggestions(count: int) -> str:
    """'1 suggestion', '38 suggestions'."""
    if count == 1:
        return translate("words", "1 suggestion")
    return translate("words", "{n} suggestions", None, count).format(n=number(count))


def percent(probability: float) -> str:
    """A probability as '92 %'; never '100 %', which no guess is: '> 99 %'."""
    value = round(probability * 100)
    if value > 99:
        return translate("words", "> 99 %")
    return translate("words", "{n} %").format(n=value)


def duration(seconds: float) -> str:
    """'40 s', '3 min', '2 h 05 min'."""
    whole = max(0, round(seconds))
    if whole < 60:
        return translate("words", "{s} s").format(s=whole)
    if whole < 3600:
        return translate("words", "{m} min").format(m=(whole + 30) // 60)
    hours, rest = divmod(whole, 3600)
    return translate("words", "{h} h {m:02d} min").format(h=hours, m=rest // 60)


def size(count: int) -> str:
    """Bytes as '28.4 MB', in the powers of ten that disks and downloads are sold in."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def quoted(name: str) -> str:
    """A name in quotation marks."""
    return translate("words", "“{name}”").format(name=isolated(name))


def isolated(name: str) -> str:
    """A name between words: whichever way it is read, what stands beside it stays in its place.

    Without it, "1   דוד   93 %" shows the numbers in each other's place.
    """
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if mirrored or any(bidirectional(letter) in _FROM_THE_RIGHT for letter in name):
        return f"\u2068{name}\u2069"
    return name


def listed(things: Iterable[str]) -> str:
    """Things one after the other: 'Anna, Bea, Carl'."""
    return translate("words", ", ", "between the things of a list").join(things)


def set_aside(state: State) -> str:
    """Why a face is among the ignored ones."""
    if state is State.NOT_A_FACE:
        return translate("words", "not a face")
    return translate("words", "stranger") if state is State.IGNORED else ""
