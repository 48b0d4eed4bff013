import asyncio

import aiohttp

url = "https://api.example.com/jobs"
headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
