import asyncio

import aiohttp

url = "https://api.example.com/form"
data = [("id", "1"), ("id", "2")]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
