"""The conformance suite: judges any gateway, live or mock, by the contract, within a spending limit."""
