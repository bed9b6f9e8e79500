"""Version v13."""
