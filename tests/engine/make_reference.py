"""Makes `data/dlib_reference.npz`, dlib's own vectors of a real face, for test_builtin.py.

    pip install dlib-bin && python tests/engine/make_reference.py

Run it from the repository's root. dlib-bin (20.0.1.post1 when the file was made) is no dependency
of facetagger; it reads the same model file as the built-in engine. The photo is scikit-image's
astronaut (NASA, public domain), cut out by our own `align.crop`. The crop is stored beside the
vectors, so that another version of OpenCV or of the detector does not change what is compared.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

REFERENCE = Path(__file__).parent / "data" / "dlib_reference.npz"


def variants(crop: np.ndarray) -> np.ndarray:
    """The crop, mirrored, darkened, upside down: uint8 (4, 150, 150, 3)."""
    return np.stack([crop, crop[:, ::-1], crop // 3, crop[::-1]])


def main() -> None:
    import dlib
    from PIL import Image

    from facetagger.engine import align, packs
    from facetagger.photos import demo

    engine = packs.load("builtin")
    rgb = np.asarray(Image.open(demo.source("skimage", "data/astronaut.png")).convert("RGB"))
    face = engine.detector.detect(rgb)[0]
    landmarks = face.landmarks * np.array(rgb.shape[1::-1])
    crop = align.crop(rgb, landmarks, engine.embedder.template, engine.embedder.side)
    model = dlib.face_recognition_model_v1(str(packs.sources("builtin")["embedder"].find()))
    vectors = [np.array(model.compute_face_descriptor(c)) for c in variants(crop)]
    np.savez_compressed(
        REFERENCE, crop=crop, landmarks=landmarks, vectors=np.stack(vectors).astype(np.float32)
    )
    print(f"{REFERENCE}: {len(vectors)} vectors of dlib {dlib.__version__}")


if __name__ == "__main__":
    main()
