import asyncio

import aiohttp

url = "https://api.example.com/search"
payload = {"query": "x"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
