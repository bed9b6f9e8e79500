"""Version v12."""
