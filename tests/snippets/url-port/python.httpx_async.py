import asyncio

import httpx

url = "http://localhost:8080/health"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
