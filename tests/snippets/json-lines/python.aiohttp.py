import asyncio

import aiohttp

url = "https://api.example.com/_bulk"
headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
