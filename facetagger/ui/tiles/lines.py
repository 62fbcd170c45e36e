"""Where the tiles of a grid stand: arithmetic, no widget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of equal tiles, and at most one heading between two of them.

    Attributes:
        count: how many tiles there are.
        columns: how many stand in a line.
        pitch: from the top of a line to that of the next one, pixels.
        margin: above the first line, pixels.
        section: the first tile below the heading, which begins a line of its own; count: none does.
        heading: its height, pixels.
    """

    count: int = 0
    columns: int = 1
    pitch: int = 100
    margin: int = 0
    section: int = 0
    heading: int = 0

    @property
    def _above(self) -> int:
        """Lines above the heading."""
        return -(-self.section // self.columns)

    @property
    def heading_top(self) -> int | None:
        """Where the heading begins; None if there is none."""
        return self.margin + self._above * self.pitch if self.section < self.count else None

    def place(self, row: int) -> tuple[int, int]:
        """The top of a tile in pixels, and its column."""
        if row < self.section or self.section >= self.count:
            line, column = divmod(row, self.columns)
            return self.margin + line * self.pitch, column
        line, column = divmod(row - self.section, self.columns)
        return self.margin + (self._above + line) * self.pitch + self.heading, column

    def line_at(self, y: int) -> range:
        """The tiles of the line at a height; the gap below a line belongs to it."""
        y = max(0, y - self.margin)
        if self.section >= self.count:
            start = y // self.pitch * self.columns
            return range(min(start, self.count), min(start + self.columns, self.count))
        below = y - self._above * self.pitch
        if below < 0:
            start = y // self.pitch * self.columns
            return range(start, min(start + self.columns, self.section))
        if below < self.heading:
            return range(self.section, self.section)
        start = self.section + (below - self.heading) // self.pitch * self.columns
        return range(min(start, self.count), min(start + self.columns, self.count))

    def between(self, top: int, bottom: int) -> range:
        """The tiles of all lines from a height to another one."""
        return range(self.line_at(top).start, self.line_at(bottom).stop)

    @property
    def height(self) -> int:
        """Of all lines and the heading, with the margin above and the gap below the last one."""
        if not self.count:
            return 0
        return self.place(self.count - 1)[0] + self.pitch

    def above(self, row: int) -> int:
        """The tile above another one; in the first line the tile itself."""
        if row >= self.section > 0 and row - self.section < self.columns:
            last = (self.section - 1) // self.columns * self.columns
            return min(last + row - self.section, self.section - 1)
        first_line = row < self.columns if row < self.section else row - self.section < self.columns
        return row if first_line else row - self.columns

    def below(self, row: int) -> int:
        """The tile below another one; in the last line the last tile."""
        if row >= self.section:
            return min(row + self.columns, self.count - 1)
        column, last = row % self.columns, (self.section - 1) // self.columns
        if row // self.columns < last:
            return min(row + self.columns, self.section - 1)
        return min(self.section + column, self.count - 1)
