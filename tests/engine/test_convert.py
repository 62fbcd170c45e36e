"""The models that the converters make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.engine import align, convert, grids, packs
from facetagger.engine.centerface import TUNING, CenterFace
from facetagger.engine.dlib_format import read_resnet
from facetagger.engine.passes import Finder
from facetagger.engine.runtime import session


@pytest.fixture(scope="module")
def models() -> dict[str, bytes]:
    sources = packs.sources("builtin")
    return {
        "detector": convert.centerface(sources["detector"].read()),
        "embedder": convert.resnet(sources["embedder"].read()),
        "light detector": convert.light_centerface(sources["detector"].read()),
        "light embedder": convert.light_resnet(sources["embedder"].read()),
    }


def graph_of(model: bytes):
    return onnx.load_model_from_string(model).graph


def sizes(value) -> list[int | str]:
    return [d.dim_param or d.dim_value for d in value.type.tensor_type.shape.dim]


def run(model: bytes, **inputs: np.ndarray) -> list[np.ndarray]:
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return session.run(None, {name.replace("_", "."): value for name, value in inputs.items()})


@pytest.mark.parametrize("role", ["detector", "embedder", "light detector", "light embedder"])
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
    assert sizes(graph_of(models["light embedder"]).input[0]) == ["n", 150, 150, 3]
    for height, width in ((32, 32), (96, 160), (64, 32)):
        image = np.zeros((1, 3, height, width), np.float32)
        outputs = run(models["detector"], input_1=image)
        assert [o.shape for o in run(models["light detector"], input_1=image)] == [
            o.shape for o in outputs
        ]
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


def test_pixels_need_not_be_brought_to_the_mean_first(models: dict[str, bytes]) -> None:
    """The first convolution does it; its answer is that of dlib's own way of putting it."""
    first = read_resnet(packs.sources("builtin")["embedder"].read()).convolutions[0]
    crop = np.random.default_rng(0).integers(0, 256, (7, 7, 3)).astype(np.float64)
    expected = np.tensordot(
        first.weights.astype(np.float64),
        ((crop - convert.MEAN_RGB) / convert.UNIT).transpose(2, 0, 1),
        axes=3,
    )
    graph = graph_of(models["embedder"])
    conv = next(node for node in graph.node if node.op_type == "Conv")
    weights, bias = (
        onnx.numpy_helper.to_array(tensor)
        for name in conv.input[1:]
        for tensor in graph.initializer
        if tensor.name == name
    )
    found = np.tensordot(weights.astype(np.float64), crop.transpose(2, 0, 1), axes=3) + bias
    np.testing.assert_allclose(found, expected + first.bias, atol=1e-5)


def test_convolutions_of_light_models_are_stored_as_bytes(models: dict[str, bytes]) -> None:
    for role, exact in (("light embedder", 0), ("light detector", 11)):
        stored = {w.name: w.data_type for w in graph_of(models[role]).initializer}
        filters = [n.input[1] for n in graph_of(models[role]).node if n.op_type == "Conv"]
        assert sum(stored.get(name) == onnx.TensorProto.FLOAT for name in filters) == exact
        assert sum(f"{n.removesuffix('.rounded')}.bytes" in stored for n in filters) > 28
        # Half of the bytes are the layers that stay exact.
        assert len(models[role]) < 0.6 * len(models[role.removeprefix("light ")])


def test_light_embedder_gives_nearly_the_same_vectors(
    models: dict[str, bytes], wheel_photos: WheelPhotos, tmp_path: Path
) -> None:
    """0.9997 is the median on the test data, and 0.986 the least of 3,017."""
    detector = tmp_path / "detector.onnx"
    detector.write_bytes(models["light detector"])
    photos = (wheel_photos.table, wheel_photos.astronaut)
    crops = np.concatenate([faces(detector, photo) for photo in photos])
    vectors = [run(models[role], crops=crops)[0] for role in ("embedder", "light embedder")]
    exact, light = (v / np.linalg.norm(v, axis=1, keepdims=True) for v in vectors)
    cosines = (exact * light).sum(axis=1)
    assert len(cosines) == 7
    assert cosines.min() > 0.995
    assert np.median(cosines) > 0.999


def test_light_detector_finds_the_same_faces(
    models: dict[str, bytes], wheel_photos: WheelPhotos
) -> None:
    image = grids.planes(grids.fitted(rgb_of(wheel_photos.table), 640)[0], 0, 1)
    exact, light = (run(models[role], input_1=image) for role in ("detector", "light detector"))
    face = exact[0][0, 0] > 0.5
    assert face.any()
    assert np.abs(exact[0] - light[0])[0, 0][face].max() < 0.1
    for mine, theirs in zip(exact[1:], light[1:], strict=True):
        assert np.abs(mine - theirs)[0][:, face].mean() < 0.05


def rgb_of(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def faces(detector: Path, photo: Path) -> np.ndarray:
    """Crops of a photo's faces, as the embedder takes them."""
    finder, rgb = Finder(CenterFace(session(detector, provider="cpu")), TUNING), rgb_of(photo)
    template = np.array(align.DLIB, np.float32)
    size = np.array(rgb.shape[1::-1])
    return np.stack(
        [
            align.crop(rgb, face.landmarks * size, template, convert.CROP_SIDE)
            for face in finder.detect(rgb)
        ]
    )
