"""A whole photo over the window, with its boxes and names."""
