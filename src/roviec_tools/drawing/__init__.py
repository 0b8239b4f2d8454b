"""Pictures of documents, for pages that show the source beside what was read in it."""
