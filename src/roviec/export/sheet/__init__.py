"""The parts of the workbook, one a file."""
