"""Words: phrases, sentences from below the window, labels, languages."""
