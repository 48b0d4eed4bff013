import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
