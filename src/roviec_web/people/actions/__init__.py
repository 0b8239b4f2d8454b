"""What people and rights can be made to do; each writes its audit row in its own transaction."""
