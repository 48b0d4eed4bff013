import asyncio

import httpx

url = "https://api.example.com/upload"
files = [
    ("metadata", (None, '{"tags": ["a", "b"]}', "application/json")),
    ("lines", (None, "one\ntwo")),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
