import asyncio

import aiohttp

url = "https://api.example.com/me"
headers = {"Cookie": 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
