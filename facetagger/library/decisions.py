"""Writes of what the user decided about faces and people, inside an action's transaction.

The faces concerned are chosen first (`choose`); every statement then works on them as a set.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from facetagger.entities import Source, State
from facetagger.library import journal
from facetagger.library.database import Transaction

_CHOSEN = "(SELECT id FROM chosen)"


def choose(tx: Transaction, face_ids: Iterable[int]) -> None:
    """Sets the faces that the following writes of this transaction are about."""
    tx.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)")
    tx.execute("DELETE FROM chosen")
    tx.executemany("INSERT OR IGNORE INTO chosen VALUES (?)", ((i,) for i in face_ids))


def confirm(tx: Transaction, person_id: int) -> None:
    """The chosen faces are this person, by the user's own word.

    An earlier no to the same person is taken back: the last word counts.
    """
    _touch_clusters(tx)
    _drop_suggestions(tx)
    tx.execute(f"DELETE FROM rejection WHERE person_id = ? AND face_id IN {_CHOSEN}", (person_id,))
    tx.execute(
        "UPDATE face SET state = 'confirmed', source = ?, person_id = ?, cluster_id = NULL "
        f"WHERE id IN {_CHOSEN}",
        (int(Source.MANUAL), person_id),
    )
    tx.execute(f"DELETE FROM suggestion WHERE face_id IN ({journal.ANSWERED})")


def reject(tx: Transaction) -> None:
    """The chosen faces are not who they are suggested or named as."""
    reject_names(tx)
    tx.execute(
        "INSERT INTO rejection (face_id, person_id) SELECT s.face_id, s.person_id "
        f"FROM suggestion s WHERE s.face_id IN {_CHOSEN} AND NOT EXISTS (SELECT 1 FROM rejection "
        "r WHERE r.face_id = s.face_id AND r.person_id = s.person_id)"
    )
    _drop_suggestions(tx)


def refuse(tx: Transaction, person_id: int) -> None:
    """The chosen faces, which have no name, are not this person."""
    tx.execute(
        f"INSERT INTO rejection (face_id, person_id) SELECT c.id, ?1 FROM {_CHOSEN} c "
        "WHERE NOT EXISTS (SELECT 1 FROM rejection r WHERE r.face_id = c.id AND r.person_id = ?1)",
        (person_id,),
    )
    tx.execute(f"DELETE FROM suggestion WHERE person_id = ? AND face_id IN {_CHOSEN}", (person_id,))


def keep_apart(tx: Transaction, one: Iterable[int], other: Iterable[int]) -> None:
    """Each of the first faces is somebody else than each of the others, by the user's word."""
    others = list(other)
    pairs = ((min(a, b), max(a, b)) for a in one for b in others if a != b)
    tx.executemany(
        "INSERT INTO apart (face_id, other_id) SELECT ?1, ?2 WHERE NOT EXISTS "
        "(SELECT 1 FROM apart WHERE face_id = ?1 AND other_id = ?2)",
        pairs,
    )


def touch(tx: Transaction) -> None:
    """The clusters of the chosen faces are the user's work; the machine leaves them alone."""
    tx.execute(
        "UPDATE cluster SET touched = 1 WHERE touched = 0 AND id IN (SELECT cluster_id FROM face "
        f"WHERE id IN {_CHOSEN} AND cluster_id IS NOT NULL)"
    )


def reject_names(tx: Transaction) -> None:
    """Takes the names of the chosen faces away and remembers that they were wrong."""
    tx.execute(
        "INSERT INTO rejection (face_id, person_id) SELECT f.id, f.person_id FROM face f "
        f"WHERE f.id IN {_CHOSEN} AND f.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "rejection r WHERE r.face_id = f.id AND r.person_id = f.person_id)"
    )
    make_unknown(tx)


def make_unknown(tx: Transaction) -> None:
    """The chosen faces are neither named nor set aside any more."""
    tx.execute(
        "UPDATE face SET state = 'unknown', person_id = NULL, source = NULL "
        f"WHERE id IN {_CHOSEN} AND state <> 'unknown'"
    )


def set_aside(tx: Transaction, state: State) -> None:
    """Gives the chosen faces the state IGNORED or NOT_A_FACE."""
    _touch_clusters(tx)
    _drop_suggestions(tx)
    tx.execute(
        "UPDATE face SET state = ?, person_id = NULL, source = NULL, cluster_id = NULL "
        f"WHERE id IN {_CHOSEN}",
        (state.value,),
    )


def bring_back(tx: Transaction) -> None:
    """The chosen faces that were set aside are unknown again."""
    tx.execute(
        "UPDATE face SET state = 'unknown' "
        f"WHERE id IN {_CHOSEN} AND state IN ('ignored', 'not-a-face')"
    )


def remove(tx: Transaction) -> None:
    """Takes the chosen faces out of the library, with all that was said of them."""
    _drop_suggestions(tx)
    tx.execute(f"DELETE FROM rejection WHERE face_id IN {_CHOSEN}")
    tx.execute(f"DELETE FROM apart WHERE face_id IN {_CHOSEN} OR other_id IN {_CHOSEN}")
    tx.execute(f"DELETE FROM face WHERE id IN {_CHOSEN}")


def new_cluster(tx: Transaction) -> int:
    """Makes a cluster that is the user's work, so that the machine leaves it alone."""
    return tx.insert("INSERT INTO cluster (touched) VALUES (1)", ())


def put_into_cluster(tx: Transaction, cluster_id: int) -> None:
    """Moves the chosen faces, which are unknown, into a cluster."""
    _touch_clusters(tx)
    tx.execute("UPDATE cluster SET touched = 1 WHERE id = ?", (cluster_id,))
    tx.execute(f"UPDATE face SET cluster_id = ? WHERE id IN {_CHOSEN}", (cluster_id,))


def new_person(tx: Transaction, name: str) -> int:
    """Makes a person."""
    return tx.insert("INSERT INTO person (name) VALUES (?)", (name,))


def rename_person(tx: Transaction, person_id: int, name: str) -> None:
    """Gives a person another name."""
    tx.execute("UPDATE person SET name = ? WHERE id = ?", (name, person_id))


def set_cover(tx: Transaction, person_id: int, face_id: int) -> None:
    """Chooses the face that stands for a person."""
    tx.execute("UPDATE person SET cover_face_id = ? WHERE id = ?", (face_id, person_id))


def set_birth_date(tx: Transaction, person_id: int, born: date | None) -> None:
    """Says when a person was born; None: nobody knows."""
    value = born.isoformat() if born is not None else None
    tx.execute("UPDATE person SET birth_date = ? WHERE id = ?", (value, person_id))


def hide_person(tx: Transaction, person_id: int, *, hidden: bool) -> None:
    """Takes a person off the lists of people, or puts it back."""
    tx.execute("UPDATE person SET hidden = ? WHERE id = ?", (int(hidden), person_id))


def absorb_person(tx: Transaction, person_id: int, into: int) -> None:
    """Takes a person away whose faces now belong to another; its rejections go over too."""
    tx.execute(
        "INSERT INTO rejection (face_id, person_id) SELECT r.face_id, ?1 FROM rejection r "
        "JOIN face f ON f.id = r.face_id WHERE r.person_id = ?2 AND f.person_id IS NOT ?1 "
        "AND NOT EXISTS (SELECT 1 FROM rejection o WHERE o.face_id = r.face_id "
        "AND o.person_id = ?1)",
        (into, person_id),
    )
    tx.execute(
        "DELETE FROM suggestion WHERE person_id = ?1 AND face_id IN "
        "(SELECT face_id FROM rejection WHERE person_id = ?1)",
        (into,),
    )
    delete_person(tx, person_id)


def delete_person(tx: Transaction, person_id: int) -> None:
    """Takes a person away that no face is named as."""
    tx.execute("DELETE FROM suggestion WHERE person_id = ?", (person_id,))
    tx.execute("DELETE FROM rejection WHERE person_id = ?", (person_id,))
    tx.execute("DELETE FROM person WHERE id = ?", (person_id,))


def _drop_suggestions(tx: Transaction) -> None:
    tx.execute(f"DELETE FROM suggestion WHERE face_id IN {_CHOSEN}")


def _touch_clusters(tx: Transaction) -> None:
    """Marks the clusters that the chosen faces are about to leave as the user's work.

    The journal needs each of these rows too: undo puts the faces back into them.
    """
    tx.execute(
        "UPDATE cluster SET touched = 1 WHERE id IN (SELECT cluster_id FROM face "
        f"WHERE id IN {_CHOSEN} AND cluster_id IS NOT NULL)"
    )
