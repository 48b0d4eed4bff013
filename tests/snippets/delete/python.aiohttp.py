import asyncio

import aiohttp

url = "https://api.example.com/users/7"
headers = {"If-Match": '"abc"'}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
