import asyncio

import aiohttp
from yarl import URL

url = URL(
    "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D",
    encoded=True,
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
