import asyncio

import aiohttp

url = "https://api.example.com/maps"
payload = {
    "b": 1,
    "10": 2,
    "2": 3,
    "__proto__": {"x": 1},
    "constructor": None,
    "": "empty",
    "with space": 1,
    "it's": 2,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
