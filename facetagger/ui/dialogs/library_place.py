"""Where the library is kept, in words: the usual place, one that was chosen, one for this time."""

from __future__ import annotations

from pathlib import Path

from facetagger import settings
from facetagger.entities import LibraryError
from facetagger.ui.text import sentences, words

translate = words.translate


def told(directory: Path) -> str:
    """Whether the library that is open is the one that the next start opens.

    Args:
        directory: of the library that is open.
    """
    try:
        next_one = settings.data_dir()
    except LibraryError as error:
        return sentences.said(str(error))
    if directory != next_one:
        sentence = translate("Settings", "Open for this time; the next start opens {folder}.")
        return sentence.format(folder=next_one)
    if settings.given_dir() is not None:
        return translate("Settings", "Chosen by the environment variable FACETAGGER_LIBRARY.")
    if directory == settings.usual_dir():
        return translate("Settings", "This is the usual place.")
    return translate("Settings", "Chosen by you; it is opened at every start.")


def promise() -> str:
    """Which library the next start opens once another one was chosen."""
    if settings.given_dir() is not None:
        return translate("Settings", "For this time; the next start opens the usual one")
    return translate("Settings", "It is opened at the next starts, too")


def is_moved(directory: Path) -> bool:
    """Whether there is a way back: another library than the usual one is open or was chosen."""
    if settings.given_dir() is not None:
        return False
    try:
        return directory != settings.usual_dir() or settings.chosen_dir() is not None
    except LibraryError:
        return True
