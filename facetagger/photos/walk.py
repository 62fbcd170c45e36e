"""Finding the photos of a folder."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facetagger.entities import FolderError
from facetagger.photos.kinds import RAW_SUFFIXES

#: Endings of pictures that stand for a RAW file of the same name beside them.
_SHOT_SUFFIXES = (".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif")
#: Endings of the files that are taken for photos, in lower case. JPEG XL cannot be read yet: its
#: files are listed among the problems instead of being passed over in silence.
SUFFIXES = (
    *_SHOT_SUFFIXES,
    *(".jif", ".jfif", ".mpo", ".png", ".apng", ".webp", ".tif", ".tiff", ".bmp", ".dib", ".gif"),
    *(".avif", ".jp2", ".j2k", ".jpf", ".jpx", ".jxl"),
    *RAW_SUFFIXES,
)
#: Folders in which other programs keep their thumbnails or what was thrown away, in lower case.
_SKIPPED = frozenset(
    {
        *("@eadir", "#recycle", "@recycle", "$recycle.bin", "lost+found", "__macosx"),
        "system volume information",
    }
)
#: Endings of folders that hold previews of photos that lie elsewhere (Lightroom).
_SKIPPED_ENDINGS = (".lrdata", ".lrcat-data")
#: Libraries of Photos, iPhoto and Aperture, and the only folders in them that hold the originals.
_PACKAGES = (".photoslibrary", ".photolibrary", ".migratedphotolibrary", ".aplibrary")
_ORIGINALS = frozenset({"originals", "masters"})


@dataclass(frozen=True, slots=True)
class Found:
    """A photo's file: absolute path, size in bytes, time of the last change."""

    path: str
    size: int
    mtime_ns: int


def resolve(folder: Path) -> Path:
    """The absolute folder, once it is certain that it can be read, spelled as the disk does.

    Raises:
        FolderError: it is not there, is no folder, or cannot be read.
    """
    try:
        resolved = folder.expanduser().resolve(strict=True)
        with os.scandir(resolved):
            return spelled(resolved)
    except FileNotFoundError:
        raise FolderError(f"The folder {folder} does not exist.") from None
    except NotADirectoryError:
        raise FolderError(f"{folder} is a file; choose the folder that it lies in.") from None
    except PermissionError:
        raise FolderError(f"The folder {folder} may not be read by this user.") from None
    except (OSError, RuntimeError) as error:
        raise FolderError(f"The folder {folder} cannot be read: {error}.") from error


def folded(path: str) -> str:
    """A path without what some file systems do not tell apart: case, and composed letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def is_same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file that is there."""
    try:
        return os.path.samefile(one, other)  # noqa: PTH121
    except OSError:
        return False


def spelled(path: Path) -> Path:
    """A path with each part as its folder lists it: "PHOTOS" is "Photos" where case is not told.

    Otherwise one folder, typed in two ways, would be two: with all of its photos.
    """
    found = Path(path.anchor)
    for part in path.parts[1:]:
        found = found / _listed(found, part)
    return found


def _listed(folder: Path, name: str) -> str:
    """The name under which a folder lists what is found in it by another spelling of the name."""
    spellings = {name.swapcase(), unicodedata.normalize("NFC", name)}
    spellings |= {unicodedata.normalize("NFD", name)}
    exact = folder / name
    if not any(is_same_file(str(exact), str(folder / s)) for s in spellings - {name}):
        return name  # the usual case: only the very name leads there
    try:
        with os.scandir(folder) as entries:
            listed = [entry.name for entry in entries if folded(entry.name) == folded(name)]
    except OSError:
        return name
    alike = [n for n in listed if n == name or is_same_file(str(folder / n), str(exact))]
    return name if name in alike or not alike else alike[0]


def photos(
    folder: Path, on_error: Callable[[str, str], None], exclude: Sequence[str] = ()
) -> Iterator[Found]:
    """All photos of a folder and the folders below it, in the order of their names.

    Passed over are hidden files and folders, what other programs keep for themselves, and RAW
    files beside a JPEG or HEIC of the same name: that is the same shot. Links come last, and only
    what was not found without them: a photo that lies in the folder is found once, where it lies.

    Args:
        folder: an absolute folder, as `resolve` gives it.
        on_error: told the path and the reason of every file or folder that cannot be looked at.
        exclude: shell patterns (*, ?, [...]) of what is passed over, compared with names and with
            paths relative to the folder, in any case; those that end in / mean folders only.

    Raises:
        FolderError: the folder itself cannot be read (any more).
    """
    resolve(folder)
    yield from _Walk(os.fspath(folder), on_error, exclude).all()


def is_passed_over(root: str, folder: str, exclude: Sequence[str] = ()) -> bool:
    """Whether `photos` of a root does not look into a folder that lies in it."""
    return not _Walk(root, lambda path, reason: None, exclude).comes_by(folder)


class _Walk:
    """One walk: which folders were seen, and which links are left for later."""

    def __init__(
        self, folder: str, on_error: Callable[[str, str], None], exclude: Sequence[str]
    ) -> None:
        self._folder = folder
        self._on_error = on_error
        self._no_files = _matcher([p for p in exclude if not p.endswith(("/", os.sep))])
        self._no_folders = _matcher([p.rstrip("/" + os.sep) for p in exclude])
        self._seen: set[tuple[int, int]] = set()
        self._folder_links: list[str] = []
        self._file_links: list[str] = []

    def all(self) -> Iterator[Found]:
        """Everything real first, then what only links lead to."""
        yield from self._below(self._folder)
        while self._folder_links:  # grows meanwhile
            yield from self._below(self._folder_links.pop(0))
        yield from self._linked_files()

    def comes_by(self, folder: str) -> bool:
        """Whether a folder would be looked into, not counting links to it."""
        above = self._folder
        for name in Path(folder).relative_to(above).parts:
            entry = next((e for e in self._entries(above) if e.name == name), None)
            if entry is None or not entry.is_dir() or _is_link(entry) or self._is_left_out(entry):
                return False
            above = entry.path
        return True

    def _below(self, folder: str) -> Iterator[Found]:
        # A list instead of recursion: folders may be nested deeper than Python's stack.
        levels = [iter(self._entries(folder))]
        while levels:
            entry = next(levels[-1], None)
            if entry is None:
                levels.pop()
                continue
            try:
                if entry.is_dir():
                    if self._is_left_out(entry):
                        continue
                    if _is_link(entry):
                        self._folder_links.append(entry.path)
                    else:
                        levels.append(iter(self._entries(entry.path)))
                elif entry.name.lower().endswith(SUFFIXES):
                    if entry.is_symlink():
                        self._file_links.append(entry.path)
                    elif entry.is_file() and not _is_hidden(entry):
                        status = entry.stat()
                        yield Found(entry.path, status.st_size, status.st_mtime_ns)
            except OSError as error:
                self._on_error(entry.path, _reason(error))

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        """What a folder holds, sorted, without what its name alone leaves out."""
        try:
            if not self._is_new(folder):
                return []
            with os.scandir(folder) as entries:
                listed = sorted(
                    (entry for entry in entries if not entry.name.startswith(".")),
                    key=lambda entry: entry.name,
                )
        except OSError as error:
            self._on_error(folder, _reason(error))
            return []
        if folder.lower().endswith(_PACKAGES):
            return [entry for entry in listed if entry.name.lower() in _ORIGINALS]
        if self._no_files is not None:
            listed = [entry for entry in listed if not self._matches(self._no_files, entry.path)]
        return _without_pairs(listed)

    def _is_new(self, folder: str) -> bool:
        key = _key(folder)
        # Some file systems number nothing; there every folder is taken for a new one.
        if key[1] and key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _is_left_out(self, entry: os.DirEntry[str]) -> bool:
        """Whether a folder is not looked into."""
        name = entry.name.lower()
        return (
            name in _SKIPPED
            or name.endswith(_SKIPPED_ENDINGS)
            or _is_hidden(entry)
            or (self._no_folders is not None and self._matches(self._no_folders, entry.path))
        )

    def _matches(self, pattern: re.Pattern[str], path: str) -> bool:
        relative = os.path.relpath(path, self._folder).replace(os.sep, "/").casefold()
        return bool(pattern.match(relative) or pattern.match(relative.rpartition("/")[2]))

    def _linked_files(self) -> Iterator[Found]:
        """Files that were not found where links to them lead."""
        looked_into: dict[str, bool] = {}
        for link in self._file_links:
            try:
                target = os.path.join(os.path.dirname(link), os.readlink(link))  # noqa: PTH115,PTH118,PTH120
                folder = os.path.dirname(target)  # noqa: PTH120
                if folder not in looked_into:
                    looked_into[folder] = _key(folder) in self._seen
                if looked_into[folder] and self._stands_by_itself(target):
                    continue
                status = os.stat(link)  # noqa: PTH116
                if stat.S_ISREG(status.st_mode):
                    yield Found(link, status.st_size, status.st_mtime_ns)
            except FileNotFoundError:
                continue  # what it leads to is gone: there is no photo
            except OSError as error:
                self._on_error(link, _reason(error))

    def _stands_by_itself(self, path: str) -> bool:
        """Whether a file of a folder that was looked into was found there."""
        name = os.path.basename(path).lower()  # noqa: PTH119
        hidden = name.startswith(".") or not name.endswith(SUFFIXES)
        return not (hidden or (self._no_files and self._matches(self._no_files, path)))


def _without_pairs(listed: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    """A folder's entries without the RAW files of shots that are there as JPEG or HEIC as well."""
    raw = [entry for entry in listed if entry.name.lower().endswith(RAW_SUFFIXES)]
    if not raw:
        return listed
    shots = {_stem(e.name) for e in listed if e.name.lower().endswith(_SHOT_SUFFIXES)}
    paired = {entry.name for entry in raw if _stem(entry.name) in shots}
    return [entry for entry in listed if entry.name not in paired]


def _stem(name: str) -> str:
    return name.rpartition(".")[0].casefold()


def _matcher(patterns: Sequence[str]) -> re.Pattern[str] | None:
    kept = [pattern.replace(os.sep, "/").casefold() for pattern in patterns if pattern.strip("/")]
    return re.compile("|".join(map(fnmatch.translate, kept))) if kept else None


def _key(folder: str) -> tuple[int, int]:
    status = os.stat(folder)  # noqa: PTH116 (a Path costs more than the call, 100,000 times)
    return status.st_dev, status.st_ino


def _is_link(entry: os.DirEntry[str]) -> bool:
    """Whether a folder lies elsewhere: a link, or a junction of Windows."""
    if os.name != "nt":
        return entry.is_symlink()
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return entry.is_symlink() or tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether Windows hides it; a point at the start of the name is looked at before."""
    if os.name != "nt":
        return False
    attributes: int = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
