import asyncio

import httpx

url = "https://api.example.com/users/?"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
