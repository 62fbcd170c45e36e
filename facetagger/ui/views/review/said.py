"""What was said on pages that are not on the screen any more, to show them as they were left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from facetagger.entities import Suggestion
from facetagger.ui.views.review.model import Answer
from facetagger.ui.views.review.waiting import Pair


class Said:
    """Answers that were no plain yes, and the faces at which the keys were."""

    def __init__(self) -> None:
        self._answers: dict[Pair, Answer] = {}
        self._keys: set[int] = set()

    def keep(
        self,
        suggestions: Sequence[Suggestion],
        answers: Mapping[int, Answer],
        current: int | None,
    ) -> None:
        """A page is left.

        Args:
            suggestions: what it asked.
            answers: by face.
            current: the face at which the keys are.
        """
        for s in suggestions:
            self._keys.discard(s.face_id)
            self._answers.pop((s.face_id, s.person_id), None)
            if answers[s.face_id] is not Answer.YES:
                self._answers[s.face_id, s.person_id] = answers[s.face_id]
        if current is not None:
            self._keys.add(current)

    def forget(self, pairs: Iterable[Pair]) -> None:
        """These are asked again as if nothing had been said."""
        for pair in pairs:
            self._answers.pop(pair, None)

    def answers(self, suggestions: Sequence[Suggestion]) -> dict[int, Answer]:
        """What was said to some of these, by face."""
        pairs = ((s.face_id, s.person_id) for s in suggestions)
        return {pair[0]: self._answers[pair] for pair in pairs if pair in self._answers}

    def place(self, suggestions: Sequence[Suggestion]) -> int:
        """Where the keys were among these; else at the first one."""
        places = (i for i, s in enumerate(suggestions) if s.face_id in self._keys)
        return next(places, 0)
