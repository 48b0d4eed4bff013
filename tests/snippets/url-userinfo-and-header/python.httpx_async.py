import asyncio

import httpx

url = "https://api.example.com/me"
headers = {"Authorization": "Bearer ABCD"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
