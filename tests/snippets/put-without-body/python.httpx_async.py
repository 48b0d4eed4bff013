import asyncio

import httpx

url = "https://api.example.com/stars/1"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url)
    print(response.status_code, response.text)


asyncio.run(main())
