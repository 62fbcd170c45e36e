"""The licence of an engine's models, to be read and accepted before they are fetched."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPlainTextEdit, QWidget

from facetagger.engine.api import EngineStatus
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.text import words

translate = words.translate


class LicenceDialog(Dialog):
    """Accepted only after the box was ticked."""

    def __init__(self, parent: QWidget, name: str, status: EngineStatus, text: str) -> None:
        title = translate("Licence", "Install {name}").format(name=name)
        super().__init__(parent, title, width=640, height=520)
        if not status.info.commercial_use:
            self.add_text(
                self.tr(
                    "These models are for non-commercial use only. If you are paid for what you "
                    "do with facetagger, do not install them."
                )
            ).setProperty("bad", True)
        if status.size is not None:
            self.add_text(
                self.tr("{size} will be downloaded.").format(size=words.size(status.size))
            )
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self.column.addWidget(self.text, 1)
        self.accept_box = QCheckBox(self.tr("I &accept this licence"), self)
        self.column.addWidget(self.accept_box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.install = buttons.addButton(self.tr("Install"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.install.setProperty("primary", True)
        self.install.setEnabled(False)
        self.accept_box.toggled.connect(self.install.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        self.text.setFocus()
