"""Types of Campaign Management v12"""
