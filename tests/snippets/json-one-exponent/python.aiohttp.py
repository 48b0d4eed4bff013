import asyncio

import aiohttp

url = "https://api.example.com/numbers/1"
headers = {"Content-Type": "application/json"}
payload = "[1e5]"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
