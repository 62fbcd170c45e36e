"""Small pictures of whole photos, in a file of their own: they can be made again from the photos.

Unlike the thumbnails of faces they are made when a photo is first looked at, and only so many are
kept: 100,000 photos would take more than a gigabyte.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from facetagger.library.crops import open_store
from facetagger.library.errors import translated

FILE_NAME = "previews.db"
#: The longer side of a preview in pixels: sharp at 200 points on a screen of 1.6 times the density.
SIDE = 320
#: So many are kept, of some 15 KB each; those that were made first go first.
MOST = 40_000
_TABLE = (
    "CREATE TABLE IF NOT EXISTS preview (id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "photo_id INTEGER NOT NULL UNIQUE, content_id TEXT NOT NULL, jpeg BLOB NOT NULL)"
)
_BATCH = 500  # parameters a statement, well under SQLite's limit


class PreviewStore:
    """JPEG previews by photo id, each of one content: an edited photo has none. For any thread."""

    def __init__(self, directory: Path, most: int = MOST) -> None:
        self._path = directory / FILE_NAME
        self._lock = threading.Lock()
        self._most = most
        self._db = open_store(self._path, _TABLE)

    def get(self, contents: Mapping[int, str]) -> dict[int, bytes]:
        """JPEG files by photo id.

        Args:
            contents: what each photo shows now (`Photo.content_id`), by photo id.
        """
        found: dict[int, bytes] = {}
        ids = list(contents)
        with translated(self._path), self._lock:
            for start in range(0, len(ids), _BATCH):
                part: Sequence[int] = ids[start : start + _BATCH]
                marks = ", ".join("?" * len(part))
                sql = f"SELECT photo_id, content_id, jpeg FROM preview WHERE photo_id IN ({marks})"
                for photo_id, content, jpeg in self._db.execute(sql, part):
                    if content == contents[photo_id]:
                        found[photo_id] = jpeg
        return found

    def put(self, previews: Mapping[int, tuple[str, bytes]]) -> None:
        """Stores previews, (content id, JPEG) by photo id; the oldest make room."""
        rows = [(photo_id, *entry) for photo_id, entry in previews.items()]
        with translated(self._path), self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.executemany(
                    "INSERT OR REPLACE INTO preview (photo_id, content_id, jpeg) VALUES (?, ?, ?)",
                    rows,
                )
                newest = self._db.execute("SELECT max(id) FROM preview").fetchone()[0] or 0
                self._db.execute("DELETE FROM preview WHERE id <= ?", (newest - self._most,))
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            self._db.close()
