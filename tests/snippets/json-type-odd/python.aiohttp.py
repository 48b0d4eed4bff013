import asyncio

import aiohttp

url = "https://api.example.com/notes/1"
headers = {
    "content-type": "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
payload = '{"a": [1.10, "b"]}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
