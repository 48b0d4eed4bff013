import asyncio

import httpx

url = "https://api.example.com/files/1"
headers = {"Content-Type": "text/plain"}
payload = "odd"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("HEAD", url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
