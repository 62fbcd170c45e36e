"""Makes ONNX models of the two model files that the built-in engine is made of.

All functions are pure: bytes in, bytes out. Raise `VERSION` when a change here, in `eight_bits` or
in the ranges changes a model; cached models are then built anew (see `cache`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facetagger import settings
from facetagger.engine import eight_bits
from facetagger.engine.dlib_format import Convolution, ResNet, read_resnet
from facetagger.entities import EngineError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

VERSION = 3

CROP_SIDE = 150
MEAN_RGB = (122.782, 117.001, 104.298)
UNIT = 256  # dlib's network takes (pixel - mean) / 256
# What benchmarks/lighter.py measured: ranges of the values inside the two networks, and how much
# the rounded detector's answers have to be moved.
RANGES = "ranges.json"
# (channels, blocks) of dlib's residual levels; every level but the first halves the sides.
LEVELS = ((32, 3), (64, 4), (128, 3), (256, 3), (256, 1))
# 13 is the oldest operator set with all that is needed: any onnxruntime since 2020 reads it. What
# CenterFace is made of has the same meaning in it as in its own, 9.
OPSET = 13
IR_VERSION = 8


def light_resnet(data: bytes) -> bytes:
    """`resnet` in eight bits: vectors have a cosine of 0.9997 with its own (median).

    Raises:
        EngineError: as `resnet`.
    """
    import onnx

    graph = onnx.load_model_from_string(resnet(data)).graph
    return _finished(onnx, eight_bits.eight_bits(graph, _measured("embedder")))


def light_centerface(data: bytes) -> bytes:
    """`centerface` with its backbone in eight bits: boxes share 98 % with its own (mean).

    The first three convolutions and all behind the backbone stay as they are: rounding them costs
    most, and saves least.

    Raises:
        EngineError: as `centerface`.
    """
    import onnx

    graph = onnx.load_model_from_string(centerface(data)).graph
    eight_bits.equalised(graph)
    light = eight_bits.eight_bits(graph, _measured("detector"))
    eight_bits.shift(light, _measured("shift"))
    return _finished(onnx, light)


def _measured(part: str) -> dict[str, Any]:
    text = settings.resource(RANGES).read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)[part]
    return found


def resnet(data: bytes) -> bytes:
    """The face recognition network of dlib as ONNX.

    Input `crops`: uint8 (n, 150, 150, 3), RGB. Output `vectors`: float32 (n, 128), not normalised,
    what dlib's `compute_face_descriptor` gives for the same crop.
    Source of the network: dlib 20, `examples/dnn_face_recognition_ex.cpp` (`anet_type`).

    Raises:
        EngineError: `data` is not `dlib_face_recognition_resnet_model_v1.dat`.
    """
    import onnx
    from onnx import TensorProto, helper

    build = _Resnet()
    output = build.network(read_resnet(data))
    crops = helper.make_tensor_value_info(
        "crops", TensorProto.UINT8, ["n", CROP_SIDE, CROP_SIDE, 3]
    )
    vectors = helper.make_tensor_value_info(output, TensorProto.FLOAT, ["n", 128])
    graph = helper.make_graph(build.nodes, "resnet", [crops], [vectors], build.weights)
    return _finished(onnx, graph)


class _Resnet:
    """Collects the nodes; every method adds some and returns the name of their output."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def constant(self, values: NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind: str, *inputs: str, output: str | None = None, **attributes: Any) -> str:
        from onnx import helper

        output = output or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output

    def convolution(self, source: str, layer: Convolution) -> str:
        return self.node(
            "Conv",
            source,
            self.constant(layer.weights),
            self.constant(layer.bias),
            strides=[layer.stride] * 2,
            pads=[layer.padding] * 4,
        )

    def padded(self, source: str, channels: int, pixels: int) -> str:
        """Zeros behind the last channels, and below and to the right."""
        import numpy as np

        if not channels and not pixels:
            return source
        ends = np.array([0, 0, 0, 0, 0, channels, pixels, pixels], np.int64)
        return self.node("Pad", source, self.constant(ends))

    def block(self, source: str, side: int, layers: list[Convolution]) -> tuple[str, int]:
        """A residual block on an image of `side` pixels; also returns the new side."""
        first, second = layers
        straight = self.node("Relu", self.convolution(source, first))
        straight = self.convolution(straight, second)
        straight_side = (side + 2 * first.padding - first.weights.shape[2]) // first.stride + 1
        if first.stride == 1:
            added = self.node("Add", straight, source)
            return self.node("Relu", added), straight_side
        # dlib's add_prev takes sides and channels that are missing in one of the two as zeros.
        shortcut = self.node("AveragePool", source, kernel_shape=[2, 2], strides=[2, 2])
        shortcut_side = (side - 2) // 2 + 1
        wider = max(straight_side, shortcut_side)
        new_channels = first.weights.shape[0] - first.weights.shape[1]
        shortcut = self.padded(shortcut, new_channels, wider - shortcut_side)
        straight = self.padded(straight, 0, wider - straight_side)
        return self.node("Relu", self.node("Add", straight, shortcut)), wider

    def network(self, weights: ResNet) -> str:
        from onnx import TensorProto

        layers = list(weights.convolutions)
        x = self.node("Transpose", "crops", perm=[0, 3, 1, 2])
        x = self.node("Cast", x, to=TensorProto.FLOAT)
        first = _for_pixels(layers.pop(0))
        x = self.node("Relu", self.convolution(x, first))
        side = (CROP_SIDE - first.weights.shape[2]) // first.stride + 1
        x = self.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2])
        side = (side - 3) // 2 + 1
        for channels, blocks in LEVELS:
            for _ in range(blocks):
                pair = [layers.pop(0), layers.pop(0)]
                if pair[1].weights.shape[0] != channels:
                    raise EngineError("This is not dlib's face recognition model.")
                x, side = self.block(x, side, pair)
        x = self.node("Flatten", self.node("GlobalAveragePool", x))
        return self.node("MatMul", x, self.constant(weights.outputs), output="vectors")


def _for_pixels(first: Convolution) -> Convolution:
    """The first convolution, taking pixels instead of (pixel - mean) / 256; it pads nothing."""
    import numpy as np

    weights = first.weights.astype(np.float64) / UNIT
    mean = np.array(MEAN_RGB)[None, :, None, None]
    bias = first.bias - (weights * mean).sum(axis=(1, 2, 3))
    return Convolution(
        weights.astype(np.float32), bias.astype(np.float32), first.stride, first.padding
    )


def centerface(data: bytes) -> bytes:
    """CenterFace with its batch norms folded, free sizes and no weights among its inputs.

    Input `input.1`: float32 (n, 3, h, w), RGB 0..255, sides multiples of 32. Outputs at a quarter
    of the sides: `537` heat map (n, 1), `538` log of the box's height and width over 4 (n, 2),
    `539` offset y, x (n, 2), `540` landmarks y, x relative to the box (n, 10).

    Args:
        data: the content of `centerface.onnx`, already known to be the right file.

    Raises:
        EngineError: `data` is another model.
    """
    import onnx

    graph = onnx.load_model_from_string(data).graph
    weights = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    nodes = _without_batch_norms(list(graph.node), weights)
    used = {name for node in nodes for name in node.input}
    inputs = [
        _sized(onnx, value, ["n", 3, "h", "w"])
        for value in graph.input
        if value.name not in weights
    ]
    outputs = [
        _sized(onnx, value, ["n", value.type.tensor_type.shape.dim[1].dim_value, "h/4", "w/4"])
        for value in graph.output
    ]
    kept = [
        onnx.numpy_helper.from_array(value, name) for name, value in weights.items() if name in used
    ]
    folded = onnx.helper.make_graph(nodes, "centerface", inputs, outputs, kept)
    return _finished(onnx, folded)


def _without_batch_norms(nodes: list[Any], weights: dict[str, NDArray[np.float32]]) -> list[Any]:
    """The nodes with each batch norm folded into the transposed convolution in front of it."""
    import numpy as np

    makers = {output: node for node in nodes for output in node.output}
    kept = []
    for node in nodes:
        if node.op_type != "BatchNormalization":
            kept.append(node)
            continue
        before = makers[node.input[0]]
        if before.op_type != "ConvTranspose":
            raise EngineError("This is not the CenterFace model that facetagger knows.")
        gamma, beta, mean, variance = (weights[name].astype(np.float64) for name in node.input[1:])
        epsilon = next(a.f for a in node.attribute if a.name == "epsilon")
        factor = gamma / np.sqrt(variance + epsilon)
        # A transposed convolution's weights are (channels in, channels out / groups, rows, columns)
        groups = next((a.i for a in before.attribute if a.name == "group"), 1)
        old = weights[before.input[1]].astype(np.float64)
        per_group = factor.reshape(groups, 1, -1, 1, 1)
        scaled = old.reshape(groups, -1, *old.shape[1:]) * per_group
        bias = weights[before.input[2]].astype(np.float64) if len(before.input) > 2 else 0.0
        weights[before.input[1]] = scaled.reshape(old.shape).astype(np.float32)
        bias_name = f"{before.output[0]}.bias"
        weights[bias_name] = ((bias - mean) * factor + beta).astype(np.float32)
        del before.input[2:]
        before.input.append(bias_name)
        before.output[0] = node.output[0]
    return kept


def _sized(onnx: Any, value: Any, shape: list[int | str]) -> Any:
    return onnx.helper.make_tensor_value_info(value.name, onnx.TensorProto.FLOAT, shape)


def _finished(onnx: Any, graph: Any) -> bytes:
    model = onnx.helper.make_model(
        graph,
        producer_name="facetagger",
        producer_version=str(VERSION),
        opset_imports=[onnx.helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    onnx.checker.check_model(model, full_check=True)
    data: bytes = model.SerializeToString(deterministic=True)
    return data
