"""Messages of Campaign Management v12"""
