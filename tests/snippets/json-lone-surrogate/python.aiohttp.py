import asyncio

import aiohttp

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
