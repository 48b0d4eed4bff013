import asyncio

import aiohttp

url = "https://api.example.com/users/1"
headers = {"Content-Type": "application/merge-patch+json", "If-Match": '"3"'}
payload = '{"name": null, "tags": ["a"], "price": 12.50}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
