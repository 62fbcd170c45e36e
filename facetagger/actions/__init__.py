"""Everything that a user can do to people and faces: each one transaction, one undo step.

Every function returns the ids that it touched. Labels are what "Undo …" says.
"""

from facetagger.actions.answering import (
    accept,
    confirm,
    confirm_person,
    reject,
    review,
)
from facetagger.actions.boxes import add_face, move_box
from facetagger.actions.grouping import (
    divide,
    ignore,
    merge,
    merge_named,
    not_a_face,
    restore,
    split,
)
from facetagger.actions.naming import forget, name, name_as, rename, set_cover
from facetagger.actions.pairing import different, same
from facetagger.actions.profile import hide_person, set_birth_date
from facetagger.actions.strangers import ignore_lone
from facetagger.actions.upkeep import forget_missing, redo, remove_folder, undo

__all__ = [
    "accept",
    "add_face",
    "confirm",
    "confirm_person",
    "different",
    "divide",
    "forget",
    "forget_missing",
    "hide_person",
    "ignore",
    "ignore_lone",
    "merge",
    "merge_named",
    "move_box",
    "name",
    "name_as",
    "not_a_face",
    "redo",
    "reject",
    "remove_folder",
    "rename",
    "restore",
    "review",
    "same",
    "set_birth_date",
    "set_cover",
    "split",
    "undo",
]
