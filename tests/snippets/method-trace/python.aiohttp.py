import asyncio

import aiohttp

url = "https://api.example.com/users"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("TRACE", url) as response:
            print(response.status, await response.text())


asyncio.run(main())
