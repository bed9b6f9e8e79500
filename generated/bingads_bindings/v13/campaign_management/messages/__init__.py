"""Messages of Campaign Management v13"""
