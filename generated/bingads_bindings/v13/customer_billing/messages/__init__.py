"""Messages of Customer Billing v13"""
