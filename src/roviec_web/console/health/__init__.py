"""Tình trạng hệ thống: whether the site is well, for people and for programs."""
