import asyncio

import aiohttp

url = "https://api.example.com/form"
data = [
    ("b", "1"),
    ("a", "@file"),
    ("a", 'it\'s "x" $(id) `id`'),
    ("empty", ""),
    ("na me=&+", "sum = 1+1 & more\nnext"),
    ("ünï", "😀"),
    ("10", "ten"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(response.status, await response.text())


asyncio.run(main())
