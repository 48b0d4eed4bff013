import asyncio

import httpx

url = "https://api.example.com/users"
headers = [("Content-Type", "application/json"), ("content-type", "text/plain")]
payload = {"a": 1}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
