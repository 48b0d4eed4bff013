import asyncio

import aiohttp

url = "https://api.example.com/form"
data = [
    ("tag", "b"),
    ("tag", "a"),
    ("items[0][id]", "1"),
    ("items[]", "x"),
    ("items[]", "y"),
    ("plus", "a+b c~*-._"),
    ("percent", "100%25 %41"),
    ("lines", "one\r\ntwo"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
