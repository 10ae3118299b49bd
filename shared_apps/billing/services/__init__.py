"""What can be done with credits, by object: billing accounts, the ledger, quotes."""
