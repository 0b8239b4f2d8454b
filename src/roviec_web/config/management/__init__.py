"""The commands of whoever runs the site, one a file."""
