"""Types of Reporting v13"""
