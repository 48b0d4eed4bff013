# aiohttp sends the method as LINK
import asyncio

import aiohttp

url = "https://api.example.com/pages/1"
headers = {"Link": '</pages/2>; rel="next"'}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("LINK", url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
