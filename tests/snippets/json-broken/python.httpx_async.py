import asyncio

import httpx

url = "https://api.example.com/broken"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1,'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
