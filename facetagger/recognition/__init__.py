"""Arrays in, labels out: neighbours, groups, names. Knows no files, engines or libraries."""
