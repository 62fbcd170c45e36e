"""What detectors share that see a photo as grids of cells: input of any size, and the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.engine.boxes import distinct
from facetagger.engine.runtime import import_cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MULTIPLE = 32  # of the sides that such networks take
#: Raised when `free_size` changes, so that converted models are made anew.
VERSION = 1


def shrunk(rgb: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """The image with its longer side shrunk to `side` pixels by averaging; never enlarged.

    Args:
        rgb: uint8 (h, w, 3).
        side: pixels.
    """
    cv2 = import_cv2()
    height, width = (max(1, round(n * min(1.0, side / max(rgb.shape[:2])))) for n in rgb.shape[:2])
    # OpenCV averages two by two pixels ten times as fast as by any other factor. An odd last row or
    # column is left out, which shifts what lies farthest from the corner by less than a pixel.
    while rgb.shape[0] >= 2 * height and rgb.shape[1] >= 2 * width:
        rows, columns = rgb.shape[0] // 2, rgb.shape[1] // 2
        even = rgb[: 2 * rows, : 2 * columns]
        rgb = cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA)
    if rgb.shape[:2] != (height, width):
        rgb = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA)
    return rgb


def fitted(rgb: NDArray[np.uint8], side: int) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """The image at the size of a pass, with black below and to the right up to whole cells.

    Args:
        rgb: uint8 (h, w, 3).
        side: the longer side is shrunk to this many pixels; it is never enlarged.

    Returns:
        uint8 (h, w, 3) with sides that are multiples of 32, and its scale in x and y.
    """
    import numpy as np

    full = rgb.shape[:2]
    rgb = shrunk(rgb, side)
    height, width = rgb.shape[:2]
    padded_h, padded_w = (-(-n // MULTIPLE) * MULTIPLE for n in (height, width))
    image = np.zeros((padded_h, padded_w, 3), np.uint8)
    image[:height, :width] = rgb
    return image, np.array([width / full[1], height / full[0]], np.float32)


def planes(image: NDArray[np.uint8], mean: float, spread: float) -> NDArray[np.float32]:
    """An image as networks take it: float32 (1, 3, h, w), (pixel - mean) / spread."""
    import numpy as np

    made = np.empty((1, 3, *image.shape[:2]), np.float32)
    # Straight into its place: whole images in between would take as long as the arithmetic.
    np.subtract(image.transpose(2, 0, 1), np.float32(mean), out=made[0], dtype=np.float32)
    if spread != 1:
        made /= np.float32(spread)
    return made


def in_photo(rows: NDArray[np.float32], scale: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows of 15 in pixels of a pass, brought to pixels of the photo, each thing once.

    Args:
        rows: float32 (n, 15), as `passes.OnePass.candidates` gives them.
        scale: in x and y, as `fitted` gives it.
    """
    import numpy as np

    rows[:, :4] /= np.tile(scale, 2)
    rows[:, 5:] /= np.tile(scale, 5)
    return rows[distinct(rows)]


def corners(cells: NDArray[np.intp], columns: int, stride: int) -> NDArray[np.float32]:
    """Where cells begin, float32 (n, 2), pixels (x, y), of a grid numbered row by row."""
    import numpy as np

    return np.column_stack([cells % columns, cells // columns]).astype(np.float32) * stride


def free_size(data: bytes) -> bytes:
    """The ONNX model with free height and width, whatever size it was exported for.

    Only what the file *says* of its shapes changes: networks of convolutions compute the same at
    any size, and those that were exported with one size only take no other because of it.

    Raises:
        EngineError: the model cannot be read or does not take one image (n, channels, h, w).
    """
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]

    from facetagger.entities import EngineError

    try:
        model = onnx.load_model_from_string(data)
    except DecodeError as error:
        raise EngineError(f"The file is no ONNX model: {error}") from error
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in weights]
    if len(inputs) != 1 or len(inputs[0].type.tensor_type.shape.dim) != 4:
        raise EngineError("The model does not take one image.")
    for dimension, name in zip(
        inputs[0].type.tensor_type.shape.dim, ("n", None, "h", "w"), strict=True
    ):
        if name:
            dimension.Clear()
            dimension.dim_param = name
    # What the file says of shapes further on was true for the old size only.
    del model.graph.value_info[:]
    for value in model.graph.output:
        value.type.tensor_type.ClearField("shape")
    freed: bytes = model.SerializeToString(deterministic=True)
    return freed
