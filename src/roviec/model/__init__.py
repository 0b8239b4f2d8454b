"""The frozen types of the compiler, one noun a file; each stage takes one and gives the next."""
