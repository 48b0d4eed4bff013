import asyncio

import aiohttp
from yarl import URL

url = URL(
    "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00",
    encoded=True,
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, skip_auto_headers=["Content-Type"]) as response:
            print(response.status, await response.text())


asyncio.run(main())
