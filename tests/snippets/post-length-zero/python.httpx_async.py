import asyncio

import httpx

url = "https://api.example.com/ping"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url)
    print(response.status_code, response.text)


asyncio.run(main())
