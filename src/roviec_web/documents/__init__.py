"""Documents (văn bản): the file as it came, what the compiler found in it, what people made of that."""
