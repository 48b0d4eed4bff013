import asyncio

import aiohttp

url = "https://api.example.com/users/7"
headers = {"Content-Type": "application/json-patch+json"}
payload = [{"op": "replace", "path": "/name", "value": "x"}]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
