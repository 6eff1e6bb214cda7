"""The server of `mediarelay mcp`: an agent learns the price first, buys each plan once, and finds its tasks again.

It needs the extra `mediarelay[mcp]`, the official SDK.
"""
