"""Every face as a dot, like ones side by side."""
