import asyncio

import aiohttp

url = "https://api.example.com/archive"
headers = {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    "Accept": "*/*",
    "DNT": "1",
    "X_Under_Score": "kept",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
