"""facetagger: find, group, name and recognise the people in your own photos."""

__version__ = "0.1.0"
