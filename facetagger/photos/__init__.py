"""Picture files: finding them, knowing them again, decoding them upright."""
