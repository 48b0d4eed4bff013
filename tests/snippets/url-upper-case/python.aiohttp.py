import asyncio

import aiohttp

url = "HTTPS://API.Example.COM/Path"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, await response.text())


asyncio.run(main())
