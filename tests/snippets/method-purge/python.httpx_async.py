import asyncio

import httpx

url = "https://api.example.com/cache/front"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("PURGE", url)
    print(response.status_code, response.text)


asyncio.run(main())
