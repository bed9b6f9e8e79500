"""Types of Customer Management v13"""
