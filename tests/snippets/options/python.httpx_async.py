import asyncio

import httpx

url = "https://api.example.com/files"
headers = {"X-Requested-With": "harkdown"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.options(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
