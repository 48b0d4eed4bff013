import asyncio

import aiohttp

url = "https://api.example.com/twice"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
