"""The page of suggestions as a model: a face each, who it may be, and what the user says to it."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt

from facetagger.entities import Changes, Face, Suggestion
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.text import words
from facetagger.ui.tiles.models import FaceModel
from facetagger.ui.tiles.rows_model import Index, RowRole, RowsModel
from facetagger.ui.views.face_tips import told

translate = words.translate


class Answer(enum.Enum):
    """What Enter will say to a suggestion. LATER: nothing, it is asked again."""

    YES = "yes"
    NO = "no"
    LATER = "later"


_CHECK = {
    Answer.YES: Qt.CheckState.Checked,
    Answer.NO: Qt.CheckState.Unchecked,
    Answer.LATER: Qt.CheckState.PartiallyChecked,
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """What a tile shows.

    Attributes:
        name: of the person that is suggested.
        cover: that person's face, to compare with; None where the whole page is of one person.
        missing: the photo is not there any more.
    """

    face: Face
    suggestion: Suggestion
    name: str
    cover: int | None
    missing: bool
    answer: Answer


class ReviewModel(RowsModel):
    """Faces by id. What is suggested for each stays as it was when the page came up."""

    def __init__(self, library: Library, parent: Any = None) -> None:
        super().__init__(parent)
        self._library = library
        self._faces = FaceModel(library, self)
        self._suggestions: dict[int, Suggestion] = {}
        self._answers: dict[int, Answer] = {}
        self._covers = False

    def set_page(
        self,
        suggestions: Sequence[Suggestion],
        answers: Mapping[int, Answer],
        *,
        covers: bool,
    ) -> None:
        """Shows another page, ticked but for what is answered otherwise already.

        Args:
            suggestions: in their order.
            answers: by face id; those that are missing are YES.
            covers: show beside each name a face of that person.
        """
        self.beginResetModel()
        self._suggestions = {s.face_id: s for s in suggestions}
        self._answers = dict.fromkeys(self._suggestions, Answer.YES)
        self._answers.update({i: a for i, a in answers.items() if i in self._suggestions})
        self._covers = covers
        self._keys, self._places, self._rows = list(self._suggestions), None, {}
        self.endResetModel()

    def suggestions(self) -> list[Suggestion]:
        """What is asked, in the order shown."""
        return [self._suggestions[key] for key in self._keys]

    def answers(self) -> dict[int, Answer]:
        """What the user says, by face id."""
        return {key: self._answers[key] for key in self._keys}

    def answer(self, face_ids: Sequence[int], answer: Answer) -> None:
        """Says yes, no or not sure to faces."""
        for key in face_ids:
            if key in self._suggestions and self._answers[key] is not answer:
                self._answers[key] = answer
                if (row := self._rows.get(key)) is not None:
                    self._rows[key] = replace(row, answer=answer)
                index = self.index_of(key)
                self.dataChanged.emit(index, index)

    # RowsModel

    def read(self, keys: Sequence[int]) -> Mapping[int, ReviewRow]:
        people: dict[int, tuple[str, int | None]] = {}
        for who in {self._suggestions[key].person_id for key in keys}:
            person = queries.person(self._library, who)
            cover = queries.cover(self._library, who) if self._covers else None
            people[who] = (person.name if person is not None else "", cover)
        rows = {}
        for key, row in self._faces.read(keys).items():
            suggestion = self._suggestions[key]
            name, cover = people[suggestion.person_id]
            answer = self._answers[key]
            rows[key] = ReviewRow(row.face, suggestion, name, cover, row.missing, answer)
        return rows

    def is_touched(self, key: int, row: ReviewRow | None, changes: Changes) -> bool:
        if row is None or key in changes.faces or row.face.photo_id in changes.photos:
            return True
        return row.suggestion.person_id in changes.people

    def text(self, row: ReviewRow) -> str:
        said = {
            Answer.YES: translate("ReviewModel", "yes"),
            Answer.NO: translate("ReviewModel", "no"),
            Answer.LATER: translate("ReviewModel", "not sure"),
        }
        text = translate("ReviewModel", "{name}, {percent} sure: {answer}").format(
            name=row.name,
            percent=words.percent(row.suggestion.probability),
            answer=said[row.answer],
        )
        if row.missing:
            gone = translate("ReviewModel", "its photo is not there any more")
            text = words.listed((text, gone))
        return text

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            return _CHECK[self._answers[self._keys[index.row()]]]
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row: ReviewRow | None = super().data(index, RowRole)
            return told(self._library, row.face, row.name) if row is not None else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        state = Qt.CheckState(value)
        answer = next(answer for answer, check in _CHECK.items() if check == state)
        self.answer([self.key(index)], answer)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags


def done_text(yes: int, no: int) -> str:
    """What Enter will say to so many suggestions."""
    if yes + no == 1:
        return translate("ReviewModel", "Yes") if yes else translate("ReviewModel", "No")
    if yes and no:
        return translate("ReviewModel", "Yes to {yes}, no to {no}").format(
            yes=words.number(yes), no=words.number(no)
        )
    if yes:
        return translate("ReviewModel", "Yes to {n}").format(n=words.number(yes))
    if no:
        return translate("ReviewModel", "No to {n}").format(n=words.number(no))
    return translate("ReviewModel", "Ask later")
