"""Where facetagger keeps things, and what the user has chosen."""

from __future__ import annotations

import dataclasses
import itertools
import json
import logging
import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facetagger.entities import DamagedSettingsError, LibraryError

log = logging.getLogger(__name__)

APP = "facetagger"
SETTINGS_FILE = "settings.json"
#: Says where the library is if the user has put it elsewhere; not in the library, for that reason.
PLACE_FILE = "library-place.json"
#: How the window looks to this user, whichever library is open; beside the file above.
LOOK_FILE = "look.json"
#: Sizes of the window's text that can be chosen, in per cent of the system's.
TEXT_SIZES = (100, 115, 130, 150)


def data_dir() -> Path:
    """The folder of the user's library: the environment's, else the chosen, else the usual one.

    Raises:
        LibraryError: it was chosen, and cannot be read any more which one.
    """
    return given_dir() or chosen_dir() or usual_dir()


def given_dir() -> Path | None:
    """The folder of the library that the environment's FACETAGGER_LIBRARY names."""
    given = os.environ.get("FACETAGGER_LIBRARY")
    return Path(given) if given else None


def usual_dir() -> Path:
    """The folder of the library where nobody has chosen another one."""
    import platformdirs

    return platformdirs.user_data_path(APP, appauthor=False)


def chosen_dir() -> Path | None:
    """The folder of the library that the user has chosen in place of the usual one.

    Raises:
        LibraryError: the file that says so cannot be read.
    """
    path = config_dir() / PLACE_FILE
    try:
        chosen = json.loads(path.read_text(encoding="utf-8"))["library"]
        return Path(chosen)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LibraryError(
            f"The file {path} says where the library is, and cannot be read: {error}. Without the "
            "file the usual library is opened."
        ) from error


def choose_dir(directory: Path) -> None:
    """Has the next starts open the library in a folder.

    Raises:
        OSError: that cannot be written down.
    """
    path = config_dir() / PLACE_FILE
    if directory == usual_dir():
        path.unlink(missing_ok=True)
        return
    write_json(path, {"library": str(directory.absolute())})


def config_dir() -> Path:
    """The folder for what holds for all libraries; FACETAGGER_CONFIG overrides it."""
    import platformdirs

    chosen = os.environ.get("FACETAGGER_CONFIG")
    return Path(chosen) if chosen else platformdirs.user_config_path(APP, appauthor=False)


def cache_dir() -> Path:
    """The folder for what can be made again (converted models); FACETAGGER_CACHE overrides it."""
    import platformdirs

    chosen = os.environ.get("FACETAGGER_CACHE")
    return Path(chosen) if chosen else platformdirs.user_cache_path(APP, appauthor=False)


def engines_dir() -> Path:
    """The folder of model packs, the same for every library; FACETAGGER_ENGINES overrides it."""
    import platformdirs

    chosen = os.environ.get("FACETAGGER_ENGINES")
    return Path(chosen) if chosen else platformdirs.user_data_path(APP, appauthor=False) / "engines"


def resource(name: str) -> Path:
    """A file of `resources/`, in a checkout, an installed wheel and the frozen application alike.

    Raises:
        FileNotFoundError: no such resource; the installation is incomplete.
    """
    package = Path(__file__).parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if frozen:
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(f"The resource '{name}' is missing from this installation.")


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices. Keys of other versions are kept in `other` and written back.

    Attributes:
        engine: id of the face engine.
        theme, language: as in `Look`, which is what holds: here they stand in the libraries of
            older versions, and are taken over from them.
        quiet: scan with half of the cores, at low priority.
        unfinished: folders whose scan was cut short, to go on with at the next start.
        window: place and size of the window, as Qt writes it, in base64.
        folder: the last one that was chosen to be scanned.
        provider: what models run on: "auto", "cpu", or a name that `facetagger doctor` lists.
        exclude: names or paths of files and folders that are passed over, as shell patterns.
        max_megapixels: photos with more pixels than this are refused.
        watch: new photos in scanned folders are noticed while the window is open.
        sort: the order that the user has chosen in a view, as "people:number".
        whole: grids show the whole photos in place of the faces.
        stopped: folders whose scan the user stopped, offered at the next start.
    """

    engine: str = "builtin"
    theme: str = "system"
    quiet: bool = False
    unfinished: tuple[str, ...] = ()
    window: str = ""
    folder: str = ""
    provider: str = "auto"
    exclude: tuple[str, ...] = ()
    max_megapixels: int = 250
    watch: bool = True
    language: str = "system"
    sort: tuple[str, ...] = ()
    whole: bool = False
    stopped: tuple[str, ...] = ()
    other: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, directory: Path) -> Settings:
        """Reads the settings of a library's folder; a missing file gives the defaults.

        Raises:
            DamagedSettingsError: the file is there and is no settings file.
        """
        path = directory / SETTINGS_FILE
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise DamagedSettingsError(
                f"The settings file {path} cannot be read: {error}"
            ) from error
        except ValueError as error:
            raise _damaged(path) from error
        if not isinstance(values, dict):
            raise _damaged(path) from TypeError(f"{SETTINGS_FILE}: {values!r:.80}")
        known = {f.name for f in dataclasses.fields(cls)} - {"other"}
        mine = {key: values[key] for key in known & values.keys()}
        for key, value in mine.items():
            if not _fits(value, getattr(cls(), key)):
                raise _damaged(path) from ValueError(f"'{key}': {value!r:.80}")
        for key in ("unfinished", "stopped", "exclude", "sort"):
            if key in mine:
                mine[key] = tuple(mine[key])
        return cls(**mine, other={k: v for k, v in values.items() if k not in known})

    def save(self, directory: Path) -> None:
        """Writes the settings so that a crash leaves either the old file or the new one."""
        values = dict(self.other)
        for item in dataclasses.fields(self):
            if item.name != "other":
                values[item.name] = getattr(self, item.name)
        write_json(directory / SETTINGS_FILE, values)


def _damaged(path: Path) -> DamagedSettingsError:
    return DamagedSettingsError(
        f"The settings file {path} is damaged. Names and faces are not in it: rename or delete it, "
        "and the usual settings are used."
    )


def set_aside(directory: Path) -> Path:
    """Keeps a damaged settings file under another name, which is given; the usual ones hold.

    Raises:
        OSError: it cannot be renamed.
    """
    path = directory / SETTINGS_FILE
    names = (path.with_stem(f"{path.stem}-damaged-{number}") for number in itertools.count(1))
    kept = next(name for name in names if not os.path.lexists(name))
    path.rename(kept)
    return kept


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks: the person's choices, which hold for every library.

    Attributes:
        theme: "system", "light" or "dark".
        language: "system", or the code of a language, as "de".
        text: one of `TEXT_SIZES`.
    """

    theme: str = "system"
    language: str = "system"
    text: int = 100

    @classmethod
    def load(cls) -> Look | None:
        """Reads the choices; None: none are kept, or none that can be read."""
        try:
            return cls._read()
        except (OSError, ValueError, AttributeError):
            return None  # only colours and words hang on it; `damage` tells of it

    @classmethod
    def damage(cls) -> Path | None:
        """The file of the choices, if it is there and cannot be read."""
        try:
            cls._read()
        except (OSError, ValueError, AttributeError) as error:
            path = config_dir() / LOOK_FILE
            log.warning("How the window looks cannot be read from %s: %s", path, error)
            return path
        return None

    @classmethod
    def _read(cls) -> Look | None:
        path = config_dir() / LOOK_FILE
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            known = {item.name: item.default for item in dataclasses.fields(cls)}
            look = cls(**{key: values[key] for key in known.keys() & values.keys()})
            fits = all(_fits(getattr(look, key), default) for key, default in known.items())
            if not fits or look.text not in TEXT_SIZES:
                raise ValueError(str(values))
        except (FileNotFoundError, NotADirectoryError):
            return None
        return look

    @classmethod
    def of(cls, directory: Path) -> Look:
        """The choices; where none are kept yet, those that a library's settings hold.

        Raises:
            LibraryError: none are kept, and the library's settings file is no settings file.
        """
        if (look := cls.load()) is not None:
            return look
        older = Settings.load(directory)
        return cls(older.theme, older.language)

    def save(self) -> None:
        """Keeps the choices.

        Raises:
            OSError: the file cannot be written.
        """
        write_json(config_dir() / LOOK_FILE, dataclasses.asdict(self))


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Writes a file so that a crash leaves either the old one or the new one.

    Raises:
        OSError: the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f"{path.stem}-", suffix=".tmp")
    try:
        # A folder's name that is not valid UTF-8 becomes \udcxx, which JSON reads back.
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            json.dump(values, file, ensure_ascii=False, indent=2)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, tuple):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, type(default))
