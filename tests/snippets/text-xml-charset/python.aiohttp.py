import asyncio

import aiohttp

url = "https://api.example.com/feed"
headers = {"Content-Type": "text/xml;charset=utf-8"}
payload = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
