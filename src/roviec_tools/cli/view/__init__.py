"""The pages that the command line prints for a person, one section of the page a file."""
