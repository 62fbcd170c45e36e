"""Everything that opens a window of its own, but Compare."""
