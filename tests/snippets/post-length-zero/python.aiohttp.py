import asyncio

import aiohttp

url = "https://api.example.com/ping"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, skip_auto_headers=["Content-Type"]) as response:
            print(response.status, await response.text())


asyncio.run(main())
