import asyncio

import httpx

url = "https://api.example.com/jobs/7/stop"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url)
    print(response.status_code, response.text)


asyncio.run(main())
