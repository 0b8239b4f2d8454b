"""Văn bản đến: what other bodies sent; opening and acknowledging it, signed in or by a one-time link."""
