"""The sentence after an action, and where it may stand."""
