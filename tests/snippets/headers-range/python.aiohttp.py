import asyncio

import aiohttp

url = "https://api.example.com/files/1"
headers = {
    "Range": "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
}
payload = "content"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
