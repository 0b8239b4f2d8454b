"""Tìm kiếm: over everything that the person may see, and suggestions while they type."""
