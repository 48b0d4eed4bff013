import asyncio

import aiohttp

url = "https://api.example.com/me"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(
            url, auth=aiohttp.BasicAuth("{user}", "<PASSWORD>")
        ) as response:
            print(response.status, await response.text())


asyncio.run(main())
