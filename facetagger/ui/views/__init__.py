"""The views of the main window, a folder or a module each; what several share is beside them."""
