import asyncio

import aiohttp

url = "https://api.example.com/raw"
payload = "just some text"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(
            url, data=payload, skip_auto_headers=["Content-Type"]
        ) as response:
            print(response.status, await response.text())


asyncio.run(main())
