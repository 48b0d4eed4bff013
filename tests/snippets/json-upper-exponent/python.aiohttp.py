import asyncio

import aiohttp

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = '{"avogadro": 6.02E+23, "small": 1E-7}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
