import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
