import asyncio

import httpx

url = "https://api.example.com/settings/theme"
headers = {"Content-Type": "application/json"}
payload = "null"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
