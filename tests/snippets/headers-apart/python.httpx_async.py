import asyncio

import httpx

url = "https://api.example.com/users"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
    ("accept", "text/html"),
    ("Proxy-Connection", "keep-alive"),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
