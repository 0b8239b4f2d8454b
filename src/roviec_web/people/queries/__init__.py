"""What is read about bodies, people, roles and the audit, each through the access rule."""
