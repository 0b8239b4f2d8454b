"""What touches the world around the compiler: the command line, files, programs."""
