"""Nhật ký: what was done on one's bodies, by whom, for whom."""
