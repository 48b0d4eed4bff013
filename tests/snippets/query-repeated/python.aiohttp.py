import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/search?tag=a&tag=b&q=x%20y+z", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
