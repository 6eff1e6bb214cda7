"""A relay gateway that costs nothing: every operation of the contract, in every dialect, on this machine."""
