"""What the machine remembers between two starts: small facts by key, never part of an undo."""

from __future__ import annotations

from facetagger import __version__
from facetagger.library.database import Library, Transaction

_ORGANISED = "organised"
#: In place of the time of a photo's last change: it is read again whatever its file says.
TRY_AGAIN = -1
_NOT = "not"


def organise_mark(library: Library, vector_id: str) -> str:
    """A text that changes whenever putting the library in order may give something new.

    Changed vectors of a photo that was there before do not show in it: whoever writes them calls
    `forget_organised`.

    Args:
        vector_id: of the engine whose vectors are compared.
    """
    with library.reading() as db:
        newest = db.execute("SELECT coalesce(max(id), 0) FROM face").fetchone()[0]
        steps = db.execute("SELECT coalesce(max(id), 0), total(undone) FROM undo_step").fetchone()
    return f"{__version__} {vector_id} {newest} {steps[0]} {int(steps[1])}"


def is_organised(library: Library, vector_id: str) -> bool:
    """Whether nothing has changed since the library was last put in order with these vectors."""
    return _get(library, _ORGANISED) == organise_mark(library, vector_id)


def set_organised(tx: Transaction, mark: str) -> None:
    """Remembers that all that a mark stands for was put in order."""
    _put(tx, _ORGANISED, mark)


def forget_organised(tx: Transaction) -> None:
    """Vectors have changed: the next scan puts the library in order again."""
    _put(tx, _ORGANISED, _NOT)


def is_out_of_order(library: Library) -> bool:
    """Whether vectors have changed since the library was last put in order."""
    return _get(library, _ORGANISED) == _NOT


def try_unreadable_again(library: Library, what: str, value: str, reason: str = "") -> None:
    """Has the next scan read photos anew that could not be read, if something has changed.

    Args:
        what: the name of that thing.
        value: what it is now.
        reason: how the reason begins that such photos were given; "": any.
    """
    if _get(library, what) == value:
        return
    with library.transact(None) as tx:
        tx.execute(
            "UPDATE photo SET mtime_ns = ? WHERE substr(error, 1, ?) = ?",
            (TRY_AGAIN, len(reason), reason),
        )
        _put(tx, what, value)


def _get(library: Library, key: str) -> str | None:
    rows = library.read("SELECT value FROM state WHERE key = ?", (key,))
    return str(rows[0][0]) if rows else None


def _put(tx: Transaction, key: str, value: str) -> None:
    tx.execute(
        "INSERT INTO state (key, value) VALUES (?, ?) "
        "ON CONFLICT DO UPDATE SET value = excluded.value",
        (key, value),
    )
