import asyncio

import httpx

url = "https://api.example.com/settings/dark"
payload = False


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
