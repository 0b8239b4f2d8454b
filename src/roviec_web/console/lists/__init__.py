"""Danh sách: what every list of the console shares. ``screen`` says what a list is, ``showing`` makes its pages."""
