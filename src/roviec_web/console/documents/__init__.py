"""Văn bản: the list, uploading, a document's page, its files, its distribution."""
