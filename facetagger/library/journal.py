"""Undo and redo: a journal of before-images, kept by SQLite triggers.

While a step is open, the first write to any row of an undoable table stores the row's old value
(or that there was none) in `undo_<table>`. Undoing writes the old values back while another step
is open, so the same triggers record the way forward again: undo and redo are one routine, and
nobody writes an inverse by hand. The same triggers note which ids a transaction touched.

Method: https://www.sqlite.org/undoredo.html, with row images in place of SQL text, so that bulk
statements stay bulk statements and every value survives to the bit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

from facetagger.entities import Changes, Step
from facetagger.library import taken_out

#: Undoable tables and their keys, parents before children.
UNDOABLE = {
    "person": "id",
    "cluster": "id",
    "face": "id",
    "suggestion": "face_id",
    "rejection": "id",
    "apart": "id",
}
#: Ids that a written row touches: (kind, column). Both the old and the new row count.
_TOUCHES = {
    "person": [("person", "id")],
    "cluster": [("cluster", "id")],
    "face": [
        ("face", "id"),
        ("photo", "photo_id"),
        ("person", "person_id"),
        ("cluster", "cluster_id"),
    ],
    "suggestion": [("face", "face_id"), ("person", "person_id")],
    "rejection": [("face", "face_id"), ("person", "person_id")],
    "apart": [("face", "face_id"), ("face", "other_id")],
    "photo": [("photo", "id")],
}
#: Suggestions that a word of the user's answers: the face was told apart from one of that person.
ANSWERED = (
    "SELECT s.face_id FROM apart a JOIN face f ON f.id = a.other_id "
    "JOIN suggestion s ON s.face_id = a.face_id AND s.person_id = f.person_id UNION ALL "
    "SELECT s.face_id FROM apart a JOIN face f ON f.id = a.face_id "
    "JOIN suggestion s ON s.face_id = a.other_id AND s.person_id = f.person_id"
)
#: Steps beyond this number are forgotten, oldest first.
MAX_STEPS = 1000
_REVERSE = -1  # the step that is open while another one is being undone


def columns(db: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns of a table and their declared types, in order."""
    return {row[1]: row[2] for row in db.execute(f"PRAGMA main.table_info({table})")}


def make_tables(db: sqlite3.Connection) -> None:
    """Makes the mirror of every undoable table, or adds the columns that it lacks."""
    for table in UNDOABLE:
        mirror = f"undo_{table}"
        wanted, present = columns(db, table), columns(db, mirror)
        if not present:
            fields = ", ".join(f"{name} {kind}" for name, kind in wanted.items())
            db.execute(
                f"CREATE TABLE {mirror} (step_id INTEGER NOT NULL, row_id INTEGER NOT NULL, "
                f"existed INTEGER NOT NULL, {fields}, PRIMARY KEY (step_id, row_id)) WITHOUT ROWID"
            )
            db.execute(f"CREATE INDEX {mirror}_row ON {mirror} (row_id)")
        else:
            for name in wanted.keys() - present.keys():
                db.execute(f"ALTER TABLE {mirror} ADD COLUMN {name} {wanted[name]}")
    if not columns(db, "undo_embedding"):
        db.execute(
            "CREATE TABLE undo_embedding (face_id INTEGER NOT NULL, engine_id TEXT NOT NULL, "
            "vector BLOB NOT NULL, PRIMARY KEY (face_id, engine_id)) WITHOUT ROWID"
        )
    taken_out.make_table(db)


def install(db: sqlite3.Connection) -> None:
    """Sets the triggers up on the connection that writes; they live as long as it does."""
    db.execute("CREATE TEMP TABLE open_step (id INTEGER NOT NULL)")
    db.execute("CREATE TEMP TABLE touched_box (face_id INTEGER NOT NULL)")
    for table, keys in _TOUCHES.items():
        # Rows as they come, twice and more: to look whether an id is there already would take half
        # of the time of naming 5,000 faces.
        names = ", ".join(column for _, column in keys)
        db.execute(f"CREATE TEMP TABLE touched_{table} ({names})")
        for event, rows in (
            ("INSERT", ("NEW",)),
            ("UPDATE", ("OLD", "NEW")),
            ("DELETE", ("OLD",)),
        ):
            body = [_touch(table, row) for row in rows]
            if table in UNDOABLE:
                body.insert(0, _remember(db, table, event))
            db.execute(
                f"CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} "
                f"BEGIN {' '.join(body)} END"
            )
    taken_out.install(db)
    _keep_vectors(db)
    _follow_boxes(db)


def _follow_boxes(db: sqlite3.Connection) -> None:
    """What was made of a face's pixels goes when an action, or its undo, moves the box.

    `take_touched` tells which they are, so that they are described anew.
    """
    moved = " OR ".join(f"OLD.{side} <> NEW.{side}" for side in ("x", "y", "w", "h"))
    note = "INSERT INTO touched_box VALUES (NEW.id);"
    db.execute(
        "CREATE TEMP TRIGGER journal_box_moves AFTER UPDATE OF x, y, w, h ON main.face "
        f"WHEN EXISTS (SELECT 1 FROM open_step) AND ({moved}) BEGIN "
        "DELETE FROM embedding WHERE face_id = NEW.id; DELETE FROM lone WHERE face_id = NEW.id; "
        f"DELETE FROM suggestion WHERE face_id = NEW.id; {note} END"
    )
    db.execute(
        "CREATE TEMP TRIGGER journal_box_comes AFTER INSERT ON main.face "
        "WHEN EXISTS (SELECT 1 FROM open_step) AND NOT EXISTS (SELECT 1 FROM undo_embedding "
        "WHERE face_id = NEW.id) AND NOT EXISTS (SELECT 1 FROM embedding WHERE face_id = NEW.id) "
        f"BEGIN {note} END"
    )


def _keep_vectors(db: sqlite3.Connection) -> None:
    """A face that an action removes and undo brings back has its vectors again.

    Vectors are no part of a step: their photo may be gone, so that nobody can make them anew.
    """
    db.execute(
        "CREATE TEMP TRIGGER journal_vectors_go BEFORE DELETE ON main.face "
        "WHEN EXISTS (SELECT 1 FROM open_step) BEGIN INSERT INTO undo_embedding "
        "SELECT face_id, engine_id, vector FROM embedding WHERE face_id = OLD.id; END"
    )
    db.execute(
        "CREATE TEMP TRIGGER journal_vectors_return AFTER INSERT ON main.face BEGIN "
        "INSERT INTO embedding SELECT face_id, engine_id, vector FROM undo_embedding "
        "WHERE face_id = NEW.id; DELETE FROM undo_embedding WHERE face_id = NEW.id; END"
    )


def _remember(db: sqlite3.Connection, table: str, event: str) -> str:
    names = list(columns(db, table))
    row = "NEW" if event == "INSERT" else "OLD"
    values = "0" + ", NULL" * len(names)
    if event != "INSERT":
        values = "1, " + ", ".join(f"OLD.{name}" for name in names)
    key = UNDOABLE[table]
    # NOT EXISTS and not OR IGNORE: a conflict clause of the outer statement would override it.
    return (
        f"INSERT INTO undo_{table} (step_id, row_id, existed, {', '.join(names)}) "
        f"SELECT s.id, {row}.{key}, {values} FROM open_step s WHERE NOT EXISTS "
        f"(SELECT 1 FROM undo_{table} u WHERE u.step_id = s.id AND u.row_id = {row}.{key});"
    )


def _touch(table: str, row: str) -> str:
    values = ", ".join(f"{row}.{column}" for _, column in _TOUCHES[table])
    return f"INSERT INTO touched_{table} VALUES ({values});"


def take_touched(db: sqlite3.Connection) -> Changes:
    """What was written since the last call; forgets it."""
    kinds: dict[str, set[int]] = {"face": set(), "photo": set(), "person": set(), "cluster": set()}
    for table, keys in _TOUCHES.items():
        rows = db.execute(f"SELECT DISTINCT * FROM touched_{table}").fetchall()
        if not rows:
            continue
        for (kind, _), numbers in zip(keys, zip(*rows, strict=True), strict=True):
            kinds[kind].update(number for number in numbers if number is not None)
        db.execute(f"DELETE FROM touched_{table}")
    boxes = {number for (number,) in db.execute("SELECT face_id FROM touched_box")}
    db.execute("DELETE FROM touched_box")
    return Changes(
        frozenset(kinds["face"]),
        frozenset(kinds["photo"]),
        frozenset(kinds["person"]),
        frozenset(kinds["cluster"]),
        boxes=frozenset(boxes),
    )


def begin(db: sqlite3.Connection, label: str) -> int:
    """Opens a step; what had been undone can no longer be redone. Returns the step's id."""
    for (step,) in db.execute("SELECT id FROM undo_step WHERE undone = 1").fetchall():
        _drop(db, step)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    cursor = db.execute("INSERT INTO undo_step (label, at) VALUES (?, ?)", (label, now))
    step_id = int(cursor.lastrowid or 0)
    db.execute("INSERT INTO open_step VALUES (?)", (step_id,))
    return step_id


def end(db: sqlite3.Connection, step_id: int) -> bool:
    """Closes the step. False: it wrote nothing, so it is no step."""
    db.execute("DELETE FROM open_step")
    wrote = any(
        db.execute(f"SELECT 1 FROM undo_{t} WHERE step_id = ? LIMIT 1", (step_id,)).fetchone()
        for t in (*UNDOABLE, "photo")
    )
    if not wrote:
        _drop(db, step_id)
    old = db.execute(
        "SELECT id FROM undo_step ORDER BY id DESC LIMIT -1 OFFSET ?", (MAX_STEPS,)
    ).fetchall()
    for (step,) in old:
        _drop(db, step)
    return wrote


def next_step(db: sqlite3.Connection, *, undone: bool) -> tuple[int, str] | None:
    """The step that redo (undone) or undo (not undone) would take: its id and label."""
    order = "ASC" if undone else "DESC"
    row = db.execute(
        f"SELECT id, label FROM undo_step WHERE undone = ? ORDER BY id {order} LIMIT 1", (undone,)
    ).fetchone()
    return (row[0], row[1]) if row else None


def steps(db: sqlite3.Connection, limit: int) -> list[Step]:
    """The latest steps, newest first."""
    rows = db.execute(
        "SELECT id, label, at, undone FROM undo_step ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [Step(r[0], r[1], datetime.fromisoformat(r[2]), bool(r[3])) for r in rows]


def replay(db: sqlite3.Connection, step_id: int) -> None:
    """Writes a step's old values back, and keeps in their place what they replaced."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute("INSERT INTO open_step VALUES (?)", (_REVERSE,))
    _release(db, step_id)
    taken_out.bring_back(db, step_id)
    for table in reversed(UNDOABLE):
        db.execute(
            f"DELETE FROM {table} WHERE {UNDOABLE[table]} IN "
            f"(SELECT row_id FROM undo_{table} WHERE step_id = ? AND existed = 0)",
            (step_id,),
        )
    for table, key in UNDOABLE.items():
        names = list(columns(db, table))
        if differing := _differing(db, table, step_id):
            settings = ", ".join(f"{name} = u.{name}" for name in differing)
            db.execute(
                f"UPDATE {table} SET {settings} FROM undo_{table} u "
                f"WHERE u.step_id = ? AND u.existed = 1 AND u.row_id = {table}.{key}",
                (step_id,),
            )
        db.execute(
            f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(names)} "
            f"FROM undo_{table} u WHERE u.step_id = ? AND u.existed = 1 "
            f"AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.{key} = u.row_id)",
            (step_id,),
        )
    _settle(db, step_id)
    taken_out.take_out_again(db, step_id)
    db.execute("DELETE FROM open_step")
    for table in (*UNDOABLE, "photo"):
        db.execute(f"DELETE FROM undo_{table} WHERE step_id = ?", (step_id,))
        db.execute(f"UPDATE undo_{table} SET step_id = ? WHERE step_id = ?", (step_id, _REVERSE))
    db.execute("UPDATE undo_step SET undone = 1 - undone WHERE id = ?", (step_id,))


def _differing(db: sqlite3.Connection, table: str, step_id: int) -> list[str]:
    """The columns that a step changed in any row: writing the others costs as much again.

    SQLite writes an index anew for every column that is set, whether it changes or not.
    """
    key = UNDOABLE[table]
    names = [name for name in columns(db, table) if name != key]
    differs = ", ".join(f"max(t.{name} IS NOT u.{name})" for name in names)
    row = db.execute(
        f"SELECT {differs} FROM undo_{table} u JOIN {table} t ON t.{key} = u.row_id "
        "WHERE u.step_id = ? AND u.existed = 1",
        (step_id,),
    ).fetchone()
    return [name for name, differing in zip(names, row, strict=True) if differing]


def _release(db: sqlite3.Connection, step_id: int) -> None:
    """Frees rows that are about to go from what the machine has tied to them since."""
    gone = "SELECT row_id FROM undo_{} WHERE step_id = ? AND existed = 0"
    db.execute(
        f"UPDATE face SET cluster_id = NULL WHERE cluster_id IN ({gone.format('cluster')})",
        (step_id,),
    )
    for column, table in (("person_id", "person"), ("face_id", "face")):
        db.execute(f"DELETE FROM suggestion WHERE {column} IN ({gone.format(table)})", (step_id,))
    # What comes back must not lean on what has gone since: a suggestion on its person or face, a
    # face on a group that the machine has dissolved.
    db.execute(
        "UPDATE undo_suggestion SET existed = 0 WHERE step_id = ?1 AND existed = 1 AND "
        "(face_id NOT IN (SELECT id FROM face) AND face_id NOT IN "
        "(SELECT row_id FROM undo_face WHERE step_id = ?1 AND existed = 1) "
        "OR person_id NOT IN (SELECT id FROM person) AND person_id NOT IN "
        "(SELECT row_id FROM undo_person WHERE step_id = ?1 AND existed = 1))",
        (step_id,),
    )
    db.execute(
        "UPDATE undo_face SET cluster_id = NULL WHERE step_id = ?1 AND cluster_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM cluster c WHERE c.id = undo_face.cluster_id) "
        "AND NOT EXISTS (SELECT 1 FROM undo_cluster u WHERE u.step_id = ?1 AND u.existed = 1 "
        "AND u.row_id = undo_face.cluster_id)",
        (step_id,),
    )


def _settle(db: sqlite3.Connection, step_id: int) -> None:
    """Drops what the machine has suggested since and the decisions that are back answer."""
    db.execute(
        "DELETE FROM suggestion WHERE face_id IN (SELECT f.id FROM undo_face u "
        "JOIN face f ON f.id = u.row_id WHERE u.step_id = ? AND f.state <> 'unknown')",
        (step_id,),
    )
    db.execute(
        "DELETE FROM suggestion WHERE face_id IN (SELECT s.face_id FROM undo_rejection u "
        "JOIN rejection r ON r.id = u.row_id JOIN suggestion s ON s.face_id = r.face_id "
        "AND s.person_id = r.person_id WHERE u.step_id = ?)",
        (step_id,),
    )
    db.execute(f"DELETE FROM suggestion WHERE face_id IN ({ANSWERED})")


def amend(db: sqlite3.Connection, table: str, row_id: int, values: Mapping[str, object]) -> None:
    """Writes what no user decided, in a row and all its images: undo does not take it back."""
    settings = ", ".join(f"{name} = ?" for name in values)
    for name, key in ((table, UNDOABLE[table]), (f"undo_{table}", "row_id")):
        db.execute(f"UPDATE {name} SET {settings} WHERE {key} = ?", (*values.values(), row_id))


def is_remembered(db: sqlite3.Connection, face_id: int) -> bool:
    """Whether undo or redo may need the face, so that its row has to stay."""
    row = db.execute(
        "SELECT 1 FROM undo_face WHERE row_id = ?1 UNION ALL "
        "SELECT 1 FROM undo_rejection WHERE face_id = ?1 UNION ALL "
        "SELECT 1 FROM undo_apart WHERE ?1 IN (face_id, other_id) LIMIT 1",
        (face_id,),
    ).fetchone()
    return row is not None


def _drop(db: sqlite3.Connection, step_id: int) -> None:
    for table in (*UNDOABLE, "photo"):
        db.execute(f"DELETE FROM undo_{table} WHERE step_id = ?", (step_id,))
    db.execute("DELETE FROM undo_step WHERE id = ?", (step_id,))
    db.execute(
        "DELETE FROM undo_embedding WHERE NOT EXISTS "
        "(SELECT 1 FROM undo_face u WHERE u.row_id = undo_embedding.face_id)"
    )
