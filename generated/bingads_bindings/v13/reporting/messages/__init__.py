"""Messages of Reporting v13"""
