"""People and rights: accounts, roles on bodies, the one access rule, who declared which route."""
