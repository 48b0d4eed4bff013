import asyncio

import aiohttp

url = "https://api.example.com/me"
headers = {"Cookie": "session=abc%20def==; theme=dark mode%3B x; session=second"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
