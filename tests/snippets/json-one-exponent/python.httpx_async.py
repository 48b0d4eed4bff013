import asyncio

import httpx

url = "https://api.example.com/numbers/1"
headers = {"Content-Type": "application/json"}
payload = "[1e5]"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
