"""RGB arrays in, face boxes and embeddings out. Start at `packs.load`."""
