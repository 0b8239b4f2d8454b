"""Whatever reaches an inbox, opened: which reader a file needs, and the documents that it holds."""
