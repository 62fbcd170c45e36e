"""What is dragged: within the window, into it, and out of it."""
