"""What every app stands on: audit, durable events, outbox, jobs, search folding, paging, names in addresses."""
