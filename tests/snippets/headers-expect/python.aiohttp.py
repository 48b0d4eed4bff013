import asyncio

import aiohttp

url = "https://api.example.com/users"
headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
