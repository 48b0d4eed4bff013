import asyncio

import aiohttp

url = "https://api.example.com/users"
headers = {
    "Host": "other.example.com",
    "User-Agent": "harkdown/1.0 (docs)",
    "Accept-Encoding": "gzip, br",
    "Referer": "https://example.com/",
    "Origin": "https://example.com",
    "Accept-Language": "de",
    "Cache-Control": "no-cache",
    "Connection": "keep-alive",
    "Sec-Fetch-Mode": "cors",
    "DNT": "1",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
