import asyncio

import httpx

url = "https://api.example.com/_bulk"
headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
