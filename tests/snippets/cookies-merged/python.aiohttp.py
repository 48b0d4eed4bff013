import asyncio

import aiohttp

url = "https://api.example.com/me"
headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
