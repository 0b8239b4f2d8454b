"""Settings, addresses and the operator's command."""
