"""Types of Customer Billing v13"""
