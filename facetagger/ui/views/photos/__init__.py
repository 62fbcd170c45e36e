"""The photos, and the filters above them."""
