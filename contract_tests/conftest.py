"""Makes `pytest contract_tests --base-url … --api-key …` work in a checkout."""

pytest_plugins = ["mediarelay_conformance.plugin"]
