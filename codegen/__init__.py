"""From the contract to the code: bundle it, drive the generator, write the typed task methods."""
