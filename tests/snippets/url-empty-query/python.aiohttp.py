# aiohttp leaves out the `?` of an empty query
import asyncio

import aiohttp

url = "https://api.example.com/users/?"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
