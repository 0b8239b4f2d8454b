"""Steps of the tables of this app."""
