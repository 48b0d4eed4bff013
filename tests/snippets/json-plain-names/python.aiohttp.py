import asyncio

import aiohttp

url = "https://api.example.com/maps"
payload = {
    "class": "a",
    "default": "b",
    "snake_case": 1,
    "kebab-case": 2,
    "dotted.name": 3,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
