import asyncio

import aiohttp

url = "https://api.example.com/users"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
    ("accept", "text/html"),
    ("Proxy-Connection", "keep-alive"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
