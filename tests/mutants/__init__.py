"""Faulty gateways: does the conformance suite find each fault, by the check that is meant for it, for little money?"""
