"""Messages of Ad Insight v13"""
