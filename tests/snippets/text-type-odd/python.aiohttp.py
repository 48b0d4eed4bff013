import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"'}
payload = "Zoë"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
