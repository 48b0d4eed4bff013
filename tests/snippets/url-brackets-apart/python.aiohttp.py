import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
