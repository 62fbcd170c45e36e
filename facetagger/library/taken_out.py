"""Photos that the user has taken out of the library: their part of a step of undo.

Of a photo, a step knows only whether it is in the library: its place and its picture are what the
disk says, whatever is undone.
"""

from __future__ import annotations

import sqlite3

#: What photo.missing says: 0 it is there; the file is gone; and the user wants to hear no more of
#: it; he has taken it out of the library, though it is there. The row of a photo that is out stays
#: for as long as undo may bring it back.
GONE, FORGOTTEN, REMOVED = 1, 2, 3
#: A condition: the photo is in the library.
IN = f"missing < {FORGOTTEN}"


def make_table(db: sqlite3.Connection) -> None:
    """Makes the table of what photos were before a step, if it is not there."""
    db.execute(
        "CREATE TABLE IF NOT EXISTS undo_photo (step_id INTEGER NOT NULL, row_id INTEGER NOT NULL, "
        "missing INTEGER NOT NULL, content_id TEXT NOT NULL, "
        "PRIMARY KEY (step_id, row_id)) WITHOUT ROWID"
    )


def install(db: sqlite3.Connection) -> None:
    """Sets the triggers up on the connection that writes."""
    db.execute(
        "CREATE TEMP TRIGGER journal_photo_out AFTER UPDATE OF missing ON main.photo "
        "WHEN OLD.missing <> NEW.missing BEGIN INSERT INTO undo_photo "
        "SELECT s.id, OLD.id, OLD.missing, OLD.content_id FROM open_step s WHERE NOT EXISTS "
        "(SELECT 1 FROM undo_photo u WHERE u.step_id = s.id AND u.row_id = OLD.id); END"
    )
    # Steps that older programs wrote do not know of photos: those go and come with their faces.
    db.execute(
        "CREATE TEMP TRIGGER journal_photo_goes AFTER DELETE ON main.face "
        "WHEN EXISTS (SELECT 1 FROM open_step) "
        "AND NOT EXISTS (SELECT 1 FROM main.face WHERE photo_id = OLD.photo_id) "
        f"BEGIN UPDATE photo SET missing = {FORGOTTEN} "
        f"WHERE id = OLD.photo_id AND missing = {GONE}; END"
    )
    db.execute(
        "CREATE TEMP TRIGGER journal_photo_returns AFTER INSERT ON main.face "
        f"BEGIN UPDATE photo SET missing = {GONE} "
        f"WHERE id = NEW.photo_id AND missing = {FORGOTTEN}; END"
    )


def is_part_of(db: sqlite3.Connection, step_id: int) -> bool:
    """Whether a step took photos out of the library."""
    found = db.execute("SELECT 1 FROM undo_photo WHERE step_id = ? LIMIT 1", (step_id,))
    return found.fetchone() is not None


def bring_back(db: sqlite3.Connection, step_id: int) -> None:
    """Puts photos into the library again that a step took out; before their faces come back."""
    _clear_of_later_finds(db, step_id)
    db.execute(
        "UPDATE photo SET missing = u.missing FROM undo_photo u WHERE u.step_id = ? "
        f"AND u.row_id = photo.id AND u.{IN} AND NOT photo.{IN}",
        (step_id,),
    )


def _clear_of_later_finds(db: sqlite3.Connection, step_id: int) -> None:
    """Drops the faces that a later scan found on those photos: the old ones are the same."""
    found = (
        "SELECT f.id FROM undo_photo u JOIN photo p ON p.id = u.row_id "
        f"JOIN face f ON f.photo_id = p.id WHERE u.step_id = ?1 AND u.{IN} AND p.{IN} "
        "AND p.content_id = u.content_id AND f.state = 'unknown' AND NOT EXISTS "
        "(SELECT 1 FROM undo_face o WHERE o.step_id = ?1 AND o.row_id = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM rejection r WHERE r.face_id = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM apart a WHERE f.id IN (a.face_id, a.other_id))"
    )
    db.execute(f"DELETE FROM suggestion WHERE face_id IN ({found})", (step_id,))
    db.execute(f"DELETE FROM face WHERE id IN ({found})", (step_id,))


def take_out_again(db: sqlite3.Connection, step_id: int) -> None:
    """Takes photos out that a step took out and undo brought back; after their faces have gone."""
    db.execute(
        "UPDATE photo SET missing = u.missing FROM undo_photo u WHERE u.step_id = ? "
        f"AND u.row_id = photo.id AND NOT u.{IN} AND photo.missing <> u.missing "
        "AND NOT EXISTS (SELECT 1 FROM face f WHERE f.photo_id = photo.id)",
        (step_id,),
    )
