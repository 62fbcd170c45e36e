"""Review: suggestions to be confirmed by the page, and groups that may be one person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupRef
from facetagger.ui import matching
from facetagger.ui.context import Context
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.views.header import Header
from facetagger.ui.views.review.page import SuggestionPages
from facetagger.ui.views.review.pairs import PairCard
from facetagger.ui.views.review.waiting import Wish
from facetagger.ui.widgets.search_field import SearchField

_PAIRS, _SUGGESTIONS = 0, 1
#: Pairs that are found so soon after the view came up are shown first, if nobody has begun.
_OPENING_MS = 1500


class ReviewView(QWidget):
    """Two questions, of which one has the whole room: 'same person?' and 'are these Anna?'.

    Pairs come first, as one yes settles a whole group; when one kind is answered the other one
    comes up. No key answers both kinds, so nobody answers what he has not read.

    Attributes:
        merge_with: asks whom the selected faces are.
        asked: called with how many questions 'same person?' wait.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self._waiting = 0
        self._stays = False  # the user wants to see an empty part
        self._has_asked = False
        self._opened = QElapsedTimer()
        self.merge_with: Callable[[], None] = lambda: None
        self.asked: Callable[[int], None] = lambda pairs: None
        self.suggestions = SuggestionPages(context, self)
        self.suggestions.merge_with = lambda: self.merge_with()
        self.suggestions.told = self._told
        self.pairs = PairCard(context, self)
        self._header = Header(self.tr("Review"), self)
        self._search = SearchField(words.translate("InboxHead", "Name, folder or date"), self)
        self._search.changed = self._look_for
        self._search.left = lambda: self._part().setFocus()
        self._header.row.addWidget(self._search)
        self._switch = QButtonGroup(self)
        self._to_pairs, self._to_suggestions = self._tab(_PAIRS), self._tab(_SUGGESTIONS)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.pairs)
        self._stack.addWidget(self.suggestions)
        self._switch.idClicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.suggestions.counted = self._suggestions_counted
        self.suggestions.revealed = lambda: self._show_part(_SUGGESTIONS)
        self.pairs.counted = lambda count: self._count()
        self._stack.setCurrentIndex(_SUGGESTIONS)
        self._to_suggestions.setChecked(True)
        self.setFocusProxy(self.suggestions)
        self._count()

    def _tab(self, number: int) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("switch", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.addButton(button, number)
        self._header.row.addWidget(button)
        return button

    # What is shown

    def refresh(self) -> None:
        """The view comes to the screen."""
        self._stays = False
        self._opened.start()
        if not self.pairs.is_empty:
            self._show_part(_PAIRS)
        self.suggestions.begin_anew()
        self.pairs.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = (self._search, self._to_pairs, self._to_suggestions)
        self._header.make_room_for(sum(widget.sizeHint().width() for widget in beside))

    def _suggestions_counted(self, total: int) -> None:
        self._waiting = total
        self._count()

    def _count(self) -> None:
        text = self.tr("Suggestions  {n}").format(n=words.number(self._waiting))
        self._to_suggestions.setText(text)
        self._to_suggestions.setToolTip(
            self.tr("Faces that may be somebody you have named (F6 for the other part)")
        )
        text = self.tr("Same person?  {n}").format(n=words.number(self.pairs.count))
        self._to_pairs.setText(text)
        self._to_pairs.setToolTip(self.tr("Groups that may be one person (F6 for the other part)"))
        self.asked(self.pairs.waiting)
        self._has_asked |= bool(self._waiting or self.pairs.waiting)
        self._advance()
        self.suggestions.tell()

    def _advance(self) -> None:
        """When one kind of question is answered, the other one comes up."""
        at_pairs = self._part() is self.pairs
        here, there = self.pairs.is_empty, self.suggestions.is_empty
        if not at_pairs:
            here, there = there, here
        opening = self._opened.isValid() and self._opened.elapsed() < _OPENING_MS
        if opening and not at_pairs and not there and self.suggestions.is_untouched:
            self._opened.invalidate()
            self._show_part(_PAIRS)
        elif not here:
            self._stays = False
        elif not there and not self._stays:
            self._show_part(_SUGGESTIONS if at_pairs else _PAIRS)

    def _told(self) -> tuple[str, str, str]:
        if text := self._search.wanted():
            title = words.translate("IgnoredView", "No face fits {text}")
            return "review", title.format(text=words.quoted(text)), ""
        if self.pairs.count:
            sentence = self.tr(
                "Groups that may be one person are waiting: “Same person?” at the top, or F6."
            )
        elif self._context.people():
            sentence = self.tr("Faces that may be somebody you have named come here.")
        else:
            sentence = self.tr(
                "Name somebody in the Inbox: faces that may be the same person come here."
            )
        title = self.tr("Nothing to review")
        if self.pairs.count:  # nothing here, that is
            title = self.tr("No more suggestions")
        elif self.suggestions.put_off:
            title = self.tr("Nothing else to review")
        elif self._has_asked:
            title = self.tr("All answered")
        return "review", title, sentence

    def _choose(self, number: int) -> None:
        self._opened.invalidate()
        self._show_part(number)
        self._stays = self._part().is_empty  # who asks for an empty part sees it
        self._part().setFocus()

    def _show_part(self, number: int) -> None:
        changes = self._stack.currentIndex() != number
        had_keys = self._stack.isAncestorOf(self.window().focusWidget() or self)
        self._stack.setCurrentIndex(number)
        self._switch.button(number).setChecked(True)
        self.setFocusProxy(self._part())
        if had_keys:
            self._part().setFocus()
        if number == _PAIRS:
            self.pairs.look()
        elif changes:
            self.suggestions.begin_anew()

    # What the user does

    def search(self) -> None:
        """Puts the cursor where one types what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _look_for(self) -> None:
        text = self._search.wanted()
        plain = matching.plain(text)
        people = self._context.candidates() if text else ()
        fitting = (p.person_id for p in people if matching.rank(plain, p.name) >= matching.INSIDE)
        wish = Wish(text, frozenset(fitting))
        self.suggestions.look_for(wish)
        self.pairs.look_for(wish)

    def other_part(self) -> None:
        """Goes from one question to the other."""
        self._choose(_PAIRS if self._part() is self.suggestions else _SUGGESTIONS)

    def undone(self, changes: Changes) -> None:
        """After an undo: what it took back is asked again, if it was answered here."""
        if not self.isVisible():
            return
        if self.pairs.undone(changes):
            self._show_part(_PAIRS)
        else:
            self.suggestions.reveal(changes)

    def show_photo(self) -> None:
        """Shows the photo of the current face, or those of the two groups."""
        self._part().show_photo()

    def _part(self) -> SuggestionPages | PairCard:
        return self.pairs if self._stack.currentIndex() == _PAIRS else self.suggestions

    def targets(self) -> list[GroupRef]:
        """The faces selected on the page."""
        return self.suggestions.targets() if self._part() is self.suggestions else []

    def accept_page(self) -> None:
        """Answers the page."""
        if self._part() is self.suggestions:
            self.suggestions.commit()

    def ignore(self) -> None:
        """Sets the selected faces aside."""
        if self._part() is self.suggestions:
            self.suggestions.ignore()

    def not_a_face(self) -> None:
        """Marks the selected crops as no faces."""
        if self._part() is self.suggestions:
            self.suggestions.not_a_face()
