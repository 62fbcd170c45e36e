"""Suggestions by the page, and 'Same person?'."""
