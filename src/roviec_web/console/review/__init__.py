"""Rà soát: the source beside what was read in it; what people say of it."""
