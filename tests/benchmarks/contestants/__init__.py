"""How each contestant does the work, one module each; nothing is imported on top, for a first call is timed with it."""
