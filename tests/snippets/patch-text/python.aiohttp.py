import asyncio

import aiohttp

url = "https://api.example.com/file"
headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
