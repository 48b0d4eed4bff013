import asyncio

import httpx

url = "https://api.example.com/search"
payload = {"query": "x"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("GET", url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
