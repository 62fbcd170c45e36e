"""'Same person?' in the real window: yes, no, not sure, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Generator

import fakes
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, crop, people

from facetagger import actions
from facetagger.entities import Alike, EngineError, GroupKind, GroupRef, Progress
from facetagger.jobs import organise
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.background.runner import Runner
from facetagger.ui.dialogs import merging
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.review import pairs
from facetagger.ui.views.review.pairs import PairCard
from facetagger.ui.views.review.question import Question, Side, outcome, title_of
from facetagger.ui.widgets.search_field import SearchField

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clusters(library: Library) -> list[GroupRef]:
    """Anna has 3 faces with her name and a group of 6 without; Bea has two groups of 5 and 4."""
    found = []
    for person, sizes in ((1, (3, 6)), (2, (5, 4))):
        ids = fakes.put_people(library, [person], sum(sizes))[0]
        library.crops.put({i: crop((person * 50, 80, 90)) for i in ids})
        start = 0
        for size in sizes:
            found.append(fakes.g(fakes.put_into_cluster(library, ids[start : start + size])))
            start += size
    actions.name(library, [found[0]], "Anna")
    return found[1:]


@pytest.fixture
def card(clusters: list[GroupRef], open_window: Callable[[], MainWindow], qtbot: QtBot) -> PairCard:
    """The first pair, on the screen: there is nothing else to be reviewed."""
    window = open_window()
    window.resize(1200, 800)
    window.show_view("review")
    card = window.review.pairs
    qtbot.waitUntil(lambda: card.question is not None and card.isVisible())
    assert window.focusWidget() is card
    return card


def window_of(card: PairCard) -> MainWindow:
    window = card.window()
    assert isinstance(window, MainWindow)
    return window


def asked(card: PairCard) -> set[str]:
    """Who is beside whom."""
    if card.question is None:
        return set()
    return {title_of(card.question.first), title_of(card.question.second)}


def not_sure(qtbot: QtBot, card: PairCard) -> None:
    before = card.question
    qtbot.keyClick(card, KEY.Key_Tab)
    qtbot.waitUntil(lambda: card.question is not before)


def go_to(qtbot: QtBot, card: PairCard, *titles: str) -> None:
    """Puts pairs off until the one of these titles is on the screen."""
    while asked(card) != set(titles):
        not_sure(qtbot, card)
        qtbot.waitUntil(lambda: card.question is not None)


def test_a_yes_gives_the_name(qtbot: QtBot, card: PairCard, library: Library) -> None:
    go_to(qtbot, card, "Anna, 3 faces", "Group of 6")
    assert card._sentence.text() == "If yes, 6 faces get the name “Anna”."
    assert "99 %" in card._title.text()
    assert [len(stack.faces()) for stack, _ in card._sides] == [3, 6]
    qtbot.keyClick(card, KEY.Key_Y)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    qtbot.waitUntil(lambda: "Anna, 3 faces" not in asked(card))
    window_of(card).undo()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 3})
    qtbot.waitUntil(lambda: asked(card) == {"Anna, 3 faces", "Group of 6"})


def test_a_no_is_remembered(
    qtbot: QtBot, card: PairCard, library: Library, clusters: list[GroupRef]
) -> None:
    go_to(qtbot, card, "Anna, 3 faces", "Group of 6")
    qtbot.mouseClick(card.no, LEFT)
    anna = queries.people_named(library, "Anna")[0].id
    ids = queries.face_ids(library, clusters[0])
    qtbot.waitUntil(lambda: queries.rejected_of(library, ids) == {i: [anna] for i in ids})
    fakes.finish(organise.suggest(library, fakes.INFO))
    assert not queries.suggestions_of(library, ids)
    window = window_of(card)
    window.show_view("inbox")
    window.show_view("review")
    qtbot.waitUntil(lambda: not window.runner.is_running("alike"))
    qtbot.waitUntil(lambda: "Anna, 3 faces" not in asked(card))
    assert card.hasFocus() or not card.isVisible()
    window.undo()
    qtbot.waitUntil(lambda: not queries.rejected_of(library, ids))
    qtbot.waitUntil(lambda: asked(card) == {"Anna, 3 faces", "Group of 6"})


def test_groups_without_a_name_become_one(
    qtbot: QtBot, card: PairCard, library: Library, clusters: list[GroupRef]
) -> None:
    go_to(qtbot, card, "Group of 5", "Group of 4")
    assert card._sentence.text() == "If yes, they become one group of 9 faces."
    qtbot.mouseClick(card.yes, LEFT)
    qtbot.waitUntil(lambda: len(queries.face_ids(library, clusters[1])) == 9)
    assert card.hasFocus() or not card.isVisible()


def test_not_sure_asks_at_the_end(qtbot: QtBot, card: PairCard) -> None:
    count = card.count
    seen = []
    while card.question is not None:
        seen.append(card.question.pair)
        not_sure(qtbot, card)
        qtbot.waitUntil(lambda: card.question is not None or card.is_empty)
    assert len(set(seen)) == count
    assert card.again.isVisible()
    assert card._nothing.text().startswith("You were not sure about ")
    qtbot.keyClick(card, KEY.Key_Return)
    qtbot.waitUntil(lambda: card.question is not None and card.question.pair == seen[0])
    assert card.count == count


def test_keys_that_answer_suggestions_answer_no_pair(
    qtbot: QtBot, card: PairCard, library: Library
) -> None:
    question = card.question
    for key in (KEY.Key_Return, KEY.Key_Delete, KEY.Key_Enter, KEY.Key_Right):
        qtbot.keyClick(card, key)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Y, Qt.KeyboardModifier.NoModifier, "y", True)
    QApplication.sendEvent(card, held)
    qtbot.keyClick(card, KEY.Key_Y, Qt.KeyboardModifier.AltModifier)
    window_of(card).doer.not_a_face()
    window_of(card).doer.accept_page()
    assert card.question is question
    assert library.undo_label is not None
    assert library.undo_label.startswith("Name 3 faces")


def test_enter_promises_nothing_and_says_the_keys(qtbot: QtBot, card: PairCard) -> None:
    """ "Yes" looked as if Enter pressed it."""
    qtbot.keyClick(card, KEY.Key_Return)
    assert window_of(card).message.text() == "Y: yes   N: no   Tab: not sure   P: photo"
    assert not card.yes.property("primary")


def test_photos_are_shown(qtbot: QtBot, card: PairCard) -> None:
    window = window_of(card)
    qtbot.keyClick(card, KEY.Key_P)
    assert window.photo.isVisible()
    window.photo.leave()
    assert card.hasFocus()
    stack = card._sides[1][0]
    qtbot.mouseDClick(stack, LEFT, pos=stack._spots()[0].center().toPoint())
    assert window.photo.isVisible()


def test_a_group_that_is_gone_is_not_asked_about(
    qtbot: QtBot, card: PairCard, library: Library, clusters: list[GroupRef]
) -> None:
    go_to(qtbot, card, "Anna, 3 faces", "Group of 6")
    actions.ignore(library, [clusters[0]])
    qtbot.waitUntil(lambda: "Group of 6" not in asked(card))


def test_two_people_with_names_ask_which_one_stays(
    qtbot: QtBot,
    card: PairCard,
    library: Library,
    clusters: list[GroupRef],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, chosen = window_of(card), []

    def choose(dialog: merging.MergeNamesDialog) -> int:
        dialog.chosen = chosen.pop(0)
        return 0

    monkeypatch.setattr(merging.MergeNamesDialog, "exec", choose)
    actions.name(library, [clusters[0]], "Anne")
    anna, anne = (queries.people_named(library, n)[0].id for n in ("Anna", "Anne"))
    window.show_view("inbox")
    qtbot.waitUntil(lambda: not window.runner.is_running("alike"))
    window.show_view("review")
    qtbot.waitUntil(lambda: not window.runner.is_running("alike"))
    go_to(qtbot, card, "Anne, 6 faces", "Anna, 3 faces")
    chosen += [None, anne]
    before = card.question
    qtbot.keyClick(card, KEY.Key_Y)  # and thinks better of it
    assert before is not None
    qtbot.waitUntil(lambda: asked(card) == {"Anne, 6 faces", "Anna, 3 faces"})
    assert queries.person(library, anna) is not None
    qtbot.keyClick(card, KEY.Key_Y)
    qtbot.waitUntil(lambda: people(library) == {"Anne": 9})


def test_the_most_certain_pairs_come_first(
    card: PairCard, clusters: list[GroupRef], monkeypatch: pytest.MonkeyPatch
) -> None:
    sure = (0.82, 0.93, 0.999, 0.91, 0.995)
    found = [Alike(clusters[0], GroupRef(GroupKind.CLUSTER, 90 + n), 0.5, p, 3) for n, p in
             enumerate(sure)]  # fmt: skip

    def find(*_args: object) -> Generator[Progress, None, list[Alike]]:
        yield Progress("Comparing groups")
        return found

    monkeypatch.setattr(pairs.alike, "find", find)
    asked_about = fakes.finish(card._job())
    # In steps: of 93 % and 91 % the one comes first whose yes settles more.
    assert [pair.probability for pair in asked_about] == [0.999, 0.995, 0.93, 0.91, 0.82]


def test_where_no_suggestion_is_left_the_other_questions_are_told_of(card: PairCard) -> None:
    review = window_of(card).review
    review.other_part()
    _, title, sentence = review.suggestions.grid.nothing
    assert title == "No more suggestions"
    assert "“Same person?”" in sentence


def test_what_cannot_be_compared_is_said_once(
    qtbot: QtBot,
    clusters: list[GroupRef],
    open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from facetagger.engine import packs

    def load(engine_id: str, threads: int = 1, provider: str = "") -> None:
        raise EngineError("The engine is not installed.")

    window = open_window()
    monkeypatch.setattr(packs, "load", load)
    window.show_view("review")
    qtbot.waitUntil(lambda: window.message.text() == "The engine is not installed.")
    window.review.other_part()
    assert window.review.pairs._nothing.text() == "Groups could not be compared."


def test_pairs_come_before_pages_and_pages_after_pairs(
    qtbot: QtBot,
    clusters: list[GroupRef],
    library: Library,
    open_window: Callable[[], MainWindow],
) -> None:
    fakes.finish(organise.suggest(library, fakes.INFO))
    window = open_window()
    window.show_view("review")
    review = window.review
    qtbot.waitUntil(lambda: review.pairs.isVisible() and review.pairs.question is not None)
    assert window.focusWidget() is review.pairs
    assert review._to_pairs.isChecked()
    window.doer.other_part()
    assert window.focusWidget() is review.suggestions.grid
    window.doer.other_part()
    while review.pairs.question is not None:
        not_sure(qtbot, review.pairs)
        qtbot.waitUntil(lambda: review.pairs.question is not None or review.pairs.is_empty)
    qtbot.waitUntil(lambda: window.focusWidget() is review.suggestions.grid)
    assert review.suggestions.model.rowCount() == 6
    qtbot.keyClick(review.suggestions.grid, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    qtbot.waitUntil(lambda: review.suggestions.is_empty)
    # Who asks for a part that is empty sees it.
    window.doer.other_part()
    assert review.pairs.isVisible()
    window.undo()
    qtbot.waitUntil(lambda: review.suggestions.model.rowCount() == 6)
    qtbot.waitUntil(lambda: review.suggestions.isVisible())


def test_what_pages_of_suggestions_ask_about_is_not_asked_again(
    card: PairCard, clusters: list[GroupRef], library: Library
) -> None:
    def groups() -> set[GroupRef]:
        return {pair.second for pair in fakes.finish(card._job())}

    assert clusters[0] in groups()
    fakes.finish(organise.suggest(library, fakes.INFO))
    assert clusters[0] not in groups()
    one = queries.face_ids(library, clusters[0])[0]
    actions.reject(library, [one])
    fakes.finish(organise.suggest(library, fakes.INFO))
    assert clusters[0] in groups()  # of that face nobody asks


def test_plain_sentences() -> None:
    def side(ref: GroupRef, name: str | None, faces: int) -> Side:
        return Side(ref, name, frozenset(range(faces)), (1,))

    def say(first: Side, second: Side) -> str:
        return outcome(Question(Alike(first.ref, second.ref, 0.5, 0.9, 1), first, second))

    anna, bea = side(fakes.p(1), "Anna", 3), side(fakes.p(2), "Bea", 2)
    one, many = side(fakes.f(9), None, 1), side(fakes.g(4), None, 38)
    assert say(anna, one) == "If yes, 1 face gets the name “Anna”."
    assert say(anna, many) == "If yes, 38 faces get the name “Anna”."
    assert say(many, one) == "If yes, they become one group of 39 faces."
    assert say(anna, bea) == "If yes, “Anna” and “Bea” become one person; you choose the name."
    assert [title_of(s) for s in (one, many)] == ["A face on its own", "Group of 38"]


def test_nobody_is_asked_about_somebody_hidden(
    qtbot: QtBot,
    clusters: list[GroupRef],
    library: Library,
    open_window: Callable[[], MainWindow],
) -> None:
    actions.hide_person(library, queries.people_named(library, "Anna")[0].id, hidden=True)
    window = open_window()
    window.show_view("review")
    card = window.review.pairs
    qtbot.waitUntil(lambda: card.question is not None)
    assert card.count == 1  # Bea's two groups
    assert {card.question.first.ref, card.question.second.ref} == set(clusters[1:])


def test_pairs_are_found_by_name_and_by_file(qtbot: QtBot, card: PairCard) -> None:
    window = window_of(card)
    assert card.count == card.waiting == 2
    window.doer.find()
    field = window.focusWidget()
    assert isinstance(field, SearchField)
    qtbot.keyClicks(field, "ann")
    qtbot.waitUntil(lambda: card.count == 1)
    assert any("Anna" in title for title in asked(card))
    assert (card.waiting, window.review._to_pairs.text()) == (2, "Same person?  1")
    field.clear()
    qtbot.keyClicks(field, "2-0.jpg")
    qtbot.waitUntil(lambda: asked(card) == {"Group of 5", "Group of 4"})
    qtbot.keyClicks(field, "x")
    qtbot.waitUntil(lambda: card.question is None)
    assert card._nothing.text() == "No group fits “2-0.jpgx”"
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: card.count == 2 and card.question is not None)
    assert window.focusWidget() is card


def test_the_side_bar_tells_of_pairs_before_review_is_opened(
    qtbot: QtBot, clusters: list[GroupRef], open_window: Callable[[], MainWindow], library: Library
) -> None:
    patch = pytest.MonkeyPatch()
    window = open_window()
    entry = ("review", 0)
    qtbot.waitUntil(lambda: window.side.entry(entry) is not None)
    assert window.review.pairs._idle.isActive()
    assert window.review.pairs._idle.remainingTime() < 5000, "soon after the start"
    patch.setattr(Runner, "is_busy", property(lambda _runner: True))
    window.review.pairs._idle.timeout.emit()
    assert not window.runner.is_running("alike")
    assert window.review.pairs._idle.isActive()
    patch.undo()
    window.review.pairs._idle.timeout.emit()  # nothing has changed for a while
    qtbot.waitUntil(lambda: window.side.entry(entry).pairs == 2)
    assert window.side.entry(entry).waiting == 2
    rows = window.side.views.rows
    assert rows.index_of(entry).data() == "Review, Same person?  2"
    window.show_view("review")
    card = window.review.pairs
    qtbot.waitUntil(lambda: card.question is not None and card.isVisible())
    qtbot.keyClick(card, KEY.Key_N)
    qtbot.waitUntil(lambda: window.side.entry(entry).pairs == 1)
    window.bridge.flush()
    qtbot.waitUntil(lambda: not window._overview._running)
    assert window.side.entry(entry).pairs == 1
