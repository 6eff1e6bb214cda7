"""The site that `make docs` builds: pages, the reference of Python, a page for each family, and the contract's own."""
