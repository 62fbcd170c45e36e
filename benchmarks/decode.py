"""What decoding a photo costs: python3 dev.py bench decode [FOLDER]

FOLDER is the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the repository).
A JPEG of 24 MP is made from a real photo in a temporary folder. Printed are
    the time of `decode.load` for some sizes, less that of the content hash, and its ratio to the
    decode of the same bytes by libjpeg-turbo at the same DCT scale (OpenCV's imdecode with
    IMREAD_REDUCED_COLOR_*), alone and with OpenCV's own scaling to the size that load returns;
    what reading and hashing the file cost;
    what colour profiles cost; and how long a child process for HEIC, AVIF, WebP, TIFF and RAW
    takes to start, and its memory.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageCms

from facetagger.photos import colour, decode, guarded, limits
from facetagger.photos.identity import content_id
from facetagger.photos.kinds import Kind

SIDES = (1500, 2048, 2304, 3000)
RUNS = 15
REDUCED = {
    1: cv2.IMREAD_COLOR,
    2: cv2.IMREAD_REDUCED_COLOR_2,
    4: cv2.IMREAD_REDUCED_COLOR_4,
    8: cv2.IMREAD_REDUCED_COLOR_8,
}


def milliseconds(*works: Callable[[], object]) -> list[float]:
    """The best processor time of each, taken in turns so that other work disturbs all alike."""
    best = [float("inf")] * len(works)
    for _ in range(RUNS):
        for n, work in enumerate(works):
            start = time.thread_time()
            work()
            best[n] = min(best[n], 1000 * (time.thread_time() - start))
    return best


def make_24_megapixels(photo: Path, target: Path, **options: object) -> bytes:
    with Image.open(photo) as image:
        large = image.convert("RGB").resize((6000, 4000), Image.Resampling.LANCZOS)
    large.save(target, "JPEG", quality=92, subsampling="4:2:0", **options)
    return target.read_bytes()


def jpeg(path: Path, data: bytes) -> None:
    encoded = np.frombuffer(data, np.uint8)
    hashing, reading = milliseconds(lambda: content_id(data), path.read_bytes)
    print(f"{path.name}: {len(data) / 1e6:.1f} MB; reading {reading:.1f} ms, hash {hashing:.1f} ms")
    for side in (*SIDES, None):
        height, width = decode.load(path, side).rgb.shape[:2]
        size = width, height
        scale = max(s for s in REDUCED if 6000 // s >= size[0])

        def scaled(scale: int = scale, size: tuple[int, int] = size) -> object:
            return cv2.resize(
                cv2.imdecode(encoded, REDUCED[scale]), size, interpolation=cv2.INTER_AREA
            )

        load, plain, with_resize = milliseconds(
            lambda side=side: decode.load(path, side),
            lambda scale=scale: cv2.imdecode(encoded, REDUCED[scale]),
            scaled,
        )
        ours = load - hashing
        print(
            f"  at most {side or 6000} px: {width} × {height}, load without hash {ours:6.1f} ms; "
            f"libjpeg-turbo at 1/{scale} {plain:6.1f} ms, ratio {ours / plain:.2f}; "
            f"with scaling {with_resize:6.1f} ms, ratio {ours / with_resize:.2f}"
        )


def colours(photo: Path) -> None:
    with Image.open(photo) as opened:
        image = opened.convert("RGB").resize((2048, 1365))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # Another name, so that it is not known to be sRGB: the price is the same for any profile.
    other = profile.replace("sRGB".encode("utf-16-be"), "tRGB".encode("utf-16-be"))
    same, converted = milliseconds(
        lambda: colour.to_srgb(image, profile), lambda: colour.to_srgb(image, other)
    )
    print(f"colour profile at 2048 px: sRGB {same:.1f} ms, another one {converted:.1f} ms")


def children(photo: Path, folder: Path) -> None:
    webp = folder / "small.webp"
    with Image.open(photo) as image:
        image.convert("RGB").resize((320, 214)).save(webp)

    def ask() -> object:
        return guarded.read(str(webp), Kind.WEBP, 320, limits.MAX_PIXELS, limits.DEADLINE)

    starts = []
    for _ in range(5):
        guarded.close()
        start = time.perf_counter()
        ask()
        starts.append(1000 * (time.perf_counter() - start))
    start = time.perf_counter()
    ask()
    again = 1000 * (time.perf_counter() - start)
    print(f"child: first answer {min(starts):.0f} ms after its start, the next {again:.1f} ms")
    running = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if running.exists():
        for child in running.read_text().split():
            status = Path(f"/proc/{child}/status").read_text()
            peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
            print(f"child: peak memory {int(peak.split()[1]) / 1024:.0f} MB")


def main(data: Path) -> None:
    cv2.setNumThreads(1)
    photo = max((data / "full_size").glob("*.jpg"), key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, options in (("24 MP.jpg", {}), ("24 MP progressive.jpg", {"progressive": True})):
            jpeg(folder / name, make_24_megapixels(photo, folder / name, **options))
        colours(photo)
        children(photo, folder)


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    chosen = sys.argv[1:2] or [
        os.environ.get("FACETAGGER_TEST_DATA") or root.parent / "shared/data"
    ]
    main(Path(chosen[0]))
