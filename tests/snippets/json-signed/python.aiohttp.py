import asyncio

import aiohttp

url = "https://api.example.com/hooks"
headers = {"X-Signature": "sha256=abcdef", "Content-Type": "application/json"}
payload = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
