"""Reads the weights out of dlib's serialised `dlib_face_recognition_resnet_model_v1.dat`.

dlib writes its layers from the input to the output. An integer is one byte (low four bits: how
many bytes follow; bit 7: the sign) and little-endian bytes; a name is its length and its letters;
a tensor is a version (2), its four sizes and float32 values. Only the layers that have weights are
read; the rest of the network is known (see `convert.resnet`).
Source: dlib 20, `dlib/serialize.h`, `dlib/cuda/tensor.h`, `dlib/dnn/layers.h`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from facetagger.entities import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CONVOLUTIONS = 29


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """A convolution with the affine layer behind it already folded in.

    Attributes:
        weights: float32 (filters, channels, rows, columns).
        bias: float32 (filters,).
        stride, padding: pixels, the same in both directions.
    """

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    stride: int
    padding: int


@dataclass(frozen=True, slots=True, eq=False)
class ResNet:
    """dlib's face network: its convolutions in order, and the last matrix, (inputs, outputs)."""

    convolutions: tuple[Convolution, ...]
    outputs: NDArray[np.float32]


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def seek(self, tag: str) -> None:
        """Goes to just behind the next `tag`; layers without weights in between are skipped."""
        written = bytes([1, len(tag)]) + tag.encode("ascii")
        found = self.data.find(written, self.at)
        if found < 0:
            raise ValueError(f"no layer '{tag}' after byte {self.at}")
        self.at = found + len(written)

    def integer(self) -> int:
        head = self.data[self.at]
        length = head & 0x0F
        value = int.from_bytes(self.data[self.at + 1 : self.at + 1 + length], "little")
        self.at += 1 + length
        return -value if head & 0x80 else value

    def tensor(self) -> NDArray[np.float32]:
        import numpy as np

        version = self.integer()
        if version != 2:
            raise ValueError(f"a tensor of version {version} at byte {self.at}")
        count = prod(self.integer() for _ in range(4))
        values = np.frombuffer(self.data, dtype="<f4", count=count, offset=self.at)
        self.at += 4 * count
        return values.astype(np.float32)

    def convolution(self) -> Convolution:
        """The next convolution and the affine layer that follows it, as one convolution."""
        import numpy as np

        self.seek("con_4")
        parameters = self.tensor().astype(np.float64)
        filters, rows, columns, stride, stride_x, padding, padding_x = (
            self.integer() for _ in range(7)
        )
        if (stride, padding) != (stride_x, padding_x):
            raise ValueError(f"a lopsided convolution at byte {self.at}")
        self.seek("affine_")
        gamma, beta = np.split(self.tensor().astype(np.float64), 2)
        # filters first, biases behind; folded in float64 so that nothing is lost on the way.
        weights = parameters[:-filters].reshape(filters, -1, rows, columns)
        bias = parameters[-filters:] * gamma + beta
        weights = weights * gamma[:, None, None, None]
        return Convolution(weights.astype(np.float32), bias.astype(np.float32), stride, padding)


def read_resnet(data: bytes) -> ResNet:
    """The weights of dlib's face recognition network.

    Args:
        data: the whole file.

    Raises:
        EngineError: it is not that file.
    """
    reader = _Reader(data)
    try:
        convolutions = tuple(reader.convolution() for _ in range(CONVOLUTIONS))
        reader.seek("fc_2")
        outputs, inputs = reader.integer(), reader.integer()
        return ResNet(convolutions, reader.tensor().reshape(inputs, outputs))
    except (ValueError, IndexError) as error:
        raise EngineError(f"This is not dlib's face recognition model: {error}.") from error
