import asyncio

import aiohttp

url = "https://api.example.com/?x=1"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
