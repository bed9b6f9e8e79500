"""Messages of Customer Management v13"""
