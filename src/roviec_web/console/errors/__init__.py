"""What is shown where something is refused, missing or broken."""
