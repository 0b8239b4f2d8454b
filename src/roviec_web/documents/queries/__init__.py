"""What a person may see of documents; everything goes through ``people.access.visible_to``."""
