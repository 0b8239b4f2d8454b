"""Việc của tôi: what a person owes now."""
