"""Messages of Bulk v13"""
