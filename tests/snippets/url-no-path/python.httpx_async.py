import asyncio

import httpx

url = "https://api.example.com/?x=1"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
