import asyncio

import aiohttp

url = "https://api.example.com/form"
headers = {"Content-Type": "application/json"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
