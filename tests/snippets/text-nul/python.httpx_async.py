import asyncio

import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
