"""Cơ quan: the tree as of any day, a body's page, changes, imports, kinds, names to confirm."""
