"""The map: how it is laid out, and whether it is smooth: python3 dev.py bench map [FACES...]

First people_lfw and people_celeba of the shared test data (see `grouping`): trustworthiness of ten
neighbours (1: whoever is near on the map is near among the vectors), the part of a face's five
neighbours on the map that are the same person (of people with more than five faces), and the time,
for facetagger and for scikit-learn's t-SNE in the same run; and with a third of the faces laid out,
the others placed beside them.

Then, for each number of FACES (2000, 20000 and 100000), invented ones (see `grouping_scale`) laid
out, and shown in the real view, 1280 x 800: milliseconds to paint a frame while the map is moved
and zoomed, beside a frame of the same window that is only filled (what no map could be faster
than). Without a display the window is offscreen.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from _people import Labels, Vectors, folders, load
from grouping_scale import invented
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facetagger.engine import packs
from facetagger.library.places import Places, Shown
from facetagger.recognition import layout, tsne
from facetagger.ui.look import style
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.map import chart as map_chart
from facetagger.ui.views.map.mouse import MapCanvas

SIZES = (2_000, 20_000, 100_000)
FRAMES = 60
Points = NDArray[np.float32]


def timed(make: Callable[[], Points]) -> tuple[Points, float, float]:
    wall, work = time.perf_counter(), time.process_time()
    points = make()
    return points, time.perf_counter() - wall, time.process_time() - work


def ours(vectors: Vectors, labels: Labels) -> Points:
    *_, last = layout.lay_out(vectors, labels)
    assert last.points is not None
    return last.points


def theirs(vectors: Vectors) -> Points:
    from sklearn.manifold import TSNE

    made = TSNE(perplexity=tsne.PERPLEXITY, init="pca", random_state=0).fit_transform(vectors)
    return np.asarray(made, np.float32)


def together(points: Points, truth: Labels) -> float:
    """The part of five neighbours that are the same person, of people with more than five faces."""
    from scipy.spatial import cKDTree

    many = np.flatnonzero(truth >= 0)
    many = many[np.bincount(truth[many])[truth[many]] > 5]
    near = cKDTree(points).query(points[many], 6)[1][:, 1:]
    return float((truth[near] == truth[many][:, None]).mean())


def placed(vectors: Vectors, truth: Labels) -> Points:
    """A third of the faces laid out, the others placed beside them as a scan's new ones are."""
    some = layout.spread(truth, len(truth) // 3)
    rest = np.setdiff1d(np.arange(len(truth)), some)
    points = np.empty((len(truth), 2), np.float32)
    points[some] = ours(vectors[some], truth[some])
    points[rest] = layout.place(vectors[rest], vectors[some], points[some])
    return points


def show_people() -> None:
    from sklearn.manifold import trustworthiness

    engine = packs.load("builtin")
    for folder in folders([]):
        faces = load(engine, folder)
        vectors, truth = faces.vectors, faces.truth
        print(f"{folder.name}: {len(truth):,} faces")
        for name, make in (
            ("facetagger", partial(ours, vectors, truth)),
            ("a third, others placed", partial(placed, vectors, truth)),
            ("scikit-learn", partial(theirs, vectors)),
        ):
            points, wall, work = timed(make)
            trust = trustworthiness(vectors, points, n_neighbors=10)
            print(
                f"  {name:24} trustworthiness {trust:.4f}   same person "
                f"{together(points, truth):.3f}   {wall:6.1f} s, {work:6.1f} s of work"
            )


def chart_of(points: Points, labels: Labels) -> map_chart.Chart:
    """As in a library: half of the people have names, a tenth of the others are guesses."""
    count = len(labels)
    sizes = np.bincount(labels)
    named = np.isin(labels, np.argsort(-sizes)[: max(1, (sizes > 1).sum() // 2)])
    guessed = ~named & (np.arange(count) % 10 == 0)
    ids = np.arange(1, count + 1)
    shown = Shown(
        ids,
        np.where(named, labels, -1),
        np.where(guessed, labels[named][0], -1),
        np.where(named, -1, labels),
    )
    names = {int(person): f"Person {person}" for person in np.unique(labels)}
    places = Places("benchmark", ids, points, np.zeros(count, np.uint32))
    return map_chart.make(places, shown, names)


def frames(canvas: QWidget, step: Callable[[int], object]) -> str:
    took = []
    for number in range(FRAMES):
        begun = time.perf_counter()
        step(number)
        canvas.repaint()
        took.append(1000 * (time.perf_counter() - begun))
    return (
        f"{np.median(took):5.1f} ms, 95 % {np.quantile(took, 0.95):5.1f}, longest {max(took):5.1f}"
    )


class Filled(QWidget):
    """What it costs at least to paint so large a window."""

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's
        from PySide6.QtGui import QImage, QPainter

        image = QImage(self.width(), self.height(), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(self)
        painter.drawImage(0, 0, image)
        painter.end()


def show_view(points: Points, labels: Labels) -> None:
    thumbnails = Thumbnails(lambda ids: {})
    canvas = MapCanvas(thumbnails, None)  # type: ignore[arg-type]
    canvas.resize(1280, 800)
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    begun = time.perf_counter()
    chart = chart_of(points, labels)
    made = 1000 * (time.perf_counter() - begun)
    begun = time.perf_counter()
    canvas.set_chart(chart)
    set_ = 1000 * (time.perf_counter() - begun)
    print(f"  read anew: {made:.0f} ms in the worker, {set_:.0f} ms in the window's thread")
    middle = QPointF(640, 400)

    def pan(number: int) -> None:
        canvas.place.move(QPointF(9, 5) * (1 if number % 40 < 20 else -1))

    def zoom(number: int) -> None:
        canvas.place.zoom(1.1 if number % 60 < 30 else 1 / 1.1, middle)

    print("  moved, everything on the screen:  ", frames(canvas, pan))
    canvas.fit()
    print("  zoomed in and out, 1.1 a frame:   ", frames(canvas, zoom))
    canvas.fit()
    canvas.zoom(5.0, middle)
    print("  moved, five times as large:       ", frames(canvas, pan))
    while not canvas.crop_side:
        canvas.zoom(1.3, middle)
    print(f"  moved, {len(canvas.crops()[0])} crops on the screen:   ", frames(canvas, pan))
    canvas.fit()
    QTest.mouseMove(canvas, QPoint(200, 200))
    print("  pointed at, from face to face:    ", frames(canvas, lambda n: point_at(canvas, n)))
    begun = time.perf_counter()
    corners = ((200, 100), (900, 120), (1000, 700), (300, 650))
    found = canvas.inside([QPointF(x, y) for x, y in corners])
    took = 1000 * (time.perf_counter() - begun)
    begun = time.perf_counter()
    canvas.select(found)
    canvas.repaint()
    shown = 1000 * (time.perf_counter() - begun)
    print(f"  lasso around {len(found):,} faces: {took:.1f} ms, and {shown:.1f} ms to show them")
    filled = Filled()
    filled.resize(1280, 800)
    filled.show()
    QTest.qWaitForWindowExposed(filled)
    print("  a window that is only filled:     ", frames(filled, lambda n: None))
    for widget in (canvas, filled):
        widget.close()
    thumbnails.close()


def point_at(canvas: MapCanvas, number: int) -> None:
    assert canvas.chart is not None
    canvas.hovered = number * (len(canvas.chart.ids) // FRAMES)
    canvas.row_at(QPointF(3 * number, 2 * number))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("faces", nargs="*", type=int, default=SIZES)
    parser.add_argument("--no-people", action="store_true", help="only the invented faces")
    parser.add_argument("--kept", type=Path, help="keep the layouts in this folder, and use them")
    options = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    style.apply(app, "light")
    if not options.no_people:
        show_people()
    for count in options.faces:
        vectors, labels = invented(count)
        kept = options.kept / f"{count}.npy" if options.kept else None
        print(f"{count:,} invented faces of {len(np.unique(labels)):,} people")
        if kept is not None and kept.exists():
            points = np.load(kept)
        else:
            points, wall, work = timed(partial(ours, vectors, labels))
            print(f"  laid out in {wall:.0f} s, {work:.0f} s of work")
            if kept is not None:
                np.save(kept, points)
        print(f"  neighbours that are the same person: {together(points, labels):.3f}")
        show_view(points, labels)
    return 0


if __name__ == "__main__":
    sys.exit(main())
