import asyncio

import aiohttp

url = "https://api.example.com/settings/theme"
headers = {"Content-Type": "application/json"}
payload = "null"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
