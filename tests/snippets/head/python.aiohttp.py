import asyncio

import aiohttp

url = "https://api.example.com/files/1"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
