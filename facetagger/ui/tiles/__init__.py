"""Grids of pictures: their models, their layout, their painting."""
