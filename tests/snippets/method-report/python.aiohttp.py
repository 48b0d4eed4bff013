import asyncio

import aiohttp

url = "https://api.example.com/calendar"
headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request(
            "REPORT", url, headers=headers, data=payload
        ) as response:
            print(response.status, await response.text())


asyncio.run(main())
