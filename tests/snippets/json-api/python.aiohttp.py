import asyncio

import aiohttp

url = "https://api.example.com/articles/1"
headers = {
    "Content-Type": "application/vnd.api+json",
    "Accept": "application/vnd.api+json",
}
payload = {
    "data": {
        "type": "articles",
        "id": "1",
        "attributes": {"title": "A new title that is quite a bit longer than it was"},
    },
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
