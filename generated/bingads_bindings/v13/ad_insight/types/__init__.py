"""Types of Ad Insight v13"""
