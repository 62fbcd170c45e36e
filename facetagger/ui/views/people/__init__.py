"""Everybody with a name."""
