import asyncio

import httpx

url = "https://api.example.com/me"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, auth=("{user}", "<PASSWORD>"))
    print(response.status_code, response.text)


asyncio.run(main())
