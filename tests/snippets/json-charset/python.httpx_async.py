import asyncio

import httpx

url = "https://api.example.com/jobs"
headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
