"""What can be done with money and credits, by object: accounts, plans' entitlements, allowances, caps, the ledger."""
