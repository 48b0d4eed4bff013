import asyncio

import httpx

url = "https://api.example.com/users"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("TRACE", url)
    print(response.status_code, response.text)


asyncio.run(main())
