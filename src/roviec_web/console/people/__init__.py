"""Người dùng: who works here, with which roles, since when and until when; why somebody sees something."""
