"""Types of Bulk v13"""
