import asyncio

import aiohttp

url = "https://api.example.com/files/1"
headers = {"Content-Type": "text/plain"}
payload = "odd"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.head(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
