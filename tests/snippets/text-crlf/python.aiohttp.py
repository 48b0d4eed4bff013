import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
