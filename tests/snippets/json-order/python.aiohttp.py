import asyncio

import aiohttp

url = "https://api.example.com/sorted"
payload = {
    "zeta": 1,
    "Alpha": 2,
    "alpha": {"b": 1, "a": 2},
    "_": 3,
    "a-b": 4,
    "a.b": 5,
    "class": 6,
    " ": 8,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
