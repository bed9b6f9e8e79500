"""Types of Campaign Management v13"""
