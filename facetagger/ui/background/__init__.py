"""Work beside the window: threads, scans, watched folders, backups."""
