import asyncio

import aiohttp

url = "https://api.example.com/x"
headers = {"Content-Type": "text/plain"}
payload = "*"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.options(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
