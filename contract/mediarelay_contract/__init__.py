"""The contract at run time: load, bundle, resolve, project and validate it."""
