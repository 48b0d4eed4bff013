import asyncio

import httpx

url = "https://api.example.com/settings/name"
payload = "a plain string"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
