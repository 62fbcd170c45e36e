"""The library: one SQLite file, and the only place with SQL."""
