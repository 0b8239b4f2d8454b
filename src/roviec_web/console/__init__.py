"""The staff front end: one screen a folder, with its addresses, views, forms and templates; no models."""
