import asyncio

import httpx

url = "https://api.example.com/me"
headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
