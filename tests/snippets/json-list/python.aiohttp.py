import asyncio

import aiohttp

url = "https://api.example.com/batch"
payload = [
    {"op": "add", "path": "/a", "value": [1, 2.5, True, None]},
    [],
    {},
    [[]],
    "x",
    "",
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
