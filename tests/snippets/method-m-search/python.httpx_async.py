import asyncio

import httpx

url = "https://api.example.com/devices"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("M-SEARCH", url)
    print(response.status_code, response.text)


asyncio.run(main())
