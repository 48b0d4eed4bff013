import asyncio

import aiohttp

url = "https://api.example.com/stars/1"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, skip_auto_headers=["Content-Type"]) as response:
            print(response.status, await response.text())


asyncio.run(main())
