import asyncio

import aiohttp

url = "https://api.example.com/users"
headers = [
    ("Content-Type", "application/json"),
    ("Content-Type", "text/plain"),
]
payload = {"a": 1}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
