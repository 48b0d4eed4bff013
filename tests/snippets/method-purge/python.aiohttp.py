import asyncio

import aiohttp

url = "https://api.example.com/cache/front"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("PURGE", url) as response:
            print(response.status, await response.text())


asyncio.run(main())
