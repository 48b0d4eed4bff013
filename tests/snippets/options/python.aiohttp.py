import asyncio

import aiohttp

url = "https://api.example.com/files"
headers = {"X-Requested-With": "harkdown"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.options(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
