import asyncio

import aiohttp

url = "https://api.example.com/jobs/7/start"
headers = {"Content-Type": "application/json"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
