"""Long work as generators of Progress: closing one cancels it, not pulling it pauses it."""
