import asyncio

import aiohttp

url = "https://api.example.com/counter"
payload = 12345678901234567890


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
