"""Colours, measures and icons."""
