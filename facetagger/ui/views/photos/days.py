"""Days as people write them, and a field that takes one: typed, or chosen in a calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from facetagger.ui.look import icons, style
from facetagger.ui.text import words

Days = tuple[date, date]
translate = words.translate
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:[-./](\d{1,2}))?")
_MONTH_OF_YEAR = re.compile(r"(\d{1,2})[-./](\d{4})")
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
#: Photographs are not older, and nobody on them was born earlier.
OLDEST = date(1780, 1, 1)
#: Keys that lead from a field above the photos to them.
LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape)


def days(text: str) -> Days | None:
    """The first and the last day of what somebody wrote: a year, a month or a day; None: neither.

    As 2019, 2019-05 or 2019-05-17, 5/2019, or a day as the user's country writes it.
    """
    text = text.strip()
    try:
        if found := _DAY.fullmatch(text):
            day = date(*map(int, found.groups()))
            return day, day
        if found := _YEAR_OR_MONTH.fullmatch(text):
            return _whole(int(found[1]), int(found[2]) if found[2] else None)
        if found := _MONTH_OF_YEAR.fullmatch(text):
            return _whole(int(found[2]), int(found[1]))
    except ValueError:  # there is no such month or day
        return None
    # Two digits of a year are one of the last hundred: most albums begin before 2000.
    base = QDate.currentDate().year() - 99
    for shape in (_shape(), QLocale().dateFormat(QLocale.FormatType.ShortFormat)):
        # In the order of the country, with whatever between the numbers: 17.5.1955, 17/05/1955.
        loose = _slashed(shape).replace("dd", "d").replace("MM", "M")
        local = QLocale().toDate(_slashed(text), loose, base)
        if local.isValid() and local.year() >= OLDEST.year:
            day = date(local.year(), local.month(), local.day())
            return day, day
    return None


def _slashed(text: str) -> str:
    return re.sub(r"[\W_]+", "/", text).strip("/")


def _whole(year: int, month: int | None) -> Days:
    last = month or 12
    return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])


def written(day: date) -> str:
    """A day as the user's country writes it in short: with all of its year, 1926 is not 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _shape())


def _shape() -> str:
    """How the user's country writes a day in short, with the whole year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", short)


class FilterField(QLineEdit):
    """Takes what photos have to be like.

    Attributes:
        left: called when the keys go back to the photos: Enter, arrow down, Escape.
    """

    def __init__(self, hint: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.left: Callable[[], None] = lambda: None
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a folder dropped here is for the window, not its path
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the hint, and for the button that clears the field."""
        hint, line = super().sizeHint(), self.fontMetrics().height()
        wish = self.fontMetrics().horizontalAdvance(self.placeholderText())
        hint.setWidth(max(wish + 3 * line, 11 * line))
        return hint

    def event(self, event: QEvent) -> bool:
        # Undo is for the letters here, and for actions when there are none.
        if event.type() == QEvent.Type.ShortcutOverride and not self.text():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in LEAVING:
            self.left()
        else:
            super().keyPressEvent(event)


class DayField(FilterField):
    """Takes a year, a month or a day; what is neither is marked, and counts as nothing.

    Attributes:
        years: the first and the last year that the calendar offers.
        start: the day that the calendar shows while nothing was written.
        side: which day is meant of a whole month or year: its first (0) or its last (1).
        period: called with a whole month or year that was chosen in the calendar; None: only days
            can be chosen.
    """

    def __init__(self, hint: str, name: str, parent: QWidget) -> None:
        super().__init__(hint, name, parent)
        today = date.today()
        self.years = (today.year, today.year)
        self.start: Callable[[], date] = date.today
        self.side = 0
        self.period: Callable[[str], None] | None = self.setText
        self._expected = translate(
            "PhotoFilters", "A year, a month or a day: 2019, 2019-05, 2019-05-17"
        )
        self.setToolTip(self._expected)
        self._calendar = QAction(self.tr("Choose in a calendar"), self)
        self._calendar.triggered.connect(self.open_calendar)
        self.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self._paint_icon()
        self.textChanged.connect(lambda _text: self.mark())

    def days(self) -> Days | None:
        """What was written."""
        return days(self.text())

    def mark(self, wrong: bool = False) -> None:
        """Marks what cannot be: no day at all, or wrong for a reason that others know."""
        text = self.text().strip()
        no_day = bool(text) and self.days() is None
        self.setAccessibleDescription(self._expected if no_day else "")
        # Of what may yet become a day nothing is said: whoever types has not made a mistake.
        if self.hasFocus() and no_day and text.strip("0123456789-./"):
            corner = self.mapToGlobal(self.rect().bottomLeft())
            QToolTip.showText(corner, self._expected, self)
        elif self.hasFocus() and QToolTip.text() == self._expected:
            QToolTip.hideText()
        bad = wrong or no_day
        if bad != self.property("bad"):
            self.setProperty("bad", bad)
            self.style().polish(self)

    def open_calendar(self) -> None:
        """Shows a calendar below the field."""
        written = self.days()
        first, last = self.years
        shown = written[self.side] if written else self.start()
        years = (min(first, shown.year), max(last, shown.year))
        popup = Calendar(shown, years, self)
        popup.chosen = self.setText
        popup.take_periods(self.period)
        popup.show_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _paint_icon(self) -> None:
        self._calendar.setIcon(icons.icon("calendar", "faint"))
        wide = self.fontMetrics().horizontalAdvance("0000-00-000")
        # Room for the two buttons inside, which are as large as small icons.
        button = self.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize) + 8
        self.setFixedWidth(wide + 28 + 2 * button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._paint_icon()


class Calendar(QFrame):
    """Days of a month, and quick ways to any month and year; goes when something is chosen.

    Attributes:
        chosen: called with a day, as `days` takes it.
        days: the days of the month.
        month, year: choose which.
    """

    def __init__(self, shown: date, years: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style.name(self, "calendar")
        self.setAccessibleName(self.tr("Choose in a calendar"))
        self.chosen: Callable[[str], None] = lambda text: None
        self._period: Callable[[str], None] | None = None
        self._build(years)
        self.days.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._show_page(shown.year, shown.month)
        self.days.setFocus()

    def _build(self, years: tuple[int, int]) -> None:
        self.days = _Month(self)
        self.days.setDateRange(QDate(years[0], 1, 1), QDate(years[1], 12, 31))
        self.days.currentPageChanged.connect(self._show_page)
        self.days.clicked.connect(self._take_day)
        self.days.activated.connect(self._take_day)
        self.month, self.year = QComboBox(self), QComboBox(self)
        locale = QLocale()
        for number in range(1, 13):
            name = locale.standaloneMonthName(number, QLocale.FormatType.LongFormat)
            self.month.addItem(name, number)
        # The newest first, as everywhere; digits that are typed go to a year as well.
        for number in range(years[1], years[0] - 1, -1):
            self.year.addItem(str(number), number)
        self.month.setMaxVisibleItems(12)
        self.year.setMaxVisibleItems(16)
        for combo, name in ((self.month, self.tr("Month")), (self.year, self.tr("Year"))):
            combo.setAccessibleName(name)
            combo.view().setAccessibleName(name)
            combo.activated.connect(lambda _index: self._go())
        self._whole_month, self._whole_year = QPushButton(self), QPushButton(self)
        self._whole_month.clicked.connect(lambda: self._take_whole("%Y-%m"))
        self._whole_year.clicked.connect(lambda: self._take_whole("%Y"))
        top, bottom = QHBoxLayout(), QHBoxLayout()
        turned = self.isRightToLeft()
        top.addWidget(self._arrow("forward" if turned else "back", self.tr("Previous month"), -1))
        top.addWidget(self.month, 1)
        top.addWidget(self.year)
        top.addWidget(self._arrow("back" if turned else "forward", self.tr("Next month"), 1))
        for button in (self._whole_month, self._whole_year):
            button.setProperty("link", True)
            button.setAutoDefault(False)
            bottom.addWidget(button)
        bottom.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.addLayout(top)
        layout.addWidget(self.days)
        layout.addLayout(bottom)

    def _arrow(self, icon: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(self.days.showNextMonth if by > 0 else self.days.showPreviousMonth)
        return button

    def take_periods(self, period: Callable[[str], None] | None) -> None:
        """Whom to tell of a whole month or year; None: they are not offered."""
        self._period = period
        for button in (self._whole_month, self._whole_year):
            button.setVisible(period is not None)

    def show_below(self, field: QWidget) -> None:
        """Comes up below a field, or above it where there is no room."""
        self.adjustSize()
        room = field.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(0, field.height() + 2))
        if field.isRightToLeft():
            corner.setX(corner.x() + field.width() - self.width())
        if corner.y() + self.height() > room.bottom():
            corner.setY(field.mapToGlobal(QPoint()).y() - self.height() - 2)
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(left, max(room.top(), corner.y()))
        self.show()

    def _go(self) -> None:
        self.days.setCurrentPage(self.year.currentData(), self.month.currentData())

    def _show_page(self, year: int, month: int) -> None:
        self.month.setCurrentIndex(month - 1)
        self.year.setCurrentIndex(self.year.findData(year))
        # In the order of the language: August 2010, 2010年8月.
        name = QLocale().toString(QDate(year, month, 1), self.tr("MMMM yyyy"))
        text = self.tr("All of {period}")
        self._whole_month.setText(text.format(period=name))
        self._whole_year.setText(text.format(period=year))

    def _take_day(self, day: QDate) -> None:
        self.close()
        self.chosen(written(date(day.year(), day.month(), day.day())))

    def _take_whole(self, shape: str) -> None:
        self.close()
        if self._period is not None:
            self._period(date(self.days.yearShown(), self.days.monthShown(), 1).strftime(shape))


class _Month(QCalendarWidget):
    """The days of a month, without a bar of its own: no year is far away in ours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(self.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(self.HorizontalHeaderFormat.ShortDayNames)
        line = self.fontMetrics().height()
        self.setMinimumSize(7 * 5 * line // 2, 7 * 3 * line // 2 + 8)
        # Qt paints weekends red, which on our grounds is the colour of what is wrong.
        head = QTextCharFormat()
        head.setForeground(style.color("faint"))
        head.setBackground(style.color("base"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, head)
        self.setHeaderTextFormat(head)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        # Qt takes the colour of days of other months from a palette that a style sheet overrules.
        ink = style.color("text" if day.month() == self.monthShown() else "strong_border")
        field = QRectF(rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, style.color("base"))
        if day == self.selectedDate():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("accent"))
            painter.drawRoundedRect(field, 5, 5)
            ink = style.color("on_accent")
        elif day == QDate.currentDate():
            painter.setPen(style.color("accent"))
            painter.drawRoundedRect(field, 5, 5)
        painter.setPen(ink)
        text = QLocale().toString(day.day())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()
