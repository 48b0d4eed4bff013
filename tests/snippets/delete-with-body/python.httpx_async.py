import asyncio

import httpx

url = "https://api.example.com/users"
payload = {"ids": [1, 2, 3]}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("DELETE", url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
