import asyncio

import httpx

url = "https://api.example.com/raw"
payload = "just some text"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
