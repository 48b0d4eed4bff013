import asyncio

import httpx

url = "https://api.example.com/orders"
payload = {"id": 7, "items": [{"sku": "A-1", "count": 2}]}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
