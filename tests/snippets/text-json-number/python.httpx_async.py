import asyncio

import httpx

url = "https://api.example.com/counter"
payload = 12345678901234567890


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
