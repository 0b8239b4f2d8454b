"""What changes documents, each in one transaction with its audit row and its event."""
