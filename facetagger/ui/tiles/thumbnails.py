"""Crops for the grids: decoded in workers as QImage, made QPixmap in the window's thread.

The only module that names QPixmap: making one outside the window's thread crashes on some systems
and works on others, so no test elsewhere would notice.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from facetagger.entities import PhotoError
from facetagger.photos import decode

log = logging.getLogger(__name__)

Picture = QPixmap  # for who paints one that was made here
Key = tuple[int, int]  # face id, side in device pixels
Fetch = Callable[[Sequence[int]], Mapping[int, bytes]]

# Few sizes, so that the same crop in two views is one picture in memory.
SIDES = (64, 128, 192)
_BATCH = 12
_WORKERS = 2


class Thumbnails(QObject):
    """Crops by face id. What was asked for last comes first; what nobody waits for is dropped.

    Signals:
        arrived(frozenset[int]): these faces can be painted now.
        failed(Exception): crops could not be read; told once for each reason.
    """

    arrived = Signal(object)
    failed = Signal(object)
    _wake = Signal()

    def __init__(
        self,
        fetch: Fetch,
        parent: QObject | None = None,
        *,
        sides: Sequence[int] = SIDES,
        batch: int = _BATCH,
        workers: int = _WORKERS,
        before: Callable[[], object] = lambda: None,
    ) -> None:
        """Makes an empty memory.

        Args:
            fetch: JPEGs of faces (or photos), called in workers.
            parent: lives as long.
            sides: the sizes in which they are kept, pixels.
            batch: so many are fetched at once, and shown when all of them are there.
            workers: threads that fetch.
            before: called in each worker before it fetches.
        """
        super().__init__(parent)
        #: Pictures that tiles show in place of these: whole photos in place of faces.
        self.whole: Thumbnails | None = None
        self._fetch = fetch
        self._sides = tuple(sides)
        self._batch = batch
        self._workers = workers
        self._before = before
        self._ready: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._cuts: OrderedDict[tuple[float, ...], QPixmap] = OrderedDict()
        self._lock = threading.Lock()
        self._wanted: OrderedDict[Key, int] = OrderedDict()  # waiting, oldest first -> token
        self._asked: dict[Key, int] = {}  # waiting or being made -> token
        self._token = 0
        self._active = 0
        self._done: deque[tuple[Key, int, QImage | None]] = deque()
        self._errors: deque[Exception] = deque()
        self._told: set[str] = set()
        self._capacity = 256
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(workers)
        self._pool.setExpiryTimeout(-1)
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def set_visible(self, tiles: int) -> None:
        """Sizes the memory: three screens of what the largest view shows."""
        self._capacity = max(self._capacity, 256, 3 * tiles)
        if self.whole is not None:
            self.whole.set_visible(tiles)

    def get(self, face_id: int, side: float) -> QPixmap | None:
        """The crop if it is there; otherwise it is fetched and `arrived` tells.

        Args:
            face_id: the face.
            side: device pixels it will be painted with.
        """
        key = (face_id, next((s for s in self._sides if s >= side * 0.9), self._sides[-1]))
        if key in self._ready:
            self._ready.move_to_end(key)
            return self._ready[key]
        self._request(key)
        # While the right size is on its way, another size is better than a hole.
        return next((p for s in self._sides if (p := self._ready.get((face_id, s)))), None)

    def lacks(self, face_id: int) -> bool:
        """Whether it is known that there is no crop: to wait for it would be in vain."""
        return any(self._ready.get((face_id, side), self) is None for side in self._sides)

    def retry(self, face_ids: Iterable[int]) -> None:
        """Looks again for crops that were not to be had: their photo may be back."""
        self.forget([face_id for face_id in face_ids if self.lacks(face_id)])

    def cut(self, face_id: int, size: QSizeF, radius: float, ratio: float) -> QPixmap | None:
        """The crop ready to be painted: cut to a shape, with round corners; None: not there yet.

        Scaling and clipping took half of the window's time while a scan repainted its grids.

        Args:
            face_id: the face.
            size: what it will be painted with, in the window's own units.
            radius: of the corners.
            ratio: device pixels per unit.
        """
        whole = self.get(face_id, max(size.width(), size.height()) * ratio)
        if whole is None:
            return None
        key = (whole.cacheKey(), size.width(), size.height(), radius, ratio)
        found = self._cuts.get(key)
        if found is None:
            found = self._cuts[key] = self.shape(face_id, whole, size, radius, ratio)
            while len(self._cuts) > self._capacity:
                self._cuts.popitem(last=False)
        else:
            self._cuts.move_to_end(key)
        return found

    def shape(
        self, face_id: int, whole: QPixmap, size: QSizeF, radius: float, ratio: float
    ) -> QPixmap:
        """Makes of a picture what `cut` gives."""
        return _cut(whole, size, radius, ratio)

    def forget(self, face_ids: Iterable[int]) -> None:
        """Drops crops that are no longer true, also those that are being made."""
        with self._lock:
            for face_id in face_ids:
                for side in self._sides:
                    self._ready.pop((face_id, side), None)
                    self._wanted.pop((face_id, side), None)
                    self._asked.pop((face_id, side), None)

    def close(self) -> None:
        """Waits for the workers; nothing arrives after this."""
        with self._lock:
            self._closed = True
            self._wanted.clear()
            self._asked.clear()
        self._pool.waitForDone()

    def _request(self, key: Key) -> None:
        with self._lock:
            if self._closed:
                return
            if key in self._asked:
                if key in self._wanted:
                    self._wanted.move_to_end(key)
                return
            self._token += 1
            self._asked[key] = self._wanted[key] = self._token
            while len(self._wanted) > self._capacity:
                stale, _ = self._wanted.popitem(last=False)
                del self._asked[stale]
            if self._active >= self._workers:
                return
            self._active += 1
        self._pool.start(self._work)

    # In the workers

    def _work(self) -> None:
        self._before()
        while batch := self._next_batch():
            try:
                data = self._fetch(sorted({key[0] for key in batch}))
            except Exception as error:
                log.exception("Crops could not be read")
                self._errors.append(error)
                data = {}
            for key, token in batch.items():
                try:
                    image = _decode(data.get(key[0]), key[1])
                except Exception as error:  # the others are made all the same
                    log.exception("A crop could not be shown")
                    self._errors.append(error)
                    image = None
                self._done.append((key, token, image))
            self._wake.emit()

    def _next_batch(self) -> dict[Key, int]:
        with self._lock:
            batch = {}
            while self._wanted and len(batch) < self._batch:
                key, token = self._wanted.popitem(last=True)
                batch[key] = token
            if not batch:
                self._active -= 1
            return batch

    # In the window's thread

    @Slot()
    def _deliver(self) -> None:
        arrived = set()
        while self._done:
            key, token, image = self._done.popleft()
            with self._lock:
                if self._asked.get(key) != token:
                    continue
                del self._asked[key]
            self._ready[key] = None if image is None else QPixmap.fromImage(image)
            arrived.add(key[0])
        while len(self._ready) > self._capacity:
            self._ready.popitem(last=False)
        if arrived:
            self.arrived.emit(frozenset(arrived))
        self._tell_errors()

    def _tell_errors(self) -> None:
        while self._errors:
            error = self._errors.popleft()
            if str(error) not in self._told:
                self._told.add(str(error))
                self.failed.emit(error)


def _decode(data: bytes | None, side: int) -> QImage | None:
    """Makes the image without Qt's readers.

    QImage.fromData keeps Python's lock while the SVG plugin has a look and connects a signal: if
    the window's thread disconnects one just then, each waits for what the other holds, for ever.
    """
    if not data:
        return None
    try:
        pixels = decode.small(data, side)
    except PhotoError:
        log.exception("A crop is damaged")
        return None
    width, height = pixels.width, pixels.height
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    return image.copy()  # with memory of its own


def _cut(whole: QPixmap, size: QSizeF, radius: float, ratio: float) -> QPixmap:
    """Paints the middle of a square picture, in the shape of a rectangle with round corners."""
    image = blank_image(ceil(size.width()), ceil(size.height()), ratio)
    side, share = whole.width(), size.width() / size.height()
    width, height = (side, side / share) if share > 1 else (side * share, side)
    source = QRectF((side - width) / 2, (side - height) / 2, width, height)
    rect = QRectF(0, 0, size.width(), size.height())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setClipPath(path)
    painter.drawPixmap(rect, whole, source)
    painter.end()
    return to_pixmap(image)


def to_pixmap(image: QImage) -> QPixmap:
    """For icons and the picture under a drag, which Qt takes as QPixmap only."""
    return QPixmap.fromImage(image)


def blank_image(width: int, height: int, ratio: float) -> QImage:
    """A transparent image to paint on, sharp on a screen of that pixel ratio."""
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
