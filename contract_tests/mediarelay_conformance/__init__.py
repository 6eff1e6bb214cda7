"""The suite: tests any gateway, live or mock, for conformance with the contract, within a spending limit."""
