import asyncio

import aiohttp

url = "https://api.example.com/users"
payload = {"ids": [1, 2, 3]}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
