import asyncio

import httpx

url = "https://api.example.com/form"
data = {"a": "b"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, data=data)
    print(response.status_code, response.text)


asyncio.run(main())
