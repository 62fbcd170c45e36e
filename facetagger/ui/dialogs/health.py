"""What is asked about the library's own file: damage, backups to go back to, deleting it all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facetagger.library.backups import Backup
from facetagger.ui.dialogs.dialog import Dialog, say
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import literal

translate = words.translate
RESTORE, ANOTHER, QUIT = "restore", "another", "quit"
AGAIN, USUAL = "again", "usual"


def moment(backup: Backup) -> str:
    """When a backup was made, as the user's country writes it."""
    return QLocale().toString(backup.made_at, QLocale.FormatType.ShortFormat)


def held(backup: Backup) -> str:
    """'38 faces, 2 people'; that it cannot be read."""
    if backup.contents is None:
        return translate("Health", "damaged")
    faces, people = words.faces(backup.contents.faces), words.people(backup.contents.people)
    return translate("Health", "{faces}, {people}").format(faces=faces, people=people)


def copying(dialog: Dialog, text: str) -> QPushButton:
    """A button that copies what a dialog says, for whoever is asked for help."""
    button = QPushButton(translate("MessageBar", "Copy details"), dialog)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    return button


class DamageDialog(Dialog):
    """The library's file is damaged: what now?

    Attributes:
        chosen: RESTORE, ANOTHER or QUIT.
    """

    def __init__(self, parent: QWidget | None, sentence: str, backup: Backup | None) -> None:
        title = translate("Health", "The library is damaged")
        super().__init__(parent, title, width=560, height=260)
        self.chosen = QUIT
        self.add_text(sentence)
        if backup is None:
            offer = self.tr("There is no good backup of it. Its file stays as it is.")
        else:
            offer = self.tr(
                "The newest good backup is from {date}, with {contents}: {path}. Names that were "
                "given since are not in it. The damaged file is kept."
            ).format(date=moment(backup), contents=held(backup), path=backup.path)
        self.offer = self.add_text(offer)
        self.offer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addStretch(1)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.restore = QPushButton(self.tr("Restore the backup"), self)
        self.restore.setProperty("primary", True)
        self.another = QPushButton(self.tr("Open another library…"), self)
        self.quit = QPushButton(self.tr("Quit"), self)
        for button, answer, place in (
            (self.restore, RESTORE, role.AcceptRole),
            (self.another, ANOTHER, role.ActionRole),
            (self.quit, QUIT, role.RejectRole),
        ):
            button.clicked.connect(lambda _checked=False, a=answer: self._choose(a))
            buttons.addButton(button, place)
        self.copy_details = copying(self, f"{sentence}\n\n{offer}")
        buttons.addButton(self.copy_details, role.ActionRole)
        self.restore.setVisible(backup is not None)
        (self.quit if backup is None else self.restore).setDefault(True)
        self.column.addWidget(buttons)

    def _choose(self, answer: str) -> None:
        self.chosen = answer
        self.accept()


class AwayDialog(Dialog):
    """The library is not there, or cannot be opened: what now?

    Args:
        sentence: why it cannot be opened; empty: it is not there.
        for_good: looking again will not help, so that it is not what Enter does.

    Attributes:
        chosen: AGAIN, ANOTHER, USUAL or QUIT.
    """

    def __init__(
        self,
        parent: QWidget | None,
        directory: Path,
        sentence: str = "",
        *,
        for_good: bool = False,
    ) -> None:
        title = translate("Health", "The library is not there")
        if sentence:
            title = translate("Health", "The library cannot be opened")
        super().__init__(parent, title, width=620, height=240)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen = QUIT
        self.add_text(
            sentence
            or self.tr(
                "It is kept in {folder}. Is its drive unplugged, or was the folder moved? Nothing "
                "was made or changed in its place."
            ).format(folder=directory)
        ).setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addStretch(1)
        self.again = QPushButton(self.tr("Look again"), self)
        self.another = QPushButton(self.tr("Open another library…"), self)
        self.usual = QPushButton(self.tr("Open the usual library this time"), self)
        self.copy_details = copying(self, sentence)
        self.copy_details.setVisible(bool(sentence))
        self.quit = QPushButton(self.tr("Quit"), self)
        for button, answer in (
            (self.again, AGAIN),
            (self.another, ANOTHER),
            (self.usual, USUAL),
            (self.quit, QUIT),
        ):
            button.clicked.connect(lambda _checked=False, a=answer: self._choose(a))
            button.setAutoDefault(False)
        # What can be done instead, one below the other: side by side they fit in no language.
        choices = QVBoxLayout()
        choices.setSpacing(8)
        for button in (self.again, self.another, self.usual):
            choices.addWidget(button)
        self.column.addLayout(choices)
        line = QHBoxLayout()
        line.addWidget(self.copy_details)
        line.addStretch(1)
        line.addWidget(self.quit)
        self.column.addLayout(line)
        first = self.quit if for_good else self.again
        first.setProperty("primary", True)
        first.setDefault(True)
        first.setFocus()

    def _choose(self, answer: str) -> None:
        self.chosen = answer
        self.accept()


class SettingsDamageDialog(Dialog):
    """The library's settings cannot be read: what now?

    Attributes:
        chosen: USUAL (settings), AGAIN or QUIT.
    """

    def __init__(self, parent: QWidget | None, sentence: str, details: str) -> None:
        title = translate("Health", "The settings cannot be read")
        super().__init__(parent, title, width=620, height=200)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.chosen = QUIT
        text = self.add_text(sentence)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addStretch(1)
        self.usual = QPushButton(translate("Health", "Use the usual settings"), self)
        self.again = QPushButton(translate("AwayDialog", "Look again"), self)
        self.copy_details = copying(self, f"{sentence}\n\n{details}")
        self.quit = QPushButton(translate("AwayDialog", "Quit"), self)
        for button, answer in ((self.usual, USUAL), (self.again, AGAIN), (self.quit, QUIT)):
            button.clicked.connect(lambda _checked=False, a=answer: self._choose(a))
            button.setAutoDefault(False)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.usual)
        choices.addWidget(self.again)
        self.column.addLayout(choices)
        line = QHBoxLayout()
        line.addWidget(self.copy_details)
        line.addStretch(1)
        line.addWidget(self.quit)
        self.column.addLayout(line)
        self.usual.setProperty("primary", True)
        self.usual.setDefault(True)
        self.usual.setFocus()

    def _choose(self, answer: str) -> None:
        self.chosen = answer
        self.accept()


class BackupsDialog(Dialog):
    """What the library can be taken back to; another backup can be made at any time.

    Attributes:
        chosen: the backup to restore, None: none.
        make: called to make a backup now; `show_found` is to be called when there is one.
    """

    def __init__(self, parent: QWidget, found: Sequence[Backup]) -> None:
        title = translate("Health", "Restore a backup")
        super().__init__(parent, title, width=640, height=460)
        self._found: Sequence[Backup] = ()
        self.chosen: Backup | None = None
        self.make: Callable[[], None] = lambda: None
        self.add_text(
            self.tr(
                "A backup is made once a day, and the last ten are kept; besides, the newest one "
                "of what was named since. The library as it is now is set aside, and appears in "
                "this list: restoring can be undone."
            )
        )
        self.list = self._list(title)
        self.column.addWidget(self.list, 1)
        self.note = self.add_text("")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.now = QPushButton(self.tr("Back up &now"), self)
        self.now.setAutoDefault(False)
        self.now.clicked.connect(self._make)
        buttons.addButton(self.now, QDialogButtonBox.ButtonRole.ActionRole)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setProperty("primary", True)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        self.list.itemActivated.connect(lambda *_: self._choose())
        self.show_found(found)
        self.list.setFocus()

    def show_found(self, found: Sequence[Backup]) -> None:
        """Lists the backups, the newest good one marked."""
        self._found = found
        self.list.clear()
        for backup in found:
            row = [moment(backup), held(backup), words.size(backup.size), self._kind(backup)]
            item = QTreeWidgetItem(row)
            item.setToolTip(0, literal(str(backup.path)))
            self.list.addTopLevelItem(item)
        good = [row for row, backup in enumerate(found) if backup.good]
        if good:
            self.list.setCurrentItem(self.list.topLevelItem(good[0]))
        none = translate("Safety", "There is no backup yet. The first one is made today.")
        self.say("" if found else none)
        self._allow()

    def _kind(self, backup: Backup) -> str:
        if backup.set_aside:
            return self.tr("set aside")
        return self.tr("further backup") if backup.between else self.tr("daily backup")

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Tells what came of making a backup."""
        self.now.setEnabled(True)
        say(self.note, sentence, bad=bad)

    def _make(self) -> None:
        self.list.setFocus()  # the button rests
        self.now.setEnabled(False)
        say(self.note, self.tr("Backing up the library…"))
        self.make()

    def _list(self, title: str) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(title)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setHeaderLabels(
            [self.tr("Made"), self.tr("Contents"), self.tr("Size"), self.tr("Kind")]
        )
        made.ensurePolished()
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _current(self) -> Backup | None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem())
        backup = self._found[row] if row >= 0 else None
        return backup if backup is not None and backup.good else None

    def _allow(self) -> None:
        self.restore.setEnabled(self._current() is not None)

    def _choose(self) -> None:
        self.chosen = self._current()
        if self.chosen is not None:
            self.accept()


class DeleteDialog(Dialog):
    """All face data goes only after a word was typed."""

    def __init__(self, parent: QWidget, faces: int, people: int) -> None:
        title = translate("Health", "Delete all face data")
        super().__init__(parent, title, width=560, height=320)
        self.word = self.tr("delete")
        self.add_text(
            self.tr(
                "{faces} and {people} are deleted, with all names, pictures of faces and backups. "
                "This cannot be undone."
            ).format(faces=words.faces(faces), people=words.people(people))
        ).setProperty("bad", True)
        self.add_text(self.tr("Your photos are not touched, and your settings stay."))
        self.add_text(self.tr("To go on, type: {word}").format(word=words.quoted(self.word)))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("The word that confirms deleting"))
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.delete = buttons.addButton(
            self.tr("Delete all face data"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.delete.setEnabled(False)
        self.field.textChanged.connect(
            lambda text: self.delete.setEnabled(text.strip().casefold() == self.word.casefold())
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        self.field.setFocus()
