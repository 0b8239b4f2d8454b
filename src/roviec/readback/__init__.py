"""The table of assigned work read back after people filled it in: every row accounted for, every fault at its row."""
