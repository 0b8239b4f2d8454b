"""Signing in, invitations, and what a person sets about themselves: name, password, factors, sessions."""
