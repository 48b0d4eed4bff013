import asyncio

import httpx

url = "https://api.example.com/jobs/7/start"
headers = {"Content-Type": "application/json"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
