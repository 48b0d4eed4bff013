import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {"a": "b"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
