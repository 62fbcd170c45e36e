"""The models that the converters make."""

from __future__ import annotations

import numpy as np
import pytest

from facetagger.engine import convert, packs


@pytest.fixture(scope="module")
def models() -> dict[str, bytes]:
    sources = packs.sources("builtin")
    return {
        "detector": convert.centerface(sources["detector"].read()),
        "embedder": convert.resnet(sources["embedder"].read()),
    }


def graph_of(model: bytes):
    import onnx

    return onnx.load_model_from_string(model).graph


def sizes(value) -> list[int | str]:
    return [d.dim_param or d.dim_value for d in value.type.tensor_type.shape.dim]


def run(model: bytes, **inputs: np.ndarray) -> list[np.ndarray]:
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return session.run(None, {name.replace("_", "."): value for name, value in inputs.items()})


@pytest.mark.parametrize("role", ["detector", "embedder"])
def test_weights_are_no_inputs_and_norms_are_folded(models: dict[str, bytes], role: str) -> None:
    graph = graph_of(models[role])
    assert len(graph.input) == 1
    assert {value.name for value in graph.input}.isdisjoint(w.name for w in graph.initializer)
    used = {name for node in graph.node for name in node.input}
    assert {weight.name for weight in graph.initializer} <= used
    assert "BatchNormalization" not in {node.op_type for node in graph.node}


def test_sizes_are_free(models: dict[str, bytes]) -> None:
    assert sizes(graph_of(models["detector"]).input[0]) == ["n", 3, "h", "w"]
    assert sizes(graph_of(models["embedder"]).input[0]) == ["n", 150, 150, 3]
    for height, width in ((32, 32), (96, 160), (64, 32)):
        outputs = run(models["detector"], input_1=np.zeros((1, 3, height, width), np.float32))
        assert [o.shape[1:] for o in outputs] == [
            (channels, height // 4, width // 4) for channels in (1, 2, 2, 10)
        ]


def test_folding_changes_no_answer(models: dict[str, bytes]) -> None:
    """The original takes ten images of 32 x 32 pixels."""
    original = packs.sources("builtin")["detector"].read()
    images = np.random.default_rng(0).uniform(0, 255, (10, 3, 32, 32)).astype(np.float32)
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # it warns of every weight among the inputs
    session = onnxruntime.InferenceSession(original, options, providers=["CPUExecutionProvider"])
    expected = session.run(None, {"input.1": images})
    for ours, theirs in zip(run(models["detector"], input_1=images), expected, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=1e-4)


def test_the_same_source_gives_the_same_model(models: dict[str, bytes]) -> None:
    source = packs.sources("builtin")["detector"]
    assert convert.centerface(source.read()) == models["detector"]
