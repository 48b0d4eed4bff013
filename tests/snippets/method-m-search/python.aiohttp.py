import asyncio

import aiohttp

url = "https://api.example.com/devices"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("M-SEARCH", url) as response:
            print(response.status, await response.text())


asyncio.run(main())
