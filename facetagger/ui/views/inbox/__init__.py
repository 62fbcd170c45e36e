"""Unnamed groups as cards, each with its name field."""
