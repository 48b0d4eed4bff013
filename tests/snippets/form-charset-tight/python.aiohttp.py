import asyncio

import aiohttp

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
data = {"city": "Köln", "a": "1"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
