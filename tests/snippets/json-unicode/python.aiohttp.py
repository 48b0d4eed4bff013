import asyncio

import aiohttp

url = "https://api.example.com/names"
payload = {
    "name": "Zoë 😀 日本",
    "separator": "a\u2028b\u2029c",
    "mark": "\ufeffx",
    "escaped": "é😀",
    "right": "a\u202eb",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
