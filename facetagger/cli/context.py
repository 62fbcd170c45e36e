"""What a command works with: its arguments, the library, the engine; opened when asked for."""

from __future__ import annotations

import argparse
from functools import cached_property
from pathlib import Path

from facetagger import settings
from facetagger.engine import packs
from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import (
    DamagedLibraryError,
    EngineError,
    GroupKind,
    GroupRef,
    InputError,
    LibraryError,
    Person,
)
from facetagger.library import queries
from facetagger.library.database import FILE_NAME, Library
from facetagger.library.errors import RESTORE
from facetagger.settings import Settings


class Context:
    """One run of one command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.directory: Path = arguments.library or _own_library()
        self._library: Library | None = None

    def __enter__(self) -> Context:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._library is not None:
            self._library.close()

    @property
    def json(self) -> bool:
        """Whether tools read the output."""
        return bool(self.arguments.json)

    @property
    def library(self) -> Library:
        """The library, opened at the first use and closed at the command's end."""
        if self._library is None:
            library = Library.open(self.directory)
            try:
                _look_at(library)
            except BaseException:
                library.close()
                raise
            self._library = library
        return self._library

    @property
    def has_written(self) -> bool:
        """Whether the command has changed the library."""
        return self._library is not None and self._library.was_written

    @cached_property
    def settings(self) -> Settings:
        """What the user chose for this library."""
        return Settings.load(self.directory)

    @cached_property
    def engine_id(self) -> str:
        """The engine to use: the option's, else the one of the library's settings."""
        chosen = getattr(self.arguments, "engine", None)
        return chosen or self.settings.engine

    @cached_property
    def engine(self) -> Engine:
        """The engine, with its models loaded."""
        return packs.load(self.engine_id, provider=self.settings.provider)

    @cached_property
    def engine_info(self) -> EngineInfo:
        """The engine's facts; its models are not loaded for them."""
        for status in packs.available():
            if status.info.id == self.engine_id:
                return status.info
        raise EngineError(f"There is no face engine '{self.engine_id}'.")

    def people(self, name: str) -> list[Person]:
        """Everybody of a name; an identifier that facetagger printed ("p3") names one of them.

        Raises:
            InputError: nobody bears that name.
        """
        found = queries.people_named(self.library, name)
        if not found and name[:1] == GroupKind.PERSON and name[1:].isdecimal():
            person = queries.person(self.library, GroupRef.parse(name).id)
            found = [person] if person else []
        if not found:
            raise InputError(f"Nobody is named “{name}”.")
        return found

    def person(self, name: str) -> Person:
        """The one person of a name, or of an identifier.

        Raises:
            InputError: nobody bears that name, or several people do.
        """
        found = self.people(name)
        if len(found) > 1:
            refs = ", ".join(str(GroupRef(GroupKind.PERSON, person.id)) for person in found)
            raise InputError(
                f"{len(found)} people are named “{name}”; say which one by its identifier: {refs}."
            )
        return found[0]


def _own_library() -> Path:
    """The folder of the user's library.

    Raises:
        LibraryError: it was chosen in the window, and is not there now.
    """
    directory = settings.data_dir()
    chosen = settings.given_dir() is None and settings.chosen_dir() == directory
    if chosen and not (directory / FILE_NAME).exists():
        raise LibraryError(
            f"The library is kept in {directory} and is not there. Is its drive unplugged? "
            "Nothing was changed; --library FOLDER opens another one."
        )
    return directory


def _look_at(library: Library) -> None:
    """A program that was killed may have left damage, if the system went down with it."""
    if not library.was_closed and (problems := library.check_quickly()):
        raise DamagedLibraryError(
            f"The library {library.path} is damaged ({problems[0]}). {RESTORE}"
        )
