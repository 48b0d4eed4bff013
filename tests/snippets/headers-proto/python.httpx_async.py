import asyncio

import httpx

url = "https://api.example.com/users"
headers = {"__proto__": "x", "constructor": "y", "10": "ten", "2": "two"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
