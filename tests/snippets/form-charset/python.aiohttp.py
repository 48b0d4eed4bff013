import asyncio

import aiohttp

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
data = {"q": "harkdown"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
